import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseAmount } from '../../../src/renderer/src/lib/amount';
import { formatMoney } from '../../../src/shared/core/format';
import { CURRENCIES } from '../../../src/shared/core/money';
import { UI_LANGUAGES } from '../../../src/shared/core/text';

const kroner = (text: string, language: 'da' | 'sv' | 'en' = 'da') => parseAmount(text, 'DKK', language);

describe('an amount as a person types it', () => {
  test.each([
    ['1249,50', 124_950],
    ['1.249,50', 124_950],
    ['1 249,50', 124_950],
    ['1249,5', 124_950],
    ['19,99', 1_999],
    ['0,07', 7],
    ['1.249', 124_900],
    ['12.345.678,90', 1_234_567_890],
    ['1249.50', 124_950],
    ['1.249,50 kr.', 124_950],
    ['DKK 300', 30_000],
  ])('when %s is typed in Danish → exactly %i øre', (text, amountMinor) => {
    expect(kroner(text)).toEqual({ ok: true, value: { amountMinor, currency: 'DKK' } });
  });

  test.each(['', 'abc', '1,2,3', '12,345', '-5', '1.24,50', '1e5'])('when %s is typed → refused', (text) => {
    expect(kroner(text).ok).toBe(false);
  });

  test('when 1.249 is typed in English → refused, since it has three decimals', () => {
    expect(kroner('1.249', 'en')).toEqual({ ok: false, error: 'too-many-decimals' });
  });

  test('when the text names another currency than the one chosen → refused', () => {
    expect(kroner('300 SEK')).toEqual({ ok: false, error: 'currency-differs' });
  });

  test('when any amount is printed and typed back → the same amount to the last øre', () => {
    const amounts = fc.record({
      amountMinor: fc.integer({ min: 1, max: 99_999_999_999_999 }),
      currency: fc.constantFrom(...CURRENCIES),
    });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...UI_LANGUAGES), (money, language) => {
        expect(parseAmount(formatMoney(money, language), money.currency, language)).toEqual({
          ok: true,
          value: money,
        });
      }),
    );
  });
});
