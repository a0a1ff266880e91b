import { utf8ToBytes } from '@noble/hashes/utils.js';

import type { CheckpointBody } from '../core/checkpoint';
import type { Sha256 } from '../core/ports';
import { canonicalJson } from './canonical-json';

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
  return codeOf(checkpointMessage(body, sha256));
}

/** @param message of any kind of checkpoint */
export function codeOf(message: Uint8Array): string {
  let bits = 0n;
  for (const byte of message.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let i = 15n; i >= 0n; i--) code += ALPHABET.charAt(Number((bits >> (i * 5n)) & 31n));
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
