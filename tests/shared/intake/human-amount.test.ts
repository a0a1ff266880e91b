import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencyOf,
  decimalText,
  parseDecimal,
  parseHumanAmount,
} from '../../../src/shared/intake/human-amount';

const amount = (text: string, sign: ',' | '.' = ','): unknown => {
  const parsed = parseHumanAmount(text, sign);
  return parsed.ok ? parsed.value.amountMinor : parsed.error;
};

describe('parseHumanAmount', () => {
  it.each([
    ['1.249,50 kr.', 124950],
    ['1 249,50 kr', 124950],
    ['1\u00a0249,50', 124950],
    ['1249.50', 124950],
    ['1,249.50', 124950],
    ['kr. 300,-', 30000],
    ['1 249:-', 124900],
    ['SEK 2 490,00', 249000],
    ['2490kr', 249000],
    ['€12.50', 1250],
    ['12,5 €', 1250],
    ['£7', 700],
    ["CHF-frit 12'500".slice(9), 1250000],
    ['1.249', 124900],
    ['1.249.500', 124950000],
    ['0,00', 0],
    ['19,99', 1999],
    ['1249.5000', 124950],
  ])('when it says %j → it is %d øre', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  it.each([
    ['', 'not-an-amount'],
    ['kr.', 'not-an-amount'],
    ['mange penge', 'not-an-amount'],
    ['12 34', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['1.24,950.1', 'not-an-amount'],
    ['=2+5', 'not-an-amount'],
    ['1,2,3,50', 'not-an-amount'],
    ['-150,00', 'amount-negative'],
    ['−150,00 kr', 'amount-negative'],
    ['1,249', 'too-many-decimals'],
    ['1,2345', 'too-many-decimals'],
    ['9999999999999', 'amount-too-large'],
  ])('when it says %j → it is refused as %s', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  it('when the decimal sign of the file is the point → three digits behind a comma are thousands', () => {
    expect(amount('1,249', '.')).toBe(124900);
    expect(amount('1.249', '.')).toBe('too-many-decimals');
  });

  it('when the currency stands beside the number → it is named; a bare kr names none', () => {
    const currency = (text: string): unknown => {
      const parsed = parseHumanAmount(text, ',');
      return parsed.ok && parsed.value.currency;
    };
    expect(currency('EUR 12')).toBe('EUR');
    expect(currency('12 zł')).toBe('PLN');
    expect(currency('12 sek')).toBe('SEK');
    expect(currency('12 kr')).toBeUndefined();
    expect(currencyOf('Dkk')).toBe('DKK');
    expect(currencyOf('USD')).toBeUndefined();
  });

  it('when any amount is written in Danish, Swedish or English → exactly that many øre come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (minor) => {
        const [whole = '', cents = ''] = decimalText(minor).split('.');
        const grouped = (sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);
        for (const text of [
          `${grouped('.')},${cents}`,
          `${grouped(' ')},${cents}`,
          `${grouped(',')}.${cents}`,
        ]) {
          expect(amount(text)).toBe(minor);
        }
        expect(parseDecimal(decimalText(minor))).toEqual({ ok: true, value: minor });
      }),
    );
  });

  it('when a decimal would be lost to a float → the digits are kept', () => {
    for (const [text, minor] of [
      ['0.1', 10],
      ['0.29', 29],
      ['1.15', 115],
      ['4.35', 435],
      ['999999999999.99', 99999999999999],
    ] as const) {
      expect(parseDecimal(text)).toEqual({ ok: true, value: minor });
    }
  });
});
