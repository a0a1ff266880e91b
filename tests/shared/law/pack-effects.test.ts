import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import { countEffects, effectOn } from '../../../src/shared/law/pack-effects';
import type { JudgedCase, MovedCase } from '../../../src/shared/law/pack-effects';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { BOOK } from '../../support/rules';

const read = readRulePack(
  readFileSync(new URL('../../fixtures/law/psr-2028.json', import.meta.url), 'utf8'),
  BOOK,
);
if (!read.ok) throw new Error(JSON.stringify(read.error));
const AFTER = createRuleBook([...BUNDLED_PACKS, read.value]);

function judged(receivedOn: string): JudgedCase {
  const on = localDate(receivedOn);
  return {
    caseId: asId<CaseId>('a'.repeat(32)),
    reference: 'UVI-2028-0001',
    facts: {
      market: 'SE',
      regimes: ['payment-service'],
      receivedByFirmOn: on,
      receivedByRepresentativeOn: on,
      letters: [{ kind: 'acknowledgement', issuedOn: on }],
    },
  };
}

describe('what a pack would change', () => {
  it('when a case is of the new law’s days → the clocks that go, come and move, and the date the queue shows', () => {
    const effect = effectOn(judged('2028-06-01'), BOOK, AFTER, localDate('2028-06-02'));
    expect(effect).toMatchObject({ reference: 'UVI-2028-0001', market: 'SE' });
    expect(effect?.clocks).toEqual(
      expect.arrayContaining([
        { rule: 'psd2-15-days', before: '2028-06-26' },
        { rule: 'psr-reply-10-days', after: '2028-06-16' },
      ]),
    );
    expect([effect?.dueBefore, effect?.dueAfter]).toEqual(['2028-06-15', '2028-06-15']);
  });

  it('when a case is older than the new law → nothing changes', () => {
    expect(effectOn(judged('2028-05-31'), BOOK, AFTER, localDate('2028-06-02'))).toBeUndefined();
  });

  it('when effects are added up → as if all were sorted by their new date, the first hundred named', () => {
    const anyDay = fc.option(
      fc.integer({ min: 0, max: 400 }).map((days) => addDays(localDate('2028-01-01'), days)),
      { nil: undefined },
    );
    const anyCase = fc.record({ dueBefore: anyDay, dueAfter: anyDay, moves: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 400, size: 'max' }), (all) => {
        const count = countEffects();
        const moved: MovedCase[] = [];
        for (const [index, { dueBefore, dueAfter, moves }] of all.entries()) {
          const one: MovedCase = {
            caseId: asId<CaseId>(String(index).padStart(32, '0')),
            reference: `R-${String(index)}`,
            market: 'SE',
            clocks: [],
            ...(dueBefore && { dueBefore }),
            ...(dueAfter && { dueAfter }),
          };
          if (moves) moved.push(one);
          count.add(moves ? one : undefined);
        }
        const after = (one: MovedCase) => one.dueAfter ?? '9';
        const sorted = moved.toSorted((a, b) => (after(a) < after(b) ? -1 : after(a) > after(b) ? 1 : 0));
        expect(count.sofar()).toEqual({
          cases: all.length,
          moved: moved.length,
          earlier: moved.filter((one) => after(one) < (one.dueBefore ?? '9')).length,
          later: moved.filter((one) => after(one) > (one.dueBefore ?? '9')).length,
          mostUrgent: sorted.slice(0, 100),
        });
      }),
    );
  });
});
