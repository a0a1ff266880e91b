import type { LocalDate } from '../../../../shared/core/local-date';
import type { Market, Stage } from '../../../../shared/complaint/vocabulary';
import type { QueueRow } from '../../../../shared/queue/row';
import { urgencyOf } from '../../components/due';

export interface QueueSummary {
  readonly stages: Readonly<Partial<Record<Stage, number>>>;
  readonly markets: Readonly<Partial<Record<Market, number>>>;
  readonly overdue: number;
  readonly today: number;
  /** Due within the next days (see components/due). */
  readonly soon: number;
}

/** Counts over every row, whatever is filtered. One pass; 100 000 rows take a few milliseconds. */
export function summariseRows(rows: readonly QueueRow[], today: LocalDate): QueueSummary {
  const stages: Partial<Record<Stage, number>> = {};
  const markets: Partial<Record<Market, number>> = {};
  for (const { stage, market } of rows) {
    stages[stage] = (stages[stage] ?? 0) + 1;
    markets[market] = (markets[market] ?? 0) + 1;
  }
  const due = { overdue: 0, today: 0, soon: 0, later: 0 };
  for (const { dueOn } of rows) {
    if (dueOn === null) break;
    const urgency = urgencyOf(dueOn, today);
    // Rows come in order of urgency: from here on there is nothing left to count.
    if (urgency === 'later') break;
    due[urgency]++;
  }
  return { stages, markets, overdue: due.overdue, today: due.today, soon: due.soon };
}
