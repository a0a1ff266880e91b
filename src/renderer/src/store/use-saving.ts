import { useState } from 'react';

import type { ExportKind } from '../../../shared/audit/workspace-events';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Failure } from '../../../shared/ipc/contract';
import { sha256Hex } from '../lib/sha256-hex';
import { useServices } from './services';

/** A file that was made and is to be saved. */
export interface MadeFile {
  readonly kind: ExportKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why it holds personal data. */
  readonly because: string | undefined;
}

export interface Saving {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly savedAs: string | undefined;
  readonly run: (make: () => Promise<Result<MadeFile, Failure>>) => void;
}

/** Makes a file, asks where to, and tells the trail. */
export function useSaving(): Saving {
  const { desktop } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [savedAs, setSavedAs] = useState<string>();
  const save = async ({ kind, name, bytes, because }: MadeFile): Promise<Result<string | null, Failure>> => {
    const saved = await desktop.saveFile({ suggestedName: name, bytes });
    if (!saved.ok) return saved;
    if (saved.value.savedAs === null) return ok(null);
    const told = await desktop.workspaceRecord({
      event: {
        type: 'Exported',
        v: 1,
        kind,
        sha256: await sha256Hex(bytes),
        ...(because !== undefined && { reason: because }),
      },
    });
    return told.ok ? ok(saved.value.savedAs) : err(told.error);
  };
  const once = async (make: () => Promise<Result<MadeFile, Failure>>) => {
    const made = await make();
    const saved = made.ok ? await save(made.value) : made;
    if (!saved.ok) setFailure(saved.error);
    else setSavedAs(saved.value ?? undefined);
  };
  return {
    busy,
    failure,
    savedAs,
    run(make) {
      setBusy(true);
      setFailure(undefined);
      setSavedAs(undefined);
      void once(make).finally(() => {
        setBusy(false);
      });
    },
  };
}
