import { useCallback, useMemo } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import { useStatus } from '../../lib/use-status';
import { useServices } from '../../store/services';

/** What a case is called on this page: its reference while it is there, the beginning of its id afterwards. */
export function useCaseNames(): (caseId: CaseId) => string {
  const { rows } = useStatus(useServices().queue);
  const names = useMemo(() => new Map(rows.map(({ caseId, reference }) => [caseId, reference])), [rows]);
  return useCallback((caseId) => names.get(caseId) ?? shortId(caseId), [names]);
}

export function shortId(caseId: CaseId): string {
  return caseId.slice(0, 8).toUpperCase();
}
