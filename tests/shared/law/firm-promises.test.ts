import { describe, expect, test } from 'vitest';

import { localDate } from '../../../src/shared/core/local-date';
import { promisesIn, promisesPack } from '../../../src/shared/law/firm-promises';
import type { PromiseChange } from '../../../src/shared/law/firm-promises';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { BOOK } from '../../support/rules';

const FROM = localDate('2026-12-01');

function packFor(change: Partial<PromiseChange>) {
  return promisesPack({
    market: 'IE',
    promises: { assessment: { count: 21, unit: 'business-days' } },
    from: FROM,
    saidIn: 'Complaints page',
    today: localDate('2026-11-22'),
    versions: [],
    ...change,
  });
}

describe("the firm's own promises", () => {
  test('when nothing was changed → they are those that come with the app', () => {
    expect(promisesIn(BOOK.rulesFor('DK', FROM))).toEqual({
      confirmation: { count: 1, unit: 'business-days' },
      assessment: { count: 10, unit: 'business-days' },
      customerService: { count: 14, unit: 'calendar-days' },
    });
  });

  test('when they are made a pack → the pack is read without a fault and rules its market from its day on', () => {
    const promises = {
      confirmation: { count: 5, unit: 'business-days' },
      customerService: { count: 20, unit: 'business-days' },
    } as const;
    const read = readRulePack(JSON.stringify(packFor({ promises })), BOOK);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const book = createRuleBook([...BUNDLED_PACKS, read.value]);
    expect(promisesIn(book.rulesFor('IE', FROM))).toEqual(promises);
    expect(promisesIn(book.rulesFor('IE', localDate('2026-11-30'))).assessment?.count).toBe(10);
    expect(promisesIn(book.rulesFor('DK', FROM)).assessment?.count).toBe(10);
  });

  test('when nothing is promised any more → the pack has no rule and still takes the place of the others', () => {
    const read = readRulePack(JSON.stringify(packFor({ promises: {} })), BOOK);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(promisesIn(createRuleBook([...BUNDLED_PACKS, read.value]).rulesFor('IE', FROM))).toEqual({});
  });

  test('when a rule is named → its length stands in the name, one day in the singular', () => {
    const [rule] =
      packFor({ promises: { confirmation: { count: 1, unit: 'calendar-days' } } }).deadlineRules ?? [];
    expect(rule?.label).toEqual({
      da: 'Bekræft over for kunden inden 1 dag',
      sv: 'Bekräfta för kunden inom 1 dag',
      en: 'Confirm receipt within 1 day',
    });
  });

  test('when a version of that day is there already → the next one is told apart', () => {
    const versions = ['2026-12-01-IE', '2026-12-01-IE-2'];
    expect(packFor({ versions }).version).toBe('2026-12-01-IE-3');
  });
});
