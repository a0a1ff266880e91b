import type { Market } from '../../../../shared/complaint/vocabulary';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { inParts } from '../../lib/in-parts';
import { mergeSort } from '../../lib/merge-sort';

/** What falls due on one day. */
export interface DueDay {
  /** By the reference of their case. */
  readonly dates: readonly OpenDate[];
  /** References of the cases, each once, in order. */
  readonly cases: readonly string[];
  readonly markets: ReadonlySet<Market>;
  /** How many of them are overdue. */
  readonly overdue: number;
}

/** Dates looked at between two places to pause. */
const STRETCH = 2_000;

/** What falls due on which day. Work for {@link inSlices}: 100 000 cases have several times as many dates. */
export function* arrangeDays(dates: readonly OpenDate[]): Generator<void, ReadonlyMap<LocalDate, DueDay>> {
  const found = new Map<LocalDate, OpenDate[]>();
  for (const part of inParts(dates, STRETCH)) {
    for (const date of part) {
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
    overdue: dates.filter(({ deadline }) => deadline.warning === 'overdue').length,
  };
}

function byReference({ row: a }: OpenDate, { row: b }: OpenDate): number {
  return a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0;
}
