import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatShortDate } from '../../../src/shared/core/format';
import { localDate } from '../../../src/shared/core/local-date';
import { LANGUAGE_TAGS } from '../../../src/shared/letters/letter';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';

const DAY = localDate('2026-12-05');

describe('dates', () => {
  it('when a date is written out → each language has its own form and the day stays with its month', () => {
    expect(formatDate(DAY, 'da')).toBe('5.\u00a0december 2026');
    expect(formatDate(DAY, 'sv')).toBe('5\u00a0december 2026');
    expect(formatDate(DAY, 'en')).toBe('5\u00a0December 2026');
    expect(formatDate(DAY, 'nb')).toBe('5.\u00a0desember 2026');
    expect(formatDate(DAY, 'fi')).toBe('5.\u00a0joulukuuta 2026');
    expect(formatDate(DAY, 'de')).toBe('5.\u00a0Dezember 2026');
  });

  it('when a date goes into a table → it is short and has no place to break', () => {
    expect(formatShortDate(DAY, 'da')).toBe('05.12.2026');
    expect(formatShortDate(DAY, 'sv')).toBe('2026-12-05');
    expect(formatShortDate(DAY, 'en')).toBe('5\u00a0Dec\u00a02026');
    expect(formatShortDate(DAY, 'nb')).toBe('05.12.2026');
    expect(formatShortDate(DAY, 'fi')).toBe('5.12.2026');
    expect(formatShortDate(DAY, 'de')).toBe('05.12.2026');
  });

  it('when any month is written out → it is the one the system’s own language data gives', () => {
    for (const language of LETTER_LANGUAGES) {
      // With the day, since Finnish bends the name of the month after it.
      const written = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const date = localDate(`2026-${String(month).padStart(2, '0')}-09`);
        const parts = written.formatToParts(new Date(`${date}T12:00:00Z`));
        const name = parts.find(({ type }) => type === 'month')?.value;
        expect(formatDate(date, language)).toContain(` ${name} `.replace(' ', '\u00a0'));
      }
    }
  });
});

describe('money', () => {
  it('when the currency is the language’s own → its short sign is used', () => {
    expect(formatMoney({ amountMinor: 123450, currency: 'DKK' }, 'da')).toBe('1.234,50\u00a0kr.');
    expect(formatMoney({ amountMinor: 123450, currency: 'SEK' }, 'sv')).toBe('1\u00a0234,50\u00a0kr');
    expect(formatMoney({ amountMinor: 123450, currency: 'NOK' }, 'nb')).toBe('1\u00a0234,50\u00a0kr');
    expect(formatMoney({ amountMinor: 123450, currency: 'EUR' }, 'fi')).toBe('1\u00a0234,50\u00a0€');
    expect(formatMoney({ amountMinor: 123450, currency: 'EUR' }, 'de')).toBe('1.234,50\u00a0€');
  });

  it('when the currency is another → its code says which', () => {
    expect(formatMoney({ amountMinor: 123450, currency: 'SEK' }, 'da')).toBe('1.234,50\u00a0SEK');
    expect(formatMoney({ amountMinor: 123450, currency: 'DKK' }, 'sv')).toBe('1\u00a0234,50\u00a0DKK');
    expect(formatMoney({ amountMinor: 123450, currency: 'DKK' }, 'en')).toBe('DKK\u00a01,234.50');
    expect(formatMoney({ amountMinor: 123450, currency: 'SEK' }, 'nb')).toBe('1\u00a0234,50\u00a0SEK');
    expect(formatMoney({ amountMinor: 123450, currency: 'SEK' }, 'fi')).toBe('1\u00a0234,50\u00a0SEK');
    expect(formatMoney({ amountMinor: 123450, currency: 'SEK' }, 'de')).toBe('1.234,50\u00a0SEK');
  });

  it('when the amount is small, large or negative → every digit and the sign are there', () => {
    expect(formatMoney({ amountMinor: 0, currency: 'EUR' }, 'en')).toBe('EUR\u00a00.00');
    expect(formatMoney({ amountMinor: 5, currency: 'DKK' }, 'da')).toBe('0,05\u00a0kr.');
    expect(formatMoney({ amountMinor: -99900, currency: 'DKK' }, 'da')).toBe('\u2212999,00\u00a0kr.');
    expect(formatMoney({ amountMinor: 123456789012345, currency: 'SEK' }, 'sv')).toBe(
      '1\u00a0234\u00a0567\u00a0890\u00a0123,45\u00a0kr',
    );
  });

  it('when any amount is formatted → reading its digits back gives the same amount and nothing in it can break', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...LETTER_LANGUAGES), (amountMinor, language) => {
        const text = formatMoney({ amountMinor, currency: 'DKK' }, language);
        const digits = text.replace(/[^\d\u2212]/g, '').replace('\u2212', '-');
        expect(Number(digits)).toBe(amountMinor === 0 ? 0 : amountMinor);
        expect(text).not.toMatch(/[ \n]/);
      }),
    );
  });
});
