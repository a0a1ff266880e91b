import { parseLocalDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { localDateAt } from '../core/time-zone';

export const DATE_ORDERS = ['day-first', 'month-first'] as const;
/** How 03/04/2026 is read; Danish and Swedish dates have the day first. */
export type DateOrder = (typeof DATE_ORDERS)[number];

export type DateFault = 'not-a-date' | 'impossible-date' | 'date-unclear';

/**
 * A date as people and systems write it: 2026-12-31, 20261231, 31.12.2026, 31/12-2026, 31/12/26, 31. dec. 2026,
 * den 31 december 2026, December 31, 2026; a time of day behind it is left out. An instant with a zone becomes the
 * civil date in Copenhagen and Stockholm.
 */
export function parseHumanDate(text: string, order: DateOrder = 'day-first'): Result<LocalDate, DateFault> {
  const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  const instant = INSTANT.exec(plain);
  if (instant) return fromInstant(plain);
  const bare = plain.replace(TIME_BEHIND, '').trim();
  return fromIso(bare) ?? fromNumbers(bare, order) ?? fromWords(bare) ?? err('not-a-date');
}

/** True when the text can only be read with the month first or only with the day first; undefined when both fit. */
export function orderShownBy(text: string): DateOrder | undefined {
  const match = NUMBERS.exec(text.trim().replace(TIME_BEHIND, '').trim());
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return undefined;
}

/** ISO 8601 date and time with a zone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const TIME_BEHIND = /[T ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?$/i;
const ISO = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/;
const NUMBERS = /^(\d{1,2})([./-])\s?(\d{1,2})([./ -])\s?(\d{4}|\d{2})$/;
const DAY_WORD_YEAR = /^(?:d\.|den)?\s*(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]*(\p{L}+)\.?,?[\s-]*(\d{4})$/iu;
const WORD_DAY_YEAR = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

function fromInstant(text: string): Result<LocalDate, DateFault> {
  const day = fromIso(text.slice(0, 10));
  if (day?.ok === false) return day;
  const instant = Date.parse(text.replace(' ', 'T'));
  return Number.isNaN(instant) ? err('not-a-date') : ok(localDateAt(instant));
}

function fromIso(text: string): Result<LocalDate, DateFault> | undefined {
  const match = ISO.exec(text);
  return match ? dateFrom(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function fromNumbers(text: string, order: DateOrder): Result<LocalDate, DateFault> | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [first, second, year = ''] = [Number(match[1]), Number(match[3]), match[5]];
  // 26-11-03 is the third of November in Sweden and the 26th in Denmark: nobody may guess.
  const allDashes = match[2] === '-' && match[4] === '-';
  if (year.length === 2 && allDashes) return err('date-unclear');
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  return order === 'day-first' ? dateFrom(fullYear, second, first) : dateFrom(fullYear, first, second);
}

function fromWords(text: string): Result<LocalDate, DateFault> | undefined {
  const dayFirst = DAY_WORD_YEAR.exec(text);
  const wordFirst = dayFirst ? null : WORD_DAY_YEAR.exec(text);
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [wordFirst?.[2], wordFirst?.[1], wordFirst?.[3]];
  const month = MONTHS.get((word ?? '').toLowerCase());
  return month === undefined ? undefined : dateFrom(Number(year), month, Number(day));
}

function dateFrom(year: number, month: number, day: number): Result<LocalDate, DateFault> {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const date = parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return date === undefined ? err('impossible-date') : ok(date);
}

/** Names and short forms in Danish, Swedish and English. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan januar januari january',
    'feb febr februar februari february',
    'mar mars marts march',
    'apr april',
    'maj may',
    'jun juni june',
    'jul juli july',
    'aug august augusti',
    'sep sept september',
    'okt oktober oct october',
    'nov november',
    'dec december',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);
