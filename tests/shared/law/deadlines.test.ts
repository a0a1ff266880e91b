import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, MARKETS, REGIMES } from '../../../src/shared/complaint/vocabulary';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { deadlinesOf, governingDeadline, latestHoldingReplyDate } from '../../../src/shared/law/deadlines';
import type { Deadline, DeadlineFacts } from '../../../src/shared/law/deadlines';
import type { DeadlineRuleId } from '../../../src/shared/law/rule-pack';
import { rulePackFor } from '../../../src/shared/law/rule-packs';

/**
 * A Danish payment case received on Monday 23 November 2026: 14 days 7 December, 15 business days 14 December,
 * 35 business days 15 January 2027, five weeks 28 December. Escalated on 7 December: confirmation 8 December,
 * acknowledgement 10 December, 10 business days 21 December.
 */
const FACTS: DeadlineFacts = {
  market: 'DK',
  regimes: ['payment-service'],
  receivedByFirmOn: localDate('2026-11-23'),
  receivedByRepresentativeOn: localDate('2026-12-07'),
  letters: [],
};

const PACK = rulePackFor('DK', FACTS.receivedByFirmOn);

const ANSWERED_IN_TIME: Partial<DeadlineFacts> = { finalAnswerOn: localDate('2026-12-07') };
const ANSWERED_TOO_LATE: Partial<DeadlineFacts> = {
  finalAnswerOn: localDate('2026-12-15'),
  receivedByRepresentativeOn: localDate('2026-12-16'),
};

function holdingReply(issuedOn: string, finalReplyBy: string): DeadlineFacts['letters'][number] {
  return { kind: 'holding-reply', issuedOn: localDate(issuedOn), finalReplyBy: localDate(finalReplyBy) };
}

function clocks(change: Partial<DeadlineFacts>, today: string) {
  const deadlines = deadlinesOf({ ...FACTS, ...change }, PACK, localDate(today));
  return {
    deadlines,
    governing: governingDeadline(deadlines),
    of(rule: DeadlineRuleId): Deadline {
      const deadline = deadlines.find((one) => one.rule === rule);
      if (!deadline) throw new Error(`No deadline ${rule}`);
      return deadline;
    },
  };
}

describe('customer service answered within 15 business days', () => {
  it('when the case reaches the representative → both PSD2 limits are met and the firm’s promise governs', () => {
    const { of, governing } = clocks(ANSWERED_IN_TIME, '2026-12-11');
    expect(of('firm-14-days')).toMatchObject({ state: 'met', dueOn: '2026-12-07', metOn: '2026-12-07' });
    expect(of('psd2-15-days')).toMatchObject({ state: 'met', dueOn: '2026-12-14', metOn: '2026-12-07' });
    expect(of('psd2-35-days')).toMatchObject({ state: 'met', dueOn: '2027-01-15', metOn: '2026-12-07' });
    expect(of('fanke-5-weeks')).toMatchObject({ state: 'met', dueOn: '2026-12-28' });
    expect(governing).toMatchObject({ rule: 'representative-10-days', dueOn: '2026-12-21', owed: true });
  });

  it('when the answer came on the very last day → it is still in time', () => {
    const { of } = clocks({ finalAnswerOn: localDate('2026-12-14') }, '2026-12-15');
    expect(of('psd2-15-days').state).toBe('met');
    expect(of('firm-14-days')).toMatchObject({ state: 'missed', metOn: '2026-12-14', owed: false });
  });

  it('when the case is fresh → the confirmation comes first, then the acknowledgement, then the assessment', () => {
    expect(clocks(ANSWERED_IN_TIME, '2026-12-07').governing?.rule).toBe('confirmation-1-day');
    expect(clocks(ANSWERED_IN_TIME, '2026-12-09').governing?.rule).toBe('dk-acknowledgement-3-days');
    expect(clocks(ANSWERED_IN_TIME, '2026-12-11').governing?.rule).toBe('representative-10-days');
  });

  it('when an acknowledgement has gone out → both confirmations are met', () => {
    const letters = [{ kind: 'acknowledgement', issuedOn: localDate('2026-12-08') } as const];
    const { of, governing } = clocks({ ...ANSWERED_IN_TIME, letters }, '2026-12-08');
    expect(of('confirmation-1-day').state).toBe('met');
    expect(of('dk-acknowledgement-3-days').state).toBe('met');
    expect(governing?.rule).toBe('representative-10-days');
  });

  it('when a confirmation was never sent → it is missed and lapses', () => {
    expect(clocks(ANSWERED_IN_TIME, '2026-12-09').of('confirmation-1-day')).toMatchObject({
      state: 'missed',
      owed: false,
    });
  });
});

