import { z } from 'zod';

import type { Checkpoint } from '../core/checkpoint';
import type { Anchor } from '../audit/anchors';
import { entryHeaderSchema } from '../audit/entry-schema';
import type { Entry, Hash, SignedHeader } from '../audit/entry';
import { EXPORT_KINDS, ROLE_REFUSALS } from '../audit/workspace-events';
import type { Person } from '../audit/people';
import type {
  CheckpointOccasion,
  DocumentKeyKind,
  LockReason,
  WorkspaceEvent,
} from '../audit/workspace-events';
import type { ErasureBasis, Market, Role } from '../complaint/vocabulary';
import { PACK_PURPOSES } from '../audit/purposes';
import { CASE_OUTCOMES, ERASURE_BASES, MARKETS, PRODUCTS, ROLES } from '../complaint/vocabulary';
import { CLAUSE_LIMITS } from '../clauses/clause';
import type {
  BatchId,
  CaseId,
  ClauseId,
  DeviceId,
  DocumentId,
  ErasureId,
  StaffId,
  WorkspaceId,
} from '../core/ids';
import type { Instant } from '../core/ports';
import type { Result } from '../core/result';
import { ESTABLISHMENTS } from '../law/adr-entity';
import type { UiLanguage } from '../core/text';
import { UI_LANGUAGES } from '../core/text';
import { civilDate, count, hash, id, signature } from '../core/shapes';
import { PERIOD_BASES } from '../reports/period';
import { SEED } from '../reports/sample';
import { letterSchema, reportSchema } from './document-schemas';
import type { NoticeName, RequestName } from './channels';

/** Failures of the outside world as the window sees them. `detail` is for the log, not for people. */
export type FailureCode =
  | 'BAD_REQUEST'
  | 'LOCKED'
  | 'VAULT_EXISTS'
  | 'VAULT_ABSENT'
  | 'VAULT_DAMAGED'
  | 'WRONG_SECRET'
  | 'WAIT'
  | 'WEAK_PASSPHRASE'
  | 'STREAM_MISMATCH'
  | 'JOURNAL_DAMAGED'
  | 'DISK_FULL'
  | 'DISK_FAILED'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  | 'NOT_ALLOWED'
  | 'GLYPH_MISSING'
  | 'PDF_PROCESS_FAILED'
  | 'CERTIFICATE_UNREADABLE'
  | 'CERTIFICATE_EXPIRED'
  /** The person was removed from the workspace. */
  | 'SEAT_REMOVED'
  /** Made by an earlier version: a new recovery code gives the person a key of their own. */
  | 'SEAT_OLD'
  | 'NAME_TAKEN'
  /** Who proposed an erasure cannot confirm it. */
  | 'SECOND_PERSON_NEEDED'
  /** Unknown, or decided already. */
  | 'ERASURE_NOT_OPEN'
  | 'ROLE_NOT_ALLOWED';

export interface Failure {
  readonly code: FailureCode;
  readonly detail?: string;
  /** WAIT: the next attempt is accepted from this instant on. CERTIFICATE_EXPIRED: when it did. */
  readonly until?: Instant;
  /** GLYPH_MISSING: the characters no font has. */
  readonly characters?: readonly string[];
  /** STREAM_MISMATCH: what the journal expects next in that stream. */
  readonly expected?: { readonly seq: number; readonly prev: string };
}

export interface Workspace {
  readonly workspaceId: WorkspaceId;
  readonly organisation: string;
  readonly market: Market;
  readonly language: UiLanguage;
}

export interface Session {
  /** The raw 256-bit vault key; the receiver imports it non-extractable and overwrites these bytes. */
  readonly vaultKey: Uint8Array;
  readonly workspace: Workspace;
  readonly staff: { readonly staffId: StaffId; readonly name: string; readonly role: Role };
  /** This person made the workspace, and says who else works in it. */
  readonly founder: boolean;
  readonly deviceId: DeviceId;
  /** Ed25519 public key of this device, 64 hexadecimal characters. */
  readonly devicePublicKey: string;
}

