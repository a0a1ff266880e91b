import {
  LANGUAGE_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
} from '../../../shared/complaint/labels';
import { formatMoney, formatShortDate } from '../../../shared/core/format';
import { parseLocalDate } from '../../../shared/core/local-date';
import type { Localised, UiLanguage } from '../../../shared/core/text';
import { FIELD_LABELS, FIELDS } from '../../../shared/intake/field';
import { parseHumanAmount } from '../../../shared/intake/human-amount';

/** What the field of an imported change is called; a field of a later version goes by its own name. */
export function changeFieldLabel(field: string, language: UiLanguage): string {
  const known = FIELDS.find((candidate) => candidate === field);
  return known ? FIELD_LABELS[known][language] : field;
}

/** The value of an imported change as people read it: dates, amounts and codes in words. */
export function changeText(field: string, text: string, language: UiLanguage): string {
  switch (field) {
    case 'receivedByFirmOn':
    case 'receivedByRepresentativeOn':
    case 'finalAnswer.answeredOn': {
      const date = parseLocalDate(text);
      return date ? formatShortDate(date, language) : text;
    }
    case 'disputedAmount': {
      const amount = parseHumanAmount(text, '.');
      if (!amount.ok || !amount.value.currency) return text;
      const { amountMinor, currency } = amount.value;
      return formatMoney({ amountMinor, currency }, language);
    }
    case 'market':
      return labelled(MARKET_LABELS, text, language);
    case 'language':
      return labelled(LANGUAGE_LABELS, text, language);
    case 'product':
      return labelled(PRODUCT_LABELS, text, language);
    case 'regime':
      return labelled(REGIME_LABELS, text, language);
    default:
      return text;
  }
}

function labelled(labels: Readonly<Record<string, Localised>>, code: string, language: UiLanguage): string {
  return labels[code]?.[language] ?? code;
}
