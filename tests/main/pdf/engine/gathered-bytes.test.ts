import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GatheredBytes } from '../../../../src/main/pdf/engine/gathered-bytes';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.integer({ min: 65_000, max: 140_000 }).map((length) => new Uint8Array(length).fill(length % 251)),
);
const line = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)) }),
  fc.integer({ min: 65_530, max: 65_540 }).map((length) => 'ÿ'.repeat(length)),
);

describe('GatheredBytes', () => {
  it('when pieces of any size are added → they come out joined, counted, in few blocks', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bytes, line), { maxLength: 20 }), (pieces) => {
        const blocks: Buffer[] = [];
        const gathered = new GatheredBytes((block) => blocks.push(block));
        const counted = pieces.reduce((sum, piece) => sum + gathered.add(piece), 0);
        gathered.flush();
        const expected = Buffer.concat(
          pieces.map((piece) =>
            typeof piece === 'string' ? Buffer.from(`${piece}\n`, 'latin1') : Buffer.from(piece),
          ),
        );
        expect(Buffer.concat(blocks).equals(expected)).toBe(true);
        expect(counted).toBe(expected.length);
        expect(blocks.length).toBeLessThanOrEqual(1 + 2 * Math.ceil(expected.length / 65_000));
      }),
      { numRuns: 100 },
    );
  });

  it('when a piece given as bytes is changed afterwards → what was gathered stays', () => {
    const blocks: Buffer[] = [];
    const gathered = new GatheredBytes((block) => blocks.push(block));
    const small = Buffer.from('small');
    const large = Buffer.alloc(70_000, 1);
    gathered.add(small);
    gathered.add(large);
    small.fill(0);
    large.fill(0);
    gathered.flush();
    expect(Buffer.concat(blocks)).toEqual(Buffer.concat([Buffer.from('small'), Buffer.alloc(70_000, 1)]));
  });
});
