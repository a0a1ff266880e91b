import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/core/local-date';
import { deadlinesOf, governingDeadline } from '../../../src/shared/law/deadlines';
import type { Deadline, DeadlineFacts } from '../../../src/shared/law/deadlines';
import { rulesFor } from '../../support/rules';

/** Received on Monday 23 November 2026 and escalated on 7 December: 15 business days end on 14 December. */
const FACTS: DeadlineFacts = {
  market: 'DK',
  regimes: ['payment-service'],
  receivedByFirmOn: localDate('2026-11-23'),
  receivedByRepresentativeOn: localDate('2026-12-07'),
  letters: [],
};

function deadlines(change: Partial<DeadlineFacts>, today: string): readonly Deadline[] {
  const facts = { ...FACTS, ...change };
  return deadlinesOf(facts, rulesFor(facts.market, facts.receivedByFirmOn), localDate(today));
}

function only(rule: string, change: Partial<DeadlineFacts>, today: string): Deadline {
  const [deadline, ...more] = deadlines(change, today).filter((one) => one.rule === rule);
  if (!deadline || more.length > 0) throw new Error(`Not one ${rule}`);
  return deadline;
}

function holdingReply(issuedOn: string, finalReplyBy: string): DeadlineFacts['letters'][number] {
  return {
    kind: 'holding-reply',
    issuedOn: localDate(issuedOn),
    finalReplyBy: localDate(finalReplyBy),
    delayedBecause: 'Banken har ikke svaret.',
  };
}

describe('warnings', () => {
  const at = (today: string) => only('psd2-35-days', {}, today).warning;

  it('when three quarters, then nine tenths of the days have gone → each has its warning from that day', () => {
    // 53 days from 23 November to 15 January: 39.75 and 47.7 of them are 2 and 10 January.
    expect(at('2027-01-01')).toBe('none');
    expect(at('2027-01-02')).toBe('at-75');
    expect(at('2027-01-09')).toBe('at-75');
    expect(at('2027-01-10')).toBe('at-90');
    expect(at('2027-01-15')).toBe('at-90');
    expect(at('2027-01-16')).toBe('overdue');
  });

  it('when the date falls on a closed day → the last open day before it warns', () => {
    // 14 days from 11 December end on Christmas Day; 23 December is the last day banks are open.
    const change = {
      receivedByFirmOn: localDate('2026-12-11'),
      receivedByRepresentativeOn: localDate('2026-12-14'),
    };
    const warning = (today: string) => only('firm-14-days', change, today).warning;
    expect(warning('2026-12-22')).toBe('at-75');
    expect(warning('2026-12-23')).toBe('last-open-day');
    expect(warning('2026-12-25')).toBe('last-open-day');
    expect(warning('2026-12-26')).toBe('overdue');
  });

  it('when the date is a day on which one of the two countries works → the day before warns where the other rests', () => {
    // Maundy Thursday 2026 is open in Sweden alone.
    const change = {
      receivedByRepresentativeOn: localDate('2026-04-01'),
      receivedByFirmOn: localDate('2026-03-30'),
    };
    expect(only('confirmation-1-day', change, '2026-04-01')).toMatchObject({
      dueOn: '2026-04-02',
      warning: 'last-open-day',
    });
  });

  it('when a clock is met, closed or only a milestone → no warning', () => {
    expect(only('psd2-15-days', { finalAnswerOn: localDate('2026-12-07') }, '2026-12-20').warning).toBe(
      'none',
    );
    expect(only('fanke-5-weeks', {}, '2026-12-28').warning).toBe('none');
    expect(only('psd2-15-days', { closedOn: localDate('2026-12-10') }, '2026-12-20').warning).toBe('none');
  });
});

describe('holding replies', () => {
  it('when one goes out in time → the clock is extended, by whom and why', () => {
    const change = { letters: [holdingReply('2026-12-11', '2027-01-08')] };
    expect(only('psd2-15-days', change, '2026-12-12')).toMatchObject({
      state: 'extended',
      stoppedOn: '2026-12-11',
      extendedTo: '2027-01-08',
      extendedBecause: 'Banken har ikke svaret.',
      owed: false,
    });
    expect(only('psd2-35-days', change, '2026-12-12').state).toBe('running');
  });

  it('when one goes out too late → the clock is missed, and still says what took its place', () => {
    const change = { letters: [holdingReply('2026-12-16', '2027-01-08')] };
    expect(only('psd2-15-days', change, '2026-12-17')).toMatchObject({
      state: 'missed',
      extendedTo: '2027-01-08',
      warning: 'none',
    });
  });

  it('when the 14 days of the guidelines end in one → that is the word they ask for', () => {
    const change = { letters: [holdingReply('2026-12-04', '2027-01-08')] };
    expect(only('fffs-14-days', change, '2026-12-05')).toMatchObject({ state: 'met', metOn: '2026-12-04' });
    expect(only('firm-14-days', change, '2026-12-05').state).toBe('extended');
  });

  it('when a second one follows → the first date is extended in its turn and the second governs', () => {
    const letters = [holdingReply('2026-12-11', '2026-12-22'), holdingReply('2026-12-21', '2027-01-12')];
    const all = deadlines({ letters }, '2026-12-22').filter(({ rule }) => rule === 'holding-reply-date');
    expect(all.map(({ key, state, dueOn }) => ({ key, state, dueOn }))).toEqual([
      { key: 'holding-reply-date/2', state: 'running', dueOn: '2027-01-12' },
      { key: 'holding-reply-date/1', state: 'extended', dueOn: '2026-12-22' },
    ]);
    expect(governingDeadline(deadlines({ letters }, '2026-12-22'))?.dueOn).toBe('2027-01-12');
  });

  it('when a second one comes after the promised day → the first date was missed and is owed no more', () => {
    const letters = [holdingReply('2026-12-11', '2026-12-22'), holdingReply('2026-12-23', '2027-01-12')];
    const first = deadlines({ letters }, '2026-12-24').find(({ key }) => key === 'holding-reply-date/1');
    expect(first).toMatchObject({ state: 'missed', stoppedOn: '2026-12-23', owed: false });
  });
});

