import { useRef, useState } from 'react';

import { EVIDENCE_ORIGINS } from '../../../../../shared/complaint/vocabulary';
import type { EvidenceOrigin } from '../../../../../shared/complaint/vocabulary';
import { parseLocalDate } from '../../../../../shared/core/local-date';
import type { CaseId } from '../../../../../shared/core/ids';
import { useServices } from '../../../store/services';
import type { Trouble } from '../../../store/services';
import { addEvidence } from './add-evidence';
import type { EvidenceFile } from './add-evidence';

export interface AddingFile {
  readonly key: number;
  readonly file: EvidenceFile;
  readonly title: string;
  readonly notForLetter: boolean;
  readonly status:
    | { readonly state: 'waiting' }
    | { readonly state: 'adding'; readonly share: number }
    | { readonly state: 'done' }
    | { readonly state: 'failed'; readonly trouble: Trouble };
}

export interface Adding {
  readonly files: readonly AddingFile[];
  readonly origin: EvidenceOrigin;
  readonly receivedOn: string;
  readonly busy: boolean;
  readonly badDate: boolean;
  readonly take: (files: readonly EvidenceFile[]) => void;
  readonly change: (key: number, change: Partial<Pick<AddingFile, 'title' | 'notForLetter'>>) => void;
  readonly remove: (key: number) => void;
  readonly setOrigin: (origin: string) => void;
  readonly setReceivedOn: (date: string) => void;
  /** Adds one file after the other. @returns whether all of them are in */
  readonly start: () => Promise<boolean>;
  readonly clear: () => void;
}

/** Files that are about to become exhibits, with what is said of them. */
export function useAdding(caseId: CaseId): Adding {
  const services = useServices();
  const [files, setFiles] = useState<readonly AddingFile[]>([]);
  const [origin, setOrigin] = useState<EvidenceOrigin>('complainant');
  const [receivedOn, setReceivedOn] = useState<string>(() => services.today());
  const [busy, setBusy] = useState(false);
  const nextKey = useRef(0);
  const date = parseLocalDate(receivedOn);
  const badDate = date === undefined || date > services.today();

  const update = (key: number, change: Partial<AddingFile>) => {
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));
  };

  const start = async () => {
    if (date === undefined || badDate || busy) return false;
    setBusy(true);
    let all = true;
    for (const { key, file, title, notForLetter, status } of files) {
      if (status.state === 'done') continue;
      update(key, { status: { state: 'adding', share: 0 } });
      const about = { title: title.trim(), origin, receivedOn: date, notForLetter };
      const added = await addEvidence(caseId, file, about, services, (share) => {
        update(key, { status: { state: 'adding', share } });
      });
      if (!added.ok) all = false;
      update(key, {
        status: added.ok ? { state: 'done' } : { state: 'failed', trouble: added.error },
      });
    }
    setBusy(false);
    return all;
  };

  return {
    files,
    origin,
    receivedOn,
    busy,
    badDate,
    take: (taken) => {
      setFiles((before) => [
        ...before.filter(({ status }) => status.state !== 'done'),
        ...taken.map((file) => ({
          key: nextKey.current++,
          file,
          title: titleOf(file.name),
          notForLetter: false,
          status: { state: 'waiting' as const },
        })),
      ]);
    },
    change: update,
    remove: (key) => {
      setFiles((before) => before.filter((one) => one.key !== key));
    },
    setOrigin: (chosen) => {
      const known = EVIDENCE_ORIGINS.find((value) => value === chosen);
      if (known) setOrigin(known);
    },
    setReceivedOn,
    start,
    clear: () => {
      setFiles([]);
    },
  };
}

/** The file's name without its ending, as a first proposal. */
function titleOf(name: string): string {
  const bare = name
    .replace(/\.[^.]{1,5}$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
  return bare === '' ? name : bare;
}
