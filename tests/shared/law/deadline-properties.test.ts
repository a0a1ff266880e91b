import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DUTY_KINDS, LETTER_KINDS, MARKETS, REGIMES } from '../../../src/shared/complaint/vocabulary';
import { addDays, addMonths, dayOf, localDate, monthOf } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { isOpen } from '../../../src/shared/law/calendar';
import type { Calendar, Closure } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';
import { deadlinesOf, governingDeadline, latestHoldingReplyDate } from '../../../src/shared/law/deadlines';
import type { Deadline, DeadlineFacts } from '../../../src/shared/law/deadlines';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import type { RuleBook } from '../../../src/shared/law/rule-book';
import type { DeadlineForce } from '../../../src/shared/law/rule-pack';
import { BOOK, rulesFor } from '../../support/rules';

const anyDate = fc.integer({ min: 0, max: 1200 }).map((offset) => addDays(localDate('2025-08-01'), offset));
const anyLetter = fc.record(
  {
    kind: fc.constantFrom(...LETTER_KINDS),
    issuedOn: anyDate,
    finalReplyBy: anyDate,
    delayedBecause: fc.constant('the bank has not answered'),
  },
  { requiredKeys: ['kind', 'issuedOn'] },
);
const anyDuty = fc.record(
  {
    kind: fc.constantFrom(...DUTY_KINDS),
    arisenOn: anyDate,
    fulfilledOn: anyDate,
    extended: fc.record({ toldOn: anyDate, until: anyDate, reason: fc.constant('many calls') }),
    note: fc.constant('x'),
  },
  { requiredKeys: ['kind', 'arisenOn', 'note'] },
);
const anyFacts: fc.Arbitrary<DeadlineFacts> = fc.record(
  {
    market: fc.constantFrom(...MARKETS),
    regimes: fc.uniqueArray(fc.constantFrom(...REGIMES), { minLength: 1 }),
    receivedByFirmOn: anyDate,
    receivedByRepresentativeOn: anyDate,
    letters: fc.array(anyLetter, { maxLength: 4 }),
    duties: fc.array(anyDuty, { maxLength: 3 }),
    finalAnswerOn: anyDate,
    closedOn: anyDate,
  },
  { requiredKeys: ['market', 'regimes', 'receivedByFirmOn', 'receivedByRepresentativeOn', 'letters'] },
);

const GOVERNING: readonly DeadlineForce[] = ['law', 'guidance', 'promise'];

function deadlines(facts: DeadlineFacts, today: LocalDate, book: RuleBook = BOOK): readonly Deadline[] {
  return deadlinesOf(facts, book.rulesFor(facts.market, facts.receivedByFirmOn), today);
}

describe('properties of any case', () => {
  it('when a date is shown as governing → no limit that still runs is earlier', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        const all = deadlines(facts, today);
        const shown = governingDeadline(all);
        const limits = all.filter(({ state, force }) => state === 'running' && GOVERNING.includes(force));
        expect(limits.every(({ dueOn }) => shown !== undefined && shown.dueOn <= dueOn)).toBe(true);
        expect(shown === undefined || GOVERNING.includes(shown.force)).toBe(true);
      }),
    );
  });

  it('when any deadline is given → no calendar that could apply gives an earlier day', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        for (const deadline of deadlines(facts, today)) {
          expect(deadline.counted === undefined || deadline.counted.dueOn === deadline.dueOn).toBe(true);
          expect(deadline.others.every(({ dueOn }) => dueOn >= deadline.dueOn)).toBe(true);
        }
      }),
    );
  });

  it('when any deadline is given → its state and its warning fit its dates', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        const all = deadlines(facts, today);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { state, dueOn, metOn, stoppedOn, extendedTo, owed, warning } of all) {
          if (state === 'running') expect(today <= dueOn).toBe(true);
          else expect(['none', 'overdue']).toContain(warning);
          if (state === 'missed') expect(today > dueOn).toBe(true);
          if (state === 'met') expect((metOn ?? '9999') <= dueOn).toBe(true);
          if (state === 'stopped' || state === 'extended') expect((stoppedOn ?? '9999') <= dueOn).toBe(true);
          if (state === 'extended') expect(extendedTo).toBeDefined();
          if (warning === 'overdue')
            expect([state, metOn, stoppedOn]).toEqual(['missed', undefined, undefined]);
          if (owed) expect(['running', 'missed']).toContain(state);
        }
      }),
    );
  });

  it('when the case is closed → nothing but duties beside it is owed', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, closedOn) => {
        const owed = deadlines({ ...facts, closedOn }, addDays(closedOn, 1)).filter((one) => one.owed);
        expect(owed.every(({ runsFrom }) => DUTY_KINDS.some((kind) => kind === runsFrom))).toBe(true);
      }),
    );
  });

  it('when a request for access is extended → never later than three months, and only where it was told in time', () => {
    const anyExtended = fc.record({
      kind: fc.constant('access-request' as const),
      arisenOn: anyDate,
      told: fc.integer({ min: -5, max: 60 }),
      until: fc.integer({ min: -5, max: 150 }),
    });
    fc.assert(
      fc.property(anyFacts, anyDate, anyExtended, (facts, today, { told, until, ...duty }) => {
        const [toldOn, last] = [addDays(duty.arisenOn, told), addDays(duty.arisenOn, until)];
        const extended = { toldOn, until: last, reason: 'many calls' };
        const all = deadlines({ ...facts, duties: [{ ...duty, note: 'x', extended }] }, today);
        const [first, later] = ['gdpr-access-1-month/1', 'gdpr-access-1-month/1/extended'].map((key) =>
          all.find((one) => one.key === key),
        );
        const inTime = told >= 0 && first !== undefined && toldOn <= first.dueOn && last > first.dueOn;
        expect(later !== undefined).toBe(inTime);
        expect(later === undefined || later.dueOn <= addMonths(duty.arisenOn, 3)).toBe(true);
        expect(first?.state === 'extended').toBe(inTime);
      }),
    );
  });

  it('when a holding reply promises a date → it is never later than day 35 of a payment case', () => {
    fc.assert(
      fc.property(anyFacts, anyDate, (facts, today) => {
        const latest = latestHoldingReplyDate(facts, rulesFor(facts.market, facts.receivedByFirmOn));
        const promised = deadlines(facts, today).filter(({ rule }) => rule === 'holding-reply-date');
        expect(promised.every(({ dueOn }) => latest === undefined || dueOn <= latest)).toBe(true);
      }),
    );
  });
});

