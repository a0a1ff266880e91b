import type { CodedCheckpoint } from '../core/checkpoint';
import type {
  ClauseId,
  ContactId,
  DocumentId,
  DutyId,
  ErasureId,
  EvidenceId,
  IssueId,
  LetterId,
  NoteId,
  RemedyId,
  RequestId,
  StaffId,
} from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import type { Instant } from '../core/ports';
import type { Complaint, Contact } from './complaint';
import type { RegisterRow } from './register-row';
import type {
  CaseOutcome,
  DutyKind,
  ErasureBasis,
  EvidenceOrigin,
  EvidenceWeight,
  FindingOutcome,
  InadmissibleReason,
  LetterKind,
  LetterLanguage,
  LetterRecipient,
  Party,
  Regime,
  RemedyKind,
  Role,
  RootCause,
} from './vocabulary';

/** One document as it came in. `sha256` is 64 hexadecimal characters over the plain bytes; `size` is in bytes. */
export interface Exhibit {
  readonly evidenceId: EvidenceId;
  readonly documentId: DocumentId;
  readonly fileName: string;
  readonly title: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly origin: EvidenceOrigin;
  readonly receivedOn: LocalDate;
  /** Must not be quoted or listed to the complainant (regulation: tipping-off and authority requests). */
  readonly notForLetter: boolean;
}

/** What the firm (or, for acceptance, the complainant) is to do. */
export interface Remedy {
  readonly remedyId: RemedyId;
  /** The issue it answers; absent when it concerns the whole case. */
  readonly issueId?: IssueId;
  readonly kind: RemedyKind;
  readonly description: string;
  readonly amount?: Money;
  readonly dueOn?: LocalDate;
}

/** A requirement a letter does not meet, and why it went out all the same. */
export interface LetterOverride {
  readonly requirement: string;
  readonly reason: string;
}

/** A standard paragraph of the firm as a letter printed it. */
export interface UsedClause {
  readonly id: ClauseId;
  readonly version: number;
  /** As it was called then. */
  readonly name: string;
}

/** A letter as it went out: the sealed bytes and what they rest on. */
export interface IssuedLetter {
  readonly letterId: LetterId;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly documentId: DocumentId;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly issuedOn: LocalDate;
  readonly templateVersion: string;
  readonly rulePackVersion: string;
  /** SHA-256 of every exhibit the letter rests on. */
  readonly restsOn: readonly string[];
  /** How far the case had come when the letter was written; its code is printed on the letter. */
  readonly checkpoint: CodedCheckpoint;
  /** Holding reply: the date by which the final reply is promised. */
  readonly finalReplyBy?: LocalDate;
  /** Holding reply: what delays the final one, as the letter says it. */
  readonly delayedBecause?: string;
  /** Holding reply: why the firm cannot help the delay, as the letter says it. */
  readonly beyondControl?: string;
  /** Absent from letters of earlier versions. */
  readonly sentTo?: LetterRecipient;
  /** Requirements of a sound letter it was issued against, with the writer's reasons. */
  readonly overrides?: readonly LetterOverride[];
  /** Why it passes over the ADR entity that is most likely competent. */
  readonly signpostReason?: string;
  /** The firm's own paragraphs in it, in the versions that were printed. */
  readonly clauses?: readonly UsedClause[];
}

/**
 * Every fact that can be recorded about a case. Facts are never edited: a new one supersedes an old one.
 * `v` is the version of that event's shape.
 */