export type VaultStatus =
  | { readonly state: 'absent' }
  | ({
      readonly state: 'locked' | 'unlocked';
      readonly organisation: string;
      readonly language: UiLanguage;
      /** Empty while one person works alone; the rest is then about that person, otherwise about the first. */
      readonly people: readonly SeatStatus[];
      /** Who unlocked last. */
      readonly lastSeat?: DeviceId;
    } & SecretStatus);

/** How guessing stands. */
interface SecretStatus {
  /** Failed attempts since the last success. */
  readonly failures: number;
  /** No attempt is accepted before this instant. */
  readonly waitUntil?: Instant;
}

/** A person the unlock page lets choose. */
export interface SeatStatus extends SecretStatus {
  readonly seat: DeviceId;
  readonly name: string;
  readonly role: Role;
}

/** The certificate that goes into signed documents. */
export interface DocumentKeyFacts {
  readonly kind: DocumentKeyKind;
  /** As the certificate names them, one part a line. */
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256 of the certificate's DER, 64 hexadecimal characters. */
  readonly fingerprint: string;
  readonly validTo: Instant;
}

/** Why a checkpoint has no time stamp: nobody answered; the answer was none; it could not be written down. */
export type StampTrouble = 'no-answer' | 'no-stamp' | 'not-kept';

/** A checkpoint of the whole workspace as people see it. */
export interface CheckpointFacts {
  readonly number: number;
  readonly code: string;
  readonly occasion: CheckpointOccasion;
  readonly takenAt: Instant;
  /** Entries since the one before. */
  readonly entries: number;
  /** The time a time-stamp authority stated, and its address. */
  readonly stamp?: { readonly at: Instant; readonly authority: string };
}

/** A checkpoint of the workspace that stands for entries of a case, or follows one that does. */
export interface CoveringCheckpoint {
  readonly anchor: Anchor;
  readonly code: string;
  readonly stampedAt?: Instant;
}

export interface CheckpointState {
  /** The newest first, at most a hundred. */
  readonly checkpoints: readonly CheckpointFacts[];
  /** URL of the time-stamp authority (RFC 3161); null: none is asked. */
  readonly authority: string | null;
  /** Of the last attempt to have the newest one stamped. */
  readonly trouble?: StampTrouble;
}

/** The head of one stream as the journal has it. `length` entries, the last with hash `head`. */
export interface StreamHead {
  readonly caseId: CaseId;
  readonly deviceId: DeviceId;
  readonly length: number;
  readonly head: Hash;
}

/** One journal record: a signed header with the body sealed by the case key (see store/sealing). */
export interface JournalRecord extends SignedHeader {
  readonly sealedBody: Uint8Array;
}

/** What is wrong with the journal as a file. Nothing is skipped without one of these. */
export type JournalFinding =
  /** Bytes that are no record, between or after sound ones. */
  | { readonly kind: 'damaged'; readonly position: number; readonly length: number }
  /** Both copies of the file of case keys have a damaged place: keys may be missing. */
  | { readonly kind: 'keyring-damaged' }
  /** Acknowledged bytes are missing at the end; `streams` as they were known before (at most 1 000 of them). */
  | { readonly kind: 'truncated'; readonly position: number; readonly streams: readonly StreamHead[] }
  /** A record does not continue its stream, or its hash is not that of its header. */
  | {
      readonly kind: 'broken-chain';
      readonly position: number;
      readonly caseId: CaseId;
      readonly deviceId: DeviceId;
      readonly seq: number;
    };

/** An entry of the workspace's own stream, opened. */
export interface WorkspaceEntry extends Entry {
  readonly body: WorkspaceEvent;
}

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that the operating system hands over: opened with this app, or named when it was started. */
export interface OutsideFile {
  /** By the end of its name: a file with cases, or an audit pack. */
  readonly kind: 'import' | 'pack';
  readonly name: string;
}

const caseId = id<CaseId>();
const bytes = (limit: number) =>
  z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array && value.byteLength <= limit,
    'not so many bytes',
  );
const secret = z.string().min(1).max(1_000);
const shortText = z.string().min(1).max(200);
const clauseReason = z.string().min(1).max(CLAUSE_LIMITS.reason);
/** `HH:MM` */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const MIB = 1_048_576;
/** A file of evidence or a PDF may be this large, in bytes. */
export const MAX_FILE_BYTES = 50 * MIB;
/** Entries in one journal append. */
export const MAX_APPEND = 2_000;
/** Bodies and wrapped keys of one journal append together, in bytes; more is TOO_LARGE. */
export const MAX_APPEND_BYTES = 16 * MIB;

