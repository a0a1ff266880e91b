import type { LocalDate } from '../core/local-date';
import { deadlinesOf } from '../law/deadlines';
import type { Deadline, DeadlineFacts } from '../law/deadlines';
import type { RuleSet } from '../law/rule-set';
import type { QueueRow } from './row';

/** A deadline that somebody still has to keep, with the case it is of. */
export interface OpenDate {
  readonly row: Pick<QueueRow, 'caseId' | 'reference' | 'complainant' | 'market'>;
  readonly deadline: Pick<Deadline, 'key' | 'rule' | 'label' | 'dueOn' | 'warning' | 'warnOn'>;
}

/**
 * All deadlines of a case that run or are overdue, those beside the complaint among them. Milestones are nobody's to
 * keep and are left out.
 */
export function openDates(
  { caseId, reference, complainant, market }: OpenDate['row'],
  facts: DeadlineFacts,
  rules: RuleSet,
  today: LocalDate,
): readonly OpenDate[] {
  const row = { caseId, reference, complainant, market };
  return deadlinesOf(facts, rules, today)
    .filter(
      ({ state, warning, force }) => force !== 'milestone' && (state === 'running' || warning === 'overdue'),
    )
    .map(({ key, rule, label, dueOn, warning, warnOn }) => ({
      row,
      deadline: { key, rule, label, dueOn, warning, warnOn },
    }));
}
