import { useEffect, useState, useSyncExternalStore } from 'react';

import type { CaseId } from '../../../shared/core/ids';
import { useServices } from './services';
import type { CaseView, Trouble } from './services';

export type OpenedCase =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  | { readonly state: 'open'; readonly view: CaseView };

/** A case as it stands now, opened when it is first asked for. */
export function useCase(caseId: CaseId): OpenedCase {
  const { cases } = useServices();
  const view = useSyncExternalStore(
    (listener) => cases.subscribe(caseId, listener),
    () => cases.peek(caseId),
  );
  const [failure, setFailure] = useState<{ readonly caseId: CaseId; readonly trouble: Trouble }>();
  useEffect(() => {
    let current = true;
    void cases.open(caseId).then((opened) => {
      if (current && !opened.ok) setFailure({ caseId, trouble: opened.error });
    });
    return () => {
      current = false;
    };
  }, [cases, caseId]);
  if (view) return { state: 'open', view };
  return failure?.caseId === caseId ? { state: 'failed', trouble: failure.trouble } : { state: 'opening' };
}