/** Cases of one proposed erasure. */
export const MAX_ERASED = 500;

/** Why somebody exports personal data, in characters. */
export const MAX_REASON = 500;

const reportedEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ImportCompleted'),
    v: z.literal(1),
    sha256: hash,
    format: z.enum(['json', 'csv']),
    imported: count,
    added: count,
    unchanged: count,
    unreadable: count,
  }),
  z.strictObject({
    type: z.literal('Exported'),
    v: z.literal(1),
    caseId: caseId.exactOptional(),
    kind: z.enum(EXPORT_KINDS),
    sha256: hash,
    purpose: z.enum(PACK_PURPOSES).exactOptional(),
    reason: z.string().min(1).max(MAX_REASON).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('PacksExported'),
    v: z.literal(1),
    batchId: id<BatchId>(),
    packs: count,
    chosen: count,
    by: z.enum(PERIOD_BASES),
    from: civilDate,
    to: civilDate,
    market: z.enum(MARKETS).exactOptional(),
    product: z.enum(PRODUCTS).exactOptional(),
    outcome: z.enum(CASE_OUTCOMES).exactOptional(),
    sample: z.strictObject({ size: count, seed: z.string().regex(SEED) }).exactOptional(),
    sha256: hash,
  }),
  z.strictObject({
    type: z.literal('SettingsChanged'),
    v: z.literal(1),
    secondReader: z.boolean().exactOptional(),
    establishments: z.partialRecord(z.enum(MARKETS), z.enum(ESTABLISHMENTS)).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('RulePackLoaded'),
    v: z.literal(1),
    id: shortText,
    version: shortText,
    sha256: hash,
  }),
  z.strictObject({
    type: z.literal('ClauseSaved'),
    v: z.literal(1),
    clauseId: id<ClauseId>(),
    version: z.number().int().min(1),
    sha256: hash,
  }),
  z.strictObject({
    type: z.literal('ClauseApproved'),
    v: z.literal(1),
    clauseId: id<ClauseId>(),
    version: z.number().int().min(1),
    sha256: hash,
    reason: clauseReason.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('ClauseWithdrawn'),
    v: z.literal(1),
    clauseId: id<ClauseId>(),
    reason: clauseReason,
  }),
  z.strictObject({
    type: z.literal('ErasureProposed'),
    v: z.literal(1),
    erasureId: id<ErasureId>(),
    basis: z.enum(ERASURE_BASES),
    caseIds: z.array(caseId).min(1).max(MAX_ERASED).readonly(),
  }),
  z.strictObject({ type: z.literal('ErasureDeclined'), v: z.literal(1), erasureId: id<ErasureId>() }),
  z.strictObject({ type: z.literal('ErasureConfirmed'), v: z.literal(1), erasureId: id<ErasureId>() }),
  /** Main adds the role. */
  z.strictObject({
    type: z.literal('AttemptRefused'),
    v: z.literal(1),
    attempt: z.string().regex(/^[A-Za-z]{1,64}$/),
    caseId: caseId.exactOptional(),
    code: z.enum(ROLE_REFUSALS),
  }),
  z.strictObject({
    type: z.literal('Printed'),
    v: z.literal(1),
    caseId: caseId.exactOptional(),
    sha256: hash,
  }),
]);

/** Stands for a folder the person chose; the window never learns its path. */
const folderToken = hash;

