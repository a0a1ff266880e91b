import type { RegisterRow } from '../complaint/register-row';
import { stillRunning } from '../complaint/gates';
import type { Running } from '../complaint/gates';
import type { Case } from '../complaint/state';
import type { Market } from '../complaint/vocabulary';
import { addDays, addMonths } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { RuleBook } from '../law/rule-book';
import type { Retention } from '../law/rule-pack';

/** What keeps a case although its time is over. */
export type KeptBecause = 'legal-hold' | Running;

/** kept: its time is not over; due: to be erased; held: something keeps it, whether its time is over or not. */
export type CaseRetention =
  | { readonly state: 'not-closed' }
  | {
      readonly state: 'kept' | 'due' | 'held';
      readonly closedOn: LocalDate;
      /** First day on which the full file is to be gone. */
      readonly fileDueOn: LocalDate;
      /** First day on which the pseudonymised row of the register is to be gone, too. */
      readonly rowDueOn: LocalDate;
      readonly keptBecause: readonly KeptBecause[];
    };

/** How long a case may be kept; a reopened case begins anew when it is closed again. */
export function retentionOf(state: Case, rules: Retention, today: LocalDate): CaseRetention {
  const { finalisedOn } = state;
  if (finalisedOn === undefined) return { state: 'not-closed' };
  const fileDueOn = dueAfter(finalisedOn, rules.fullFileYears);
  const keptBecause = reasonsToKeep(state);
  return {
    state: keptBecause.length > 0 ? 'held' : fileDueOn <= today ? 'due' : 'kept',
    closedOn: finalisedOn,
    fileDueOn,
    rowDueOn: rowDueAfter(finalisedOn, rules),
    keptBecause,
  };
}

/** First day on which the row that is left of an erased case is to be gone. */
export function rowDueOn({ market, closedOn }: RegisterRow, book: RuleBook): LocalDate {
  return rowDueAfter(closedOn, retentionIn(book, market, closedOn));
}

/** The periods that go with a closing day in a market: those of the rules in force on that day. */
export function retentionIn(book: RuleBook, market: Market, closedOn: LocalDate): Retention {
  return book.rulesFor(market, closedOn).retention;
}

/**
 * The day after a period of years. The closing day is not counted, and the period ends with the last hour of the day of
 * the same date, or of 28 February where there is no 29th.
 * @source Regulation (EEC, Euratom) No 1182/71 Art. 3(1) and (2)(c)
 */
export function dueAfter(closedOn: LocalDate, years: number): LocalDate {
  return addDays(addMonths(closedOn, 12 * years), 1);
}

/** The row does not go before the file. */
function rowDueAfter(closedOn: LocalDate, { fullFileYears, registerRowYears }: Retention): LocalDate {
  return dueAfter(closedOn, Math.max(fullFileYears, registerRowYears));
}

/** @source GDPR Art. 17(3)(b) and (e) */
function reasonsToKeep(state: Case): readonly KeptBecause[] {
  return [...(state.hold ? (['legal-hold'] as const) : []), ...stillRunning(state)];
}
