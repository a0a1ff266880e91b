import { utf8ToBytes } from '@noble/hashes/utils.js';

import type { CaseId, DeviceId, WorkspaceId } from '../core/ids';
import type { Instant, Sha256 } from '../core/ports';
import { canonicalJson } from './canonical-json';
import type { Hash } from './entry';

/** How far every stream of a case had come at an instant. */
export interface CheckpointBody {
  readonly v: 1;
  readonly workspace: WorkspaceId;
  readonly case: CaseId;
  /** Ascending by device id. */
  readonly streams: readonly { readonly device: DeviceId; readonly length: number; readonly head: Hash }[];
  /** RFC 6962 tree hash over all entry hashes: streams by device id, entries by number. */
  readonly root: Hash;
  readonly takenAt: Instant;
  readonly signer: DeviceId;
}

export interface Checkpoint {
  readonly body: CheckpointBody;
  /** Ed25519 by the signer over {@link checkpointMessage}; 128 hexadecimal characters. */
  readonly sig: string;
}

/** The 32 bytes that are signed. The label keeps a checkpoint's signature from being taken for an entry's. */
export function checkpointMessage(body: CheckpointBody, sha256: Sha256): Uint8Array {
  return sha256(utf8ToBytes(`uvildig checkpoint v1\n${canonicalJson(body)}`));
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The short form printed on paper: the first 80 bits of the checkpoint's message as Crockford base32, in four groups of
 * four. 80 bits: nobody can make another trail that prints the same code.
 */
export function checkpointCode(body: CheckpointBody, sha256: Sha256): string {
  let bits = 0n;
  for (const byte of checkpointMessage(body, sha256).subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let i = 15n; i >= 0n; i--) code += ALPHABET.charAt(Number((bits >> (i * 5n)) & 31n));
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
