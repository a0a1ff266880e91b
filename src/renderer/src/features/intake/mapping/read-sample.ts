import {
  LANGUAGE_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
} from '../../../../../shared/complaint/labels';
import { formatMoney, formatShortDate } from '../../../../../shared/core/format';
import type { UiLanguage } from '../../../../../shared/core/text';
import { languageOf, marketOf, productOf, regimeOf } from '../../../../../shared/intake/code-words';
import { currencyOf, decimalText, parseHumanAmount } from '../../../../../shared/intake/human-amount';
import { parseHumanDate } from '../../../../../shared/intake/human-date';
import type { CsvField, Mapping } from '../../../../../shared/intake/mapping';

export interface SampleReading {
  /** What is made of the cell; the cell itself where nothing can be made of it. */
  readonly text: string;
  readonly understood: boolean;
}

/** Cells shown for one field. */
const SHOWN = 3;

/** What the first filled cells of a field's columns will be read as. */
export function readSamples(
  field: CsvField,
  mapping: Mapping,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  language: UiLanguage,
): readonly SampleReading[] {
  const places = (mapping.columns[field] ?? []).map((name) => headers.indexOf(name));
  const cells = rows
    .map((row) =>
      places
        .map((place) => (row[place] ?? '').trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .filter((cell) => cell !== '');
  const readings = new Map<string, SampleReading>();
  for (const cell of cells) {
    const reading = readingOf(field, cell, mapping, language);
    const text = reading ?? cell;
    if (readings.size < SHOWN) readings.set(text, { text, understood: reading !== undefined });
  }
  return [...readings.values()];
}

function readingOf(
  field: CsvField,
  cell: string,
  mapping: Mapping,
  language: UiLanguage,
): string | undefined {
  switch (field) {
    case 'receivedByFirmOn':
    case 'receivedByRepresentativeOn':
    case 'finalAnswer.answeredOn': {
      const date = parseHumanDate(cell, mapping.dateOrder);
      return date.ok ? formatShortDate(date.value, language) : undefined;
    }
    case 'disputedAmount.amount': {
      const amount = parseHumanAmount(cell, mapping.decimalSign);
      if (!amount.ok) return undefined;
      const { amountMinor, currency } = amount.value;
      if (currency) return formatMoney({ amountMinor, currency }, language);
      return decimalText(amountMinor).replace('.', language === 'en' ? '.' : ',');
    }
    case 'disputedAmount.currency':
      return currencyOf(cell);
    case 'market':
      return labelled(marketOf(cell), MARKET_LABELS, language);
    case 'language':
      return labelled(languageOf(cell), LANGUAGE_LABELS, language);
    case 'product':
      return labelled(productOf(cell), PRODUCT_LABELS, language);
    case 'regime':
      return labelled(regimeOf(cell), REGIME_LABELS, language);
    default:
      return cell;
  }
}

function labelled<T extends string>(
  code: T | undefined,
  labels: Readonly<Record<T, Readonly<Record<UiLanguage, string>>>>,
  language: UiLanguage,
): string | undefined {
  return code && labels[code][language];
}
