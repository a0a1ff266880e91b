import { CURRENCIES } from '../../../shared/core/money';
import type { Currency, Money } from '../../../shared/core/money';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { UiLanguage } from '../../../shared/core/text';
import { parseHumanAmount } from '../../../shared/intake/human-amount';
import type { AmountFault } from '../../../shared/intake/human-amount';

export type AmountTrouble = AmountFault | 'currency-differs';

/**
 * An amount as a person types it, exact to the øre: "1.249,50", "1 249,50", "1249.5". Three digits behind the decimal
 * sign of the interface's language are a slip and not thousands: "1,249" is refused in Danish, "1.249" in English.
 * @param currency the one chosen beside the field; another one named in the text is a contradiction
 */
export function parseAmount(
  text: string,
  currency: Currency,
  language: UiLanguage,
): Result<Money, AmountTrouble> {
  const parsed = parseHumanAmount(text, language === 'en' ? '.' : ',');
  if (!parsed.ok) return parsed;
  if (parsed.value.currency !== undefined && parsed.value.currency !== currency)
    return err('currency-differs');
  return ok({ amountMinor: parsed.value.amountMinor, currency });
}

export function currencyNamed(text: string): Currency | undefined {
  return CURRENCIES.find((currency) => currency === text);
}
