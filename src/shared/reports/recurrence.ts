import type { Product, RootCause } from '../complaint/vocabulary';
import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { ReportedCase } from './reported-case';

/** So many cases of one cause and product … */
export const RECURRENCE_CASES = 3;
/** … received within so many days are a possible systemic issue. */
export const RECURRENCE_DAYS = 90;

/** The same thing went wrong again and again. */
export interface Recurrence {
  readonly cause: RootCause;
  readonly product: Product;
  /** Every case that lies in one of the windows, in the order of receipt. */
  readonly cases: readonly ReportedCase[];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Causes that recur: most cases first. A case in which nothing went wrong is none of it.
 * @source joint ESMA/EBA guidelines for complaints-handling, 5: recurring or systemic problems
 */
export function recurrences(cases: readonly ReportedCase[]): readonly Recurrence[] {
  const groups = Map.groupBy(
    cases.filter(({ cause }) => cause !== undefined && cause !== 'no-fault'),
    ({ cause, product }) => `${String(cause)} ${product}`,
  );
  return [...groups.values()]
    .flatMap((group) => recurring(group) ?? [])
    .sort((a, b) => b.cases.length - a.cases.length || (a.from < b.from ? -1 : 1));
}

function recurring(group: readonly ReportedCase[]): Recurrence | undefined {
  const ordered = [...group].sort((a, b) =>
    a.receivedByRepresentativeOn < b.receivedByRepresentativeOn ? -1 : 1,
  );
  const within = new Set<ReportedCase>();
  for (const [index, { receivedByRepresentativeOn: begins }] of ordered.entries()) {
    const ends = addDays(begins, RECURRENCE_DAYS - 1);
    const window = ordered.slice(index).filter((one) => one.receivedByRepresentativeOn <= ends);
    if (window.length >= RECURRENCE_CASES) for (const one of window) within.add(one);
  }
  const cases = ordered.filter((one) => within.has(one));
  const [first, last] = [cases[0], cases.at(-1)];
  if (first?.cause === undefined || !last) return undefined;
  return {
    cause: first.cause,
    product: first.product,
    cases,
    from: first.receivedByRepresentativeOn,
    to: last.receivedByRepresentativeOn,
  };
}
