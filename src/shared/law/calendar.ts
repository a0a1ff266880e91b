import { dateOf, dayNumber, fromDayNumber, yearOf } from '../core/local-date';
import type { LocalDate, Weekday } from '../core/local-date';
import type { Localised } from '../core/text';
import type { LegalSource } from './legal-source';

export const CALENDAR_IDS = ['DK-bank', 'DK-statutory', 'SE', 'DK-or-SE'] as const;
export type CalendarId = (typeof CALENDAR_IDS)[number];

/** Which day of a year a closure falls on. */
export type ClosureDay =
  /** month 1-12, day 1-31 */
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** Days after Easter Sunday; negative before it. */
  | { readonly kind: 'easter'; readonly offset: number }
  /** The first such weekday on or after that day. */
  | {
      readonly kind: 'weekday-from';
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    };

export interface Closure {
  readonly name: Localised;
  readonly on: ClosureDay;
  /** First year it applies; absent when it always has. */
  readonly fromYear?: number;
  /** Last year it applies; absent when it still does. */
  readonly untilYear?: number;
}

/** Closed on its weekdays and closures, open on every other day. */
export interface ListedCalendar {
  readonly id: CalendarId;
  readonly name: Localised;
  readonly closedWeekdays: readonly Weekday[];
  readonly closures: readonly Closure[];
  readonly source: LegalSource;
}

/** Open on a day when at least one of its calendars is. */
export interface CombinedCalendar {
  readonly id: CalendarId;
  readonly name: Localised;
  readonly openWhenAnyOf: readonly ListedCalendar[];
  readonly source: LegalSource;
}

export type Calendar = ListedCalendar | CombinedCalendar;

/** A day from Monday to Friday on which a calendar is closed, and what that day is called. */
export interface ClosedDay {
  readonly on: LocalDate;
  readonly name: Localised;
}

export function isOpen(calendar: Calendar, date: LocalDate): boolean {
  return isOpenDay(calendar, dayNumber(date), yearOf(date));
}

/**
 * The n-th open day after a date. The date itself is day 0 whatever the hour and whether it is open or not; day 1 is
 * the next open day. So receipt on a closed day gives the same result as receipt on the last open day before it.
 * @param count whole number, 0 or more; 0 gives the date itself
 */
export function addBusinessDays(calendar: Calendar, date: LocalDate, count: number): LocalDate {
  let day = dayNumber(date);
  let year = yearOf(date);
  let lastOfYear = dayNumber(dateOf(year, 12, 31));
  for (let left = count; left > 0;) {
    day += 1;
    if (day > lastOfYear) {
      year += 1;
      lastOfYear = dayNumber(dateOf(year, 12, 31));
    }
    if (isOpenDay(calendar, day, year)) left -= 1;
  }
  return fromDayNumber(day);
}

/**
 * The closed days after `from` up to and including `to`, with their names. Days that are closed every week (Saturdays
 * and Sundays) are left out: everybody knows them.
 */
export function closedDaysBetween(calendar: Calendar, from: LocalDate, to: LocalDate): readonly ClosedDay[] {
  const days: ClosedDay[] = [];
  for (let day = dayNumber(from) + 1, last = dayNumber(to); day <= last; day += 1) {
    if (isWeekend(calendar, day)) continue;
    const on = fromDayNumber(day);
    if (isOpenDay(calendar, day, yearOf(on))) continue;
    const name = closureName(calendar, day, yearOf(on));
    if (name) days.push({ on, name });
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

function isOpenDay(calendar: Calendar, day: number, year: number): boolean {
  const weekday = weekdayOfDay(day);
  return partsOf(calendar).some(
    (part) => !part.closedWeekdays.includes(weekday) && !closuresIn(part, year).has(day),
  );
}

/** Closed every week on that weekday. */
function isWeekend(calendar: Calendar, day: number): boolean {
  return partsOf(calendar).every((part) => part.closedWeekdays.includes(weekdayOfDay(day)));
}

function closureName(calendar: Calendar, day: number, year: number): Localised | undefined {
  return partsOf(calendar)
    .map((part) => closuresIn(part, year).get(day))
    .find((name) => name !== undefined);
}

function partsOf(calendar: Calendar): readonly ListedCalendar[] {
  return 'openWhenAnyOf' in calendar ? calendar.openWhenAnyOf : [calendar];
}

/** Closures are data and never change, so what they come to in a year is kept. */
const known = new WeakMap<ListedCalendar, Map<number, ReadonlyMap<number, Localised>>>();

/** Day number -> name. */
function closuresIn(calendar: ListedCalendar, year: number): ReadonlyMap<number, Localised> {
  let years = known.get(calendar);
  if (!years) {
    years = new Map();
    known.set(calendar, years);
  }
  let days = years.get(year);
  if (!days) {
    days = computeClosures(calendar, year);
    years.set(year, days);
  }
  return days;
}

function computeClosures(calendar: ListedCalendar, year: number): ReadonlyMap<number, Localised> {
  const days = new Map<number, Localised>();
  for (const closure of calendar.closures) {
    if (year < (closure.fromYear ?? year) || year > (closure.untilYear ?? year)) continue;
    const day = closureDay(closure.on, year);
    if (!days.has(day)) days.set(day, closure.name);
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
      return first + ((on.weekday - weekdayOfDay(first) + 7) % 7);
    }
  }
}

function weekdayOfDay(day: number): Weekday {
  // Day 0 was a Thursday (4). The remainder plus one is 1-7 by construction.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}
