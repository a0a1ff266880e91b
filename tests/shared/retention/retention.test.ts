import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Case } from '../../../src/shared/complaint/state';
import { asId } from '../../../src/shared/core/ids';
import type { DutyId } from '../../../src/shared/core/ids';
import { addDays, localDate, yearOf } from '../../../src/shared/core/local-date';
import { RETENTION } from '../../../src/shared/law/packs/retention/pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { dueAfter, retentionIn, retentionOf } from '../../../src/shared/retention/retention';
import { finalised, type Play, TODAY } from '../../support/cases';
import { BOOK } from '../../support/rules';

const PERIODS = retentionIn(BOOK, 'DK', TODAY);

/** Closed on {@link TODAY}, with everything carried out. */
function settled(): Play {
  const play = finalised();
  const [remedyId] = [...play.case.remedies.keys()];
  if (!remedyId) throw new Error('The case has a remedy');
  play.does({ type: 'CarryOutRemedy', remedyId, carriedOutOn: TODAY, note: '' });
  return play;
}

const closedOn = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(localDate('2000-01-01'), days));
const years = fc.integer({ min: 0, max: 50 });

describe('the end of a period of years', () => {
  it('when the closing day is counted by hand → the file is due on the day after the last day', () => {
    expect(dueAfter(localDate('2021-03-01'), 5)).toBe('2026-03-02');
    expect(dueAfter(localDate('2021-12-31'), 5)).toBe('2027-01-01');
  });

  it('when it began on 29 February → the last day is 28 February, or the 29th where there is one', () => {
    expect(dueAfter(localDate('2024-02-29'), 5)).toBe('2029-03-01');
    expect(dueAfter(localDate('2024-02-29'), 4)).toBe('2028-03-01');
    expect(dueAfter(localDate('2023-02-28'), 5)).toBe('2028-02-29');
  });

  it('when any day closes a case → never due before that many years are over', () => {
    fc.assert(
      fc.property(closedOn, years, (on, count) => {
        const due = dueAfter(on, count);
        const same = `${String(yearOf(on) + count).padStart(4, '0')}${on.slice(4)}`;
        // As text: the 29th of a February that has none comes after its 28th and before 1 March.
        expect(due > same).toBe(true);
      }),
    );
  });

  it('when the period is longer, or the case was closed later → never due earlier', () => {
    fc.assert(
      fc.property(closedOn, years, years, fc.nat(400), (on, count, more, days) => {
        expect(dueAfter(on, count + more) >= dueAfter(on, count)).toBe(true);
        expect(dueAfter(addDays(on, days), count) >= dueAfter(on, count)).toBe(true);
      }),
    );
  });
});

describe('how long a case is kept', () => {
  const due = dueAfter(TODAY, PERIODS.fullFileYears);

  it('when the last day has not passed → kept; from the next one on → due', () => {
    const { case: state } = settled();
    expect(retentionOf(state, PERIODS, addDays(due, -1))).toMatchObject({ state: 'kept', closedOn: TODAY });
    expect(retentionOf(state, PERIODS, due)).toEqual({
      state: 'due',
      closedOn: TODAY,
      fileDueOn: due,
      rowDueOn: dueAfter(TODAY, PERIODS.registerRowYears),
      keptBecause: [],
    });
  });

  it('when the row were to go before the file → it goes with it', () => {
    const short = { ...PERIODS, fullFileYears: 5, registerRowYears: 3 };
    expect(retentionOf(settled().case, short, due)).toMatchObject({ rowDueOn: due });
  });

  it('when the case was never closed, or is reopened → no time runs', () => {
    const play = settled();
    play.does({ type: 'ReopenCase', reason: 'Nye oplysninger' });
    expect(retentionOf(play.case, PERIODS, due)).toEqual({ state: 'not-closed' });
  });

  it('when anything keeps it → held, and all of it is named', () => {
    const play = finalised();
    play.does({ type: 'PlaceLegalHold', reason: 'Stævning modtaget' });
    play.does({ type: 'RecordAdrReferral', entity: 'Nævnet', referredOn: TODAY });
    play.does({ type: 'NoteDuty', kind: 'access-request', arisenOn: TODAY, note: 'Indsigt' });
    expect(retentionOf(play.case, PERIODS, due)).toMatchObject({
      state: 'held',
      keptBecause: ['legal-hold', 'adr', 'duty', 'remedy'],
    });
    const dutyId = [...play.case.duties.keys()][0] ?? asId<DutyId>('0'.repeat(32));
    play.does({ type: 'ReleaseLegalHold', reason: 'Sagen er forligt' });
    play.does({ type: 'RecordAdrOutcome', entity: 'Nævnet', decidedOn: TODAY, outcome: 'Medhold' });
    play.does({ type: 'FulfilDuty', dutyId, fulfilledOn: TODAY, note: '' });
    const [remedyId] = [...play.case.remedies.keys()];
    if (remedyId) play.does({ type: 'CarryOutRemedy', remedyId, carriedOutOn: TODAY, note: '' });
    expect(retentionOf(play.case, PERIODS, due).state).toBe('due');
  });

  it('when a case is under legal hold → held, whatever the day and the periods are', () => {
    const play = settled();
    play.does({ type: 'PlaceLegalHold', reason: 'Krav ventes' });
    const state: Case = play.case;
    fc.assert(
      fc.property(fc.nat(40_000), years, years, (days, file, row) => {
        const periods = { ...PERIODS, fullFileYears: file, registerRowYears: row };
        expect(retentionOf(state, periods, addDays(TODAY, days)).state).toBe('held');
      }),
    );
  });

  it('when a longer pack comes into force → it goes for what is closed from then on', () => {
    const longer = { ...PERIODS, fullFileYears: 7, registerRowYears: 12 };
    const pack = { ...RETENTION, version: '2', effectiveFrom: localDate('2026-12-01'), retention: longer };
    const book = createRuleBook([...BOOK.packs, pack]);
    expect(retentionIn(book, 'DK', localDate('2026-11-30')).fullFileYears).toBe(PERIODS.fullFileYears);
    expect(retentionIn(book, 'DK', localDate('2026-12-01')).fullFileYears).toBe(7);
  });
});
