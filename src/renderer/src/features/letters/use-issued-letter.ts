import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { useEffect, useState } from 'react';

import type { IssuedLetter } from '../../../../shared/complaint/events';
import type { CaseId } from '../../../../shared/core/ids';
import type { Failure } from '../../../../shared/ipc/contract';
import { useServices } from '../../store/services';
import type { Trouble } from '../../store/services';

interface LetterFile {
  readonly bytes: Uint8Array;
  /** The bytes are those that were issued, by their hash. */
  readonly intact: boolean;
}

/** The sealed bytes of an issued letter, and what may be done with them. */
export function useIssuedLetter(caseId: CaseId, letter: IssuedLetter) {
  const { documents, desktop, cases } = useServices();
  const [file, setFile] = useState<LetterFile>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let current = true;
    void documents.read(caseId, letter.documentId).then((read) => {
      if (!current) return;
      if (!read.ok) setTrouble({ kind: 'failed', failure: read.error });
      else setFile({ bytes: read.value, intact: bytesToHex(sha256(read.value)) === letter.sha256 });
    });
    return () => {
      current = false;
    };
  }, [documents, caseId, letter]);

  /** That somebody took a copy belongs to the trail, of the case and of the workspace. */
  const recordUse = async (use: 'export' | 'print'): Promise<void> => {
    // A case whose journal does not add up takes no entries; the workspace's own trail still tells.
    if (!cases.peek(caseId)?.damage) {
      const opened = await cases.execute(caseId, { type: 'OpenCase', purpose: use });
      if (!opened.ok) setTrouble(opened.error);
    }
    const event =
      use === 'export'
        ? ({ type: 'Exported', v: 1, caseId, kind: 'letter', sha256: letter.sha256 } as const)
        : ({ type: 'Printed', v: 1, caseId, sha256: letter.sha256 } as const);
    const told = await desktop.workspaceRecord({ event });
    if (!told.ok) failed(told.error);
  };
  const failed = (failure: Failure) => {
    setTrouble({ kind: 'failed', failure });
  };

  const save = async () => {
    if (!file) return;
    const answer = await desktop.saveFile({ suggestedName: letter.fileName, bytes: file.bytes });
    if (!answer.ok) failed(answer.error);
    else if (answer.value.savedAs !== null) {
      setSaved(answer.value.savedAs);
      await recordUse('export');
    }
  };
  const print = async () => {
    if (!file) return;
    const answer = await desktop.printPdf({ title: letter.fileName, bytes: file.bytes });
    if (!answer.ok) failed(answer.error);
    else await recordUse('print');
  };
  const once = (act: () => Promise<void>) => () => {
    setBusy(true);
    setTrouble(undefined);
    void act().finally(() => {
      setBusy(false);
    });
  };
  return { file, trouble, saved, busy, save: once(save), print: once(print) };
}
