import { CURRENCIES } from '../core/money';
import type { Money } from '../core/money';

/** Amounts are never converted: one sum for each currency that occurs. */
export function sumByCurrency(amounts: readonly Money[]): readonly Money[] {
  return CURRENCIES.flatMap((currency) => {
    const own = amounts.filter((amount) => amount.currency === currency);
    if (own.length === 0) return [];
    return [{ currency, amountMinor: own.reduce((sum, { amountMinor }) => sum + amountMinor, 0) }];
  });
}
