import {
  LANGUAGE_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
} from '../../../../../shared/complaint/labels';
import { LETTER_LANGUAGES, MARKETS, PRODUCTS, REGIMES } from '../../../../../shared/complaint/vocabulary';
import { CURRENCIES } from '../../../../../shared/core/money';
import type { UiLanguage } from '../../../../../shared/core/text';
import type { CsvField } from '../../../../../shared/intake/mapping';

/** The fields as a person thinks of them. */
export const FIELD_GROUPS = {
  case: [
    'externalId',
    'reference',
    'market',
    'language',
    'product',
    'regime',
    'receivedByFirmOn',
    'receivedByRepresentativeOn',
  ],
  complainant: [
    'complainant.name',
    'complainant.email',
    'complainant.phone',
    'complainant.address',
    'complainant.customerNumber',
    'vulnerability',
  ],
  authorised: ['authorisedPerson.name', 'authorisedPerson.email', 'authorisedPerson.authority'],
  complaint: ['text', 'desiredOutcome', 'disputedAmount.amount', 'disputedAmount.currency', 'attachments'],
  answer: ['finalAnswer.answeredOn', 'finalAnswer.text'],
} as const satisfies Readonly<Record<string, readonly CsvField[]>>;

/** Written out, since Object.keys gives plain texts. */
export const GROUPS = ['case', 'complainant', 'authorised', 'complaint', 'answer'] as const;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type FixedInput =
  { readonly kind: 'date' } | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

/** How one value for all cases is given; undefined for what differs from case to case. */
export function fixedInput(field: CsvField, language: UiLanguage): FixedInput | undefined {
  const among = <T extends string>(values: readonly T[], labelOf: (value: T) => string): FixedInput => ({
    kind: 'choice',
    choices: values.map((value) => ({ value, label: labelOf(value) })),
  });
  switch (field) {
    case 'market':
      return among(MARKETS, (value) => MARKET_LABELS[value][language]);
    case 'language':
      return among(LETTER_LANGUAGES, (value) => LANGUAGE_LABELS[value][language]);
    case 'product':
      return among(PRODUCTS, (value) => PRODUCT_LABELS[value][language]);
    case 'regime':
      return among(REGIMES, (value) => REGIME_LABELS[value][language]);
    case 'disputedAmount.currency':
      return among(CURRENCIES, (value) => value);
    case 'receivedByFirmOn':
    case 'receivedByRepresentativeOn':
      return { kind: 'date' };
    default:
      return undefined;
  }
}
