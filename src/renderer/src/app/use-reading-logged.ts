import { useEffect, useState } from 'react';

import type { CaseId } from '../../../shared/core/ids';
import { useServices } from '../store/services';
import type { CaseView, Trouble } from '../store/services';

/**
 * Opening a case is a fact of its trail: who read it, and when. Once for each visit to the page.
 * @returns why it could not be recorded
 */
export function useReadingLogged(caseId: CaseId, view: CaseView | undefined): Trouble | undefined {
  const { cases } = useServices();
  const [trouble, setTrouble] = useState<Trouble>();
  // A damaged case takes no entries: there is nothing to try.
  const readable = view !== undefined && view.damage === undefined;
  useEffect(() => {
    if (!readable) return;
    void cases.execute(caseId, { type: 'OpenCase', purpose: 'read' }).then((recorded) => {
      setTrouble(recorded.ok ? undefined : recorded.error);
    });
  }, [cases, caseId, readable]);
  return trouble;
}
