import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MAX_GRID_ROWS, rowWindow } from '../../../src/renderer/src/features/queue/row-window';
import { HEADER_HEIGHT, ROW_HEIGHT } from '../../../src/renderer/src/features/queue/scroll-to-row';

const heights = fc.integer({ min: 100, max: 3_000 });
const totals = fc.integer({ min: 1, max: 100_000 });

describe('the rows that exist of a long list', () => {
  test('when scrolled anywhere → every row in view is in the window, and never more than the grid may show', () => {
    fc.assert(
      fc.property(heights, totals, fc.double({ min: 0, max: 1, noNaN: true }), (height, total, share) => {
        const body = height - HEADER_HEIGHT;
        const top = Math.floor(share * Math.max(0, total * ROW_HEIGHT - body));
        const { first, count, shift } = rowWindow({ top, height }, total);
        const last = Math.min(total, Math.ceil((top + body) / ROW_HEIGHT)) - 1;
        expect(first).toBeLessThanOrEqual(Math.floor(top / ROW_HEIGHT));
        expect(first + count - 1).toBeGreaterThanOrEqual(last);
        expect(first + count).toBeLessThanOrEqual(total);
        expect(count).toBeLessThanOrEqual(MAX_GRID_ROWS);
        // The first row of the window is pushed up by exactly what has been scrolled past it.
        expect(first * ROW_HEIGHT + shift).toBe(top);
      }),
    );
  });

  test('when the list has just become shorter than the scroll position → its end is shown', () => {
    const { first, count } = rowWindow({ top: 3_000_000, height: 800 }, 10);
    expect([first, count]).toEqual([0, 10]);
  });

  test('when the list is empty or nothing is measured yet → no rows, no negative numbers', () => {
    expect(rowWindow({ top: 0, height: 0 }, 0)).toMatchObject({ first: 0, count: 0, shift: 0 });
    expect(rowWindow({ top: 500, height: 800 }, 0)).toMatchObject({ first: 0, count: 0, shift: 0 });
  });
});
