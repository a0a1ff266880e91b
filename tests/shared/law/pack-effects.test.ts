import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { effectOn } from '../../../src/shared/law/pack-effects';
import type { JudgedCase } from '../../../src/shared/law/pack-effects';
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
});
