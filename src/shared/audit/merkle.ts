import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

import type { Sha256 } from '../core/ports';
import type { Hash } from './entry';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/**
 * Merkle Tree Hash over entry hashes in the order given. Leaves and nodes are hashed with different prefixes, so that a
 * node can never be passed off as a leaf.
 * @source RFC 6962 section 2.1
 */
export function merkleRoot(hashes: readonly Hash[], sha256: Sha256): Hash {
  return bytesToHex(treeHash(hashes, 0, hashes.length, sha256));
}

function treeHash(hashes: readonly Hash[], from: number, to: number, sha256: Sha256): Uint8Array {
  const count = to - from;
  if (count === 0) return sha256(new Uint8Array());
  const first = hashes[from];
  if (count === 1 && first !== undefined) return sha256(concatBytes(LEAF, hexToBytes(first)));
  const middle = from + largestPowerOfTwoBelow(count);
  return sha256(
    concatBytes(NODE, treeHash(hashes, from, middle, sha256), treeHash(hashes, middle, to, sha256)),
  );
}

function largestPowerOfTwoBelow(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}
