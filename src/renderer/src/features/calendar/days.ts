import type { Market } from '../../../../shared/complaint/vocabulary';
import { addDays } from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { UiLanguage } from '../../../../shared/core/text';
import { closedDaysBetween, isOpen } from '../../../../shared/law/calendar';
import type { Calendar } from '../../../../shared/law/calendar';
import type { RuleBook } from '../../../../shared/law/rule-book';

/** A closure of one or more calendars on a day. */
export interface Closure {
  /** Absent on days that are closed every week. */
  readonly name?: string;
  readonly calendars: readonly string[];
}

export interface DayClosures {
  readonly closures: readonly Closure[];
  /** In every calendar that matters, not only in some. */
  readonly everywhere: boolean;
}

/** The calendars by which people in these markets are at work, each once. */
export function calendarsOf(
  markets: Iterable<Market>,
  book: RuleBook,
  today: LocalDate,
): readonly Calendar[] {
  const found = new Map<string, Calendar>();
  for (const market of new Set(markets)) {
    const { openDays, calendars } = book.rulesFor(market, today);
    for (const id of openDays.perMarket[market] ?? openDays.otherwise) {
      const calendar = calendars[id];
      // One that is made of others closes on no day of its own.
      if (calendar && !('openWhenAnyOf' in calendar)) found.set(id, calendar);
    }
  }
  return [...found.values()];
}

/** Undefined when all are open. */
export function closuresOn(
  date: LocalDate,
  calendars: readonly Calendar[],
  language: UiLanguage,
): DayClosures | undefined {
  const closed = calendars.filter((calendar) => !isOpen(calendar, date));
  if (closed.length === 0) return undefined;
  const named = new Map<string | undefined, string[]>();
  for (const calendar of closed) {
    const [day] = closedDaysBetween(calendar, addDays(date, -1), date);
    const name = day?.name[language];
    named.set(name, [...(named.get(name) ?? []), calendar.name[language]]);
  }
  return {
    closures: [...named].map(([name, names]) => ({ ...(name !== undefined && { name }), calendars: names })),
    everywhere: closed.length === calendars.length,
  };
}
