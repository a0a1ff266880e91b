import { useState } from 'react';

import type { Evidence } from '../../../../../shared/complaint/state';
import type { CaseId } from '../../../../../shared/core/ids';
import type { Failure } from '../../../../../shared/ipc/contract';
import { useServices } from '../../../store/services';
import type { Trouble } from '../../../store/services';

/** A copy outside the vault. That somebody took one belongs to the trail, of the case and of the workspace. */
export function useExhibitCopy(caseId: CaseId, { fileName, sha256 }: Evidence) {
  const { cases, desktop } = useServices();
  const [trouble, setTrouble] = useState<Trouble>();
  const [savedAs, setSavedAs] = useState<string>();
  const [busy, setBusy] = useState(false);
  const failed = (failure: Failure) => {
    setTrouble({ kind: 'failed', failure });
  };
  const saveOnce = async (bytes: Uint8Array) => {
    const saved = await desktop.saveFile({ suggestedName: fileName, bytes });
    if (!saved.ok) {
      failed(saved.error);
      return;
    }
    if (saved.value.savedAs === null) return;
    setSavedAs(saved.value.savedAs);
    // A case whose journal does not add up takes no entries; the workspace's own trail still tells.
    if (!cases.peek(caseId)?.damage) {
      const opened = await cases.execute(caseId, { type: 'OpenCase', purpose: 'export' });
      if (!opened.ok) setTrouble(opened.error);
    }
    const event = { type: 'Exported', v: 1, caseId, kind: 'exhibit', sha256 } as const;
    const told = await desktop.workspaceRecord({ event });
    if (!told.ok) failed(told.error);
  };
  const save = (bytes: Uint8Array) => {
    setBusy(true);
    setTrouble(undefined);
    setSavedAs(undefined);
    void saveOnce(bytes).finally(() => {
      setBusy(false);
    });
  };
  return { busy, trouble, savedAs, save };
}
