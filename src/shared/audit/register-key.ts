import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { asId } from '../core/ids';
import type { CaseId } from '../core/ids';
import type { Sha256 } from '../core/ports';

/**
 * Where the key ring keeps the key that seals what a case's register row says: the first 16 bytes of SHA-256 over
 * `register row` and the case id. A key of its own, so that the row outlives the case's key.
 */
export function registerKeyId(caseId: CaseId, sha256: Sha256): CaseId {
  return asId(bytesToHex(sha256(utf8ToBytes(`register row${caseId}`)).subarray(0, 16)));
}

/** The entry that says a case is erased: the one that key seals. */
export const ERASED_TYPE = 'CaseErased';