describe('customer service answered too late or not at all', () => {
  it('when it answered after day 15 → the 15 days are missed for good and the 35 days bind the representative', () => {
    const { of, governing } = clocks(ANSWERED_TOO_LATE, '2027-01-06');
    expect(of('psd2-15-days')).toMatchObject({ state: 'missed', metOn: '2026-12-15', owed: false });
    expect(of('psd2-35-days')).toMatchObject({ state: 'running', owed: true });
    expect(of('representative-10-days')).toMatchObject({ dueOn: '2027-01-05', state: 'missed', owed: true });
    expect(governing?.rule).toBe('representative-10-days');
  });

  it('when it has not answered and day 15 is ahead → the 14 days govern while they run, then the 15 days', () => {
    const early: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-11-30') };
    expect(clocks(early, '2026-12-04').governing).toMatchObject({
      rule: 'firm-14-days',
      dueOn: '2026-12-07',
    });
    expect(clocks({}, '2026-12-11').governing).toMatchObject({ rule: 'firm-14-days', state: 'missed' });
    const later: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-12-08') };
    expect(clocks(later, '2026-12-14').governing).toMatchObject({ rule: 'psd2-15-days', state: 'running' });
  });

  it('when a limit passed before the representative had the case → it is shown as missed and governs nothing', () => {
    const facts: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-12-16') };
    const { of, governing } = clocks(facts, '2026-12-22');
    expect(of('firm-14-days')).toMatchObject({ state: 'missed', owed: false });
    expect(of('psd2-15-days')).toMatchObject({ state: 'missed', owed: false });
    expect(governing).toMatchObject({ rule: 'representative-10-days', state: 'running' });
  });

  it('when a limit passed in the representative’s hands → it stays owed until a letter makes up for it', () => {
    const late = { kind: 'final-assessment', issuedOn: localDate('2026-12-17') } as const;
    const facts: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-12-08') };
    expect(clocks(facts, '2026-12-15').governing).toMatchObject({ rule: 'psd2-15-days', state: 'missed' });
    const { of, governing } = clocks({ ...facts, letters: [late] }, '2026-12-17');
    expect(of('psd2-15-days')).toMatchObject({ state: 'missed', metOn: '2026-12-17', owed: false });
    expect(of('psd2-35-days')).toMatchObject({ state: 'met', metOn: '2026-12-17' });
    expect(governing).toBeUndefined();
  });

  it('when the representative declines the case → the own promise is met and the firm’s clocks stop unanswered', () => {
    const letters = [{ kind: 'inadmissibility', issuedOn: localDate('2026-12-04') } as const];
    const { of, governing } = clocks(
      { receivedByRepresentativeOn: localDate('2026-12-02'), letters },
      '2026-12-04',
    );
    expect(of('representative-10-days')).toMatchObject({ state: 'met', metOn: '2026-12-04' });
    for (const rule of ['psd2-15-days', 'psd2-35-days', 'firm-14-days', 'fanke-5-weeks'] as const) {
      expect(of(rule)).toMatchObject({ state: 'stopped', stoppedOn: '2026-12-04' });
    }
    expect(governing).toBeUndefined();
  });

  it('when five weeks pass without an answer → the milestone is reached and still governs nothing', () => {
    const { of, deadlines } = clocks({}, '2026-12-29');
    expect(of('fanke-5-weeks')).toMatchObject({ state: 'missed', force: 'milestone', owed: false });
    expect(deadlines.filter(({ owed }) => owed).map(({ rule }) => rule)).not.toContain('fanke-5-weeks');
  });

  it('when the final answer is older than the complaint → it answers something else', () => {
    expect(clocks({ finalAnswerOn: localDate('2026-11-20') }, '2026-12-01').of('psd2-15-days').state).toBe(
      'running',
    );
  });
});

