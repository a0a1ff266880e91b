import { useState } from 'react';

import { err, ok } from '../../../../../shared/core/result';
import type { CaseId } from '../../../../../shared/core/ids';
import type { OpenedFile } from '../../../../../shared/ipc/contract';
import type { Dropped } from '../../../lib/use-file-drop';
import { useServices } from '../../../store/services';
import type { Trouble } from '../../../store/services';
import type { EvidenceFile } from './add-evidence';
import { useAdding } from './use-adding';
import type { Adding } from './use-adding';

export interface NewEvidence {
  readonly adding: Adding;
  readonly trouble: Trouble | undefined;
  /** The name of a folder that was dropped. */
  readonly folder: string | undefined;
  readonly choose: () => void;
  readonly drop: (dropped: Dropped) => void;
  readonly close: () => void;
}

/** New exhibits from the system's dialog or from files let go over the window. */
export function useNewEvidence(caseId: CaseId): NewEvidence {
  const { desktop } = useServices();
  const adding = useAdding(caseId);
  const [trouble, setTrouble] = useState<Trouble>();
  const [folder, setFolder] = useState<string>();
  const choose = async () => {
    setTrouble(undefined);
    setFolder(undefined);
    const opened = await desktop.openEvidence();
    if (opened.ok) adding.take(opened.value.map(fromOpened));
    else setTrouble({ kind: 'failed', failure: opened.error });
  };
  return {
    adding,
    trouble,
    folder,
    choose: () => void choose(),
    drop: ({ files, folders }) => {
      setTrouble(undefined);
      setFolder(folders[0]);
      if (!adding.busy && files.length > 0) adding.take(files.map(fromDropped));
    },
    close: () => {
      adding.clear();
      setTrouble(undefined);
      setFolder(undefined);
    },
  };
}

function fromOpened({ name, bytes }: OpenedFile): EvidenceFile {
  return { name, size: bytes.byteLength, read: () => Promise.resolve(ok(bytes)) };
}

function fromDropped(file: File): EvidenceFile {
  return {
    name: file.name,
    size: file.size,
    async read() {
      try {
        return ok(new Uint8Array(await file.arrayBuffer()));
      } catch {
        return err({ code: 'NOT_FOUND', detail: 'gone since it was dropped' });
      }
    },
  };
}
