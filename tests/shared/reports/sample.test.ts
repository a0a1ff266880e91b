import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { drawing } from '../../../src/shared/reports/sample';
import type { Drawn } from '../../../src/shared/reports/sample';
import { nodeSha256 } from '../../support/fake-desktop';

const ids = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
  .map((numbers) => numbers.map((number) => asId<CaseId>(number.toString(16).padStart(32, '0'))));
function drawOrder(cases: readonly CaseId[], drawnBy: string): readonly Drawn[] {
  const work = drawing(cases, drawnBy, nodeSha256);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const seed = fc.stringMatching(/^[A-Za-z0-9-]{1,64}$/);

describe('the draw', () => {
  test('when it is repeated with the cases in any order → the same cases in the same order', () => {
    fc.assert(
      fc.property(ids, seed, (cases, drawnBy) => {
        const once = drawOrder(cases, drawnBy);
        expect(drawOrder([...cases].reverse(), drawnBy)).toEqual(once);
        expect(new Set(once.map(({ caseId }) => caseId))).toEqual(new Set(cases));
      }),
    );
  });

  test('when it is done by hand → the value of each case is the SHA-256 of "seed/case id"', () => {
    const caseId = asId<CaseId>('c'.repeat(32));
    const [drawn] = drawOrder([caseId], 'autumn-2026');
    const byHand = createHash('sha256').update(`autumn-2026/${caseId}`).digest('hex');
    expect(drawn).toEqual({ caseId, draw: byHand });
  });

  test('when the seed is another → another order', () => {
    const cases = Array.from({ length: 30 }, (_, index) =>
      asId<CaseId>(index.toString(16).padStart(32, '0')),
    );
    const order = (drawnBy: string) => drawOrder(cases, drawnBy).map(({ caseId }) => caseId);
    expect(order('a')).not.toEqual(order('b'));
  });
});
