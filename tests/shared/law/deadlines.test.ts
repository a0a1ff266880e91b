import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/core/local-date';
import { deadlinesOf, governingDeadline, latestHoldingReplyDate } from '../../../src/shared/law/deadlines';
import type { Deadline, DeadlineFacts } from '../../../src/shared/law/deadlines';
import { rulesFor } from '../../support/rules';

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

const PACK = rulesFor('DK', FACTS.receivedByFirmOn);

const ANSWERED_IN_TIME: Partial<DeadlineFacts> = { finalAnswerOn: localDate('2026-12-07') };
const ANSWERED_TOO_LATE: Partial<DeadlineFacts> = {
  finalAnswerOn: localDate('2026-12-15'),
  receivedByRepresentativeOn: localDate('2026-12-16'),
};

function holdingReply(issuedOn: string, finalReplyBy: string): DeadlineFacts['letters'][number] {
  return { kind: 'holding-reply', issuedOn: localDate(issuedOn), finalReplyBy: localDate(finalReplyBy) };
}

/** With the confirmation given on the day the representative received the case. */
function confirmed(change: Partial<DeadlineFacts> = {}): Partial<DeadlineFacts> {
  const issuedOn = change.receivedByRepresentativeOn ?? FACTS.receivedByRepresentativeOn;
  return { ...change, letters: [{ kind: 'acknowledgement', issuedOn }, ...(change.letters ?? [])] };
}

function clocks(change: Partial<DeadlineFacts>, today: string) {
  const facts = { ...FACTS, ...change };
  const rules = rulesFor(facts.market, facts.receivedByFirmOn);
  const deadlines = deadlinesOf(facts, rules, localDate(today));
  return {
    deadlines,
    governing: governingDeadline(deadlines),
    of(rule: string): Deadline {
      const deadline = deadlines.find((one) => one.rule === rule);
      if (!deadline) throw new Error(`No deadline ${rule}`);
      return deadline;
    },
  };
}

