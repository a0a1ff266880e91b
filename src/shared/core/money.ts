export const CURRENCIES = ['DKK', 'SEK', 'NOK', 'EUR', 'GBP', 'PLN'] as const;

/** ISO 4217. Every one of them has two decimals. */
export type Currency = (typeof CURRENCIES)[number];

/** An exact amount: whole öre/øre/cents, from -2^53 to 2^53. Never a float of the main unit. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: Currency;
}
