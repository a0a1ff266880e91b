import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  fromDayNumber,
  dayNumber,
  localDate,
  monthOf,
  yearOf,
} from '../../../src/shared/core/local-date';
import { orderShownBy, parseHumanDate } from '../../../src/shared/intake/human-date';

const date = (text: string, order?: 'day-first' | 'month-first'): string => {
  const parsed = parseHumanDate(text, order);
  return parsed.ok ? parsed.value : parsed.error;
};

describe('parseHumanDate', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['20261231', '2026-12-31'],
    ['2026/12/31', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['31/12-2026', '2026-12-31'],
    ['31/12 2026', '2026-12-31'],
    ['31. 12. 2026', '2026-12-31'],
    ['1/2-26', '2026-02-01'],
    ['3.11.26', '2026-11-03'],
    ['31. december 2026', '2026-12-31'],
    ['den 31 december 2026', '2026-12-31'],
    ['d. 31. dec. 2026', '2026-12-31'],
    ['31 dec 2026', '2026-12-31'],
    ['1 maj 2026', '2026-05-01'],
    ['2. okt 2026', '2026-10-02'],
    ['3 mars 2026', '2026-03-03'],
    ['3. marts 2026', '2026-03-03'],
    ['3rd March 2026', '2026-03-03'],
    ['December 31, 2026', '2026-12-31'],
    ['03-nov-2026', '2026-11-03'],
    ['2026-11-03 14:05', '2026-11-03'],
    ['03.11.2026 kl. 14.05', '2026-11-03'],
    ['2026-11-03T14:05:59', '2026-11-03'],
    ['  3/11-2026 ', '2026-11-03'],
  ])('when it says %j → it is %s', (text, expected) => {
    expect(date(text)).toBe(expected);
  });

  it('when an instant names its zone → the day is the one in Copenhagen and Stockholm', () => {
    expect(date('2026-11-20T23:30:00Z')).toBe('2026-11-21');
    expect(date('2026-07-01T22:30:00.000+00:00')).toBe('2026-07-02');
    expect(date('2026-02-30T12:00:00Z')).toBe('impossible-date');
  });

  it.each(['31.02.2026', '2026-02-30', '29/2-2027', '00.01.2026', '12/31/2026', '31 april 2026'])(
    'when it says %j → there is no such day',
    (text) => {
      expect(date(text)).toBe('impossible-date');
    },
  );

  it.each(['', 'i går', '46387', '2026', 'november 2026', '3/11', '1.249,50', '31 foo 2026'])(
    'when it says %j → it is no date',
    (text) => {
      expect(date(text)).toBe('not-a-date');
    },
  );

  it('when two digits and dashes could mean two days → nobody guesses', () => {
    expect(date('26-11-03')).toBe('date-unclear');
  });

  it('when the file has the month first → 12/31/2026 is New Year’s Eve', () => {
    expect(date('12/31/2026', 'month-first')).toBe('2026-12-31');
    expect(orderShownBy('12/31/2026')).toBe('month-first');
    expect(orderShownBy('31/12/2026')).toBe('day-first');
    expect(orderShownBy('3/4/2026')).toBeUndefined();
  });

  it('when any day is written in any of the forms → it is read back', () => {
    const range = { min: dayNumber(localDate('2000-01-01')), max: dayNumber(localDate('2040-12-31')) };
    fc.assert(
      fc.property(fc.integer(range), (number) => {
        const day = fromDayNumber(number);
        const [y, m, d] = [yearOf(day), monthOf(day), dayOf(day)];
        for (const form of [`${d}.${m}.${y}`, `${d}/${m}-${y}`, `${d}-${m}-${y}`, `${d}/${m} ${y}`, day]) {
          expect(date(form)).toBe(day);
        }
      }),
    );
  });

  it('when any text comes → it answers and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseHumanDate(text)).toHaveProperty('ok');
      }),
    );
  });
});
