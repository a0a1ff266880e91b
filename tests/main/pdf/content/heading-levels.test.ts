import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { headingLevels } from '../../../../src/main/pdf/content/heading-levels';
import type { Heading } from '../../../../src/main/pdf/content/heading-levels';

const headings = (levels: readonly (1 | 2 | 3)[]): Heading[] =>
  levels.map((level, index) => ({ kind: 'heading', level, text: 'x', id: String(index) }));

const levelsOf = (levels: readonly (1 | 2 | 3)[], above: 0 | 1): number[] => [
  ...headingLevels(headings(levels), above).values(),
];

describe('headingLevels', () => {
  it('when no level is skipped → each keeps its own', () => {
    expect(levelsOf([1, 2, 3, 3, 2, 3, 1], 0)).toEqual([1, 2, 3, 3, 2, 3, 1]);
  });

  it('when a level is skipped → the heading moves up', () => {
    expect(levelsOf([1, 3, 3, 2, 3], 0)).toEqual([1, 2, 2, 2, 3]);
  });

  it('when a title stands above → each is one deeper', () => {
    expect(levelsOf([1, 2, 3], 1)).toEqual([2, 3, 4]);
  });

  it('when there are any headings → none is more than one deeper than the one before', () => {
    const level = fc.constantFrom<(1 | 2 | 3)[]>(1, 2, 3);
    fc.assert(
      fc.property(fc.array(level), (asked) => {
        let before = 1;
        for (const level of levelsOf(asked, 1)) {
          expect(level).toBeLessThanOrEqual(before + 1);
          before = level;
        }
      }),
    );
  });
});
