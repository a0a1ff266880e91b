import type { LocalDate } from '../core/local-date';

export const PERIOD_BASES = ['receipt', 'closing'] as const;
/** receipt: by the representative; closing: finalised. */
export type PeriodBasis = (typeof PERIOD_BASES)[number];

/** Which cases a report is about: first and last day, both included. */
export interface Period {
  readonly by: PeriodBasis;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The dates of a case that a period may go by. */
export interface PeriodDates {
  readonly receivedByRepresentativeOn: LocalDate;
  readonly closedOn?: LocalDate;
}

/** A case that is not closed is in no period of closing. */
export function inPeriod({ receivedByRepresentativeOn, closedOn }: PeriodDates, period: Period): boolean {
  const on = period.by === 'receipt' ? receivedByRepresentativeOn : closedOn;
  return on !== undefined && on >= period.from && on <= period.to;
}
