import type { LocalDate } from '../core/local-date';
import type { QueueRow } from './row';

export interface DueNow {
  /** Cases whose date has passed. */
  readonly overdue: number;
  readonly dueToday: number;
}

/** @param rows in the queue's order: by due date, those without one last */
export function dueNow(rows: readonly QueueRow[], today: LocalDate): DueNow {
  let overdue = 0;
  let dueToday = 0;
  for (const { dueOn } of rows) {
    if (dueOn === null || dueOn > today) break;
    if (dueOn < today) overdue += 1;
    else dueToday += 1;
  }
  return { overdue, dueToday };
}
