import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARKETS } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { deadlinesOf, governingDeadline, latestHoldingReplyDate } from '../../../src/shared/law/deadlines';
import type { DeadlineFacts } from '../../../src/shared/law/deadlines';
import { packPeriods } from '../../../src/shared/law/pack-periods';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { FIRM_PROMISES } from '../../../src/shared/law/packs/firm-promises/pack';
import { PSD2_COMPLAINTS } from '../../../src/shared/law/packs/psd2-complaints/pack';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import type { RulePack } from '../../../src/shared/law/rule-pack';
import { BOOK } from '../../support/rules';

const TODAY = localDate('2026-11-23');

function bookWith(...packs: readonly RulePack[]) {
  return createRuleBook([...BUNDLED_PACKS, ...packs]);
}

function ruleIds(book: typeof BOOK, market: (typeof MARKETS)[number], on: string): readonly string[] {
  return book.rulesFor(market, localDate(on)).deadlineRules.map(({ id }) => id);
}

describe('which packs judge a case', () => {
  it('when any market and day are given → there is a whole set of rules, however old the complaint', () => {
    for (const market of MARKETS) {
      for (const on of ['0001-01-01', '1999-12-31', '2018-01-12', '2026-11-23', '2035-12-31', '9999-12-31']) {
        const rules = BOOK.rulesFor(market, localDate(on));
        expect(rules.retention.fullFileYears).toBeGreaterThan(0);
        expect(rules.deadlineRules.map(({ id }) => id)).toContain('representative-10-days');
      }
    }
  });

  it('when two cases are judged by the same packs → they get the same object', () => {
    expect(BOOK.rulesFor('DK', TODAY)).toBe(BOOK.rulesFor('DK', localDate('2026-01-02')));
  });

  it('when the complaint is older than a law → the law sets no clock', () => {
    expect(ruleIds(BOOK, 'SE', '2018-01-12')).not.toContain('psd2-15-days');
    expect(ruleIds(BOOK, 'SE', '2018-01-13')).toContain('psd2-15-days');
  });

  it('when an order was replaced by another → each judges its own years', () => {
    const source = (on: string) =>
      BOOK.rulesFor('DK', localDate(on)).deadlineRules.find(({ id }) => id === 'dk-acknowledgement-3-days')
        ?.source.id;
    expect(source('2019-11-19')).toBeUndefined();
    expect(source('2024-12-31')).toBe('dk-bek-1219-2019');
    expect(source('2025-01-01')).toBe('dk-bek-1558-2024');
  });

  it('when the rules are named in a letter → the common version, and by name what differs', () => {
    expect(BOOK.rulesFor('DK', TODAY).version).toBe('2026-11');
    expect(BOOK.rulesFor('DK', localDate('2024-06-01')).version).toBe(
      '2026-11 + dk-complaints-order@1219-2019',
    );
  });
});

describe('replacing a pack', () => {
  const later: RulePack = {
    ...PSD2_COMPLAINTS,
    version: 'next',
    effectiveFrom: localDate('2027-01-01'),
    deadlineRules: PSD2_COMPLAINTS.deadlineRules?.slice(1) ?? [],
  };

  it('when a later version begins → older complaints keep the older one', () => {
    const book = bookWith(later);
    expect(ruleIds(book, 'DK', '2026-12-31')).toContain('psd2-15-days');
    expect(ruleIds(book, 'DK', '2027-01-01')).not.toContain('psd2-15-days');
    expect(book.rulesFor('DK', localDate('2027-01-01')).version).toBe('2026-11 + psd2-complaints@next');
  });

  it('when the later version ends → the older one does not come back', () => {
    const book = bookWith({ ...later, effectiveTo: localDate('2027-12-31') });
    expect(ruleIds(book, 'DK', '2028-01-01').filter((id) => id.startsWith('psd2'))).toEqual([]);
    expect(latestHoldingReplyDate(facts('2028-01-03'), book.rulesFor('DK', localDate('2028-01-03')))).toBe(
      undefined,
    );
  });

  it('when two versions begin on the same day → the one loaded last counts', () => {
    const correction = { ...later, effectiveFrom: PSD2_COMPLAINTS.effectiveFrom };
    expect(ruleIds(bookWith(correction), 'DK', '2026-11-23')).not.toContain('psd2-15-days');
    expect(packPeriods('DK', [PSD2_COMPLAINTS, correction]).map(({ pack }) => pack.version)).toEqual([
      'next',
    ]);
  });

  it('when the firm promises another length in one market → the others keep theirs', () => {
    const promise = FIRM_PROMISES.deadlineRules?.find(({ id }) => id === 'firm-14-days');
    if (!promise) throw new Error('No promise');
    const irish: RulePack = {
      ...FIRM_PROMISES,
      version: 'ie-1',
      effectiveFrom: localDate('2026-01-01'),
      markets: ['IE'],
      deadlineRules: [
        ...(FIRM_PROMISES.deadlineRules?.filter((rule) => rule !== promise) ?? []),
        { ...promise, length: { unit: 'calendar-days', count: 20 } },
      ],
    };
    const due = (market: 'IE' | 'DK') =>
      deadlinesOf({ ...facts('2026-11-23'), market }, bookWith(irish).rulesFor(market, TODAY), TODAY).find(
        ({ rule }) => rule === 'firm-14-days',
      )?.dueOn;
    expect(due('IE')).toBe('2026-12-13');
    expect(due('DK')).toBe('2026-12-07');
  });
});

