import { dateOf, dayNumber, fromDayNumber, yearOf } from '../core/local-date';
import type { LocalDate, Weekday } from '../core/local-date';
import type { Localised } from '../core/text';
import type { LegalSource } from './legal-source';

export const BUNDLED_CALENDAR_IDS = [
  'DK-bank',
  'DK-statutory',
  'SE',
  'DK-or-SE',
  'TARGET',
  'NO',
  'FI',
  'DE',
  'AT',
  'NL',
  'BE',
  'FR',
  'IT',
  'ES',
  'PT',
  'PL',
  'IE',
  'UK',
] as const;
export type BundledCalendarId = (typeof BUNDLED_CALENDAR_IDS)[number];

/** One of the above, or one that a loaded rule pack brings. */
export type CalendarId = string;

/** Which day of a year a closure falls on. */
export type ClosureDay =
  /** month 1-12, day 1-31; a day of every year, so never 29 February */
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days after Easter Sunday; negative before it. */
  | { readonly kind: 'easter'; readonly offset: number }
  /**
   * The first such weekday on or after that day: from the 1st it is the first of the month, from the 25th the last of
   * a month with 31 days.
   */
  | {
      readonly kind: 'weekday-from';
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
      /** Where that day itself is this weekday, it is the one. */
      readonly orThatDayOn?: Weekday;
    };

export interface Closure {
  readonly name: Localised;
  readonly on: ClosureDay;
  /** First year it applies; absent when it always has. */
  readonly fromYear?: number;
  /** Last year it applies; absent when it still does. */
  readonly untilYear?: number;
  /**
   * Name of the day that is closed as well when the closure falls on a closed weekday: the next one in the same year
   * that is neither a closed weekday nor closed for another reason. Absent where nothing makes up for a weekend.
   */
  readonly substitute?: Localised;
}

interface CalendarFacts {
  readonly id: CalendarId;
  readonly name: Localised;
  /** The days that count, as a clause after "the days on which". */
  readonly openDays: Localised;
  /** What the list leaves out or puts in where law and practice differ, for whoever relies on it; full sentences. */
  readonly note?: Localised;
  readonly source: LegalSource;
}

/** Closed on its weekdays and closures, open on every other day. */
export interface ListedCalendar extends CalendarFacts {
  /** At most six, or no day would ever count. */
  readonly closedWeekdays: readonly Weekday[];
  readonly closures: readonly Closure[];
}

/** Open on a day when at least one of its calendars is. */
export interface CombinedCalendar extends CalendarFacts {
  readonly openWhenAnyOf: readonly ListedCalendar[];
}

export type Calendar = ListedCalendar | CombinedCalendar;

/** A day from Monday to Friday on which a calendar is closed, and what that day is called. */
export interface ClosedDay {
  readonly on: LocalDate;
  readonly name: Localised;
}

export function isOpen(calendar: Calendar, date: LocalDate): boolean {
  const year = yearOfCalendar(calendar, yearOf(date));
  return isOpenIn(year, dayNumber(date));
}

/**
 * The n-th open day after a date. The date itself is day 0 whatever the hour and whether it is open or not; day 1 is
 * the next open day. So receipt on a closed day gives the same result as receipt on the last open day before it.
 * @param count whole number, 0 or more; 0 gives the date itself
 */
export function addBusinessDays(calendar: Calendar, date: LocalDate, count: number): LocalDate {
  let day = dayNumber(date);
  let year = yearOfCalendar(calendar, yearOf(date));
  for (let left = count; left > 0;) {
    day += 1;
    if (day > year.last) year = yearOfCalendar(calendar, year.year + 1);
    if (isOpenIn(year, day)) left -= 1;
  }
  return fromDayNumber(day);
}

/**
 * The closed days after `from` up to and including `to`, with their names. Days that are closed every week (Saturdays
 * and Sundays) are left out: everybody knows them.
 */
export function closedDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): readonly ClosedDay[] {
  const days: ClosedDay[] = [];
  let year = yearOfCalendar(calendar, yearOf(from));
  for (let day = dayNumber(from) + 1, last = dayNumber(to); day <= last; day += 1) {
    if (day > year.last) year = yearOfCalendar(calendar, year.year + 1);
    if (isOpenIn(year, day) || isClosedEveryWeek(calendar, day)) continue;
    const name = year.names.get(day);
    if (name) days.push({ on: fromDayNumber(day), name });
  }
  return days;
}

