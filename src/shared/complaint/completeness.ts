import type { IssueId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import { remedyGapsOf } from './completeness-remedies';
import { must, should } from './gap';
import type { Gap, GapField, GapTarget } from './gap';
import {
  finalAnswerAccountedFor,
  lacksAuthority,
  secondReadingStands,
  unheardOn,
  unreadEvidence,
} from './gates';
import { answeredAs } from './issue-numbers';
import { MERIT_OUTCOMES, UNEXAMINED_OUTCOMES, outcomeAgrees } from './outcome';
import { openIssues, standingEvidence, standingRemedies } from './state';
import type { Case, Issue } from './state';
import type { FindingOutcome } from './vocabulary';

export interface CompletenessInput {
  /** Who is about to issue the letter. */
  readonly staffId: StaffId;
  /** The date the letter will carry. */
  readonly date: LocalDate;
  /** Names of the ADR entities the letter will point to. */
  readonly adrEntities: readonly string[];
  /** The letter passes over the ADR entity that is most likely competent, and does not say why. */
  readonly signpostReasonMissing: boolean;
  /** The workspace asks for a second reader. */
  readonly secondReader: boolean;
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
    ...(declined ? [] : remedyGapsOf(state, input.date)),
    ...outcome(state),
    ...(declined ? [] : rootCause(state)),
    ...secondReading(state, input),
    ...signposts(input),
  ];
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
  if (decided.admissible) return admission(state);
  const complete = decided.reason !== undefined && !blank(decided.explanation);
  return complete
    ? []
    : [must('inadmissible-reason-missing', { section: 'admissibility', field: 'explanation' })];
}

function admission(state: Case): readonly Gap[] {
  const gaps: Gap[] = [];
  if (!finalAnswerAccountedFor(state)) {
    gaps.push(must('final-answer-missing', { section: 'admissibility', field: 'final-answer' }));
  }
  if (state.admissibility?.notInCourtOrAdr !== true) {
    gaps.push(must('court-or-adr-unchecked', { section: 'admissibility', field: 'court-or-adr' }));
  }
  return gaps;
}

function complaint(state: Case): readonly Gap[] {
  const { desiredOutcome } = state.complaint;
  const gaps: Gap[] = [];
  if (lacksAuthority(state)) {
    gaps.push(should('authority-missing', { section: 'admissibility', field: 'authority' }));
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
  const { issueId, finding } = issue;
  const at = (field: GapField): GapTarget => ({ section: 'issues', issueId, field });
  const gaps: Gap[] = [];
  if (blank(issue.title)) gaps.push(must('no-issues', at('title'), number));
  const heard = finding?.outcome === 'outside-remit' ? should : must;
  for (const party of unheardOn(issue)) {
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
  return unreadEvidence(state).map(({ evidenceId, exhibitNumber }) =>
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

function secondReading(state: Case, { secondReader }: CompletenessInput): readonly Gap[] {
  if (!secondReader || state.outcome === undefined || secondReadingStands(state)) return [];
  const target = { section: 'second-reading', field: 'note' } as const;
  const { given, outdated } = state.secondReading ?? {};
  const disagrees = given !== undefined && outdated === false;
  return [must(disagrees ? 'second-reader-disagrees' : 'second-reading-missing', target)];
}

function signposts({ adrEntities, signpostReasonMissing }: CompletenessInput): readonly Gap[] {
  if (adrEntities.length === 0) {
    return [must('signpost-missing', { section: 'signposts', field: 'entity' })];
  }
  return signpostReasonMissing
    ? [must('signpost-reason-missing', { section: 'signposts', field: 'reason' })]
    : [];
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
