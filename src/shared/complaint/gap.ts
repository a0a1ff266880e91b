import type { EvidenceId, IssueId, RemedyId, RequestId } from '../core/ids';

export type GapCode =
  | 'conflict-undeclared'
  | 'conflict-of-interest'
  | 'recused'
  | 'admissibility-undecided'
  | 'inadmissible-reason-missing'
  | 'final-answer-missing'
  | 'court-or-adr-unchecked'
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
  | 'signpost-missing'
  | 'signpost-reason-missing'
  | 'second-reading-missing'
  | 'second-reader-disagrees';

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
  | 'second-reading'
  | 'signposts';

export type GapField =
  | 'statement'
  | 'decision'
  | 'explanation'
  | 'final-answer'
  | 'court-or-adr'
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
  | 'entity'
  | 'reason'
  | 'note';

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

export function must(code: GapCode, target: GapTarget, number?: number): Gap {
  return { code, severity: 'must', target, ...(number !== undefined && { number }) };
}

export function should(code: GapCode, target: GapTarget, number?: number): Gap {
  return { code, severity: 'should', target, ...(number !== undefined && { number }) };
}
