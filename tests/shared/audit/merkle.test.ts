import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { merklePath, merkleRoot, rootFromPath } from '../../../src/shared/audit/merkle';

const leaf = (number: number): string => bytesToHex(sha256(Uint8Array.of(number >> 8, number & 255)));
const leaves = (count: number): string[] => Array.from({ length: count }, (_, index) => leaf(index));

const tree = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 })));

describe('audit paths', () => {
  it('when any leaf of any tree → its path leads to the root', () => {
    fc.assert(
      fc.property(tree, ([size, index]) => {
        const hashes = leaves(size);
        const path = merklePath(hashes, index, sha256);
        expect(rootFromPath(leaf(index), index, size, path, sha256)).toBe(merkleRoot(hashes, sha256));
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      }),
    );
  });

  it('when leaf, place, size or path is another → another root or none', () => {
    fc.assert(
      fc.property(tree, fc.nat(), ([size, index], chance) => {
        const hashes = leaves(size);
        const root = merkleRoot(hashes, sha256);
        const path = merklePath(hashes, index, sha256);
        const other = (index + 1 + (chance % 500)) % 600;
        if (other !== index) {
          expect(rootFromPath(leaf(other), index, size, path, sha256)).not.toBe(root);
          expect(rootFromPath(leaf(index), other, size, path, sha256)).not.toBe(root);
        }
        expect(rootFromPath(leaf(index), index, size, [...path, leaf(7)], sha256)).not.toBe(root);
        if (path.length > 0) {
          const at = chance % path.length;
          const [cut, changed] = [path.toSpliced(at, 1), path.with(at, leaf(600 + at))];
          expect(rootFromPath(leaf(index), index, size, cut, sha256)).not.toBe(root);
          expect(rootFromPath(leaf(index), index, size, changed, sha256)).not.toBe(root);
        }
      }),
    );
  });

  it('when the place is not in the tree → none', () => {
    expect(rootFromPath(leaf(0), 1, 1, [], sha256)).toBeUndefined();
    expect(rootFromPath(leaf(0), 0, 0, [], sha256)).toBeUndefined();
  });
});
