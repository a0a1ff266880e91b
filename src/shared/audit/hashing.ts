import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import type { Sha256 } from '../core/ports';
import { canonicalJson } from './canonical-json';
import type { EntryHeader, Hash } from './entry';

/** Hash of an entry: SHA-256 over the canonical JSON of its header in UTF-8. */
export function hashHeader(header: EntryHeader, sha256: Sha256): Hash {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(header))));
}

/**
 * What ties a body to its header. The salt keeps a short body from being guessed from its hash after it was erased.
 * @param salt 32 hexadecimal characters (16 bytes)
 */
export function hashBody(salt: string, body: unknown, sha256: Sha256): Hash {
  return bytesToHex(sha256(concatBytes(hexToBytes(salt), utf8ToBytes(canonicalJson(body)))));
}
