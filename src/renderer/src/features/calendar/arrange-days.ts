import type { Market } from '../../../../shared/complaint/vocabulary';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { mergeSort } from '../../lib/merge-sort';

/** What falls due on one day. */
export interface DueDay {
  /** By the reference of their case. */
  readonly dates: readonly OpenDate[];
  /** References of the cases, each once, in order. */
  readonly cases: readonly string[];
  readonly markets: ReadonlySet<Market>;
  /** Something of the day is overdue. */
  readonly late: boolean;
}

/** Dates looked at between two places to pause. */
const STRETCH = 2_000;

/** What falls due on which day. Work for {@link inSlices}: 100 000 cases have several times as many dates. */
export function* arrangeDays(dates: readonly OpenDate[]): Generator<void, ReadonlyMap<LocalDate, DueDay>> {
  const found = new Map<LocalDate, OpenDate[]>();
  for (let from = 0; from < dates.length; from += STRETCH) {
    for (const date of dates.slice(from, from + STRETCH)) {
      const { dueOn } = date.deadline;
      const day = found.get(dueOn);
      if (day) day.push(date);
      else found.set(dueOn, [date]);
    }
    yield;
  }
  const days = new Map<LocalDate, DueDay>();
  for (const [on, unordered] of found) {
    days.set(on, dayOf(yield* mergeSort(unordered, byReference)));
    yield;
  }
  return days;
}

function dayOf(dates: readonly OpenDate[]): DueDay {
  return {
    dates,
    cases: [...new Set(dates.map(({ row }) => row.reference))],
    markets: new Set(dates.map(({ row }) => row.market)),
    late: dates.some(({ deadline }) => deadline.warning === 'overdue'),
  };
}

function byReference({ row: a }: OpenDate, { row: b }: OpenDate): number {
  return a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0;
}
