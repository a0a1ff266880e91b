import type { Market } from '../complaint/vocabulary';
import { addDays, addMonths, daysBetween } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import { addBusinessDays, closedDaysBetween, isOpen } from './calendar';
import type { Calendar, CalendarId, ClosedDay } from './calendar';
import type { CalendarChoice, CalendarList, DeadlineRule, RuleLength } from './rule-pack';
import type { RuleSet } from './rule-set';

/** How a period was counted on one calendar. */
export interface Counted {
  readonly calendar: CalendarId;
  /** The days that count, as a clause after "the days on which". */
  readonly openDays: Localised;
  readonly dueOn: LocalDate;
}

/** From which day on a running clock is warned of. */
export interface WarningDays {
  /** Three quarters, and nine tenths, of the days have gone. */
  readonly at75: LocalDate;
  readonly at90: LocalDate;
  /** The last open day before a due date that falls on a closed one; absent when it falls on an open day. */
  readonly lastOpenDay?: LocalDate;
}

/** What a rule comes to from a day on. */
export interface Clock {
  /** Day 0. */
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly length:
    { readonly unit: RuleLength['unit']; readonly count: number } | { readonly unit: 'promised-date' };
  /** The calendar that gave the date; absent where every day counts. */
  readonly counted?: Counted;
  /** What the other calendars that could apply would give; never earlier than `dueOn`. */
  readonly others: readonly Counted[];
  /** Days from Monday to Friday between start and due date that did not count. */
  readonly skipped: readonly ClosedDay[];
  /** Why this calendar, where the market has none of its own. */
  readonly note?: Localised;
  readonly warnOn: WarningDays;
}

/** Rule sets never change and many cases share their dates, so what a rule comes to in a market from a day is kept. */
const known = new WeakMap<RuleSet, Map<string, Clock>>();
const KEPT = 2_000;

export function clockOf(rule: DeadlineRule, market: Market, startsOn: LocalDate, rules: RuleSet): Clock {
  const ofSet = known.get(rules) ?? new Map<string, Clock>();
  known.set(rules, ofSet);
  const name = `${rule.id}/${rule.source.id}/${market}/${startsOn}`;
  const found = ofSet.get(name);
  if (found) return found;
  if (ofSet.size >= KEPT) ofSet.clear();
  const clock = computeClock(rule, market, startsOn, rules);
  ofSet.set(name, clock);
  return clock;
}

/** The clock of a date that was promised rather than counted. */
export function promisedClock(startsOn: LocalDate, dueOn: LocalDate, market: Market, rules: RuleSet): Clock {
  return {
    startsOn,
    dueOn,
    length: { unit: 'promised-date' },
    others: [],
    skipped: [],
    warnOn: warningDays(startsOn, dueOn, market, rules),
  };
}

function computeClock(rule: DeadlineRule, market: Market, startsOn: LocalDate, rules: RuleSet): Clock {
  const { unit, count } = rule.length;
  const length = { unit, count };
  if (rule.length.unit !== 'business-days') {
    const dueOn = everyDay(rule.length, startsOn);
    const warnOn = warningDays(startsOn, dueOn, market, rules);
    return { startsOn, dueOn, length, others: [], skipped: [], warnOn };
  }
  const countOn = (id: CalendarId): Counted => {
    const calendar = calendarOf(id, rules);
    return { calendar: id, openDays: calendar.openDays, dueOn: addBusinessDays(calendar, startsOn, count) };
  };
  const { calendars } = rule.length;
  const counted = calendarsIn(market, calendars).map(countOn);
  const governing = counted.reduce((first, next) => (next.dueOn < first.dueOn ? next : first));
  const { dueOn } = governing;
  return {
    startsOn,
    dueOn,
    length,
    counted: governing,
    others: counted.filter((other) => other !== governing),
    skipped: closedDaysBetween(calendarOf(governing.calendar, rules), startsOn, dueOn),
    ...(calendars.perMarket[market] ? {} : { note: calendars.otherwiseNote }),
    warnOn: warningDays(startsOn, dueOn, market, rules),
  };
}

/** Where a period of days that all count ends. */
export function everyDay({ unit, count }: RuleLength, startsOn: LocalDate): LocalDate {
  if (unit === 'months') return addMonths(startsOn, count);
  return addDays(startsOn, unit === 'weeks' ? 7 * count : count);
}

function warningDays(startsOn: LocalDate, dueOn: LocalDate, market: Market, rules: RuleSet): WarningDays {
  const days = daysBetween(startsOn, dueOn);
  const calendars = calendarsIn(market, rules.openDays).map((id) => calendarOf(id, rules));
  let open = dueOn;
  while (open > startsOn && !calendars.every((calendar) => isOpen(calendar, open))) open = addDays(open, -1);
  return {
    at75: addDays(startsOn, Math.ceil(days * 0.75)),
    at90: addDays(startsOn, Math.ceil(days * 0.9)),
    ...(open < dueOn && { lastOpenDay: open }),
  };
}

function calendarsIn(market: Market, choice: CalendarChoice): CalendarList {
  return choice.perMarket[market] ?? choice.otherwise;
}

function calendarOf(id: CalendarId, rules: RuleSet): Calendar {
  const calendar = rules.calendars[id];
  if (!calendar) throw new Error(`No calendar ${id} in rules ${rules.version}`);
  return calendar;
}
