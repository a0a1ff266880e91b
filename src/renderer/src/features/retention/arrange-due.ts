import type { CaseId } from '../../../../shared/core/ids';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { RetainedCase } from '../../store/services';

export const DUE_FILTERS = ['due', 'held', 'soon'] as const;
/** due: to be erased now; held: its time is over, or soon will be, and something keeps it; soon: within 90 days. */
export type DueFilter = (typeof DUE_FILTERS)[number];

export function filterDue(
  cases: readonly RetainedCase[],
  filter: DueFilter,
  today: LocalDate,
): readonly RetainedCase[] {
  return cases.filter(({ keptBecause, fileDueOn }) => {
    if (keptBecause.length > 0) return filter === 'held';
    return filter === (fileDueOn <= today ? 'due' : 'soon');
  });
}

/** It may be put forward, and is not yet. */
export function selectable(
  { caseId, keptBecause, fileDueOn, damaged }: RetainedCase,
  waiting: ReadonlySet<CaseId>,
  today: LocalDate,
): boolean {
  return keptBecause.length === 0 && fileDueOn <= today && !damaged && !waiting.has(caseId);
}
