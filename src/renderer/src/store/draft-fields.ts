import type { Party } from '../../../shared/complaint/vocabulary';
import type { RequirementId } from '../../../shared/letters/requirements/requirement-ids';
import type { ClauseId, DutyId, EvidenceId, IssueId, RemedyId, RequestId } from '../../../shared/core/ids';

/** Stands in an exhibit's weight when it is not considered at all. */
export const PASSED_OVER = 'passed-over';

/** Begins the names of the fields that say which standard paragraphs a letter has. */
export const CHOSEN_CLAUSE = 'letter.clause.';

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
  noFinalAnswer: 'admissibility.no-final-answer',
  courtOrAdr: 'admissibility.court-or-adr',
  authority: 'authority.text',
  newIssueTitle: 'issue.new.title',
  newIssueRegime: 'issue.new.regime',
  issueTitle: (id: IssueId) => `issue.${id}.wording.title`,
  issueRegime: (id: IssueId) => `issue.${id}.wording.regime`,
  mergeInto: (id: IssueId) => `issue.${id}.merge.into`,
  mergeReason: (id: IssueId) => `issue.${id}.merge.reason`,
  position: (id: IssueId, party: Party) => `issue.${id}.position.${party}`,
  notHeard: (id: IssueId, party: Party) => `issue.${id}.not-heard-${party}.reason`,
  findingOutcome: (id: IssueId) => `issue.${id}.finding.outcome`,
  findingRule: (id: IssueId) => `issue.${id}.finding.rule`,
  findingReasons: (id: IssueId) => `issue.${id}.finding.reasons`,
  evidenceWeight: (id: EvidenceId, scope: IssueId | typeof WHOLE_CASE) => `evidence.${id}.${scope}.weight`,
  evidenceNote: (id: EvidenceId, scope: IssueId | typeof WHOLE_CASE) => `evidence.${id}.${scope}.note`,
  evidenceWithdrawal: (id: EvidenceId) => `evidence.${id}.withdrawal`,
  contactOn: 'contact.new.on',
  contactChannel: 'contact.new.channel',
  contactWith: 'contact.new.with',
  contactSummary: 'contact.new.summary',
  noteText: 'note.new.text',
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
  secondReadingNote: 'second-reading.note',
  secondReadingAnswer: 'second-reading.answer',
  secondReadingComments: 'second-reading.comments',
  rootCause: 'root-cause.choice',
  mayAffectOthers: 'root-cause.others',
  rootCauseExplanation: 'root-cause.explanation',
  recommendation: 'recommendation.new.text',
  followUpOn: 'recommendation.new.follow-up',
  letterKind: 'letter.kind',
  letterLanguage: 'letter.language',
  letterChannel: 'letter.channel',
  answerBy: 'letter.acknowledgement.answer-by',
  requestTo: 'letter.request.to',
  requestWhy: 'letter.request.why',
  board: 'letter.cover.board',
  signpostReason: 'letter.signpost-reason',
  boardReference: 'letter.cover.reference',
  coverRemark: 'letter.cover.remark',
  override: (requirement: RequirementId) => `letter.override.${requirement}`,
  holdingReason: 'letter.holding.reason',
  holdingBeyondControl: 'letter.holding.beyond-control',
  holdingFinalBy: 'letter.holding.final-by',
  adrChoice: (entityId: string) => `letter.adr.${entityId}`,
  clause: (id: ClauseId) => `${CHOSEN_CLAUSE}${id}`,
  addendumReason: 'addendum.reason',
  addendumText: 'addendum.text',
  reopenReason: 'reopen.reason',
  adrEntity: 'adr.entity',
  adrReferredOn: 'adr.referred',
  adrDecidedOn: 'adr.decided',
  adrOutcome: 'adr.outcome',
  dutyKind: 'duty.new.kind',
  dutyArisenOn: 'duty.new.arisen',
  dutyNote: 'duty.new.note',
  dutyFulfilledOn: (id: DutyId) => `duty.${id}.fulfilled.on`,
  dutyFulfilledNote: (id: DutyId) => `duty.${id}.fulfilled.note`,
} as const;
