import { z } from 'zod';

import type { CaseId, DeviceId, StaffId, WorkspaceId } from '../core/ids';
import type { Instant } from '../core/ports';
import { ROLES } from '../complaint/vocabulary';
import type { Role } from '../complaint/vocabulary';
import type { Checkpoint } from '../core/checkpoint';
import { count, hash, id } from '../core/shapes';
import type { Entry, Hash } from './entry';
import { checkpointSchema } from './checkpoint-schema';
import { DOCUMENT_KEY_KINDS } from './workspace-events';
import type { DocumentKeyKind } from './workspace-events';
import { entrySchema } from './entry-schema';
import { PACK_PURPOSES, WITHHELD_REASONS } from './purposes';
import type { PackPurpose, WithheldReason } from './purposes';

/** Names of the files every audit pack carries. */
export const TRAIL_FILE = 'trail.jsonl';
export const MANIFEST_FILE = 'manifest.json';
export const KEYS_FILE = 'keys.json';

/** One device that may write in the workspace. */
export interface PackDevice {
  readonly device: DeviceId;
  /** Ed25519, 64 hexadecimal characters. */
  readonly publicKey: string;
  readonly staff: StaffId;
  readonly staffName: string;
  readonly role: Role;
  readonly from: Instant;
}

/** A certificate the workspace's documents are signed with. */
export interface PackDocumentKey {
  /** SHA-256 of its DER, 64 hexadecimal characters. */
  readonly certificate: Hash;
  /** self-issued: it shows that a document was not changed, and not who signed. */
  readonly kind: DocumentKeyKind;
  readonly subject: string;
}

/** keys.json: devices and document keys, and the signed entries of the workspace's own stream that speak of them. */
export interface PackKeys {
  readonly v: 1 | 2;
  readonly workspace: WorkspaceId;
  /** The device that created the workspace: the root of trust. */
  readonly root: DeviceId;
  readonly devices: readonly PackDevice[];
  readonly documentKeys: readonly PackDocumentKey[];
  readonly enrolments: readonly Entry[];
  /** Since version 2: the entries that approve the standard paragraphs its letters use. */
  readonly approvals?: readonly Entry[];
}

export interface PackFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Hash;
  /** What the file is in the pack. */
  readonly part: 'trail' | 'keys' | 'checkpoints' | 'letter' | 'exhibit';
}

/** How many bodies are withheld for a reason. */
export interface WithheldCount {
  readonly reason: WithheldReason;
  readonly count: number;
}

/** An issued letter that is not enclosed. */
export interface LeftOutLetter {
  readonly sha256: Hash;
  readonly reason: WithheldReason;
}

/** Since version 2: what the pack is for, and what is kept from its reader because of that. */
export interface PackScope {
  readonly purpose: PackPurpose;
  /** Only reasons that occur, in the order of {@link WITHHELD_REASONS}. */
  readonly withheld: readonly WithheldCount[];
  readonly leftOut: readonly LeftOutLetter[];
}

/** manifest.json: what the pack says it holds. */
export interface PackManifest extends Partial<PackScope> {
  readonly format: 'uvildig audit pack';
  readonly v: 1 | 2;
  readonly workspace: WorkspaceId;
  readonly organisation: string;
  readonly case: CaseId;
  readonly reference: string;
  readonly createdAt: Instant;
  readonly createdBy: StaffId;
  /** Taken when the pack was made: the trail in the pack must agree with it exactly. */
  readonly checkpoint: Checkpoint;
  readonly files: readonly PackFile[];
}

const keyMembers = {
  workspace: id<WorkspaceId>(),
  root: id<DeviceId>(),
  devices: z
    .array(
      z.strictObject({
        device: id<DeviceId>(),
        publicKey: hash,
        staff: id<StaffId>(),
        staffName: z.string().max(1_000),
        role: z.enum(ROLES),
        from: count,
      }),
    )
    .max(10_000),
  documentKeys: z
    .array(
      z.strictObject({
        certificate: hash,
        kind: z.enum(DOCUMENT_KEY_KINDS),
        subject: z.string().max(10_000),
      }),
    )
    .max(10_000),
  enrolments: z.array(entrySchema).max(10_000),
};

const manifestMembers = {
  format: z.literal('uvildig audit pack'),
  workspace: id<WorkspaceId>(),
  organisation: z.string().max(1_000),
  case: id<CaseId>(),
  reference: z.string().max(1_000),
  createdAt: count,
  createdBy: id<StaffId>(),
  checkpoint: checkpointSchema,
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        mediaType: z.string().max(200),
        size: count,
        sha256: hash,
        part: z.enum(['trail', 'keys', 'checkpoints', 'letter', 'exhibit']),
      }),
    )
    .max(10_000),
};

const reason = z.enum(WITHHELD_REASONS);

export const manifestSchema: z.ZodType<PackManifest> = z.discriminatedUnion('v', [
  z.strictObject({ v: z.literal(1), ...manifestMembers }),
  z.strictObject({
    v: z.literal(2),
    ...manifestMembers,
    purpose: z.enum(PACK_PURPOSES),
    withheld: z.array(z.strictObject({ reason, count })).max(10_000),
    leftOut: z.array(z.strictObject({ sha256: hash, reason })).max(10_000),
  }),
]);

/** Manifest and keys are of the same version. */
export function keysSchema(version: PackManifest['v']): z.ZodType<PackKeys> {
  return version === 1
    ? z.strictObject({ v: z.literal(1), ...keyMembers })
    : z.strictObject({ v: z.literal(2), ...keyMembers, approvals: z.array(entrySchema).max(10_000) });
}
