import {
  CASE_OUTCOME_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
  REMEDY_KIND_LABELS,
  ROOT_CAUSE_LABELS,
  STAGE_LABELS,
} from '../complaint/labels';
import type { UiLanguage } from '../core/text';
import { decimalComma } from './csv';
import { PERSONAL_COLUMNS, REGISTER_COLUMNS, REGISTER_TEXTS } from './register-texts';
import { daysToAnswer } from './reported-case';
import type { ReportedCase } from './reported-case';
import { sumByCurrency } from './sums';

export interface RegisterOptions {
  readonly language: UiLanguage;
  /** Also names, references and customer service's numbers. */
  readonly personal: boolean;
}

/**
 * The register as a table for a spreadsheet: the headings, then a row a case, in the order of receipt. Dates are
 * YYYY-MM-DD, amounts have a decimal comma, lists are set apart by commas.
 * @source joint ESMA/EBA guidelines for complaints-handling, 3 and 4; FFFS 2002:23
 */
export function* registerTable(
  cases: readonly ReportedCase[],
  { language, personal }: RegisterOptions,
): Generator<readonly string[]> {
  const columns = { ...REGISTER_COLUMNS, ...(personal && PERSONAL_COLUMNS) };
  yield Object.values(columns).map((heading) => heading[language]);
  for (const one of inOrder(cases)) {
    yield [...ownCells(one, language), ...(personal ? [one.reference, one.externalId, one.complainant] : [])];
  }
}

/** By receipt, then by number: the order does not tell when somebody last worked on a case. */
export function inOrder(cases: readonly ReportedCase[]): readonly ReportedCase[] {
  return [...cases].sort((a, b) => {
    const [on, other] = [a.receivedByRepresentativeOn, b.receivedByRepresentativeOn];
    if (on !== other) return on < other ? -1 : 1;
    return a.number < b.number ? -1 : 1;
  });
}

/** In the order of REGISTER_COLUMNS. */
function ownCells(one: ReportedCase, language: UiLanguage): readonly string[] {
  const { yes, no } = REGISTER_TEXTS[language];
  const carriedOut = one.remedies.filter(({ carriedOutOn }) => carriedOutOn !== undefined).length;
  return [
    one.number,
    one.receivedByFirmOn,
    one.receivedByRepresentativeOn,
    MARKET_LABELS[one.market][language],
    PRODUCT_LABELS[one.product][language],
    one.regimes.map((regime) => REGIME_LABELS[regime][language]).join(', '),
    STAGE_LABELS[one.stage][language],
    String(one.issues),
    one.cause ? ROOT_CAUSE_LABELS[one.cause][language] : '',
    one.mayAffectOthers === undefined ? '' : one.mayAffectOthers ? yes : no,
    one.outcome ? CASE_OUTCOME_LABELS[one.outcome][language] : '',
    one.answeredOn ?? '',
    one.closedOn ?? '',
    String(daysToAnswer(one) ?? ''),
    String(countDeadlines(one, 'met')),
    String(countDeadlines(one, 'missed')),
    one.remedies.map(({ kind }) => REMEDY_KIND_LABELS[kind][language]).join(', '),
    amountsOf(one),
    one.remedies.length === 0 ? '' : `${String(carriedOut)}/${String(one.remedies.length)}`,
    String(one.adrReferrals),
    String(one.reopenings),
    one.erased ? yes : '',
  ];
}

export function countDeadlines({ deadlines }: ReportedCase, state: 'met' | 'missed'): number {
  return deadlines.filter((deadline) => deadline.state === state).length;
}

/** "499,50 DKK, 20,00 EUR" */
function amountsOf({ remedies }: ReportedCase): string {
  return sumByCurrency(remedies.flatMap(({ amount }) => amount ?? []))
    .map(({ amountMinor, currency }) => `${decimalComma(amountMinor)} ${currency}`)
    .join(', ');
}
