import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localDate } from '../../../src/shared/core/local-date';
import { icsFile } from '../../../src/shared/queue/ics';
import type { IcsDay } from '../../../src/shared/queue/ics';

const AT = Date.parse('2026-11-16T08:05:09.123Z');
const DAY = { uid: 'c1/psd2@uvildig.invalid', on: localDate('2026-12-14'), summary: 'UVI-2026-0401' };

function fileOf(days: readonly IcsDay[]): string {
  return [...icsFile(days, AT)].join('');
}

function linesOf(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

describe('an iCalendar file', () => {
  it('when there is a day → every line of the standard, in its order, ended by CRLF', () => {
    expect(fileOf([DAY])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Uvildig//Deadlines 1//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:c1/psd2@uvildig.invalid',
        'DTSTAMP:20261116T080509Z',
        'DTSTART;VALUE=DATE:20261214',
        'DTEND;VALUE=DATE:20261215',
        'SUMMARY:UVI-2026-0401',
        'TRANSP:TRANSPARENT',
        'CLASS:CONFIDENTIAL',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('when there is none → a calendar without days', () => {
    expect(linesOf(fileOf([]))).not.toContain('BEGIN:VEVENT');
  });

  it('when the last day of a year falls due → the day ends with the year', () => {
    const lines = linesOf(fileOf([{ ...DAY, on: localDate('2026-12-31') }]));
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('when a text has marks of the format → they are escaped, and no text begins a line of its own', () => {
    const lines = linesOf(fileOf([{ ...DAY, summary: 'a,b;c\\d\r\nEND:VCALENDAR\u0000' }]));
    expect(lines).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VCALENDAR ');
    expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  });

  it('when texts are of any length and script → no line is over 75 octets, none cuts a character, unfolding gives the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const summary = text.replace(/[\p{Cc}\\;,]/gu, '');
        const file = fileOf([{ ...DAY, summary }]);
        const lines = file.split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
        expect(linesOf(file)).toContain(`SUMMARY:${summary}`);
      }),
    );
  });
});
