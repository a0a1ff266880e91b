import { createContext, useContext } from 'react';

import type { CodedCheckpoint } from '../../../shared/core/checkpoint';
import type { Person } from '../../../shared/audit/people';
import type { Entry, PackEntry } from '../../../shared/audit/entry';
import type { Clause } from '../../../shared/clauses/clause';
import type { ClauseCommand, ClauseRefusal } from '../../../shared/clauses/decide-clause';
import type { CaseCommand, NewExhibit } from '../../../shared/complaint/commands';
import type { Complaint } from '../../../shared/complaint/complaint';
import type { CaseEvent } from '../../../shared/complaint/events';
import type { CaseRefusal } from '../../../shared/complaint/refusals';
import type { Case } from '../../../shared/complaint/state';
import type { RegisterRow } from '../../../shared/complaint/register-row';
import type { ErasureBasis, Market, Role } from '../../../shared/complaint/vocabulary';
import type { CaseId, ClauseId, DeviceId, DocumentId, ErasureId, StaffId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import type { Clock, Instant } from '../../../shared/core/ports';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure, JournalFinding, Request, Workspace } from '../../../shared/ipc/contract';
import type { LegalSource } from '../../../shared/law/legal-source';
import type { PackEffects } from '../../../shared/law/pack-effects';
import type { PackTrouble } from '../../../shared/law/pack-trouble';
import type { RuleBook } from '../../../shared/law/rule-book';
import type { RulePack } from '../../../shared/law/rule-pack';
import type { OpenDate } from '../../../shared/queue/open-dates';
import type { QueueRow } from '../../../shared/queue/row';
import type { Period } from '../../../shared/reports/period';
import type { ReportedCase } from '../../../shared/reports/reported-case';
import type { KeptBecause } from '../../../shared/retention/retention';
import type { ErasureProposal } from '../../../shared/retention/proposals';
import type { Settings } from './settings';

/** Either the domain said no, or the outside world failed. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusal: CaseRefusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One entry of the trail with its event, parsed. */
export interface CaseEntry {
  readonly entry: Entry;
  readonly event: CaseEvent;
}

/** Why a case may be read but not changed. */
export type Damage =
  /** The store holds entries the journal has lost. */
  | { readonly code: 'JOURNAL_BEHIND_STORE'; readonly journal: number; readonly store: number }
  /** The journal holds entries the store has lost and that could not be brought back. */
  | { readonly code: 'ENTRIES_MISSING'; readonly journal: number; readonly store: number }
  /** A hash, a link or a signature does not fit. */
  | { readonly code: 'CHAIN_BROKEN'; readonly seq: number; readonly device: DeviceId }
  /** An entry of a kind this version does not know. */
  | { readonly code: 'UNKNOWN_ENTRY'; readonly seq: number; readonly device: DeviceId };

/** A case as it is open on screen. */
export interface CaseView {
  readonly caseId: CaseId;
  readonly state: Case;
  /** The whole trail in causal order. */
  readonly history: readonly CaseEntry[];
  /** Set: the case is read-only, and this is what the person is told. */
  readonly damage?: Damage;
  /** A second reader sees nothing of another's assessment yet: state and history are without it. */
  readonly blind?: true;
}