describe('a new law as a file', () => {
  const text = readFileSync(new URL('../../fixtures/law/psr-2028.json', import.meta.url), 'utf8');
  const read = readRulePack(text, BOOK);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const book = bookWith(read.value);

  function governing(receivedOn: string) {
    const { market, receivedByFirmOn } = facts(receivedOn);
    return governingDeadline(
      deadlinesOf(facts(receivedOn), book.rulesFor(market, receivedByFirmOn), localDate(receivedOn)),
    );
  }

  it('when the complaint came the day before → PSD2 judges it', () => {
    const ids = ruleIds(book, 'DK', '2028-05-31');
    expect(ids).toContain('psd2-15-days');
    expect(ids).not.toContain('psr-reply-10-days');
  });

  it('when it came on the first day → the new law does, with its own clock and calendar', () => {
    const ids = ruleIds(book, 'DK', '2028-06-01');
    expect(ids).not.toContain('psd2-15-days');
    expect(ids).toContain('psr-reply-10-days');
    expect(governing('2028-06-01')?.rule).toBe('confirmation-1-day');
    const rules = book.rulesFor('NL', localDate('2028-06-01'));
    const reply = deadlinesOf({ ...facts('2028-06-01'), market: 'NL' }, rules, localDate('2028-06-01')).find(
      ({ rule }) => rule === 'psr-reply-10-days',
    );
    expect(reply).toMatchObject({ dueOn: '2028-06-15', counted: { calendar: 'EU-sample' } });
    expect(reply?.note?.en).toBe('the calendar is an example');
  });

  it('when a holding reply goes out → the new law’s limit bounds its date', () => {
    const letters = [
      {
        kind: 'holding-reply',
        issuedOn: localDate('2028-06-05'),
        finalReplyBy: localDate('2028-12-01'),
      } as const,
    ];
    const rules = book.rulesFor('SE', localDate('2028-06-01'));
    const case_ = { ...facts('2028-06-01'), market: 'SE' as const, letters };
    const promised = deadlinesOf(case_, rules, localDate('2028-06-05')).find(
      ({ rule }) => rule === 'psr-holding-reply-date',
    );
    expect(promised?.dueOn).toBe(latestHoldingReplyDate(case_, rules));
    expect(promised?.promisedOn).toBe('2028-12-01');
  });

  it('when a duty of the new law arises on an old case → its clock runs there too', () => {
    const duties = [{ kind: 'transaction-reported', arisenOn: localDate('2028-07-03'), note: 'x' } as const];
    const old = { ...facts('2026-11-23'), duties };
    const clock = deadlinesOf(old, book.rulesFor('DK', TODAY), localDate('2028-07-04')).find(
      ({ rule }) => rule === 'psr-fraud-answer-14-days',
    );
    expect(clock).toMatchObject({ dueOn: '2028-07-17', owed: true });
  });
});

function facts(receivedOn: string): DeadlineFacts {
  const on = localDate(receivedOn);
  return {
    market: 'DK',
    regimes: ['payment-service'],
    receivedByFirmOn: on,
    receivedByRepresentativeOn: on,
    letters: [],
  };
}
