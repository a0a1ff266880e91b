import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import type { CaseOutcome, Market, Product, Regime, RemedyKind, RootCause } from './vocabulary';

/**
 * What the complaints register keeps of an erased case: codes, counts, dates and amounts. No name, no reference and no
 * words of anybody, so that it says who it was about only to somebody who knows the case anyway.
 * @source GDPR Art. 5(1)(e), Art. 4(5)
 */
export interface RegisterRow {
  readonly market: Market;
  readonly product: Product;
  /** Of the complaint and of its issues. */
  readonly regimes: readonly Regime[];
  readonly receivedByFirmOn: LocalDate;
  readonly receivedByRepresentativeOn: LocalDate;
  /** When the letter that ends the assessment went out. */
  readonly answeredOn?: LocalDate;
  readonly closedOn: LocalDate;
  readonly outcome?: CaseOutcome;
  readonly cause?: RootCause;
  readonly mayAffectOthers?: boolean;
  /** How many. */
  readonly issues: number;
  readonly remedies: readonly {
    readonly kind: RemedyKind;
    readonly amount?: Money;
    readonly dueOn?: LocalDate;
    readonly carriedOutOn?: LocalDate;
  }[];
  /** Of a law, a guideline or a promise. */
  readonly deadlines: readonly { readonly rule: string; readonly met: boolean }[];
  /** How often it was taken to an ADR entity. */
  readonly adrReferrals: number;
  readonly reopenings: number;
}