/** Request schemas: a handler cannot be registered without one, and nothing reaches it that does not fit. */
export const requests = {
  environment: z.undefined(),
  setLanguage: z.strictObject({ language: z.enum(UI_LANGUAGES) }),
  /** Minutes without input until the vault locks itself; holds until it locks. */
  setIdleMinutes: z.strictObject({ minutes: z.number().int().min(1).max(120) }),
  /**
   * What is due, for the reminders at unlock and at midday, and when to keep quiet (on the office's clock); null: no
   * reminders. Holds until the vault locks.
   */
  remind: z
    .strictObject({
      overdue: count,
      dueToday: count,
      quiet: z.strictObject({ from: timeOfDay, to: timeOfDay, weekends: z.boolean() }),
    })
    .nullable(),
  readyToClose: z.undefined(),
  vaultStatus: z.undefined(),
  vaultCreate: z.strictObject({
    organisation: shortText,
    staffName: shortText,
    role: z.enum(ROLES),
    market: z.enum(MARKETS),
    language: z.enum(UI_LANGUAGES),
    passphrase: secret,
  }),
  /** `seat`: whose; may be left out where one person works alone. */
  vaultUnlock: z.union([
    z.strictObject({ passphrase: secret, seat: id<DeviceId>().exactOptional() }),
    z.strictObject({ recoveryCode: secret, seat: id<DeviceId>().exactOptional() }),
  ]),
  vaultLock: z.undefined(),
  /** `current` is the passphrase or the recovery code. */
  vaultChangePassphrase: z.strictObject({ current: secret, next: secret }),
  vaultRenewRecoveryCode: z.strictObject({ passphrase: secret }),
  people: z.undefined(),
  personAdd: z.strictObject({ name: shortText, role: z.enum(ROLES), passphrase: secret }),
  personRemove: z.strictObject({ seat: id<DeviceId>() }),
  journalAppend: z.strictObject({
    entries: z
      .array(z.strictObject({ header: entryHeaderSchema, sealedBody: bytes(4 * MIB) }))
      .min(1)
      .max(MAX_APPEND),
    /** Keys of cases that begin with this append, wrapped by the vault key. */
    newKeys: z.array(z.strictObject({ caseId, wrappedKey: bytes(256) })).max(MAX_APPEND),
  }),
  journalHeads: z.strictObject({
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(20_000),
  }),
  /** The heads of the named cases only; a case without entries has none. */
  journalCaseHeads: z.strictObject({ caseIds: z.array(caseId).min(1).max(20_000) }),
  journalScan: z.strictObject({ position: z.number().int().min(0) }),
  journalInspect: z.strictObject({ position: z.number().int().min(0) }),
  /** Streams by device id in ascending order; `hashes` of the first stream's entries by number, then the second's … */
  signCheckpoint: z.strictObject({
    caseId,
    streams: z
      .array(z.strictObject({ deviceId: id<DeviceId>(), length: z.number().int().min(1) }))
      .min(1)
      .max(1_000),
    hashes: z.array(hash).max(200_000),
  }),
  verifySignatures: z.strictObject({
    items: z.array(z.strictObject({ publicKey: hash, hash, sig: signature })).max(20_000),
  }),
  workspaceRecord: z.strictObject({ event: reportedEvent }),
  workspaceEntries: z.strictObject({
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(5_000),
  }),
  keyringGet: z.strictObject({ caseIds: z.array(caseId).min(1).max(20_000) }),
  /** Chunks come in order; the document exists once the last one is flushed. */
  documentWrite: z.strictObject({
    documentId: id<DocumentId>(),
    index: z.number().int().min(0).max(1_000),
    last: z.boolean(),
    chunk: bytes(2 * MIB),
  }),
  documentRead: z.strictObject({ documentId: id<DocumentId>(), index: z.number().int().min(0).max(1_000) }),
  /** `bytes` null removes the record. */
  recordWrite: z.strictObject({
    collection: z.enum(['drafts', 'settings']),
    recordId: id<string>(),
    bytes: bytes(8 * MIB).nullable(),
  }),
  recordRead: z.strictObject({ collection: z.enum(['drafts', 'settings']), recordId: id<string>() }),
  draftIds: z.undefined(),
  /** Destroys cases that say themselves that they are erased, with their files: the window knows which these are. */
  eraseCases: z.strictObject({
    erasureId: id<ErasureId>(),
    /** An older copy of the vault has brought them back. */
    again: z.literal(true).exactOptional(),
    cases: z
      .array(
        z.strictObject({
          caseId,
          documents: z.array(id<DocumentId>()).max(10_000),
          /** Ids of draft records; those that are not there are passed over. */
          drafts: z.array(id<string>()).max(10_000),
        }),
      )
      .max(MAX_ERASED),
  }),
  erasuresReturned: z.undefined(),
  registerRowsDestroy: z.strictObject({ caseIds: z.array(caseId).min(1).max(MAX_ERASED) }),
  openImport: z.undefined(),
  /** A file in the folder of the import file that was opened last. */
  readBeside: z.strictObject({ name: shortText }),
  outsideFile: z.undefined(),
  takeOutsideFile: z.undefined(),
  openEvidence: z.undefined(),
  /** `beside`: another file for the same folder; it never takes the place of one that is there. */
  saveFile: z.strictObject({
    suggestedName: shortText,
    bytes: bytes(200 * MIB),
    beside: z.strictObject({ name: shortText, bytes: bytes(8 * MIB) }).optional(),
  }),
  folderChoose: z.undefined(),
  folderRead: z.strictObject({ folder: folderToken, name: shortText }),
  folderHash: z.strictObject({ folder: folderToken, name: shortText }),
  folderWrite: z.strictObject({ folder: folderToken, name: shortText, bytes: bytes(200 * MIB) }),
  printPdf: z.strictObject({ title: shortText, bytes: bytes(MAX_FILE_BYTES) }),
  checkpointState: z.undefined(),
  checkpointTake: z.undefined(),
  /** Hashes of the entries of each stream of one case, by number. */
  checkpointCover: z.strictObject({ streams: z.array(z.array(hash).max(200_000)).min(1).max(1_000) }),
  /** Asks the authority at once. */
  checkpointStamp: z.undefined(),
  timeStampAuthoritySet: z.strictObject({ url: z.string().min(1).max(500).nullable() }),
  documentKey: z.undefined(),
  /** Asks for a PKCS#12 file. */
  documentKeyTake: z.strictObject({ password: z.string().max(1_000) }),
  renderLetter: z.strictObject({ letter: letterSchema }),
  renderReport: z.strictObject({
    report: reportSchema,
    createdAt: z.number().int().min(0),
    files: z
      .array(
        z.strictObject({
          name: shortText,
          mediaType: shortText,
          description: shortText,
          relationship: z.enum(['Data', 'Source', 'Supplement']),
          bytes: bytes(200 * MIB),
        }),
      )
      .max(500),
  }),
} satisfies Record<RequestName, z.ZodType>;

