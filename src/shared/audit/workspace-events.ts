import type { CaseOutcome, ErasureBasis, Market, Product, Role } from '../complaint/vocabulary';
import type { BatchId, CaseId, ClauseId, DeviceId, ErasureId, StaffId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { Instant } from '../core/ports';
import type { Establishment } from '../law/adr-entity';
import type { Hash } from './entry';
import type { PackPurpose } from './purposes';
import type { WorkspaceCheckpoint } from './workspace-checkpoint';
import type { BatchPurpose } from '../reports/batch';
import type { PeriodBasis } from '../reports/period';

/** What opened the vault, or was meant to. */
export type UnlockMeans = 'passphrase' | 'recovery-code';

export const LOCK_REASONS = ['asked', 'idle', 'screen-locked', 'suspended', 'closed'] as const;
/** closed: the app was quit, or its page was loaded anew. */
export type LockReason = (typeof LOCK_REASONS)[number];

/** One attempt that did not open the vault. interrupted: the machine stopped before the answer was known. */
export interface FailedAttempt {
  /** Whose seat; absent where one person works alone. */
  readonly device?: DeviceId;
  readonly at: Instant;
  readonly by: UnlockMeans;
  readonly outcome: 'wrong-secret' | 'interrupted';
}

export const EXPORT_KINDS = [
  'letter',
  'audit-pack',
  'exhibit',
  'import-errors',
  'recovery-code',
  'calendar',
  'register',
  'root-causes',
  'erasure-certificate',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const DOCUMENT_KEY_KINDS = ['self-issued', 'pkcs12'] as const;
/** self-issued: made by the app, its certificate vouches for itself. pkcs12: from a file somebody was given. */
export type DocumentKeyKind = (typeof DOCUMENT_KEY_KINDS)[number];

/** daily: the first of a day. asked: somebody wanted one. */
export type CheckpointOccasion = 'daily' | 'asked';

/** Facts the main process records by itself. */
type ProcessEvent =
  | {
      readonly type: 'WorkspaceCreated';
      readonly v: 1;
      readonly organisation: string;
      readonly market: string;
    }
  | {
      readonly type: 'DeviceEnrolled';
      readonly v: 1;
      readonly deviceId: DeviceId;
      /** Ed25519, 64 hexadecimal characters. */
      readonly publicKey: string;
      readonly staffId: StaffId;
      readonly staffName: string;
      readonly role: Role;
      readonly from: Instant;
    }
  /** The person's keys are destroyed: what the device writes after `until` is not theirs. */
  | {
      readonly type: 'DeviceRetired';
      readonly v: 1;
      readonly deviceId: DeviceId;
      readonly staffId: StaffId;
      readonly until: Instant;
    }
  | { readonly type: 'Unlocked'; readonly v: 1; readonly by: UnlockMeans }
  /** Written at the first unlock after them. `unlisted`: further attempts, too many to list. */
  | {
      readonly type: 'UnlockFailed';
      readonly v: 1;
      readonly attempts: readonly FailedAttempt[];
      readonly unlisted: number;
    }
  | { readonly type: 'Locked'; readonly v: 1; readonly reason: LockReason }
  /** The computer's clock stands before an entry of this device that was written earlier. */
  | { readonly type: 'ClockSetBack'; readonly v: 1; readonly lastRecordedAt: Instant }
  | { readonly type: 'PassphraseChanged'; readonly v: 1; readonly by: UnlockMeans }
  | { readonly type: 'RecoveryCodeRenewed'; readonly v: 1 }
  /** From now on documents of this device are signed with the key of this certificate. */
  | {
      readonly type: 'DocumentKeySet';
      readonly v: 1;
      readonly kind: DocumentKeyKind;
      /** SHA-256 of the certificate's DER, 64 hexadecimal characters. */
      readonly certificate: string;
      /** As the certificate names its holder. */
      readonly subject: string;
    }
  | {
      readonly type: 'CheckpointTaken';
      readonly v: 1;
      readonly occasion: CheckpointOccasion;
      readonly checkpoint: WorkspaceCheckpoint;
      /** What people compare, as on a letter. */
      readonly code: string;
      /** Positions in this machine's journal between which the entries stand, to find them again. */
      readonly journal: { readonly from: number; readonly to: number };
    }
  /** A time-stamp authority has confirmed that the checkpoint existed (RFC 3161). */
  | {
      readonly type: 'CheckpointStamped';
      readonly v: 1;
      readonly number: number;
      /** URL of the authority. */
      readonly authority: string;
      /** The time the authority states. */
      readonly stampedAt: Instant;
      /** TimeStampToken, DER in base64. */
      readonly token: string;
    }
  /** Whom checkpoints and documents are stamped by from now on; null: nobody. */
  | { readonly type: 'TimeStampAuthoritySet'; readonly v: 1; readonly url: string | null }
  /** Keys, contents, documents and drafts of these cases are destroyed. */
  | {
      readonly type: 'CasesErased';
      readonly v: 1;
      readonly erasureId: ErasureId;
      readonly basis: ErasureBasis;
      readonly cases: readonly ErasedStub[];
      /** How many files of them were removed. */
      readonly documents: number;
      readonly drafts: number;
      /** An older copy of the vault had brought them back. */
      readonly again?: true;
    }
  /** Nothing but headers, hashes and signatures is left of these erased cases. */
  | { readonly type: 'RegisterRowsDestroyed'; readonly v: 1; readonly caseIds: readonly CaseId[] };

/** What is left of an erased case, in two numbers anybody can compute from its headers. */
export interface ErasedStub {
  readonly caseId: CaseId;
  /** With the one that says it is erased. */
  readonly entries: number;
  /** RFC 6962 tree hash over all entry hashes: streams by device id, entries by number. */
  readonly root: Hash;
}

export const ROLE_REFUSALS = ['ROLE_NOT_ALLOWED', 'NOT_A_SECOND_READER', 'COMPLIANCE_APPROVES'] as const;
/** Why a role does not allow something; other refusals are not recorded. */
export type RoleRefusal = (typeof ROLE_REFUSALS)[number];

/** Somebody tried what their role does not allow. No text of theirs is kept. */
export interface AttemptRefused {
  readonly type: 'AttemptRefused';
  readonly v: 1;
  /** Name of the command, or type of the entry. */
  readonly attempt: string;
  readonly caseId?: CaseId;
  readonly role: Role;
  readonly code: RoleRefusal;
}

/** Facts the window tells the main process to record. */
export type ReportedEvent =
  | {
      readonly type: 'ImportCompleted';
      readonly v: 1;
      /** SHA-256 of the file's bytes, 64 hexadecimal characters. */
      readonly sha256: string;
      readonly format: 'json' | 'csv';
      readonly imported: number;
      readonly added: number;
      readonly unchanged: number;
      readonly unreadable: number;
    }
  | {
      readonly type: 'Exported';
      readonly v: 1;
      /** Absent when the file is not of one case. */
      readonly caseId?: CaseId;
      readonly kind: ExportKind;
      readonly sha256: string;
      /** Of an audit pack: for whom it was made. Absent from entries of earlier versions. */
      readonly purpose?: PackPurpose;
      /** Why it holds personal data of many cases. */
      readonly reason?: string;
    }
  /** Audit packs of many cases were made; each of them is `Exported` too. Also of a batch that was cut short. */
  | {
      readonly type: 'PacksExported';
      readonly v: 1;
      readonly batchId: BatchId;
      /** Absent in earlier entries: full. */
      readonly purpose?: BatchPurpose;
      /** How many of the chosen ones were made. */
      readonly packs: number;
      readonly chosen: number;
      readonly by: PeriodBasis;
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly market?: Market;
      readonly product?: Product;
      readonly outcome?: CaseOutcome;
      /** Absent: every case that fits. */
      readonly sample?: { readonly size: number; readonly seed: string };
      /** Of index.csv. */
      readonly sha256: string;
    }
  | {
      readonly type: 'RulePackLoaded';
      readonly v: 1;
      readonly id: string;
      readonly version: string;
      /** SHA-256 of the file's text as UTF-8, 64 hexadecimal characters. */
      readonly sha256: string;
    }
  /** Settings that change what letters say or what they need; only those that were changed. */
  | {
      readonly type: 'SettingsChanged';
      readonly v: 1;
      readonly secondReader?: boolean;
      /** How the firm is present in each market, as a whole. */
      readonly establishments?: Readonly<Partial<Record<Market, Establishment>>>;
    }
  | {
      /** A new version of a standard paragraph; a draft until it is approved. */
      readonly type: 'ClauseSaved';
      readonly v: 1;
      readonly clauseId: ClauseId;
      readonly version: number;
      /** SHA-256 of its content as canonical JSON in UTF-8, 64 hexadecimal characters. */
      readonly sha256: string;
    }
  | {
      readonly type: 'ClauseApproved';
      readonly v: 1;
      readonly clauseId: ClauseId;
      readonly version: number;
      readonly sha256: string;
      /** Why nobody from compliance has; absent when somebody has. */
      readonly reason?: string;
    }
  | {
      readonly type: 'ClauseWithdrawn';
      readonly v: 1;
      readonly clauseId: ClauseId;
      readonly reason: string;
    }
  /** Somebody wants cases erased; nothing happens until another person confirms. */
  | {
      readonly type: 'ErasureProposed';
      readonly v: 1;
      readonly erasureId: ErasureId;
      readonly basis: ErasureBasis;
      readonly caseIds: readonly CaseId[];
    }
  | { readonly type: 'ErasureDeclined'; readonly v: 1; readonly erasureId: ErasureId }
  | { readonly type: 'ErasureConfirmed'; readonly v: 1; readonly erasureId: ErasureId }
  | { readonly type: 'Printed'; readonly v: 1; readonly caseId?: CaseId; readonly sha256: string };

/** Bodies of the entries in the workspace's own stream; `type` and `v` are repeated in their headers. */
export type WorkspaceEvent = ProcessEvent | ReportedEvent | AttemptRefused;