describe('properties of the calendars under the clocks', () => {
  it('when a day more is closed in any calendar → no due date becomes earlier', () => {
    const anyCalendar = fc.constantFrom(...Object.keys(CALENDARS));
    fc.assert(
      fc.property(anyFacts, anyCalendar, anyDate, (facts, id, closed) => {
        const after = deadlines(facts, facts.receivedByFirmOn, bookWithClosure(id, closed));
        for (const { key, dueOn } of deadlines(facts, facts.receivedByFirmOn)) {
          const moved = after.find((one) => one.key === key);
          expect(moved && moved.dueOn >= dueOn).toBe(true);
        }
      }),
    );
  });

  it('when the receipt falls on a closed day → the date is that of the last open day before', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { calendar, dueOn } of reply15(facts)) {
          let open = facts.receivedByFirmOn;
          while (!isOpen(calendarOf(calendar), open)) open = addDays(open, -1);
          const before = reply15({ ...facts, receivedByFirmOn: open }).find(
            (one) => one.calendar === calendar,
          );
          expect(before?.dueOn).toBe(dueOn);
        }
      }),
    );
  });
});

describe('the same facts and packs', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('when they are judged in another time zone → every deadline is the same', () => {
    const cases = fc.sample(fc.tuple(anyFacts, anyDate), { numRuns: 200, seed: 20_261_122 });
    const judged = (): string =>
      JSON.stringify(
        cases.map(([facts, today]) => deadlines(facts, today, createRuleBook([...BUNDLED_PACKS]))),
      );
    const offsets = new Set<number>();
    const results = ['UTC', 'Europe/Copenhagen', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu'].map(
      (zone) => {
        vi.stubEnv('TZ', zone);
        offsets.add(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset());
        return judged();
      },
    );
    expect(offsets.size).toBe(5);
    expect(new Set(results).size).toBe(1);
  });
});

/** What each calendar that could apply gives for the 15 business days; a case without a payment service has none. */
function reply15(facts: DeadlineFacts): readonly { readonly calendar: string; readonly dueOn: LocalDate }[] {
  const deadline = deadlines(facts, facts.receivedByFirmOn).find(({ rule }) => rule === 'psd2-15-days');
  return deadline?.counted ? [deadline.counted, ...deadline.others] : [];
}

function calendarOf(id: string): Calendar {
  const calendar = rulesFor('DK', localDate('2026-11-23')).calendars[id];
  if (!calendar) throw new Error(`No calendar ${id}`);
  return calendar;
}

/** The bundled book with one more day of every year closed in one calendar. */
function bookWithClosure(id: string, closed: LocalDate): RuleBook {
  const name = { da: 'ny helligdag', sv: 'ny helgdag', en: 'new holiday' };
  const day = monthOf(closed) === 2 ? Math.min(28, dayOf(closed)) : dayOf(closed);
  const closure: Closure = { name, on: { kind: 'fixed', month: monthOf(closed), day } };
  const calendar = calendarOf(id);
  const changed: Calendar =
    'openWhenAnyOf' in calendar
      ? {
          ...calendar,
          openWhenAnyOf: calendar.openWhenAnyOf.map((part) => ({
            ...part,
            closures: [...part.closures, closure],
          })),
        }
      : { ...calendar, closures: [...calendar.closures, closure] };
  return createRuleBook([
    ...BUNDLED_PACKS,
    {
      id: 'one-more-day',
      version: '1',
      title: name,
      effectiveFrom: localDate('2000-01-01'),
      markets: 'all',
      calendars: { [id]: changed },
    },
  ]);
}