export type Request<N extends RequestName> = z.infer<(typeof requests)[N]>;

/** What each request answers when it succeeds. */
export interface Responses {
  readonly environment: {
    readonly version: string;
    readonly electron: string;
    readonly platform: string;
    readonly locale: string;
    /** The one set with `setLanguage`; before that, the nearest to `locale`. */
    readonly language: UiLanguage;
    /** Added to the clock in development and tests, ms; 0 in a packaged app. */
    readonly clockOffset: number;
  };
  readonly setLanguage: null;
  readonly setIdleMinutes: null;
  readonly remind: null;
  readonly readyToClose: null;
  readonly vaultStatus: VaultStatus;
  readonly vaultCreate: { readonly recoveryCode: string; readonly session: Session };
  readonly vaultUnlock: Session;
  readonly vaultLock: null;
  readonly vaultChangePassphrase: null;
  readonly vaultRenewRecoveryCode: { readonly recoveryCode: string };
  /** Everybody who was ever enrolled, by the workspace's own stream. */
  readonly people: readonly Person[];
  readonly personAdd: { readonly recoveryCode: string };
  readonly personRemove: null;
  /** In the order of the request. Returned only after the journal is flushed to disk. */
  readonly journalAppend: readonly { readonly hash: Hash; readonly sig: string }[];
  /** Heads of all streams but the workspace's own. `findings`: what was wrong with the journal when it was opened. */
  readonly journalHeads: {
    readonly heads: readonly StreamHead[];
    readonly total: number;
    readonly findings: readonly JournalFinding[];
  };
  readonly journalCaseHeads: readonly StreamHead[];
  /**
   * Records from a position on, the workspace's own stream left out; about 4 MB an answer. `next` is null at the end of
   * the journal. Positions are opaque; the first is 0.
   */
  readonly journalScan: {
    readonly records: readonly JournalRecord[];
    readonly next: number | null;
    readonly size: number;
    readonly findings: readonly JournalFinding[];
  };
  /**
   * Whether the bytes from a position on still are what was written, a few MB an answer. Opening trusts the journal's own
   * summary of what it has read before.
   */
  readonly journalInspect: { readonly next: number | null; readonly findings: readonly JournalFinding[] };
  /** The witness signs only what agrees with its own heads. */
  readonly signCheckpoint: Checkpoint;
  readonly verifySignatures: readonly boolean[];
  readonly workspaceRecord: null;
  /** The workspace's own stream in order, opened. */
  readonly workspaceEntries: { readonly entries: readonly WorkspaceEntry[]; readonly total: number };
  readonly keyringGet: readonly { readonly caseId: CaseId; readonly wrappedKey: Uint8Array }[];
  readonly documentWrite: null;
  /** null past the last chunk. */
  readonly documentRead: Uint8Array | null;
  readonly recordWrite: null;
  readonly recordRead: Uint8Array | null;
  /** Of every draft of everybody. */
  readonly draftIds: readonly string[];
  /** Once nothing of them can be read any more. The working store is gone: the window has to be loaded anew. */
  readonly eraseCases: null;
  /** Cases that were erased and are here again with an older copy of the vault. */
  readonly erasuresReturned: readonly {
    readonly caseId: CaseId;
    readonly erasureId: ErasureId;
    readonly basis: ErasureBasis;
    readonly erasedAt: Instant;
  }[];
  readonly registerRowsDestroy: null;
  /** null when the dialog was cancelled. */
  readonly openImport: OpenedFile | null;
  readonly readBeside: Uint8Array;
  /** null when none waits. An audit pack is answered once. */
  readonly outsideFile: OutsideFile | null;
  /** The waiting import file, which then waits no longer; null when there is none. */
  readonly takeOutsideFile: OpenedFile | null;
  readonly openEvidence: readonly OpenedFile[];
  /** `beside` null or absent: the other file was not asked for, or the folder did not take it. */
  readonly saveFile: { readonly savedAs: string | null; readonly beside?: string | null };
  /** null: none was chosen. `empty`: nothing is in it but what the system itself puts there. */
  readonly folderChoose: { readonly folder: string; readonly name: string; readonly empty: boolean } | null;
  /** null: there is no such file. At most 8 MiB. */
  readonly folderRead: Uint8Array | null;
  /** null: there is no such file. */
  readonly folderHash: { readonly sha256: Hash; readonly size: number } | null;
  readonly folderWrite: null;
  readonly printPdf: null;
  readonly checkpointState: CheckpointState;
  readonly checkpointTake: CheckpointState;
  /** The checkpoints of the workspace taken over those entries, and all since then; by number. */
  readonly checkpointCover: readonly CoveringCheckpoint[];
  readonly checkpointStamp: CheckpointState;
  readonly timeStampAuthoritySet: CheckpointState;
  /** The key documents are signed with; made when there is none yet. */
  readonly documentKey: DocumentKeyFacts;
  /** null: no file was chosen. */
  readonly documentKeyTake: DocumentKeyFacts | null;
  /** Signed. */
  readonly renderLetter: Uint8Array;
  readonly renderReport: Uint8Array;
}

export type Response<N extends RequestName> = Result<Responses[N], Failure>;

/** Menu items that act in the window. */
export const MENU_COMMANDS = [
  'import',
  'queue',
  'calendar',
  'law',
  'reports',
  'retention',
  'settings',
  'lock',
  'find',
  'help',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

export interface Notices {
  readonly locked: { readonly reason: LockReason };
  readonly closing: null;
  readonly outsideFile: null;
  readonly menu: { readonly command: MenuCommand };
}

type NoArgument<N extends RequestName> = undefined extends Request<N> ? true : false;

/** The object the preload script puts on `window.desktop`. */
export type Desktop = {
  readonly [N in RequestName]: NoArgument<N> extends true
    ? () => Promise<Response<N>>
    : (request: Request<N>) => Promise<Response<N>>;
} & {
  /** Listens to a notice; the answer stops listening. */
  readonly on: <N extends NoticeName>(name: N, listener: (notice: Notices[N]) => void) => () => void;
};
