import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linesToPlace } from '../../../../src/main/pdf/engine/page-layout';

describe('linesToPlace', () => {
  it('when all lines fit → all are placed', () => {
    expect(linesToPlace(3, 3, true)).toBe(3);
  });

  it('when only the first line fits → the paragraph begins on the next page', () => {
    expect(linesToPlace(5, 1, true)).toBe(0);
  });

  it('when only the last line does not fit → one more goes with it', () => {
    expect(linesToPlace(5, 4, true)).toBe(3);
  });

  it('when three lines cannot be split two and two → all go to the next page', () => {
    expect(linesToPlace(3, 2, true)).toBe(0);
  });

  it('when a paragraph is split → at least two lines stand on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (left, fitting) => {
        const count = linesToPlace(left, fitting, true);
        expect(count).toBeLessThanOrEqual(Math.max(fitting, 0));
        if (count > 0 && count < left) expect(Math.min(count, left - count)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
