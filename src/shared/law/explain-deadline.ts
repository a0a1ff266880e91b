import { formatDate } from '../core/format';
import type { LocalDate } from '../core/local-date';
import type { UiLanguage } from '../core/text';
import type { Deadline } from './deadlines';
import type { ClockStart } from './rule-pack';

/** The parts of the sentence in one language. Dates come in written out. */
interface Phrases {
  counted(due: string, count: number, from: string, start: string, openDays: string, tail: string): string;
  everyDay(due: string, length: string, from: string, start: string): string;
  promised(due: string, letterOn: string): string;
  promisedTooLate(due: string, letterOn: string, promised: string): string;
  extended(due: string, toldOn: string, from: string, start: string): string;
  readonly from: Readonly<Record<ClockStart, string>>;
  calendarDays(count: number): string;
  weeks(count: number): string;
  months(count: number): string;
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
  const { length, runsFrom, counted } = deadline;
  const [due, start] = [date(deadline.dueOn), date(deadline.startsOn)];
  if (deadline.toldOn !== undefined && runsFrom !== 'holding-reply') {
    return phrases.extended(due, date(deadline.toldOn), phrases.from[runsFrom], start);
  }
  if (length.unit === 'promised-date' || runsFrom === 'holding-reply') {
    return deadline.promisedOn
      ? phrases.promisedTooLate(due, start, date(deadline.promisedOn))
      : phrases.promised(due, start);
  }
  const from = phrases.from[runsFrom];
  if (length.unit !== 'business-days' || !counted) {
    return phrases.everyDay(due, phrases[UNIT_PHRASES[length.unit]](length.count), from, start);
  }
  const closed = deadline.skipped.map((day) => `${date(day.on)} (${day.name[language]})`);
  const tail = [phrases.notCounted(listed([phrases.saturdays, phrases.sundays, ...closed], phrases.and))];
  for (const other of deadline.others) {
    if (other.dueOn !== deadline.dueOn) {
      tail.push(phrases.otherwise(other.openDays[language], date(other.dueOn)));
    }
  }
  if (deadline.note) tail.push(deadline.note[language]);
  return phrases.counted(due, length.count, from, start, counted.openDays[language], tail.join('; '));
}

const UNIT_PHRASES = {
  'business-days': 'calendarDays',
  'calendar-days': 'calendarDays',
  weeks: 'weeks',
  months: 'months',
} as const;

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
    extended: (due, toldOn, from, start) =>
      `Fristen er den ${due}: ${from} den ${start}, og den ${toldOn} fik personen besked om, at svaret først kommer til denne dato, og hvorfor.`,
    from: {
      'firm-receipt': 'virksomheden modtog klagen',
      'representative-receipt': 'kunderepræsentanten modtog sagen',
      'adr-request': 'ankenævnet bad om et svar',
      'access-request': 'der blev bedt om indsigt',
      'transaction-reported': 'betalingen blev meldt som uautoriseret',
      'refund-requested': 'der blev bedt om pengene tilbage',
    },
    calendarDays: (count) => `${count} kalenderdage`,
    weeks: (count) => `${count} uger`,
    months: (count) => (count === 1 ? 'en måned' : `${count} måneder`),
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
    extended: (due, toldOn, from, start) =>
      `Sista dag är den ${due}: ${from} den ${start}, och den ${toldOn} fick personen besked om att svaret dröjer till detta datum, och varför.`,
    from: {
      'firm-receipt': 'företaget tog emot klagomålet',
      'representative-receipt': 'kundrepresentanten tog emot ärendet',
      'adr-request': 'nämnden bad om ett svar',
      'access-request': 'någon bad om tillgång till personuppgifter',
      'transaction-reported': 'betalningen anmäldes som obehörig',
      'refund-requested': 'någon begärde återbetalning',
    },
    calendarDays: (count) => `${count} kalenderdagar`,
    weeks: (count) => `${count} veckor`,
    months: (count) => (count === 1 ? 'en månad' : `${count} månader`),
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
    extended: (due, toldOn, from, start) =>
      `Due on ${due}: ${from} on ${start}, and on ${toldOn} the person was told that the answer comes by this date, and why.`,
    from: {
      'firm-receipt': 'the firm received the complaint',
      'representative-receipt': 'the representative received the case',
      'adr-request': 'the ADR entity asked for an answer',
      'access-request': 'access to personal data was requested',
      'transaction-reported': 'the payment was reported as unauthorised',
      'refund-requested': 'the refund was requested',
    },
    calendarDays: (count) => `${count} calendar days`,
    weeks: (count) => `${count} weeks`,
    months: (count) => (count === 1 ? 'one month' : `${count} months`),
    saturdays: 'Saturdays',
    sundays: 'Sundays',
    and: 'and',
    notCounted: (days) => `${days} do not count`,
    otherwise: (openDays, due) => `counting only the days on which ${openDays} it would be ${due}`,
  },
};