export type CaseEvent =
  | { readonly type: 'ComplaintReceived'; readonly v: 1; readonly complaint: Complaint }
  | {
      readonly type: 'ComplaintSupplemented';
      readonly v: 1;
      readonly receivedOn: LocalDate;
      readonly contentHash: string;
      /** What the later version of the imported record says differently; nothing is overwritten. */
      readonly changes: readonly { readonly field: string; readonly was: string; readonly is: string }[];
    }
  | { readonly type: 'CaseAssigned'; readonly v: 1; readonly to: StaffId }
  | {
      readonly type: 'ConflictDeclared';
      readonly v: 1;
      readonly conflict: boolean;
      readonly statement: string;
    }
  | { readonly type: 'RepresentativeRecused'; readonly v: 1; readonly reason: string }
  | {
      readonly type: 'AdmissibilityDecided';
      readonly v: 1;
      readonly admissible: boolean;
      readonly reason?: InadmissibleReason;
      readonly explanation: string;
      /** Why it is examined although customer service has not given its final answer. */
      readonly noFinalAnswerBecause?: string;
      /** Somebody has made sure that neither a court nor an ADR entity has the dispute. */
      readonly notInCourtOrAdr?: boolean;
    }
  | {
      /** What shows that the authorised person may act for the complainant. */
      readonly type: 'AuthorityRecorded';
      readonly v: 1;
      readonly authority: string;
    }
  | {
      readonly type: 'IssueRaised';
      readonly v: 1;
      readonly issueId: IssueId;
      readonly title: string;
      readonly regime: Regime;
    }
  | {
      readonly type: 'IssueReworded';
      readonly v: 1;
      readonly issueId: IssueId;
      readonly title: string;
      readonly regime: Regime;
    }
  | {
      readonly type: 'IssueMerged';
      readonly v: 1;
      readonly issueId: IssueId;
      readonly into: IssueId;
      readonly reason: string;
    }
  | { readonly type: 'EvidenceAdded'; readonly v: 1; readonly exhibit: Exhibit }
  | {
      readonly type: 'EvidenceWithdrawn';
      readonly v: 1;
      readonly evidenceId: EvidenceId;
      readonly reason: string;
    }
  | {
      readonly type: 'EvidenceConsidered';
      readonly v: 1;
      readonly evidenceId: EvidenceId;
      readonly issueId?: IssueId;
      readonly weight: EvidenceWeight;
      readonly note: string;
    }
  | {
      /** The exhibit stays in the file and is not considered; weights it had before no longer count. */
      readonly type: 'EvidencePassedOver';
      readonly v: 1;
      readonly evidenceId: EvidenceId;
      readonly reason: string;
    }
  | {
      readonly type: 'InformationRequested';
      readonly v: 1;
      readonly requestId: RequestId;
      readonly from: Party;
      readonly question: string;
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'InformationReceived';
      readonly v: 1;
      readonly requestId: RequestId;
      readonly receivedOn: LocalDate;
      readonly summary: string;
    }
  | { readonly type: 'InformationOverdue'; readonly v: 1; readonly requestId: RequestId }
  | {
      readonly type: 'ContactLogged';
      readonly v: 1;
      readonly contactId: ContactId;
      readonly contact: Contact;
    }
  | { readonly type: 'NoteAdded'; readonly v: 1; readonly noteId: NoteId; readonly text: string }
  | {
      readonly type: 'PositionRecorded';
      readonly v: 1;
      readonly issueId: IssueId;
      readonly party: Party;
      readonly text: string;
    }
  | {
      /** The party's position on the issue is not known, and the assessment goes on without it. */
      readonly type: 'PartyNotHeard';
      readonly v: 1;
      readonly issueId: IssueId;
      readonly party: Party;
      readonly reason: string;
    }
  | {
      readonly type: 'FindingRecorded';
      readonly v: 1;
      readonly issueId: IssueId;
      readonly outcome: FindingOutcome;
      /** The rule or standard the issue is measured against. */
      readonly rule: string;
      readonly reasons: string;
    }
  | { readonly type: 'RemedyProposed'; readonly v: 1; readonly remedy: Remedy }
  | {
      readonly type: 'RemedyWithdrawn';
      readonly v: 1;
      readonly remedyId: RemedyId;
      readonly reason: string;
    }
  | {
      readonly type: 'OutcomeSet';
      readonly v: 1;
      readonly outcome: CaseOutcome;
      /** The result in at most a few plain sentences, first thing in the letter. */
      readonly summary: string;
    }
  | {
      readonly type: 'SecondReadingRequested';
      readonly v: 1;
      /** What the second reader is asked to look at in particular. */
      readonly note: string;
    }
  | {
      readonly type: 'SecondReadingGiven';
      readonly v: 1;
      /** The two came to the same findings and the same outcome. */
      readonly agrees: boolean;
      readonly comments: string;
      /** What the second reader came to without seeing the first assessment. Earlier versions of the app asked for none. */
      readonly assessment?: SecondAssessment;
    }
  | {
      readonly type: 'SecondReadingSettled';
      readonly v: 1;
      /** The assessment still differs from the second reader's. */
      readonly kept: boolean;
      readonly reason: string;
    }
  | { readonly type: 'LetterIssued'; readonly v: 1; readonly letter: IssuedLetter }
  | {
      readonly type: 'CaseFinalised';
      readonly v: 1;
      readonly finalisedOn: LocalDate;
      readonly checkpoint: CodedCheckpoint;
    }
  | { readonly type: 'AddendumIssued'; readonly v: 1; readonly letter: IssuedLetter; readonly reason: string }
  | { readonly type: 'CaseReopened'; readonly v: 1; readonly reason: string }
  | {
      /** The last fact of a case: afterwards its key is destroyed, and nothing else can be read of it. */
      readonly type: 'CaseErased';
      readonly v: 1;
      readonly erasureId: ErasureId;
      readonly basis: ErasureBasis;
      readonly register: RegisterRow;
    }
  | {
      readonly type: 'RemedyCarriedOut';
      readonly v: 1;
      readonly remedyId: RemedyId;
      readonly carriedOutOn: LocalDate;
      readonly note: string;
    }
  | {
      readonly type: 'AdrReferralRecorded';
      readonly v: 1;
      readonly entity: string;
      readonly referredOn: LocalDate;
    }
  | {
      readonly type: 'AdrOutcomeRecorded';
      readonly v: 1;
      readonly entity: string;
      readonly decidedOn: LocalDate;
      readonly outcome: string;
    }
  | {
      /** Something beside the complaint that the firm must answer by a date of its own. */
      readonly type: 'DutyNoted';
      readonly v: 1;
      readonly dutyId: DutyId;
      readonly kind: DutyKind;
      readonly arisenOn: LocalDate;
      /** Who asks, and for what. */
      readonly note: string;
    }
  | {
      /** The person who asks was told that the answer takes longer, and why; where the law allows it. */
      readonly type: 'DutyExtended';
      readonly v: 1;
      readonly dutyId: DutyId;
      readonly toldOn: LocalDate;
      /** The new date. */
      readonly until: LocalDate;
      readonly reason: string;
    }
  | {
      readonly type: 'DutyFulfilled';
      readonly v: 1;
      readonly dutyId: DutyId;
      readonly fulfilledOn: LocalDate;
      readonly note: string;
    }
  | {
      readonly type: 'RootCauseRecorded';
      readonly v: 1;
      readonly cause: RootCause;
      readonly mayAffectOthers: boolean;
      readonly explanation: string;
    }
  | {
      readonly type: 'RecommendationRecorded';
      readonly v: 1;
      readonly text: string;
      readonly followUpOn?: LocalDate;
    }
  /** Until it is released the case is not erased, however old it is. */
  | { readonly type: 'LegalHoldPlaced'; readonly v: 1; readonly reason: string }
  | { readonly type: 'LegalHoldReleased'; readonly v: 1; readonly reason: string }
  | { readonly type: 'CaseOpened'; readonly v: 1; readonly purpose: 'read' | 'export' | 'print' };

export type CaseEventType = CaseEvent['type'];

export interface SecondAssessment {
  readonly findings: readonly SecondFinding[];
  readonly outcome: CaseOutcome;
}

export interface SecondFinding {
  readonly issueId: IssueId;
  readonly outcome: FindingOutcome;
  readonly reasons: string;
}

/** A fact with who recorded it, in which role and when: what the fold sees. */
export interface RecordedEvent {
  readonly event: CaseEvent;
  readonly by: StaffId;
  readonly role: Role;
  readonly at: Instant;
}
