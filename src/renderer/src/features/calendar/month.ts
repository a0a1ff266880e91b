import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';

/** One row of the month: Monday to Sunday. */
export interface Week {
  /** ISO 8601, 1-53. */
  readonly number: number;
  readonly days: readonly LocalDate[];
}

const SEVEN = [0, 1, 2, 3, 4, 5, 6] as const;

export function firstOfMonth(date: LocalDate): LocalDate {
  return dateOf(yearOf(date), monthOf(date), 1);
}

/** The weeks that have a day of the month, the neighbouring months' days in them included. */
export function weeksOf(date: LocalDate): readonly Week[] {
  const first = firstOfMonth(date);
  const next = addMonths(first, 1);
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday < next; monday = addDays(monday, 7)) {
    const start = monday;
    weeks.push({ number: weekNumber(start), days: SEVEN.map((offset) => addDays(start, offset)) });
  }
  return weeks;
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

function weekNumber(monday: LocalDate): number {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(dateOf(yearOf(thursday), 1, 1), thursday) / 7) + 1;
}

/** Where a key leads from a day; undefined for keys that mean nothing here. */
export function dayAfterKey(date: LocalDate, key: string, shift: boolean): LocalDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return mondayOf(date);
    case 'End':
      return addDays(mondayOf(date), 6);
    case 'PageUp':
      return addMonths(date, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(date, shift ? 12 : 1);
    default:
      return undefined;
  }
}
