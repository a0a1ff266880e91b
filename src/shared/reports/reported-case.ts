import { openIssues, standingRemedies } from '../complaint/state';
import type { Case } from '../complaint/state';
import { CONCLUDING_LETTERS } from '../complaint/vocabulary';
import type {
  CaseOutcome,
  Market,
  Product,
  Regime,
  RemedyKind,
  RootCause,
  Stage,
} from '../complaint/vocabulary';
import { daysBetween } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { CaseId } from '../core/ids';
import type { Money } from '../core/money';
import { deadlineFactsOf } from '../law/deadline-facts';
import { deadlinesOf } from '../law/deadlines';
import type { DeadlineState } from '../law/deadlines';
import type { RuleSet } from '../law/rule-set';
import { caseNumber } from '../queue/case-number';

export interface ReportedRemedy {
  readonly kind: RemedyKind;
  readonly amount?: Money;
  readonly dueOn?: LocalDate;
  readonly carriedOutOn?: LocalDate;
}

/** The part of it that says who it is about. */
interface NamedCase {
  readonly caseId: CaseId;
  /** Says who it is about only to those who have the vault (queue/case-number). */
  readonly number: string;
  /** Personal data, with `complainant` and `externalId`: left out of what is written unless it is asked for. */
  readonly reference: string;
  readonly complainant: string;
  readonly externalId: string;
  /** Free text: it may name people. */
  readonly recommendations: readonly { readonly text: string; readonly followUpOn?: LocalDate }[];
}

/** The part of it that counts: codes, dates and amounts. */
interface CountedCase {
  readonly market: Market;
  readonly product: Product;
  /** Of the complaint and of its issues. */
  readonly regimes: readonly Regime[];
  readonly receivedByFirmOn: LocalDate;
  readonly receivedByRepresentativeOn: LocalDate;
  readonly stage: Stage;
  readonly issues: number;
  readonly outcome?: CaseOutcome;
  readonly cause?: RootCause;
  readonly mayAffectOthers?: boolean;
  /** When the letter that ends the assessment went out. */
  readonly answeredOn?: LocalDate;
  readonly closedOn?: LocalDate;
  readonly remedies: readonly ReportedRemedy[];
  /** Of a law, a guideline or a promise; by the rules of the day the report is made. */
  readonly deadlines: readonly { readonly rule: string; readonly state: DeadlineState }[];
  /** How often it was taken to an ADR entity. */
  readonly adrReferrals: number;
  readonly reopenings: number;
}

/** What a register and its figures need of one case, and no more: there may be 10 000 of them. */
export interface ReportedCase extends NamedCase, CountedCase {
  /** Only its row is left. */
  readonly erased?: true;
}

export function reportedCaseOf(caseId: CaseId, state: Case, rules: RuleSet, today: LocalDate): ReportedCase {
  const { reference, externalId, complainant } = state.complaint;
  return {
    caseId,
    number: caseNumber({ caseId, reference, complainant: complainant.name }),
    reference,
    complainant: complainant.name,
    externalId,
    recommendations: state.recommendations,
    ...countedCaseOf(state, rules, today),
  };
}

export function countedCaseOf(state: Case, rules: RuleSet, today: LocalDate): CountedCase {
  const { complaint, rootCause, outcome } = state;
  const facts = deadlineFactsOf(state);
  const answered = state.letters.filter(({ kind }) => CONCLUDING_LETTERS.includes(kind)).at(-1);
  return {
    market: complaint.market,
    product: complaint.product,
    regimes: facts.regimes,
    receivedByFirmOn: complaint.receivedByFirmOn,
    receivedByRepresentativeOn: complaint.receivedByRepresentativeOn,
    stage: state.stage,
    issues: openIssues(state).length,
    ...(outcome && { outcome: outcome.outcome }),
    ...(rootCause && { cause: rootCause.cause, mayAffectOthers: rootCause.mayAffectOthers }),
    ...(answered && { answeredOn: answered.issuedOn }),
    ...(state.finalisedOn !== undefined && { closedOn: state.finalisedOn }),
    remedies: standingRemedies(state).map(({ kind, amount, dueOn, carriedOutOn }) => ({
      kind,
      ...(amount && { amount }),
      ...(dueOn !== undefined && { dueOn }),
      ...(carriedOutOn !== undefined && { carriedOutOn }),
    })),
    deadlines: deadlinesOf(facts, rules, today).flatMap(({ rule, state: course, force }) =>
      force === 'law' || force === 'guidance' || force === 'promise' ? [{ rule, state: course }] : [],
    ),
    adrReferrals: state.adr.filter(({ referredOn }) => referredOn !== undefined).length,
    reopenings: state.reopenings.length,
  };
}

/** Calendar days from the representative's receipt to the letter that ends the assessment. */
export function daysToAnswer({ receivedByRepresentativeOn, answeredOn }: ReportedCase): number | undefined {
  return answeredOn === undefined ? undefined : daysBetween(receivedByRepresentativeOn, answeredOn);
}
