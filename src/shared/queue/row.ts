import type { Market, Product, Stage } from '../complaint/vocabulary';
import type { CaseId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Instant } from '../core/ports';
import type { WarningDays } from '../law/clock';
import { warningOn } from '../law/deadlines';
import type { DeadlineWarning } from '../law/deadlines';

/** A date, the id of the rule it comes from, and from which days on it is warned of. */
export interface Due {
  readonly on: LocalDate;
  readonly rule: string;
  readonly warnOn: WarningDays;
}

/** What the queue shows, sorts and filters by of one case, and nothing more. Kept small: there may be 100 000. */
export interface QueueRow {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly complainant: string;
  readonly market: Market;
  readonly product: Product;
  readonly stage: Stage;
  readonly assignee: StaffId | null;
  /** The next date that must be kept; null when nothing runs any more. */
  readonly dueOn: LocalDate | null;
  /** Id of the rule the date comes from. */
  readonly dueRule: string | null;
  /** From which days on it is warned of. */
  readonly warnOn: WarningDays | null;
  /** What takes its place once it has lapsed (null: nothing), and so on; empty when it stays until it is kept. */
  readonly then: readonly (Due | null)[];
  readonly receivedOn: LocalDate;
  readonly lastChangeAt: Instant;
}

/** Cases still to be worked on first, what is due first on top; then by reference. */
export function compareRows(a: QueueRow, b: QueueRow): number {
  const [dueA, dueB] = [a.dueOn ?? '9999-99-99', b.dueOn ?? '9999-99-99'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return a.caseId < b.caseId ? -1 : 1;
}

/** The row as it is on a day: dates that lapsed have made room for the next. */
export function rowOn(row: QueueRow, today: LocalDate): QueueRow {
  if (row.dueOn === null || row.dueOn >= today || row.then.length === 0) return row;
  const [next, ...then] = row.then;
  return rowOn({ ...row, ...dueInRow(next ?? null), then }, today);
}

/** The fields of a row that say what is due. */
export function dueInRow(due: Due | null): Pick<QueueRow, 'dueOn' | 'dueRule' | 'warnOn'> {
  return { dueOn: due?.on ?? null, dueRule: due?.rule ?? null, warnOn: due?.warnOn ?? null };
}

/** What is warned of in a row on a day. */
export function rowWarning({ dueOn, warnOn }: QueueRow, today: LocalDate): DeadlineWarning {
  if (dueOn === null || warnOn === null) return 'none';
  return dueOn < today ? 'overdue' : warningOn(today, warnOn);
}