/**
 * Easter Sunday in the Gregorian calendar.
 * @source Meeus, "Astronomical Algorithms", 2nd ed., chapter 8 (Butcher's rule)
 */
export function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** A calendar worked out for one year. Days are counted as in {@link dayNumber}. */
interface CalendarYear {
  readonly year: number;
  readonly first: number;
  readonly last: number;
  /** From the first day on, 1 when open: deadlines of a whole register are counted again when a law changes. */
  readonly open: Uint8Array;
  /** Day -> what its closure is called. */
  readonly names: ReadonlyMap<number, Localised>;
}

function isOpenIn(year: CalendarYear, day: number): boolean {
  return year.open[day - year.first] === 1;
}

function isClosedEveryWeek(calendar: Calendar, day: number): boolean {
  return partsOf(calendar).every((part) => part.closedWeekdays.includes(weekdayOfDay(day)));
}

function partsOf(calendar: Calendar): readonly ListedCalendar[] {
  return 'openWhenAnyOf' in calendar ? calendar.openWhenAnyOf : [calendar];
}

/** Calendars are data and never change, so what they come to in a year is kept. */
const known = new WeakMap<Calendar, Map<number, CalendarYear>>();

function yearOfCalendar(calendar: Calendar, year: number): CalendarYear {
  let years = known.get(calendar);
  if (!years) {
    years = new Map();
    known.set(calendar, years);
  }
  let result = years.get(year);
  if (!result) {
    result = computeYear(calendar, year);
    years.set(year, result);
  }
  return result;
}

function computeYear(calendar: Calendar, year: number): CalendarYear {
  const first = dayNumber(dateOf(year, 1, 1));
  const last = dayNumber(dateOf(year, 12, 31));
  const parts = partsOf(calendar).map((part) => ({ part, closed: closuresIn(part, year) }));
  const open = Uint8Array.from({ length: last - first + 1 }, (_, index) =>
    parts.some(
      ({ part, closed }) =>
        !part.closedWeekdays.includes(weekdayOfDay(first + index)) && !closed.has(first + index),
    )
      ? 1
      : 0,
  );
  // Where calendars are combined, the first one that has a name for a day gives it.
  const names = new Map(parts.toReversed().flatMap(({ closed }) => [...closed]));
  return { year, first, last, open, names };
}

/** Day number -> name. */
function closuresIn(calendar: ListedCalendar, year: number): ReadonlyMap<number, Localised> {
  const days = new Map<number, Localised>();
  const substitutes: { readonly after: number; readonly name: Localised }[] = [];
  for (const closure of calendar.closures) {
    if (year < (closure.fromYear ?? year) || year > (closure.untilYear ?? year)) continue;
    const day = closureDay(closure.on, year);
    if (!days.has(day)) days.set(day, closure.name);
    if (closure.substitute && calendar.closedWeekdays.includes(weekdayOfDay(day))) {
      substitutes.push({ after: day, name: closure.substitute });
    }
  }
  // Only now are all the days known that a substitute must not fall on.
  for (const { after, name } of substitutes) {
    let day = after + 1;
    while (days.has(day) || calendar.closedWeekdays.includes(weekdayOfDay(day))) day += 1;
    days.set(day, name);
  }
  return days;
}

function closureDay(on: ClosureDay, year: number): number {
  switch (on.kind) {
    case 'fixed':
      return dayNumber(dateOf(year, on.month, on.day));
    case 'easter':
      return dayNumber(easter(year)) + on.offset;
    case 'weekday-from': {
      const first = dayNumber(dateOf(year, on.month, on.day));
      if (on.orThatDayOn === weekdayOfDay(first)) return first;
      return first + ((on.weekday - weekdayOfDay(first) + 7) % 7);
    }
  }
}

function weekdayOfDay(day: number): Weekday {
  // Day 0 was a Thursday (4). The remainder plus one is 1-7 by construction.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
