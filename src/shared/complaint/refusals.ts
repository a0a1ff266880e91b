import type { DutyId, EvidenceId, IssueId, RemedyId, RequestId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Running } from './gates';

/** Why the domain says no. Each has a sentence in the interface; data says what it is about. */
export type CaseRefusal =
  | { readonly code: 'UNKNOWN_CASE' }
  | { readonly code: 'CASE_EXISTS' }
  | { readonly code: 'CASE_FINALISED'; readonly finalisedOn: LocalDate }
  | { readonly code: 'CASE_NOT_FINALISED' }
  | { readonly code: 'CASE_ERASED' }
  | { readonly code: 'CASE_UNREADABLE' }
  | { readonly code: 'STILL_RUNNING'; readonly what: Running }
  | { readonly code: 'FINAL_LETTER_ISSUED' }
  | { readonly code: 'NO_FINAL_LETTER' }
  | { readonly code: 'ROLE_NOT_ALLOWED' }
  | { readonly code: 'CONFLICT_NOT_DECLARED' }
  | { readonly code: 'CONFLICT_OF_INTEREST' }
  | { readonly code: 'RECUSED' }
  | { readonly code: 'ADMISSIBILITY_UNDECIDED' }
  | { readonly code: 'REASON_REQUIRED' }
  | { readonly code: 'TEXT_REQUIRED'; readonly field: string }
  | { readonly code: 'UNKNOWN_ISSUE'; readonly issueId: IssueId }
  | { readonly code: 'ISSUE_MERGED'; readonly issueId: IssueId }
  | { readonly code: 'MERGE_INTO_ITSELF' }
  | { readonly code: 'UNKNOWN_EVIDENCE'; readonly evidenceId: EvidenceId }
  | { readonly code: 'EVIDENCE_WITHDRAWN'; readonly evidenceId: EvidenceId }
  | { readonly code: 'EVIDENCE_ALREADY_HELD'; readonly exhibitNumber: number }
  | { readonly code: 'UNKNOWN_REQUEST'; readonly requestId: RequestId }
  | { readonly code: 'REQUEST_CLOSED'; readonly requestId: RequestId }
  | { readonly code: 'NOT_OVERDUE'; readonly dueOn: LocalDate }
  | { readonly code: 'DATE_IN_FUTURE'; readonly field: string }
  | { readonly code: 'DATE_IN_PAST'; readonly field: string }
  | { readonly code: 'RECEIPTS_OUT_OF_ORDER' }
  | { readonly code: 'UNKNOWN_REMEDY'; readonly remedyId: RemedyId }
  | { readonly code: 'REMEDY_CLOSED'; readonly remedyId: RemedyId }
  | { readonly code: 'UNKNOWN_DUTY'; readonly dutyId: DutyId }
  | { readonly code: 'DUTY_FULFILLED'; readonly dutyId: DutyId }
  | { readonly code: 'DUTY_NOT_EXTENDABLE'; readonly dutyId: DutyId }
  | { readonly code: 'DUTY_EXTENDED'; readonly dutyId: DutyId; readonly until: LocalDate }
  | { readonly code: 'EXTENSION_TOLD_TOO_LATE'; readonly tellBy: LocalDate }
  | { readonly code: 'EXTENSION_TOO_SHORT'; readonly dueOn: LocalDate }
  | { readonly code: 'EXTENSION_TOO_LONG'; readonly latest: LocalDate }
  | { readonly code: 'AMOUNT_REQUIRED' }
  | { readonly code: 'AMOUNT_NOT_POSITIVE' }
  | { readonly code: 'FINDINGS_MISSING'; readonly issueIds: readonly IssueId[] }
  | { readonly code: 'EVIDENCE_NOT_CONSIDERED'; readonly evidenceIds: readonly EvidenceId[] }
  | { readonly code: 'REQUESTS_OPEN'; readonly requestIds: readonly RequestId[] }
  | { readonly code: 'NO_ISSUES' }
  | { readonly code: 'OUTCOME_MISSING' }
  | { readonly code: 'OUTCOME_CONTRADICTS_FINDINGS' }
  | { readonly code: 'OUTCOME_CONTRADICTS_ADMISSIBILITY' }
  | { readonly code: 'FINAL_ANSWER_MISSING' }
  | { readonly code: 'COURT_OR_ADR_UNCHECKED' }
  | { readonly code: 'NO_AUTHORISED_PERSON' }
  | { readonly code: 'AUTHORITY_MISSING' }
  | { readonly code: 'PARTY_HEARD' }
  | { readonly code: 'OTHER_SIDE_NOT_HEARD'; readonly issueIds: readonly IssueId[] }
  | { readonly code: 'SECOND_READING_MISSING' }
  | { readonly code: 'SECOND_READING_NOT_REQUESTED' }
  | { readonly code: 'NOT_A_SECOND_READER' }
  | { readonly code: 'ASSESSED_BY_ANOTHER' }
  | { readonly code: 'REPLY_DATE_TOO_LATE'; readonly latest: LocalDate }
  | { readonly code: 'HOLDING_REPLY_REPEATED'; readonly issuedOn: LocalDate }
  | { readonly code: 'SIGNPOST_REASON_MISSING' }
  | { readonly code: 'LEGAL_HOLD'; readonly since: LocalDate }
  | { readonly code: 'NO_LEGAL_HOLD' }
  | { readonly code: 'NOTHING_CHANGED' };

export type CaseRefusalCode = CaseRefusal['code'];