describe('holding replies', () => {
  it('when one leaves by day 15 → it stops the other dates and the promised one governs', () => {
    const letters = [holdingReply('2026-12-14', '2027-01-08')];
    const facts = { receivedByRepresentativeOn: localDate('2026-12-04'), letters };
    const { of, governing } = clocks(facts, '2026-12-17');
    expect(of('psd2-15-days')).toMatchObject({ state: 'stopped', stoppedOn: '2026-12-14' });
    expect(of('representative-10-days')).toMatchObject({ state: 'stopped', stoppedOn: '2026-12-14' });
    expect(of('psd2-35-days')).toMatchObject({ state: 'running', owed: true });
    expect(of('fanke-5-weeks').state).toBe('running');
    expect(governing).toMatchObject({
      rule: 'holding-reply-date',
      startsOn: '2026-12-14',
      dueOn: '2027-01-08',
    });
  });

  it('when it promises a day after the 35 business days → the last allowed day counts', () => {
    const { governing } = clocks({ letters: [holdingReply('2026-12-14', '2027-02-01')] }, '2026-12-17');
    expect(governing?.dueOn).toBe('2027-01-15');
    const { of } = clocks({ letters: [holdingReply('2026-12-14', '2027-02-01')] }, '2026-12-17');
    expect(of('holding-reply-date')).toMatchObject({ dueOn: '2027-01-15', promisedOn: '2027-02-01' });
  });

  it('when it leaves after day 15 → the 15 days are missed, and the promised date governs all the same', () => {
    const facts = {
      receivedByRepresentativeOn: localDate('2026-12-08'),
      letters: [holdingReply('2026-12-16', '2027-01-08')],
    };
    const { of, governing } = clocks(facts, '2026-12-17');
    expect(of('psd2-15-days')).toMatchObject({ state: 'missed', stoppedOn: '2026-12-16', owed: false });
    expect(governing).toMatchObject({ rule: 'holding-reply-date', dueOn: '2027-01-08' });
  });

  it('when a second one is sent → the later letter’s date governs', () => {
    const letters = [holdingReply('2026-12-21', '2027-01-12'), holdingReply('2026-12-14', '2026-12-22')];
    expect(clocks({ letters }, '2026-12-21').governing?.dueOn).toBe('2027-01-12');
  });

  it('when it names no date → it stops nothing', () => {
    const letters = [{ kind: 'holding-reply', issuedOn: localDate('2026-12-14') } as const];
    const facts = { receivedByRepresentativeOn: localDate('2026-12-08'), letters };
    expect(clocks(facts, '2026-12-14').governing?.rule).toBe('psd2-15-days');
  });

  it('when the promised date passes → it is missed and owed until the final letter', () => {
    const letters = [holdingReply('2026-12-14', '2026-12-22')];
    expect(clocks({ letters }, '2026-12-23').governing).toMatchObject({
      rule: 'holding-reply-date',
      state: 'missed',
    });
    const final = { kind: 'final-assessment', issuedOn: localDate('2026-12-23') } as const;
    expect(clocks({ letters: [...letters, final] }, '2026-12-23').governing).toBeUndefined();
  });

  it('when the latest date for the final reply is asked for → it is day 35, and none without a payment service', () => {
    expect(latestHoldingReplyDate(FACTS, PACK)).toBe('2027-01-15');
    expect(latestHoldingReplyDate({ ...FACTS, regimes: ['consumer-credit'] }, PACK)).toBeUndefined();
    expect(latestHoldingReplyDate({ ...FACTS, regimes: ['other', 'payment-service'] }, PACK)).toBe(
      '2027-01-15',
    );
  });
});

describe('which rules apply', () => {
  it('when no issue is a payment service → PSD2 sets no clock and the promises still do', () => {
    const rules = clocks({ regimes: ['consumer-credit', 'other'] }, '2026-12-07').deadlines.map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain('psd2-15-days');
    expect(rules).not.toContain('psd2-35-days');
    expect(rules).toContain('representative-10-days');
    expect(rules).toContain('firm-14-days');
  });

  it('when the market is not Danish → neither the Danish order nor the five weeks apply', () => {
    const rules = clocks({ market: 'SE' }, '2026-12-07').deadlines.map(({ rule }) => rule);
    expect(rules).not.toContain('dk-acknowledgement-3-days');
    expect(rules).not.toContain('fanke-5-weeks');
  });

  it('when the market has no calendar of its own → the Swedish one counts and says why', () => {
    const { of } = clocks({ market: 'NO' }, '2026-12-07');
    expect(of('psd2-35-days')).toMatchObject({ calendar: 'SE', dueOn: '2027-01-18', others: [] });
    expect(of('psd2-35-days').note?.en).toContain('Swedish calendar');
    expect(clocks({ market: 'SE' }, '2026-12-07').of('psd2-35-days').note).toBeUndefined();
  });

  it('when the Danish acknowledgement is counted → a bank closing day that is no holiday counts', () => {
    const facts = { receivedByRepresentativeOn: localDate('2026-06-03') };
    expect(clocks(facts, '2026-06-03').of('dk-acknowledgement-3-days')).toMatchObject({
      calendar: 'DK-statutory',
      dueOn: '2026-06-08',
      confidence: 'unverified',
    });
  });

  it('when calendar days end on a closed day → the date is not moved', () => {
    const facts = { receivedByFirmOn: localDate('2026-12-11') };
    expect(clocks(facts, '2026-12-12').of('firm-14-days')).toMatchObject({
      dueOn: '2026-12-25',
      skipped: [],
    });
  });
});