/** The one write door, and reading by folding. */
export interface CaseRepository {
  /** Begins a case. Whole or not at all. */
  receive(
    complaint: Complaint,
    exhibits: readonly NewExhibit[],
    caseId?: CaseId,
  ): Promise<Result<CaseView, Trouble>>;
  /** Begins many cases, in whole cases only; `onProgress` counts those that are safely on disk. */
  receiveMany(
    complaints: readonly {
      readonly complaint: Complaint;
      readonly exhibits: readonly NewExhibit[];
      readonly caseId: CaseId;
    }[],
    onProgress: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Result<{ readonly received: number }, Trouble>>;
  /** Decides, seals, journals, appends and folds. Resolves only once the entry is on disk twice. */
  execute(caseId: CaseId, command: CaseCommand): Promise<Result<CaseView, Trouble>>;
  /** Folds a case; the view is kept and renewed until the vault is locked. */
  open(caseId: CaseId): Promise<Result<CaseView, Trouble>>;
  /** The last view of an opened case, for `useSyncExternalStore`. */
  peek(caseId: CaseId): CaseView | undefined;
  subscribe(caseId: CaseId, listener: () => void): () => void;
  /** Which of the external ids are cases already, and with which imported contents (SHA-256, oldest first). */
  findImported(
    externalIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly caseId: CaseId; readonly contentHashes: readonly string[] }>>;
  /** Has the witness sign how far the case has come. */
  checkpoint(caseId: CaseId): Promise<Result<CodedCheckpoint, Trouble>>;
}

export interface QueueStatus {
  readonly rows: readonly QueueRow[];
  /** False while only the most urgent rows are there. */
  readonly complete: boolean;
}

/** Every case in short, most urgent first. */
export interface Queue {
  status(): QueueStatus;
  subscribe(listener: () => void): () => void;
}

/** Sealed files of a case, addressed by random id, identified by the SHA-256 of their plain bytes. */
export interface Documents {
  add(
    caseId: CaseId,
    bytes: Uint8Array,
    onProgress?: (share: number) => void,
  ): Promise<
    Result<{ readonly documentId: DocumentId; readonly sha256: string; readonly size: number }, Failure>
  >;
  /** @param onProgress plain bytes so far */
  read(
    caseId: CaseId,
    documentId: DocumentId,
    onProgress?: (bytes: number) => void,
  ): Promise<Result<Uint8Array, Failure>>;
}

/** Unfinished work of this person, sealed, one record a key. Values must be JSON. */
export interface Drafts {
  /** Undefined when there is none; rejects when it cannot be read, so that it is not written over. */
  load(key: string): Promise<unknown>;
  /** Resolves once the draft is on disk; null removes it. */
  save(key: string, value: unknown): Promise<Result<null, Failure>>;
}

/** What the witness check found at unlock. */
export interface Soundness {
  readonly state: 'checking' | 'done';
  /** 0 to 1 */
  readonly progress: number;
  /** Cases rebuilt from the journal. */
  readonly repaired: number;
  readonly damaged: ReadonlyMap<CaseId, Damage>;
  /** What was wrong with the journal as a file. */
  readonly findings: readonly JournalFinding[];
}

export interface Health {
  status(): Soundness;
  subscribe(listener: () => void): () => void;
}

export interface SettingsStore {
  get(): Settings;
  set(change: Partial<Settings>): Promise<Result<null, Failure>>;
  subscribe(listener: () => void): () => void;
}

/** A pack compliance has loaded, with the file it came in. */
export interface LoadedPack {
  readonly pack: RulePack;
  readonly text: string;
  /** Of the file's text as UTF-8, 64 hexadecimal characters; stands in the trail. */
  readonly sha256: string;
  readonly loadedAt: Instant;
  readonly loadedBy: StaffId;
}

/** What a pack would change, before it is loaded. */
export interface PackPreview {
  readonly pack: RulePack;
  readonly effects: PackEffects;
}

/** unreadable: the file's faults, in the order of its lines; nothing has changed. */
export type PackRefusal =
  | { readonly kind: 'unreadable'; readonly troubles: readonly PackTrouble[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface RulesStatus {
  /** The loaded packs, in the order of loading. */
  readonly loaded: readonly LoadedPack[];
  /** Stored files that this version of the app can no longer read; they judge nothing. */
  readonly unreadable: number;
  /** Share of the cases whose dates have been counted anew, 0 to 1; 1 when all are as the book says. */
  readonly recounted: number;
}

/** The law in force: the packs that come with the app and those compliance has loaded. */
export interface Rules {
  /** The same object until a pack is loaded. */
  readonly book: () => RuleBook;
  readonly status: () => RulesStatus;
  readonly subscribe: (listener: () => void) => () => void;
  /** Which open cases' dates the file would move. Changes nothing. */
  readonly preview: (text: string) => Promise<Result<PackPreview, PackRefusal>>;
  /** Records it in the trail, keeps it and judges by it at once; the queue's dates follow in the background. */
  readonly load: (text: string) => Promise<Result<LoadedPack, PackRefusal>>;
}

export type ClauseTrouble =
  | { readonly kind: 'refused'; readonly refusal: ClauseRefusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The firm's standard paragraphs. */
export interface Clauses {
  /** In the order in which they were begun; the same object until something changes. */
  readonly list: () => readonly Clause[];
  /** False: what is stored cannot be read, so that no letter uses any and nothing is written over it. */
  readonly readable: boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Decides, records it in the trail and keeps it. Answers with the clause it was about. */
  readonly execute: (command: ClauseCommand) => Promise<Result<ClauseId, ClauseTrouble>>;
}

/** Who works in the workspace, by its own stream. */
export interface People {
  /** Everybody who was ever enrolled; the same object until somebody is added or removed. */
  readonly list: () => readonly Person[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Only the person who made the workspace may. The answer's code is to be kept by the new person. */
  readonly add: (person: Request<'personAdd'>) => Promise<Result<{ readonly recoveryCode: string }, Failure>>;
  /** Destroys their keys; what they have written stays. */
  readonly remove: (seat: DeviceId) => Promise<Result<null, Failure>>;
}

export interface ReportedCases {
  readonly cases: readonly ReportedCase[];
  /** How many of them do not agree with the journal. */
  readonly damaged: number;
}

/** A closed case whose time is over, or soon will be. */
export interface RetainedCase {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly complainant: string;
  readonly market: Market;
  readonly closedOn: LocalDate;
  /** First day on which it is to be gone. */
  readonly fileDueOn: LocalDate;
  /** How many, and on what ground. */
  readonly years: number;
  readonly source: LegalSource;
  /** Empty: nothing keeps it. */
  readonly keptBecause: readonly KeptBecause[];
  /** It does not agree with the journal and can only be read. */
  readonly damaged: boolean;
}

/** What is left of an erased case. */
export interface ErasedCase {
  readonly caseId: CaseId;
  readonly erasureId: ErasureId;
  readonly basis: ErasureBasis;
  readonly erasedAt: Instant;
  readonly erasedBy: StaffId;
  /** Absent once the row is destroyed too. */
  readonly register?: RegisterRow;
  readonly entries: number;
  /** RFC 6962 tree hash over all entry hashes, as `CasesErased` names it. */
  readonly root: string;
}

/** An erased case that an older copy of the vault has brought back. */
export interface ReturnedCase {
  readonly caseId: CaseId;
  readonly erasureId: ErasureId;
  readonly erasedAt: Instant;
}

/** What became of the cases of an erasure. */
export interface CarriedOut {
  readonly erased: number;
  /** Cases that say themselves that they must stay. */
  readonly kept: readonly { readonly caseId: CaseId; readonly refusal: CaseRefusal }[];
}

/** Erasing cases for good. Two people are needed; main refuses everything else. */
export interface Erasures {
  /** From the workspace's own stream, oldest first. */
  readonly proposals: () => Promise<Result<readonly ErasureProposal[], Failure>>;
  /** @param caseIds 1 to 500 */
  readonly propose: (basis: ErasureBasis, caseIds: readonly CaseId[]) => Promise<Result<ErasureId, Failure>>;
  readonly decline: (erasureId: ErasureId) => Promise<Result<null, Failure>>;
  /**
   * Confirms, unless it was already, and carries out. Afterwards the working store is thrown away, also when it fails
   * midway: the window has to be loaded anew.
   * @param onProgress share, 0 to 1
   */
  readonly carryOut: (
    erasureId: ErasureId,
    onProgress: (share: number) => void,
  ) => Promise<Result<CarriedOut, Trouble>>;
  /** Newest first. */
  readonly erased: () => Promise<Result<readonly ErasedCase[], Failure>>;
  /** What is left of an erased case, in causal order: every content but that it is erased is withheld. */
  readonly trail: (caseId: CaseId) => Promise<Result<readonly PackEntry[], Failure>>;
  /** Erased earlier, and here again with an older copy of the vault. */
  readonly returned: () => Promise<Result<readonly ReturnedCase[], Failure>>;
  /** Needs no second person: two have decided it already. Ends like {@link Erasures.carryOut}. */
  readonly eraseAgain: (onProgress: (share: number) => void) => Promise<Result<CarriedOut, Trouble>>;
  /** Destroys the register rows of erased cases. */
  readonly destroyRows: (caseIds: readonly CaseId[]) => Promise<Result<null, Failure>>;
}

/** Everything a page may use once the vault is open. Made in `app`, dropped at lock. */
export interface Services {
  readonly desktop: Desktop;
  readonly workspace: Workspace;
  readonly staff: { readonly staffId: StaffId; readonly name: string; readonly role: Role };
  /** This person made the workspace, and says who else works in it. */
  readonly founder: boolean;
  readonly deviceId: DeviceId;
  readonly devicePublicKey: string;
  readonly clock: Clock;
  /** Today in the office's time zone. */
  readonly today: () => LocalDate;
  /** The name of a colleague; the id's first characters when unknown. */
  readonly staffName: (staffId: StaffId) => string;
  readonly newId: () => string;
  readonly cases: CaseRepository;
  readonly queue: Queue;
  /**
   * Every deadline of every case that is still to be kept, read anew with each call; undefined when stopped.
   * `onProgress` gets the share of the cases read, 0 to 1.
   */
  readonly agenda: (
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<readonly OpenDate[] | undefined>;
  /**
   * What registers and figures need of every case of a period, read anew with each call; undefined when stopped.
   * `onProgress` gets the share of all cases looked at, 0 to 1.
   */
  readonly reported: (
    period: Period,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Result<ReportedCases, Trouble> | undefined>;
  /**
   * Closed cases that are due for erasure, or will be within 90 days, read anew with each call; undefined when stopped.
   * `onProgress` gets the share of all cases looked at, 0 to 1.
   */
  readonly retained: (
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Result<readonly RetainedCase[], Trouble> | undefined>;
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly settings: SettingsStore;
  readonly health: Health;
  readonly rules: Rules;
  readonly clauses: Clauses;
  readonly people: People;
  readonly erasures: Erasures;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** @throws outside an open session: a bug */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No open session');
  return services;
}
