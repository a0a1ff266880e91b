import { useEffect, useState } from 'react';
import { Outlet, useParams } from 'react-router';

import { asId, isId } from '../../../shared/core/ids';
import type { CaseId } from '../../../shared/core/ids';
import { TroubleAlert } from '../components/trouble-alert';
import { useServices } from '../store/services';
import type { Trouble } from '../store/services';
import { useCase } from '../store/use-case';
import { NotFound } from './not-found';

/** Around all pages of one case. Going from the case to its letter and back is one visit. */
export function CaseVisit() {
  const { caseId = '' } = useParams();
  return isId(caseId) ? <Visit key={caseId} caseId={asId(caseId)} /> : <NotFound />;
}

function Visit({ caseId }: { readonly caseId: CaseId }) {
  const trouble = useReadingLogged(caseId);
  return (
    <>
      <TroubleAlert trouble={trouble} />
      <Outlet context={caseId} />
    </>
  );
}

/**
 * Opening a case is a fact of its trail: who read it, and when.
 * @returns why it could not be recorded
 */
function useReadingLogged(caseId: CaseId): Trouble | undefined {
  const { cases } = useServices();
  const opened = useCase(caseId);
  const [trouble, setTrouble] = useState<Trouble>();
  // A damaged case takes no entries: there is nothing to try.
  const readable = opened.state === 'open' && opened.view.damage === undefined;
  useEffect(() => {
    if (!readable) return;
    void cases.execute(caseId, { type: 'OpenCase', purpose: 'read' }).then((recorded) => {
      setTrouble(recorded.ok ? undefined : recorded.error);
    });
  }, [cases, caseId, readable]);
  return trouble;
}
