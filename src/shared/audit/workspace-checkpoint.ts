import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

import type { DeviceId, WorkspaceId } from '../core/ids';
import type { Instant, Sha256 } from '../core/ports';
import { count, hash, id, signature } from '../core/shapes';
import { canonicalJson } from './canonical-json';
import type { Hash } from './entry';

/**
 * All that one machine wrote into its journal since the checkpoint before, of every case and of the workspace itself.
 * Each names the one before it: the newest stands for all.
 */
export interface WorkspaceCheckpointBody {
  readonly v: 1;
  readonly workspace: WorkspaceId;
  /** From 0 without gaps. */
  readonly number: number;
  /** Message of the checkpoint before, `''` for the first. */
  readonly prev: Hash | '';
  /** Number of entries since then. */
  readonly entries: number;
  /** RFC 6962 tree hash over their hashes, in the order of the journal. */
  readonly root: Hash;
  readonly takenAt: Instant;
  readonly signer: DeviceId;
}

export interface WorkspaceCheckpoint {
  readonly body: WorkspaceCheckpointBody;
  /** Ed25519 by the signer over the message; 128 hexadecimal characters. */
  readonly sig: string;
}

/** The shape of a workspace checkpoint; says nothing about its truth. */
export const workspaceCheckpointSchema = z.strictObject({
  body: z.strictObject({
    v: z.literal(1),
    workspace: id<WorkspaceId>(),
    number: count,
    prev: z.union([hash, z.literal('')]),
    entries: count,
    root: hash,
    takenAt: count,
    signer: id<DeviceId>(),
  }),
  sig: signature,
});

/** What is signed and stamped: its SHA-256 is the message. The label keeps it from being taken for something else. */
export function workspaceCheckpointText(body: WorkspaceCheckpointBody): Uint8Array {
  return utf8ToBytes(`uvildig workspace checkpoint v1\n${canonicalJson(body)}`);
}

/** The 32 bytes that are signed and that a time-stamp authority is asked to stamp. */
export function workspaceCheckpointMessage(body: WorkspaceCheckpointBody, sha256: Sha256): Uint8Array {
  return sha256(workspaceCheckpointText(body));
}

/** How the next checkpoint names this one. */
export function workspaceCheckpointHash(body: WorkspaceCheckpointBody, sha256: Sha256): Hash {
  return bytesToHex(workspaceCheckpointMessage(body, sha256));
}
