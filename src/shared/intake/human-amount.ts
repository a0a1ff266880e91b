import { CURRENCIES } from '../core/money';
import type { Currency } from '../core/money';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';

export const DECIMAL_SIGNS = [',', '.'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

export type AmountFault = 'not-an-amount' | 'amount-negative' | 'amount-too-large' | 'too-many-decimals';

/** Digits before the decimal sign: in øre/öre/cents such an amount still is an exact double. */
const WHOLE_DIGITS = 12;

/**
 * A plain decimal, with comma or point and no thousands separators, to whole øre/öre/cents. Works on the digits, never
 * on a float: 19.99 is 1999, always. Zeros behind the second decimal are a database's habit and are taken, except that
 * three decimals might be thousands.
 */
export function parseDecimal(text: string): Result<number, AmountFault> {
  const match = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(text.trim());
  if (!match) return err('not-an-amount');
  const [, sign, whole = '', decimals = ''] = match;
  if (sign === '-' && /[1-9]/.test(whole + decimals)) return err('amount-negative');
  if (decimals.length === 3 || /[1-9]/.test(decimals.slice(2))) return err('too-many-decimals');
  if (whole.replace(/^0+/, '').length > WHOLE_DIGITS) return err('amount-too-large');
  return ok(Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')));
}

export interface HumanAmount {
  readonly amountMinor: number;
  /** Named beside the number. A bare "kr" may be three currencies and names none. */
  readonly currency?: Currency;
}

/**
 * An amount as people write it: 1.249,50 kr. · 1 249:- · SEK 2 490,00 · kr. 300,- · €12.50 · 12'500.
 * The last separator with one or two digits behind it is the decimal sign, whichever it is: money here has two
 * decimals. With three digits behind it, it groups thousands, unless it is the file's decimal sign, and then the amount
 * has too many decimals.
 */
export function parseHumanAmount(text: string, decimalSign: DecimalSign): Result<HumanAmount, AmountFault> {
  const names = [...text.matchAll(CURRENCY_WORD)].map((match) => currencyOf(match[0]));
  const bare = text
    .replace(CURRENCY_WORD, ' ')
    .trim()
    .replace(/\s*[,.:][-–]{1,2}$/, '')
    .replace(/^−\s*/, '-');
  const number = ungrouped(bare, decimalSign);
  if (number === undefined) return err('not-an-amount');
  const minor = parseDecimal(number);
  if (!minor.ok) return minor;
  const currency = names.find((name) => name !== undefined);
  return ok({ amountMinor: minor.value, ...(currency === undefined ? {} : { currency }) });
}

/** Whole øre/öre/cents as main units with two decimals: 124950 is "1249.50". */
export function decimalText(amountMinor: number): string {
  const digits = String(amountMinor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** ISO 4217 codes, signs and full words, in any case. */
export function currencyOf(text: string): Currency | undefined {
  const word = text.trim().replace(/\.$/, '').toUpperCase();
  return CURRENCIES.find((code) => code === word) ?? CURRENCY_NAMES.get(word);
}

/** The sign that an amount shows to be the decimal one; undefined when it shows none. */
export function decimalSignShownBy(text: string): DecimalSign | undefined {
  const sign = /\d([.,])\d{1,2}(?!\d)/.exec(text)?.[1];
  return sign === ',' || sign === '.' ? sign : undefined;
}

const CURRENCY_NAMES: ReadonlyMap<string, Currency> = new Map([
  ['€', 'EUR'],
  ['EURO', 'EUR'],
  ['£', 'GBP'],
  ['ZŁ', 'PLN'],
]);

const CURRENCY_WORD = /(?<!\p{L})(?:dkk|sek|nok|eur|gbp|pln|euro|kroner|kronor|kr|zł)(?!\p{L})\.?|€|£/giu;

/** The number without its thousands separators, which must be of one kind and stand in their places. */
function ungrouped(text: string, decimalSign: DecimalSign): string | undefined {
  const match = /^([+-]?)([\d.,' \u00a0\u202f\u2009’]*?)(?:([.,])(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', head = '', last = '', tail = ''] = match;
  const groups = tail.length === 3 && (last !== decimalSign || head.includes(last));
  const whole = groups ? head + last + tail : head;
  const grouped = /^\d{1,3}([.,' \u00a0\u202f\u2009’])\d{3}(?:\1\d{3})*$/.exec(whole);
  if (!grouped && !/^\d+$/.test(whole)) return undefined;
  if (groups) return sign + whole.replace(/\D/g, '');
  if (grouped?.[1] !== undefined && grouped[1] === last) return undefined;
  return `${sign}${whole.replace(/\D/g, '')}${tail === '' ? '' : `.${tail}`}`;
}
