import { compareReadings } from './compare-readings';
import type { IssueId } from '../core/ids';
import { MERIT_OUTCOMES } from './outcome';
import { openIssues, standingEvidence, standingRemedies } from './state';
import type { Case, Evidence, Issue } from './state';
import { PARTIES } from './vocabulary';
import type { Party } from './vocabulary';

/** What must be settled before a case is concluded: `decide` refuses by it and the list of what is missing shows it. */

/**
 * Customer service has spoken last, or somebody has said why the complaint is examined without that.
 * @source the firm's published complaint procedure; FAnke's condition of a prior complaint to the firm
 */
export function finalAnswerAccountedFor({ complaint, admissibility }: Case): boolean {
  return complaint.finalAnswer !== undefined || !blank(admissibility?.noFinalAnswerBecause);
}

/**
 * Somebody acts for the complainant and nothing shows that they may: nothing goes to them.
 * @source lag (2004:297) 1 kap. 10 §: no disclosure to others without authority
 */
export function lacksAuthority({ complaint }: Case): boolean {
  return complaint.authorisedPerson !== undefined && blank(complaint.authorisedPerson.authority);
}

/** Somebody acts for the complainant and may. */
export function hasAuthority({ complaint }: Case): boolean {
  return complaint.authorisedPerson !== undefined && !blank(complaint.authorisedPerson.authority);
}

/** A side of an issue that neither has a position nor a reason why not. */
export interface Unheard {
  readonly issueId: IssueId;
  readonly party: Party;
}

/**
 * What an assessment on the merits must not pass over. A point outside the remit is not assessed, so nobody need be
 * heard on it.
 * @source Directive 2013/11/EU Art. 9(1), as a model
 */
export function unheard(state: Case): readonly Unheard[] {
  if (state.outcome === undefined || !MERIT_OUTCOMES.includes(state.outcome.outcome)) return [];
  return openIssues(state)
    .filter(({ finding }) => finding?.outcome !== 'outside-remit')
    .flatMap((issue) => unheardOn(issue).map((party) => ({ issueId: issue.issueId, party })));
}

export function unheardOn({ positions, notHeard }: Issue): readonly Party[] {
  return PARTIES.filter((party) => blank(positions[party]) && blank(notHeard[party]));
}

/** Exhibits that were neither weighed nor passed over with a reason. */
export function unreadEvidence(state: Case): readonly Evidence[] {
  return standingEvidence(state).filter(
    ({ considerations, passedOverBecause }) => considerations.length === 0 && blank(passedOverBecause),
  );
}

/**
 * A second reader has come to the same assessment as it now is, or the one who assessed has seen what the reader came to
 * and said why the assessment stands.
 */
export function secondReadingStands(state: Case): boolean {
  const { given, settled, outdated } = state.secondReading ?? {};
  if (!given || outdated !== false) return false;
  return settled !== undefined || (given.agrees && compareReadings(state)?.differs !== true);
}

export const RUNNING = ['adr', 'duty', 'remedy'] as const;
/** adr: it lies with an ADR entity; duty: one is not fulfilled; remedy: one is not carried out. */
export type Running = (typeof RUNNING)[number];

/** What is not over yet although the case is closed: its file is still needed. */
export function stillRunning(state: Case): readonly Running[] {
  const runs: Readonly<Record<Running, boolean>> = {
    adr: state.adr.some(({ decidedOn }) => decidedOn === undefined),
    duty: [...state.duties.values()].some(({ fulfilled }) => fulfilled === undefined),
    remedy: standingRemedies(state).some(({ carriedOutOn }) => carriedOutOn === undefined),
  };
  return RUNNING.filter((what) => runs[what]);
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
