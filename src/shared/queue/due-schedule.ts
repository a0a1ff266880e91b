import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import { deadlinesOf, governingDeadline } from '../law/deadlines';
import type { DeadlineFacts } from '../law/deadlines';
import type { RuleSet } from '../law/rule-set';
import type { Due } from './row';

/**
 * What governs the case from its receipt on, one after the other: a deadline that lapses makes room for the next on the
 * day after its date (null: for nothing), one that must be kept stays. Does not depend on what day it is.
 */
export function dueSchedule(facts: DeadlineFacts, rules: RuleSet): readonly (Due | null)[] {
  const schedule: (Due | null)[] = [];
  let day: LocalDate = facts.receivedByRepresentativeOn;
  for (;;) {
    const governing = governingDeadline(deadlinesOf(facts, rules, day));
    if (!governing) return [...schedule, null];
    if (schedule.at(-1)?.rule === governing.rule) return schedule;
    schedule.push({ on: governing.dueOn, rule: governing.rule, warnOn: governing.warnOn });
    if (governing.dueOn < day) return schedule;
    day = addDays(governing.dueOn, 1);
  }
}
