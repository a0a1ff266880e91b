import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { columnWidths } from '../../../../src/main/pdf/content/column-widths';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('columnWidths', () => {
  it('when all headers are short → the room is shared by weight', () => {
    const columns = [
      { header: 'A', weight: 1 },
      { header: 'B', weight: 3 },
    ];
    expect(columnWidths(columns, 400, 8)).toEqual([100, 300]);
  });

  it('when a header word is wider than its share → the column gets room for the word', () => {
    const columns = [
      { header: 'Sagsbehandlingsfrist', weight: 1 },
      { header: 'B', weight: 30 },
    ];
    const [first = 0] = columnWidths(columns, 400, 8);
    expect(first).toBeCloseTo(20 * 8 * 0.62);
  });

  it('when there are any columns → they fill the room exactly and none is empty', () => {
    const column = fc.record({
      header: fc.string({ maxLength: 30 }),
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
        const widths = columnWidths(columns, 450, 8);
        expect(sum(widths)).toBeCloseTo(450);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
