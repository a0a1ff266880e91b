import type { Market } from '../complaint/vocabulary';
import type { Currency } from '../core/money';
import { marketOf } from './code-words';
import { currencyOf, decimalText, parseHumanAmount } from './human-amount';
import { parseHumanDate } from './human-date';
import type { PathStep } from './json-reader';
import { CSV_FIELDS } from './mapping';
import type { CsvField, Mapping } from './mapping';
import { shown } from './problem';
import type { CaseFault } from './problem';

export interface CsvCase {
  /** Of the shape of a case in a JSON file. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** What could not be turned into that shape. */
  readonly faults: readonly CaseFault[];
}

/** One line of a CSV file as a case. A cell is never more than text, whatever sign it begins with. */
export function csvCase(cells: readonly string[], headers: readonly string[], mapping: Mapping): CsvCase {
  const columnOf = new Map(headers.map((header, index) => [header, index]));
  const texts = new Map<CsvField, string>();
  for (const field of CSV_FIELDS) {
    const parts = (mapping.columns[field] ?? [])
      .map((column) => unguarded(cells[columnOf.get(column) ?? -1] ?? '').trim())
      .filter((part) => part !== '');
    const text = parts.length > 0 ? parts.join(JOINTS[field] ?? ' ') : (mapping.constants[field] ?? '');
    if (text.trim() !== '') texts.set(field, text);
  }
  const faults: CaseFault[] = [];
  const raw: Record<string, unknown> = {};
  for (const [field, text] of texts) {
    if (field === 'disputedAmount.amount' || field === 'disputedAmount.currency') continue;
    put(raw, field, valueOf(field, text, mapping, faults));
  }
  const amount = amountOf(texts, mapping, faults);
  if (amount !== undefined) raw['disputedAmount'] = amount;
  return { raw, faults };
}

/** The field in a CSV file that a path of the case came from. */
export function csvFieldAt(path: readonly PathStep[]): CsvField | undefined {
  const names = path.filter((step) => typeof step === 'string');
  for (let length = names.length; length > 0; length -= 1) {
    const wanted = names.slice(0, length).join('.');
    const field = CSV_FIELDS.find((candidate) => candidate === wanted || candidate.startsWith(`${wanted}.`));
    if (field !== undefined) return field;
  }
  return undefined;
}

/** A cell that would be a formula in a spreadsheet, with the apostrophe that keeps it a text there. */
export function guarded(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Takes away what {@link guarded} put before a cell. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Between the columns that fill one field together. */
const JOINTS: Readonly<Partial<Record<CsvField, string>>> = {
  'complainant.address': '\n',
  text: '\n\n',
  'finalAnswer.text': '\n\n',
  attachments: '|',
};

function valueOf(field: CsvField, text: string, mapping: Mapping, faults: CaseFault[]): unknown {
  switch (field) {
    case 'receivedByFirmOn':
    case 'receivedByRepresentativeOn':
    case 'finalAnswer.answeredOn': {
      const date = parseHumanDate(text, mapping.dateOrder);
      if (date.ok) return date.value;
      faults.push({ code: date.error, path: field.split('.'), value: shown(text) });
      return text;
    }
    case 'complainant.address':
      return text.split(/\r\n?|\n/);
    case 'attachments':
      return text
        .split(/[|;\r\n]+/)
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((file) => ({ file }));
    default:
      return text;
  }
}

function amountOf(
  texts: ReadonlyMap<CsvField, string>,
  mapping: Mapping,
  faults: CaseFault[],
): { readonly amount: string; readonly currency: string } | undefined {
  const text = texts.get('disputedAmount.amount');
  if (text === undefined) return undefined;
  const path = ['disputedAmount', 'amount'];
  const parsed = parseHumanAmount(text, mapping.decimalSign);
  if (!parsed.ok) faults.push({ code: parsed.error, path, value: shown(text) });
  const named = parsed.ok ? parsed.value.currency : undefined;
  const column = texts.get('disputedAmount.currency');
  const columnCode = column === undefined ? undefined : (currencyOf(column) ?? column.trim());
  const plainCrown = columnCode !== undefined && /^kr\.?$/i.test(columnCode);
  const told = plainCrown ? undefined : columnCode;
  if (named !== undefined && told !== undefined && named !== told) {
    faults.push({ code: 'currency-contradiction', path, value: named, detail: told });
  }
  const market = marketOf(texts.get('market') ?? '');
  const currency = told ?? named ?? (market === undefined ? 'EUR' : CURRENCY_OF_MARKET[market]);
  return { amount: parsed.ok ? decimalText(parsed.value.amountMinor) : text, currency };
}

const CURRENCY_OF_MARKET: Readonly<Record<Market, Currency>> = {
  DK: 'DKK',
  SE: 'SEK',
  NO: 'NOK',
  FI: 'EUR',
  DE: 'EUR',
  AT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  PT: 'EUR',
  PL: 'PLN',
  IE: 'EUR',
  UK: 'GBP',
};

function put(raw: Record<string, unknown>, field: CsvField, value: unknown): void {
  const [first = '', second] = field.split('.');
  if (second === undefined) {
    raw[first] = value;
    return;
  }
  const inner = raw[first];
  raw[first] = { ...(typeof inner === 'object' ? inner : {}), [second]: value };
}
