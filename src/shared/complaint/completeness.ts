import type { EvidenceId, IssueId, RemedyId, RequestId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import { answeredAs } from './issue-numbers';
import { MERIT_OUTCOMES, UNEXAMINED_OUTCOMES, outcomeAgrees } from './outcome';
import { openIssues, standingEvidence, standingRemedies } from './state';
import type { Case, CaseRemedy, Issue } from './state';
import { MONEY_REMEDIES } from './vocabulary';
import type { FindingOutcome, Party } from './vocabulary';

export type GapCode =
  | 'conflict-undeclared'
  | 'conflict-of-interest'
  | 'recused'
  | 'admissibility-undecided'
  | 'inadmissible-reason-missing'
  | 'final-answer-missing'
  | 'authority-missing'
  | 'desired-outcome-missing'
  | 'desired-outcome-unanswered'
  | 'no-issues'
  | 'complainant-position-missing'
  | 'respondent-position-missing'
  | 'issue-without-evidence'
  | 'finding-missing'
  | 'rule-missing'
  | 'reasons-missing'
  | 'evidence-not-considered'
  | 'request-open'
  | 'request-overdue'
  | 'remedy-missing'
  | 'offer-missing'
  | 'remedy-without-ground'
  | 'remedy-amount-missing'
  | 'remedy-date-missing'
  | 'remedy-date-past'
  | 'amount-below-claim'
  | 'outcome-missing'
  | 'outcome-contradicts-findings'
  | 'outcome-contradicts-admissibility'
  | 'summary-missing'
  | 'root-cause-missing'
  | 'signpost-missing';

/** Parts of the workspace, in the order in which a case is worked on. */
export type GapSection =
  | 'conflict'
  | 'admissibility'
  | 'complaint'
  | 'issues'
  | 'evidence'
  | 'requests'
  | 'remedies'
  | 'outcome'
  | 'root-cause'
  | 'signposts';

export type GapField =
  | 'statement'
  | 'decision'
  | 'explanation'
  | 'final-answer'
  | 'authority'
  | 'desired-outcome'
  | 'title'
  | 'complainant-position'
  | 'respondent-position'
  | 'evidence'
  | 'outcome'
  | 'rule'
  | 'reasons'
  | 'weight'
  | 'answer'
  | 'kind'
  | 'amount'
  | 'due-on'
  | 'summary'
  | 'cause'
  | 'entity';

/** Where the missing thing is filled in. */
export interface GapTarget {
  readonly section: GapSection;
  readonly field: GapField;
  readonly issueId?: IssueId;
  readonly evidenceId?: EvidenceId;
  readonly requestId?: RequestId;
  readonly remedyId?: RemedyId;
}

/** Something the concluding letter still misses. */
export interface Gap {
  readonly code: GapCode;
  /** must: the letter cannot be issued; should: it can, but somebody ought to have thought about it. */
  readonly severity: 'must' | 'should';
  readonly target: GapTarget;
  /** Number of the issue or exhibit it is about, as people see it. */
  readonly number?: number;
}

export interface CompletenessInput {
  /** Who is about to issue the letter. */
  readonly staffId: StaffId;
  /** The date the letter will carry. */
  readonly date: LocalDate;
  /** Names of the ADR entities the letter will point to. */
  readonly adrEntities: readonly string[];
}

/**
 * What stands between a case and its concluding letter, in the order of the work. For a complaint that was declined the
 * list is that of the inadmissibility letter. Nothing of severity `must` left: `decide` accepts the letter.
 */
export function missingForFinalAssessment(state: Case, input: CompletenessInput): readonly Gap[] {
  const declined = state.admissibility?.admissible === false;
  return [
    ...impartiality(state, input),
    ...admissibility(state),
    ...complaint(state),
    ...(declined ? [] : [...issues(state), ...evidence(state)]),
    ...requests(state),
    ...(declined ? [] : remedies(state, input)),
    ...outcome(state),
    ...(declined ? [] : rootCause(state)),
    ...signposts(input),
  ];
}

function must(code: GapCode, target: GapTarget, number?: number): Gap {
  return { code, severity: 'must', target, ...(number !== undefined && { number }) };
}

function should(code: GapCode, target: GapTarget, number?: number): Gap {
  return { code, severity: 'should', target, ...(number !== undefined && { number }) };
}

function impartiality(state: Case, { staffId }: CompletenessInput): readonly Gap[] {
  const target = { section: 'conflict', field: 'statement' } as const;
  if (state.recused.has(staffId)) return [must('recused', target)];
  const declaration = state.conflicts.get(staffId);
  if (declaration === undefined) return [must('conflict-undeclared', target)];
  return declaration.conflict ? [must('conflict-of-interest', target)] : [];
}

function admissibility(state: Case): readonly Gap[] {
  const decided = state.admissibility;
  if (decided === undefined) {
    return [must('admissibility-undecided', { section: 'admissibility', field: 'decision' })];
  }
  if (decided.admissible) return [];
  const complete = decided.reason !== undefined && !blank(decided.explanation);
  return complete
    ? []
    : [must('inadmissible-reason-missing', { section: 'admissibility', field: 'explanation' })];
}

function complaint(state: Case): readonly Gap[] {
  const { finalAnswer, authorisedPerson, desiredOutcome } = state.complaint;
  const gaps: Gap[] = [];
  if (finalAnswer === undefined && state.admissibility?.admissible === true) {
    gaps.push(should('final-answer-missing', { section: 'complaint', field: 'final-answer' }));
  }
  if (authorisedPerson && blank(authorisedPerson.authority)) {
    gaps.push(should('authority-missing', { section: 'complaint', field: 'authority' }));
  }
  const target = { section: 'complaint', field: 'desired-outcome' } as const;
  if (blank(desiredOutcome)) gaps.push(should('desired-outcome-missing', target));
  else if (claimUnanswered(state)) gaps.push(should('desired-outcome-unanswered', target));
  return gaps;
}

/** The complainant asked for an amount, wins at least something, and neither remedy nor summary names an amount. */
function claimUnanswered(state: Case): boolean {
  const given = state.outcome;
  if (!given || state.complaint.disputedAmount === undefined) return false;
  const wins = ['upheld', 'partly-upheld', 'goodwill', 'settled'].includes(given.outcome);
  const named = standingRemedies(state).some(({ amount }) => amount !== undefined);
  return wins && !named && !/\d/.test(given.summary);
}

function issues(state: Case): readonly Gap[] {
  const open = openIssues(state);
  if (mayStayUnanswered(state)) return [];
  if (open.length === 0) return [must('no-issues', { section: 'issues', field: 'title' })];
  return open.flatMap((issue, index) => issueGaps(state, issue, index + 1));
}

/** Settled, withdrawn and redirected cases end without findings. */
function mayStayUnanswered(state: Case): boolean {
  return state.outcome !== undefined && !MERIT_OUTCOMES.includes(state.outcome.outcome);
}

function issueGaps(state: Case, issue: Issue, number: number): readonly Gap[] {
  const { issueId, finding, positions } = issue;
  const at = (field: GapField): GapTarget => ({ section: 'issues', issueId, field });
  const gaps: Gap[] = [];
  if (blank(issue.title)) gaps.push(must('no-issues', at('title'), number));
  const heard = finding?.outcome === 'outside-remit' ? should : must;
  for (const party of ['complainant', 'respondent'] as const satisfies readonly Party[]) {
    if (!blank(positions[party])) continue;
    gaps.push(heard(`${party}-position-missing`, at(`${party}-position`), number));
  }
  if (!weighed(state, issueId)) gaps.push(should('issue-without-evidence', at('evidence'), number));
  if (finding === undefined) return [...gaps, must('finding-missing', at('outcome'), number)];
  if (blank(finding.rule)) gaps.push(must('rule-missing', at('rule'), number));
  if (blank(finding.reasons)) gaps.push(must('reasons-missing', at('reasons'), number));
  const won = finding.outcome === 'upheld' || finding.outcome === 'partly-upheld';
  if (won && !remedied(state, issueId)) {
    gaps.push(must('remedy-missing', { section: 'remedies', issueId, field: 'kind' }, number));
  }
  return gaps;
}

/** Something was weighed for the issue or relied on for the whole case. */
function weighed(state: Case, issueId: IssueId): boolean {
  return standingEvidence(state).some(({ considerations }) =>
    considerations.some(
      (given) => given.issueId === issueId || (given.issueId === undefined && given.weight === 'relied-on'),
    ),
  );
}

function remedied(state: Case, issueId: IssueId): boolean {
  return standingRemedies(state).some(
    (remedy) => remedy.issueId === undefined || answeredAs(state, remedy.issueId) === issueId,
  );
}

function evidence(state: Case): readonly Gap[] {
  return standingEvidence(state)
    .filter(({ considerations }) => considerations.length === 0)
    .map(({ evidenceId, exhibitNumber }) =>
      must('evidence-not-considered', { section: 'evidence', evidenceId, field: 'weight' }, exhibitNumber),
    );
}

function requests(state: Case): readonly Gap[] {
  return [...state.requests.values()].flatMap(({ requestId, status }) => {
    const target = { section: 'requests', requestId, field: 'answer' } as const;
    if (status === 'open') return [must('request-open', target)];
    return status === 'overdue' ? [should('request-overdue', target)] : [];
  });
}

function remedies(state: Case, { date }: CompletenessInput): readonly Gap[] {
  const standing = standingRemedies(state);
  const gaps = standing.flatMap((remedy) => remedyGaps(remedy, date));
  const given = state.outcome?.outcome;
  const target = { section: 'remedies', field: 'kind' } as const;
  if (given === 'goodwill' && standing.length === 0) gaps.push(must('offer-missing', target));
  if (given === 'not-upheld' && standing.length > 0) gaps.push(should('remedy-without-ground', target));
  if (given === 'upheld' && belowClaim(state)) {
    gaps.push(should('amount-below-claim', { section: 'remedies', field: 'amount' }));
  }
  return gaps;
}

function remedyGaps(remedy: CaseRemedy, date: LocalDate): readonly Gap[] {
  const { remedyId, issueId, amount, dueOn, carriedOutOn } = remedy;
  const at = (field: GapField): GapTarget => ({
    section: 'remedies',
    remedyId,
    field,
    ...(issueId && { issueId }),
  });
  const money = MONEY_REMEDIES.includes(remedy.kind);
  const gaps: Gap[] = [];
  if (money && (amount === undefined || amount.amountMinor <= 0)) {
    gaps.push(must('remedy-amount-missing', at('amount')));
  }
  if (carriedOutOn !== undefined) return gaps;
  if (dueOn === undefined) gaps.push((money ? must : should)('remedy-date-missing', at('due-on')));
  else if (dueOn < date) gaps.push(should('remedy-date-past', at('due-on')));
  return gaps;
}

/** Amounts of other currencies cannot be compared and count as enough. */
function belowClaim(state: Case): boolean {
  const claim = state.complaint.disputedAmount;
  const amounts = standingRemedies(state).flatMap(({ amount }) => (amount ? [amount] : []));
  if (!claim || amounts.length === 0 || amounts.some(({ currency }) => currency !== claim.currency))
    return false;
  return amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0) < claim.amountMinor;
}

