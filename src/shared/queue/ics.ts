import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Instant } from '../core/ports';

/** A whole day in a calendar. */
export interface IcsDay {
  /** The same whenever this day is exported, so that a calendar moves it rather than adding a second. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly summary: string;
}

const LINE_END = '\r\n';
/** Octets of a line without its end. RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/**
 * An iCalendar file of whole days, that take no time.
 * @param writtenAt of the export, also the revision of every day in it
 * @returns the file from beginning to end, a day at a time: there may be hundreds of thousands
 */
export function* icsFile(days: Iterable<IcsDay>, writtenAt: Instant): Generator<string> {
  const stamp = utc(writtenAt);
  yield written([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Uvildig//Deadlines 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ]);
  for (const { uid, on, summary } of days) {
    yield written([
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(on)}`,
      `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      'TRANSP:TRANSPARENT',
      'CLASS:CONFIDENTIAL',
      'END:VEVENT',
    ]);
  }
  yield written(['END:VCALENDAR']);
}

function written(lines: readonly string[]): string {
  return lines.map((line) => folded(line) + LINE_END).join('');
}

function basic(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/** "20261116T080000Z" */
function utc(instant: Instant): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** RFC 5545, 3.3.11. Other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Long lines go on after a line end and a space; no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      result += `${LINE_END} `;
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
