import type { CodedCheckpoint } from '../core/checkpoint';
import type { DutyId, ErasureId, EvidenceId, IssueId, RemedyId, RequestId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Complaint, Contact } from './complaint';
import type { Exhibit, IssuedLetter, Remedy, SecondFinding } from './events';
import type { RegisterRow } from './register-row';
import type {
  CaseOutcome,
  DutyKind,
  ErasureBasis,
  EvidenceWeight,
  FindingOutcome,
  InadmissibleReason,
  Party,
  Regime,
  RootCause,
} from './vocabulary';

/** What the rules in force and the workspace ask of a letter. The one who commands knows; {@link decide} does not. */
export interface LetterConditions {
  /** The last date a holding reply may promise; absent where no rule limits it. */
  readonly latestReplyOn?: LocalDate;
  /** The letter passes over the ADR entity that is most likely competent. */
  readonly mainSignpostLeftOut: boolean;
  /** A concluding letter needs a second reader who agrees. */
  readonly secondReader: boolean;
}

/** How a duty's date may be put off; worked out from the rule packs. */
export interface ExtensionLimits {
  /** The date as it stands, and the last day on which the person may be told. */
  readonly tellBy: LocalDate;
  /** The last date that may be set. */
  readonly latest: LocalDate;
}

/** What a person (or an import) asks to be recorded. Ids of new things are made by {@link decide}. */
export type CaseCommand =
  | {
      readonly type: 'ReceiveComplaint';
      readonly complaint: Complaint;
      readonly exhibits: readonly NewExhibit[];
    }
  | {
      readonly type: 'SupplementComplaint';
      readonly receivedOn: LocalDate;
      readonly contentHash: string;
      readonly changes: readonly { readonly field: string; readonly was: string; readonly is: string }[];
      readonly exhibits: readonly NewExhibit[];
    }
  | { readonly type: 'AssignCase'; readonly to: StaffId }
  | { readonly type: 'DeclareConflict'; readonly conflict: boolean; readonly statement: string }
  | { readonly type: 'Recuse'; readonly reason: string }
  | {
      readonly type: 'DecideAdmissibility';
      readonly admissible: boolean;
      readonly reason?: InadmissibleReason;
      readonly explanation: string;
      readonly noFinalAnswerBecause?: string;
      readonly notInCourtOrAdr: boolean;
    }
  | { readonly type: 'RecordAuthority'; readonly authority: string }
  | { readonly type: 'RaiseIssue'; readonly title: string; readonly regime: Regime }
  | {
      readonly type: 'RewordIssue';
      readonly issueId: IssueId;
      readonly title: string;
      readonly regime: Regime;
    }
  | {
      readonly type: 'MergeIssue';
      readonly issueId: IssueId;
      readonly into: IssueId;
      readonly reason: string;
    }
  | { readonly type: 'AddEvidence'; readonly exhibit: NewExhibit }
  | { readonly type: 'WithdrawEvidence'; readonly evidenceId: EvidenceId; readonly reason: string }
  | {
      readonly type: 'ConsiderEvidence';
      readonly evidenceId: EvidenceId;
      readonly issueId?: IssueId;
      readonly weight: EvidenceWeight;
      readonly note: string;
    }
  | { readonly type: 'PassOverEvidence'; readonly evidenceId: EvidenceId; readonly reason: string }
  | {
      readonly type: 'RequestInformation';
      readonly from: Party;
      readonly question: string;
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'ReceiveInformation';
      readonly requestId: RequestId;
      readonly receivedOn: LocalDate;
      readonly summary: string;
    }
  | { readonly type: 'MarkInformationOverdue'; readonly requestId: RequestId }
  | { readonly type: 'LogContact'; readonly contact: Contact }
  | { readonly type: 'AddNote'; readonly text: string }
  | {
      readonly type: 'RecordPosition';
      readonly issueId: IssueId;
      readonly party: Party;
      readonly text: string;
    }
  | {
      readonly type: 'RecordPartyNotHeard';
      readonly issueId: IssueId;
      readonly party: Party;
      readonly reason: string;
    }
  | {
      readonly type: 'RecordFinding';
      readonly issueId: IssueId;
      readonly outcome: FindingOutcome;
      readonly rule: string;
      readonly reasons: string;
    }
  | { readonly type: 'ProposeRemedy'; readonly remedy: Omit<Remedy, 'remedyId'> }
  | { readonly type: 'WithdrawRemedy'; readonly remedyId: RemedyId; readonly reason: string }
  | { readonly type: 'SetOutcome'; readonly outcome: CaseOutcome; readonly summary: string }
  | { readonly type: 'RequestSecondReading'; readonly note: string }
  /** Given without having seen the first assessment. `comments`: the reasons for the outcome as a whole. */
  | {
      readonly type: 'GiveSecondReading';
      readonly findings: readonly SecondFinding[];
      readonly outcome: CaseOutcome;
      readonly comments: string;
    }
  /** The one who assessed has read what the second reader came to, and says why the assessment stands as it now is. */
  | { readonly type: 'SettleSecondReading'; readonly reason: string }
  | {
      readonly type: 'IssueLetter';
      readonly letter: IssuedLetter;
      readonly conditions: LetterConditions;
    }
  | { readonly type: 'FinaliseCase'; readonly checkpoint: CodedCheckpoint }
  | { readonly type: 'IssueAddendum'; readonly letter: IssuedLetter; readonly reason: string }
  | { readonly type: 'ReopenCase'; readonly reason: string }
  | {
      readonly type: 'EraseCase';
      readonly erasureId: ErasureId;
      readonly basis: ErasureBasis;
      readonly register: RegisterRow;
      /** It was erased before, and an older copy of the vault brought it back as it was then. */
      readonly again?: true;
    }
  | {
      readonly type: 'CarryOutRemedy';
      readonly remedyId: RemedyId;
      readonly carriedOutOn: LocalDate;
      readonly note: string;
    }
  | { readonly type: 'RecordAdrReferral'; readonly entity: string; readonly referredOn: LocalDate }
  | {
      readonly type: 'RecordAdrOutcome';
      readonly entity: string;
      readonly decidedOn: LocalDate;
      readonly outcome: string;
    }
  | {
      readonly type: 'NoteDuty';
      readonly kind: DutyKind;
      readonly arisenOn: LocalDate;
      readonly note: string;
    }
  | {
      readonly type: 'ExtendDuty';
      readonly dutyId: DutyId;
      readonly toldOn: LocalDate;
      readonly until: LocalDate;
      readonly reason: string;
      /** What the law allows; absent where it allows no extension. */
      readonly limits?: ExtensionLimits;
    }
  | {
      readonly type: 'FulfilDuty';
      readonly dutyId: DutyId;
      readonly fulfilledOn: LocalDate;
      readonly note: string;
    }
  | {
      readonly type: 'RecordRootCause';
      readonly cause: RootCause;
      readonly mayAffectOthers: boolean;
      readonly explanation: string;
    }
  | { readonly type: 'RecordRecommendation'; readonly text: string; readonly followUpOn?: LocalDate }
  | { readonly type: 'PlaceLegalHold'; readonly reason: string }
  | { readonly type: 'ReleaseLegalHold'; readonly reason: string }
  | { readonly type: 'OpenCase'; readonly purpose: 'read' | 'export' | 'print' };

/** A sealed document on its way to becoming an exhibit. */
export type NewExhibit = Omit<Exhibit, 'evidenceId'>;