function outcome(state: Case): readonly Gap[] {
  const given = state.outcome;
  const target = { section: 'outcome', field: 'outcome' } as const;
  if (given === undefined) return [must('outcome-missing', target)];
  const gaps: Gap[] = [];
  const declined = state.admissibility?.admissible === false;
  if (declined ? !UNEXAMINED_OUTCOMES.includes(given.outcome) : given.outcome === 'inadmissible') {
    gaps.push(must('outcome-contradicts-admissibility', target));
  } else if (!declined && !outcomeAgrees(given.outcome, findingsOf(state)) && allAnswered(state)) {
    gaps.push(must('outcome-contradicts-findings', target));
  }
  if (blank(given.summary)) gaps.push(must('summary-missing', { section: 'outcome', field: 'summary' }));
  return gaps;
}

function allAnswered(state: Case): boolean {
  return openIssues(state).every(({ finding }) => finding !== undefined);
}

function findingsOf(state: Case): readonly FindingOutcome[] {
  return openIssues(state).flatMap(({ finding }) => (finding ? [finding.outcome] : []));
}

function rootCause(state: Case): readonly Gap[] {
  const target = { section: 'root-cause', field: 'cause' } as const;
  return state.rootCause === undefined ? [should('root-cause-missing', target)] : [];
}

function signposts({ adrEntities }: CompletenessInput): readonly Gap[] {
  const target = { section: 'signposts', field: 'entity' } as const;
  return adrEntities.length === 0 ? [must('signpost-missing', target)] : [];
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
