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

/**
 * The audit path of one leaf: the hash beside it, then beside their node, and so on up to the root.
 * @param index from 0; below the number of hashes
 * @source RFC 6962 section 2.1.1
 */
export function merklePath(hashes: readonly Hash[], index: number, sha256: Sha256): readonly Hash[] {
  const path: Hash[] = [];
  let [from, to] = [0, hashes.length];
  while (to - from > 1) {
    const middle = from + largestPowerOfTwoBelow(to - from);
    const isLeft = index < middle;
    const beside = isLeft ? treeHash(hashes, middle, to, sha256) : treeHash(hashes, from, middle, sha256);
    path.unshift(bytesToHex(beside));
    [from, to] = isLeft ? [from, middle] : [middle, to];
  }
  return path;
}

/**
 * The tree hash that a leaf and its audit path lead to.
 * @param size number of leaves of the tree
 * @returns undefined when no tree of this size has such a path
 * @source RFC 9162 section 2.1.3.2
 */
export function rootFromPath(
  leaf: Hash,
  index: number,
  size: number,
  path: readonly Hash[],
  sha256: Sha256,
): Hash | undefined {
  if (index >= size) return undefined;
  let [node, last] = [index, size - 1];
  let hash = sha256(concatBytes(LEAF, hexToBytes(leaf)));
  for (const beside of path) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = sha256(concatBytes(NODE, hexToBytes(beside), hash));
      // A node without a right neighbour moves up as it is.
      while (node % 2 === 0 && node > 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = sha256(concatBytes(NODE, hash, hexToBytes(beside)));
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? bytesToHex(hash) : undefined;
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
