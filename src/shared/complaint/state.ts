import type { CodedCheckpoint } from '../core/checkpoint';
import type { EvidenceId, IssueId, RemedyId, RequestId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Instant } from '../core/ports';
import type { Complaint, Contact } from './complaint';
import type { Exhibit, IssuedLetter, Remedy } from './events';
import type {
  CaseOutcome,
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
  };
  /** In the order they were raised; their numbers are their places among those not merged. */
  readonly issues: ReadonlyMap<IssueId, Issue>;
  readonly evidence: ReadonlyMap<EvidenceId, Evidence>;
  readonly requests: ReadonlyMap<RequestId, InformationRequest>;
  readonly contacts: readonly Contact[];
  readonly notes: readonly (Stamp & { readonly text: string })[];
  readonly remedies: ReadonlyMap<RemedyId, CaseRemedy>;
  readonly outcome?: Stamp & { readonly outcome: CaseOutcome; readonly summary: string };
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
  readonly rootCause?: {
    readonly cause: RootCause;
    readonly mayAffectOthers: boolean;
    readonly explanation: string;
  };
  readonly recommendations: readonly { readonly text: string; readonly followUpOn?: LocalDate }[];
  readonly lastChangeAt: Instant;
}

/** The issues that need an answer, in order; number n is at place n - 1. */
export function openIssues(state: Case): readonly Issue[] {
  return [...state.issues.values()].filter((issue) => issue.mergedInto === undefined);
}

/** Exhibits that are still part of the case, in order of arrival. */
export function standingEvidence(state: Case): readonly Evidence[] {
  return [...state.evidence.values()].filter((evidence) => evidence.withdrawnBecause === undefined);
}

export function standingRemedies(state: Case): readonly CaseRemedy[] {
  return [...state.remedies.values()].filter((remedy) => remedy.withdrawnBecause === undefined);
}