describe('the list as a whole', () => {
  it('when the case is closed → what ran is stopped and nothing is owed', () => {
    const { deadlines, governing } = clocks(
      { ...ANSWERED_IN_TIME, closedOn: localDate('2026-12-08') },
      '2027-03-01',
    );
    expect(governing).toBeUndefined();
    expect(deadlines.every(({ state }) => state === 'met' || state === 'stopped')).toBe(true);
  });

  it('when the list is read → owed ones come first by date, over ones last', () => {
    const { deadlines } = clocks(ANSWERED_TOO_LATE, '2026-12-21');
    const owed = deadlines.filter((deadline) => deadline.owed);
    expect(deadlines.slice(0, owed.length)).toEqual(owed);
    expect(owed.map(({ dueOn }) => dueOn)).toEqual(owed.map(({ dueOn }) => dueOn).toSorted());
    expect(deadlines.at(-1)?.state).not.toBe('running');
  });

  it('when today is the due date → the deadline runs, and the day after it is missed', () => {
    expect(clocks(ANSWERED_IN_TIME, '2026-12-21').of('representative-10-days').state).toBe('running');
    expect(clocks(ANSWERED_IN_TIME, '2026-12-22').of('representative-10-days').state).toBe('missed');
  });

  it('when several calendars could count → the earliest is the due date and the others are shown', () => {
    const deadline = clocks({ receivedByFirmOn: localDate('2026-03-13') }, '2026-03-13').of('psd2-15-days');
    expect(deadline).toMatchObject({
      calendar: 'DK-or-SE',
      dueOn: '2026-04-07',
      others: [
        { calendar: 'DK-bank', dueOn: '2026-04-08' },
        { calendar: 'SE', dueOn: '2026-04-07' },
      ],
    });
    expect(deadline.skipped.map(({ on }) => on)).toEqual(['2026-04-03', '2026-04-06']);
  });
});

describe('properties of any case', () => {
  const anyDate = fc.integer({ min: 0, max: 1200 }).map((offset) => addDays(localDate('2025-08-01'), offset));
  const anyLetter = fc.record(
    { kind: fc.constantFrom(...LETTER_KINDS), issuedOn: anyDate, finalReplyBy: anyDate },
    { requiredKeys: ['kind', 'issuedOn'] },
  );
  const anyFacts: fc.Arbitrary<DeadlineFacts> = fc.record(
    {
      market: fc.constantFrom(...MARKETS),
      regimes: fc.uniqueArray(fc.constantFrom(...REGIMES), { minLength: 1 }),
      receivedByFirmOn: anyDate,
      receivedByRepresentativeOn: anyDate,
      letters: fc.array(anyLetter, { maxLength: 4 }),
      finalAnswerOn: anyDate,
      closedOn: anyDate,
    },
    { requiredKeys: ['market', 'regimes', 'receivedByFirmOn', 'receivedByRepresentativeOn', 'letters'] },
  );

  it('when a date is shown as governing → no limit that still runs is earlier', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        const deadlines = deadlinesOf(facts, rulePackFor(facts.market, facts.receivedByFirmOn), today);
        const shown = governingDeadline(deadlines);
        const running = deadlines.filter(({ state, force }) => state === 'running' && force !== 'milestone');
        expect(running.every(({ dueOn }) => shown !== undefined && shown.dueOn <= dueOn)).toBe(true);
        expect(shown?.force).not.toBe('milestone');
      }),
    );
  });

  it('when any deadline is given → no other calendar gives an earlier day and its state fits its dates', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        for (const deadline of deadlinesOf(facts, rulePackFor(facts.market, facts.receivedByFirmOn), today)) {
          expect(deadline.others.every(({ dueOn }) => dueOn >= deadline.dueOn)).toBe(true);
          if (deadline.state === 'running') expect(today <= deadline.dueOn).toBe(true);
          if (deadline.state === 'missed') expect(today > deadline.dueOn).toBe(true);
          if (deadline.state === 'met') expect((deadline.metOn ?? '9999') <= deadline.dueOn).toBe(true);
          if (deadline.state === 'stopped')
            expect((deadline.stoppedOn ?? '9999') <= deadline.dueOn).toBe(true);
          if (facts.closedOn !== undefined && facts.closedOn <= today) expect(deadline.owed).toBe(false);
        }
      }),
    );
  });

  it('when a holding reply promises a date → it is never later than day 35 of a payment case', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        const pack = rulePackFor(facts.market, facts.receivedByFirmOn);
        const latest: LocalDate | undefined = latestHoldingReplyDate(facts, pack);
        const promised = deadlinesOf(facts, pack, today).find(({ rule }) => rule === 'holding-reply-date');
        expect(promised === undefined || latest === undefined || promised.dueOn <= latest).toBe(true);
      }),
    );
  });
});
