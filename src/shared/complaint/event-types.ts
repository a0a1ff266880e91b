import type { CaseEvent, CaseEventType } from './events';

/** Every kind of fact this version knows, with the version of its shape. */
const KNOWN: Readonly<Record<CaseEventType, 1>> = {
  ComplaintReceived: 1,
  ComplaintSupplemented: 1,
  CaseAssigned: 1,
  ConflictDeclared: 1,
  RepresentativeRecused: 1,
  AdmissibilityDecided: 1,
  AuthorityRecorded: 1,
  IssueRaised: 1,
  IssueReworded: 1,
  IssueMerged: 1,
  EvidenceAdded: 1,
  EvidenceWithdrawn: 1,
  EvidenceConsidered: 1,
  EvidencePassedOver: 1,
  InformationRequested: 1,
  InformationReceived: 1,
  InformationOverdue: 1,
  ContactLogged: 1,
  NoteAdded: 1,
  PositionRecorded: 1,
  PartyNotHeard: 1,
  FindingRecorded: 1,
  RemedyProposed: 1,
  RemedyWithdrawn: 1,
  OutcomeSet: 1,
  SecondReadingRequested: 1,
  SecondReadingGiven: 1,
  SecondReadingSettled: 1,
  LetterIssued: 1,
  CaseFinalised: 1,
  AddendumIssued: 1,
  CaseReopened: 1,
  CaseErased: 1,
  RemedyCarriedOut: 1,
  AdrReferralRecorded: 1,
  AdrOutcomeRecorded: 1,
  DutyNoted: 1,
  DutyExtended: 1,
  DutyFulfilled: 1,
  RootCauseRecorded: 1,
  RecommendationRecorded: 1,
  LegalHoldPlaced: 1,
  LegalHoldReleased: 1,
  CaseOpened: 1,
};

/** Whether a body is an event of a kind and version this app can fold. Bodies are only read after their hash was checked. */
export function isCaseEvent(body: unknown): body is CaseEvent {
  if (typeof body !== 'object' || body === null || !('type' in body) || !('v' in body)) return false;
  return typeof body.type === 'string' && Object.hasOwn(KNOWN, body.type) && body.v === 1;
}
