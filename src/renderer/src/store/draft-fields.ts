import type { Party } from '../../../shared/complaint/vocabulary';
import type { EvidenceId, IssueId, RemedyId, RequestId } from '../../../shared/core/ids';

/** The exhibit is weighed for the case as a whole. */
export const WHOLE_CASE = 'case';

/**
 * Names of the fields in a case's draft, which are also the ids of their controls: `field-<name>` on the page.
 * A name never changes its meaning, since drafts outlive versions of the app.
 */
export const draftField = {
  conflictChoice: 'conflict.choice',
  conflictStatement: 'conflict.statement',
  recuseReason: 'recuse.reason',
  admissible: 'admissibility.choice',
  inadmissibleReason: 'admissibility.reason',
  admissibilityExplanation: 'admissibility.explanation',
  newIssueTitle: 'issue.new.title',
  newIssueRegime: 'issue.new.regime',
  issueTitle: (id: IssueId) => `issue.${id}.wording.title`,
  issueRegime: (id: IssueId) => `issue.${id}.wording.regime`,
  mergeInto: (id: IssueId) => `issue.${id}.merge.into`,
  mergeReason: (id: IssueId) => `issue.${id}.merge.reason`,
  position: (id: IssueId, party: Party) => `issue.${id}.position.${party}`,
  findingOutcome: (id: IssueId) => `issue.${id}.finding.outcome`,
  findingRule: (id: IssueId) => `issue.${id}.finding.rule`,
  findingReasons: (id: IssueId) => `issue.${id}.finding.reasons`,
  evidenceWeight: (id: EvidenceId, scope: IssueId | typeof WHOLE_CASE) => `evidence.${id}.${scope}.weight`,
  evidenceNote: (id: EvidenceId, scope: IssueId | typeof WHOLE_CASE) => `evidence.${id}.${scope}.note`,
  requestFrom: 'request.new.from',
  requestQuestion: 'request.new.question',
  requestDueOn: 'request.new.due',
  answerReceivedOn: (id: RequestId) => `request.${id}.received`,
  answerSummary: (id: RequestId) => `request.${id}.summary`,
  remedyKind: 'remedy.new.kind',
  remedyIssue: 'remedy.new.issue',
  remedyDescription: 'remedy.new.description',
  remedyAmount: 'remedy.new.amount',
  remedyCurrency: 'remedy.new.currency',
  remedyDueOn: 'remedy.new.due',
  withdrawalReason: (id: RemedyId) => `remedy.${id}.withdrawal`,
  carriedOutOn: (id: RemedyId) => `remedy.${id}.done.on`,
  carriedOutNote: (id: RemedyId) => `remedy.${id}.done.note`,
  outcome: 'outcome.choice',
  summary: 'outcome.summary',
  rootCause: 'root-cause.choice',
  mayAffectOthers: 'root-cause.others',
  rootCauseExplanation: 'root-cause.explanation',
  recommendation: 'recommendation.new.text',
  followUpOn: 'recommendation.new.follow-up',
  letterKind: 'letter.kind',
  letterLanguage: 'letter.language',
  holdingReason: 'letter.holding.reason',
  holdingBeyondControl: 'letter.holding.beyond-control',
  holdingFinalBy: 'letter.holding.final-by',
  adrChoice: (entityId: string) => `letter.adr.${entityId}`,
  addendumReason: 'addendum.reason',
  addendumText: 'addendum.text',
  reopenReason: 'reopen.reason',
  adrEntity: 'adr.entity',
  adrReferredOn: 'adr.referred',
  adrDecidedOn: 'adr.decided',
  adrOutcome: 'adr.outcome',
} as const;
