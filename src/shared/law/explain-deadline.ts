import { formatDate } from '../core/format';
import type { LocalDate } from '../core/local-date';
import type { UiLanguage } from '../core/text';
import type { CalendarId } from './calendar';
import type { Deadline } from './deadlines';

/** The parts of the sentence in one language. Dates come in written out. */
interface Phrases {
  counted(due: string, count: number, from: string, start: string, openDays: string, tail: string): string;
  everyDay(due: string, length: string, from: string, start: string): string;
  promised(due: string, letterOn: string): string;
  promisedTooLate(due: string, letterOn: string, promised: string): string;
  readonly from: Readonly<Record<'firm-receipt' | 'representative-receipt', string>>;
  readonly openDays: Readonly<Record<CalendarId, string>>;
  calendarDays(count: number): string;
  weeks(count: number): string;
  readonly saturdays: string;
  readonly sundays: string;
  readonly and: string;
  notCounted(days: string): string;
  otherwise(openDays: string, due: string): string;
}

/** Why a deadline falls on its date, in one sentence with the days that did not count. */
export function explainDeadline(deadline: Deadline, language: UiLanguage): string {
  const phrases = PHRASES[language];
  const date = (on: LocalDate): string => formatDate(on, language);
  const { length, runsFrom, calendar } = deadline;
  const [due, start] = [date(deadline.dueOn), date(deadline.startsOn)];
  if (length.unit === 'promised-date' || runsFrom === 'holding-reply') {
    return deadline.promisedOn
      ? phrases.promisedTooLate(due, start, date(deadline.promisedOn))
      : phrases.promised(due, start);
  }
  const from = phrases.from[runsFrom];
  if (length.unit !== 'business-days' || calendar === 'every-day') {
    const text = length.unit === 'weeks' ? phrases.weeks(length.count) : phrases.calendarDays(length.count);
    return phrases.everyDay(due, text, from, start);
  }
  const closed = deadline.skipped.map((day) => `${date(day.on)} (${day.name[language]})`);
  const tail = [phrases.notCounted(listed([phrases.saturdays, phrases.sundays, ...closed], phrases.and))];
  for (const other of deadline.others) {
    if (other.dueOn !== deadline.dueOn) {
      tail.push(phrases.otherwise(phrases.openDays[other.calendar], date(other.dueOn)));
    }
  }
  if (deadline.note) tail.push(deadline.note[language]);
  return phrases.counted(due, length.count, from, start, phrases.openDays[calendar], tail.join('; '));
}

function listed(items: readonly string[], and: string): string {
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}

const PHRASES: Readonly<Record<UiLanguage, Phrases>> = {
  da: {
    counted: (due, count, from, start, openDays, tail) =>
      `Fristen er den ${due}: ${count} ${count === 1 ? 'arbejdsdag' : 'arbejdsdage'} efter, at ${from} den ${start}, talt i dage, hvor ${openDays}; ${tail}.`,
    everyDay: (due, length, from, start) =>
      `Fristen er den ${due}: ${length} efter, at ${from} den ${start}; alle dage tæller med, og datoen flyttes ikke, selv om den falder på en lukkedag.`,
    promised: (due, letterOn) =>
      `Fristen er den ${due}: den dato, som det foreløbige svar af ${letterOn} lovede.`,
    promisedTooLate: (due, letterOn, promised) =>
      `Fristen er den ${due}: det foreløbige svar af ${letterOn} lovede den ${promised}, men det endelige svar må ikke komme senere end den ${due}.`,
    from: {
      'firm-receipt': 'virksomheden modtog klagen',
      'representative-receipt': 'kunderepræsentanten modtog sagen',
    },
    openDays: {
      'DK-bank': 'bankerne har åbent i Danmark',
      'DK-statutory': 'der ikke er weekend eller helligdag i Danmark',
      SE: 'bankerne har åbent i Sverige',
      'DK-or-SE': 'bankerne har åbent i Danmark eller Sverige',
    },
    calendarDays: (count) => `${count} kalenderdage`,
    weeks: (count) => `${count} uger`,
    saturdays: 'lørdage',
    sundays: 'søndage',
    and: 'og',
    notCounted: (days) => `${days} tæller ikke med`,
    otherwise: (openDays, due) => `talt kun i dage, hvor ${openDays}, ville den være den ${due}`,
  },
  sv: {
    counted: (due, count, from, start, openDays, tail) =>
      `Sista dag är den ${due}: ${count} ${count === 1 ? 'arbetsdag' : 'arbetsdagar'} efter att ${from} den ${start}, räknat i dagar då ${openDays}; ${tail}.`,
    everyDay: (due, length, from, start) =>
      `Sista dag är den ${due}: ${length} efter att ${from} den ${start}; alla dagar räknas och datumet flyttas inte även om det infaller på en stängd dag.`,
    promised: (due, letterOn) =>
      `Sista dag är den ${due}: det datum som det preliminära svaret av den ${letterOn} utlovade.`,
    promisedTooLate: (due, letterOn, promised) =>
      `Sista dag är den ${due}: det preliminära svaret av den ${letterOn} utlovade den ${promised}, men det slutliga svaret får inte komma senare än den ${due}.`,
    from: {
      'firm-receipt': 'företaget tog emot klagomålet',
      'representative-receipt': 'kundrepresentanten tog emot ärendet',
    },
    openDays: {
      'DK-bank': 'bankerna har öppet i Danmark',
      'DK-statutory': 'det inte är helg eller helgdag i Danmark',
      SE: 'bankerna har öppet i Sverige',
      'DK-or-SE': 'bankerna har öppet i Danmark eller Sverige',
    },
    calendarDays: (count) => `${count} kalenderdagar`,
    weeks: (count) => `${count} veckor`,
    saturdays: 'lördagar',
    sundays: 'söndagar',
    and: 'och',
    notCounted: (days) => `${days} räknas inte`,
    otherwise: (openDays, due) => `räknat endast i dagar då ${openDays} vore det den ${due}`,
  },
  en: {
    counted: (due, count, from, start, openDays, tail) =>
      `Due on ${due}: ${count} business ${count === 1 ? 'day' : 'days'} after ${from} on ${start}, counting the days on which ${openDays}; ${tail}.`,
    everyDay: (due, length, from, start) =>
      `Due on ${due}: ${length} after ${from} on ${start}; every day counts, and the date does not move even if it falls on a closed day.`,
    promised: (due, letterOn) => `Due on ${due}: the date promised in the holding reply of ${letterOn}.`,
    promisedTooLate: (due, letterOn, promised) =>
      `Due on ${due}: the holding reply of ${letterOn} promised ${promised}, but the final reply may come no later than ${due}.`,
    from: {
      'firm-receipt': 'the firm received the complaint',
      'representative-receipt': 'the representative received the case',
    },
    openDays: {
      'DK-bank': 'banks are open in Denmark',
      'DK-statutory': 'it is neither a weekend nor a public holiday in Denmark',
      SE: 'banks are open in Sweden',
      'DK-or-SE': 'banks are open in Denmark or Sweden',
    },
    calendarDays: (count) => `${count} calendar days`,
    weeks: (count) => `${count} weeks`,
    saturdays: 'Saturdays',
    sundays: 'Sundays',
    and: 'and',
    notCounted: (days) => `${days} do not count`,
    otherwise: (openDays, due) => `counting only the days on which ${openDays} it would be ${due}`,
  },
};