describe('duties beside the complaint', () => {
  const access = { kind: 'access-request', arisenOn: localDate('2026-12-31'), note: 'kopi af alt' } as const;

  it('when somebody asks for their data → one month runs, to the last day of a shorter month', () => {
    const duties = [access, { ...access, arisenOn: localDate('2027-01-31') }];
    const all = deadlines({ duties }, '2027-01-31').filter(({ rule }) => rule === 'gdpr-access-1-month');
    expect(all.map(({ key, dueOn, about }) => ({ key, dueOn, about }))).toEqual([
      { key: 'gdpr-access-1-month/1', dueOn: '2027-01-31', about: 'kopi af alt' },
      { key: 'gdpr-access-1-month/2', dueOn: '2027-02-28', about: 'kopi af alt' },
    ]);
  });

  it('when it is answered in time → met; when the case closes before → still owed', () => {
    const fulfilled = { duties: [{ ...access, fulfilledOn: localDate('2027-01-30') }] };
    expect(only('gdpr-access-1-month', fulfilled, '2027-02-10').state).toBe('met');
    const closed = { duties: [access], closedOn: localDate('2027-01-04') };
    expect(only('gdpr-access-1-month', closed, '2027-01-05')).toMatchObject({ state: 'running', owed: true });
    expect(governingDeadline(deadlines(closed, '2027-01-05'))?.rule).toBe('gdpr-access-1-month');
  });

  it('when the month is extended in time → the new date governs, at most three months from receipt', () => {
    const told = {
      toldOn: localDate('2027-01-20'),
      until: localDate('2027-03-01'),
      reason: 'mange optagelser',
    };
    const extended = { duties: [{ ...access, extended: told }], closedOn: localDate('2027-01-04') };
    const clocks = (day: string, change: Partial<typeof told> = {}) =>
      deadlines({ duties: [{ ...access, extended: { ...told, ...change } }] }, day).filter(
        ({ rule }) => rule === 'gdpr-access-1-month',
      );
    expect(clocks('2027-02-10')).toMatchObject([
      { key: 'gdpr-access-1-month/1/extended', dueOn: '2027-03-01', state: 'running', owed: true },
      {
        key: 'gdpr-access-1-month/1',
        state: 'extended',
        extendedTo: '2027-03-01',
        extendedBecause: 'mange optagelser',
        owed: false,
      },
    ]);
    expect(governingDeadline(deadlines(extended, '2027-02-10'))?.dueOn).toBe('2027-03-01');
    // 31 December and three months.
    expect(clocks('2027-02-10', { until: localDate('2027-08-01') })[0]?.dueOn).toBe('2027-03-31');
    const late = clocks('2027-02-10', { toldOn: localDate('2027-02-01') });
    expect(late).toMatchObject([{ key: 'gdpr-access-1-month/1', state: 'missed', owed: true }]);
  });

  it('when a payment is reported → the refund of the next business day is shown and does not govern', () => {
    const duties = [
      { kind: 'transaction-reported', arisenOn: localDate('2026-12-11'), note: 'ukendt træk' },
      { kind: 'refund-requested', arisenOn: localDate('2026-12-11'), note: 'betalingsservice' },
    ] as const;
    expect(only('refund-next-day', { duties }, '2026-12-15')).toMatchObject({
      dueOn: '2026-12-14',
      force: 'beside',
      state: 'missed',
      warning: 'overdue',
      owed: false,
    });
    expect(only('refund-answer-10-days', { duties }, '2026-12-15').dueOn).toBe('2026-12-29');
    const closed = { duties, closedOn: localDate('2026-12-12') };
    expect(governingDeadline(deadlines(closed, '2026-12-13'))).toBeUndefined();
  });

  it('when an ADR entity asks before the directive is followed → shown; after it → owed, on a case of any age', () => {
    const asked = (on: string) => ({
      duties: [{ kind: 'adr-request', arisenOn: localDate(on), note: 'nævnet' } as const],
      closedOn: localDate('2027-01-04'),
    });
    expect(only('adr-answer-20-days', asked('2028-03-17'), '2028-03-18')).toMatchObject({
      force: 'beside',
      owed: false,
    });
    expect(only('adr-answer-20-days', asked('2028-03-20'), '2028-03-21')).toMatchObject({
      dueOn: '2028-04-19',
      force: 'law',
      owed: true,
    });
  });

  it('when the letter to the entity goes out → the request is answered', () => {
    const change = {
      duties: [{ kind: 'adr-request', arisenOn: localDate('2028-03-20'), note: 'nævnet' } as const],
      letters: [{ kind: 'adr-cover', issuedOn: localDate('2028-04-03') } as const],
    };
    expect(only('adr-answer-20-days', change, '2028-04-04')).toMatchObject({
      state: 'met',
      metOn: '2028-04-03',
    });
  });
});