describe('customer service answered within 15 business days', () => {
  it('when the case reaches the representative → both PSD2 limits are met and the firm’s promise governs', () => {
    const { of, governing } = clocks(confirmed(ANSWERED_IN_TIME), '2026-12-11');
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

  it('when the case is fresh → the confirmation comes first, and once it is given the assessment', () => {
    expect(clocks(ANSWERED_IN_TIME, '2026-12-07').governing?.rule).toBe('confirmation-1-day');
    expect(clocks(confirmed(ANSWERED_IN_TIME), '2026-12-07').governing?.rule).toBe('representative-10-days');
  });

  it('when an acknowledgement has gone out → both confirmations are met', () => {
    const letters = [{ kind: 'acknowledgement', issuedOn: localDate('2026-12-08') } as const];
    const { of, governing } = clocks({ ...ANSWERED_IN_TIME, letters }, '2026-12-08');
    expect(of('confirmation-1-day').state).toBe('met');
    expect(of('dk-acknowledgement-3-days').state).toBe('met');
    expect(governing?.rule).toBe('representative-10-days');
  });

  it.each(['confirmation-1-day', 'dk-acknowledgement-3-days'])(
    'when the confirmation %s was never sent → it is overdue and owed however long ago its day was',
    (rule) => {
      for (const today of ['2026-12-11', '2027-03-01']) {
        expect(clocks(ANSWERED_IN_TIME, today).of(rule)).toMatchObject({
          state: 'missed',
          warning: 'overdue',
          owed: true,
        });
      }
      expect(clocks(ANSWERED_IN_TIME, '2027-03-01').governing?.rule).toBe('confirmation-1-day');
    },
  );

  it.each(['acknowledgement', 'final-assessment', 'settlement', 'inadmissibility'] as const)(
    'when the %s goes out after the day of the confirmation → it was missed, and is owed no longer',
    (kind) => {
      const late = { ...ANSWERED_IN_TIME, letters: [{ kind, issuedOn: localDate('2026-12-14') }] };
      const { of, governing } = clocks(late, '2026-12-15');
      for (const rule of ['confirmation-1-day', 'dk-acknowledgement-3-days']) {
        expect(of(rule)).toMatchObject({
          state: 'missed',
          metOn: '2026-12-14',
          warning: 'none',
          owed: false,
        });
      }
      expect(governing?.rule).toBe(kind === 'acknowledgement' ? 'representative-10-days' : undefined);
    },
  );
});

describe('customer service answered too late or not at all', () => {
  it('when it answered after day 15 → the 15 days are missed for good and the 35 days bind the representative', () => {
    const { of, governing } = clocks(confirmed(ANSWERED_TOO_LATE), '2027-01-06');
    expect(of('psd2-15-days')).toMatchObject({ state: 'missed', metOn: '2026-12-15', owed: false });
    expect(of('psd2-35-days')).toMatchObject({ state: 'running', owed: true });
    expect(of('representative-10-days')).toMatchObject({ dueOn: '2027-01-05', state: 'missed', owed: true });
    expect(governing?.rule).toBe('representative-10-days');
  });

  it('when it has not answered and day 15 is ahead → the 14 days govern while they run, then the 15 days', () => {
    const early: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-11-30') };
    expect(clocks(confirmed(early), '2026-12-04').governing).toMatchObject({
      rule: 'firm-14-days',
      dueOn: '2026-12-07',
    });
    expect(clocks(confirmed(), '2026-12-11').governing).toMatchObject({
      rule: 'firm-14-days',
      state: 'missed',
    });
    const later: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-12-08') };
    expect(clocks(confirmed(later), '2026-12-14').governing).toMatchObject({
      rule: 'psd2-15-days',
      state: 'running',
    });
  });

  it('when a limit passed before the representative had the case → it is shown as missed and governs nothing', () => {
    const facts: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-12-16') };
    const { of, governing } = clocks(confirmed(facts), '2026-12-22');
    expect(of('firm-14-days')).toMatchObject({ state: 'missed', owed: false });
    expect(of('psd2-15-days')).toMatchObject({ state: 'missed', owed: false });
    expect(governing).toMatchObject({ rule: 'representative-10-days', state: 'running' });
  });

  it('when a limit passed in the representative’s hands → it stays owed until a letter makes up for it', () => {
    const late = { kind: 'final-assessment', issuedOn: localDate('2026-12-17') } as const;
    const facts: Partial<DeadlineFacts> = { receivedByRepresentativeOn: localDate('2026-12-08') };
    expect(clocks(confirmed(facts), '2026-12-15').governing).toMatchObject({
      rule: 'psd2-15-days',
      state: 'missed',
    });
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
  it('when one leaves by day 15 → it extends the other dates and the promised one governs', () => {
    const letters = [holdingReply('2026-12-14', '2027-01-08')];
    const facts = { receivedByRepresentativeOn: localDate('2026-12-04'), letters };
    const { of, governing } = clocks(facts, '2026-12-17');
    for (const rule of ['psd2-15-days', 'representative-10-days']) {
      expect(of(rule)).toMatchObject({
        state: 'extended',
        stoppedOn: '2026-12-14',
        extendedTo: '2027-01-08',
      });
    }
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
    expect(clocks(confirmed(facts), '2026-12-14').governing?.rule).toBe('psd2-15-days');
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

  it('when the market is another → the Swedish calendar or its own counts, whichever ends first', () => {
    const norwegian = clocks({ market: 'NO' }, '2026-12-07').of('psd2-35-days');
    expect(norwegian).toMatchObject({ counted: { calendar: 'NO', dueOn: '2027-01-13' } });
    expect(norwegian.others).toMatchObject([{ calendar: 'SE', dueOn: '2027-01-18' }]);
    const swedish = clocks({ market: 'SE' }, '2026-12-07').of('psd2-35-days');
    expect(swedish).toMatchObject({ counted: { calendar: 'SE' }, others: [] });
  });

  it('when the Danish acknowledgement is counted → a bank closing day that is no holiday counts', () => {
    const facts = { receivedByRepresentativeOn: localDate('2026-06-03') };
    expect(clocks(facts, '2026-06-03').of('dk-acknowledgement-3-days')).toMatchObject({
      counted: { calendar: 'DK-statutory' },
      dueOn: '2026-06-08',
      source: { confidence: 'unverified' },
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
      counted: { calendar: 'DK-or-SE' },
      dueOn: '2026-04-07',
      others: [
        { calendar: 'DK-bank', dueOn: '2026-04-08' },
        { calendar: 'SE', dueOn: '2026-04-07' },
      ],
    });
    expect(deadline.skipped.map(({ on }) => on)).toEqual(['2026-04-03', '2026-04-06']);
  });
});
