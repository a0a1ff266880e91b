import type { CodedCheckpoint } from '../core/checkpoint';
import type { DutyId, ErasureId, EvidenceId, IssueId, RemedyId, RequestId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Instant } from '../core/ports';
import type { Complaint, Contact } from './complaint';
import type { Exhibit, IssuedLetter, Remedy, SecondAssessment } from './events';
import { PARTIES } from './vocabulary';
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
  Stage,
} from './vocabulary';

export interface Stamp {
  readonly by: StaffId;
  readonly at: Instant;
}

export interface Finding extends Stamp {
  readonly outcome: FindingOutcome;
  readonly rule: string;
  readonly reasons: string;
}

export interface Issue {
  readonly issueId: IssueId;
  readonly title: string;
  readonly regime: Regime;
  readonly positions: Readonly<Partial<Record<Party, string>>>;
  /** Why a side was not heard; never of one whose position is there. */
  readonly notHeard: Readonly<Partial<Record<Party, string>>>;
  readonly finding?: Finding;
  /** Set when this issue was taken up in another one; it then needs no finding of its own. */
  readonly mergedInto?: IssueId;
}

/** How one exhibit was weighed, for the whole case or for one issue. */
export interface Consideration {
  readonly issueId?: IssueId;
  readonly weight: EvidenceWeight;
  readonly note: string;
}

export interface Evidence extends Exhibit {
  /** 1, 2, 3 … in the order of arrival; never reused. */
  readonly exhibitNumber: number;
  readonly considerations: readonly Consideration[];
  readonly withdrawnBecause?: string;
  /** Why it is not considered at all; never of an exhibit that was weighed. */
  readonly passedOverBecause?: string;
}

export interface InformationRequest {
  readonly requestId: RequestId;
  readonly from: Party;
  readonly question: string;
  readonly requestedAt: Instant;
  readonly dueOn: LocalDate;
  readonly status: 'open' | 'overdue' | 'received';
  readonly receivedOn?: LocalDate;
  readonly summary?: string;
}

export interface CaseRemedy extends Remedy {
  readonly carriedOutOn?: LocalDate;
  readonly withdrawnBecause?: string;
}

/** A duty of the firm beside the complaint. */
export interface Duty {
  readonly dutyId: DutyId;
  readonly kind: DutyKind;
  readonly arisenOn: LocalDate;
  readonly note: string;
  readonly fulfilled?: { readonly on: LocalDate; readonly note: string };
  /** The person was told on that day that the answer comes by another, and why. */
  readonly extended?: { readonly toldOn: LocalDate; readonly until: LocalDate; readonly reason: string };
}

/** Somebody else reads the assessment before it is concluded. */
export interface SecondReading {
  readonly requested: Stamp & { readonly note: string };
  readonly given?: Stamp & {
    readonly agrees: boolean;
    readonly comments: string;
    readonly assessment?: SecondAssessment;
  };
  /** Why the assessment stands as it is, said after both were seen; gone when it changes again. */
  readonly settled?: Stamp & { readonly kept: boolean; readonly reason: string };
  /** The assessment has changed since it was read. */
  readonly outdated: boolean;
}

export interface ConflictDeclaration extends Stamp {
  readonly conflict: boolean;
  readonly statement: string;
}

/** A case as its events say it is. Rebuilt by folding, never stored as the truth. */
export interface Case {
  readonly stage: Stage;
  readonly complaint: Complaint;
  readonly receivedAt: Instant;
  readonly supplements: readonly {
    readonly receivedOn: LocalDate;
    readonly contentHash: string;
    readonly changes: readonly { readonly field: string; readonly was: string; readonly is: string }[];
  }[];
  readonly assignee?: StaffId;
  /** The latest declaration of each person. */
  readonly conflicts: ReadonlyMap<StaffId, ConflictDeclaration>;
  readonly recused: ReadonlyMap<StaffId, string>;
  readonly admissibility?: Stamp & {
    readonly admissible: boolean;
    readonly reason?: InadmissibleReason;
    readonly explanation: string;
    readonly noFinalAnswerBecause?: string;
    readonly notInCourtOrAdr: boolean;
  };
  /** In the order they were raised; their numbers are their places among those not merged. */
  readonly issues: ReadonlyMap<IssueId, Issue>;
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly requests: ReadonlyMap<RequestId, InformationRequest>;
  readonly contacts: readonly Contact[];
  readonly notes: readonly (Stamp & { readonly text: string })[];
  readonly remedies: ReadonlyMap<RemedyId, CaseRemedy>;
  readonly outcome?: Stamp & { readonly outcome: CaseOutcome; readonly summary: string };
  /** The latest one. */
  readonly secondReading?: SecondReading;
  readonly letters: readonly IssuedLetter[];
  /** The letter that ended the assessment, until a reopening takes its force away. */
  readonly finalLetter?: IssuedLetter;
  readonly addenda: readonly { readonly letter: IssuedLetter; readonly reason: string }[];
  readonly finalisedOn?: LocalDate;
  readonly checkpoint?: CodedCheckpoint;
  readonly reopenings: readonly (Stamp & { readonly reason: string })[];
  readonly adr: readonly {
    readonly entity: string;
    readonly referredOn?: LocalDate;
    readonly decidedOn?: LocalDate;
    readonly outcome?: string;
  }[];
  /** In the order they were noted. */
  readonly duties: ReadonlyMap<DutyId, Duty>;
  readonly rootCause?: {
    readonly cause: RootCause;
    readonly mayAffectOthers: boolean;
    readonly explanation: string;
  };
  readonly recommendations: readonly { readonly text: string; readonly followUpOn?: LocalDate }[];
  /** Why the case is not to be erased, for as long as that lasts. */
  readonly hold?: Stamp & { readonly reason: string };
  /** Nothing changes any more. */
  readonly erased?: Stamp & { readonly erasureId: ErasureId; readonly basis: ErasureBasis };
  readonly lastChangeAt: Instant;
}

/** The issues that need an answer, in order; number n is at place n - 1. */
export function openIssues(state: Case): readonly Issue[] {
  return [...state.issues.values()].filter((issue) => issue.mergedInto === undefined);
}

/** Why a side was not heard on the issue. What it has said after all goes before the reason. */
export function notHeardBecause({ positions, notHeard }: Issue, party: Party): string | undefined {
  const said = positions[party] ?? '';
  const reason = notHeard[party] ?? '';
  return said.trim() === '' && reason.trim() !== '' ? reason.trim() : undefined;
}

/** On every open issue each side was heard, as far as the case says. */
export function allHeard(state: Case): boolean {
  return openIssues(state).every((issue) =>
    PARTIES.every((party) => notHeardBecause(issue, party) === undefined),
  );
}

/** Exhibits that are still part of the case, in order of arrival. */
export function standingEvidence(state: Case): readonly Evidence[] {
  return [...state.evidence.values()].filter((evidence) => evidence.withdrawnBecause === undefined);
}

export function standingRemedies(state: Case): readonly CaseRemedy[] {
  return [...state.remedies.values()].filter((remedy) => remedy.withdrawnBecause === undefined);
}
