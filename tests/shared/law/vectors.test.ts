import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, localDate, weekdayOf } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { addBusinessDays } from '../../../src/shared/law/calendar';
import type { BundledCalendarId } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import type { Deadline } from '../../../src/shared/law/deadlines';
import { rulesFor } from '../../support/rules';

/**
 * Worked out independently of this code, from the published closing days: c14 calendar days; dk14r/se14r the first open day on
 * or after it (for reference: nothing is moved); dk… Danish bank days, dkp… Danish public holidays only, se… Swedish
 * days, u… days on which either country is open; w5 five weeks.
 */
const VECTORS = readVectors();

const COLUMNS: Readonly<Record<string, (receipt: LocalDate) => LocalDate>> = {
  c14: (receipt) => addDays(receipt, 14),
  dk14r: (receipt) => business('DK-bank', addDays(receipt, 13), 1),
  se14r: (receipt) => business('SE', addDays(receipt, 13), 1),
  dk1: (receipt) => business('DK-bank', receipt, 1),
  dk3: (receipt) => business('DK-bank', receipt, 3),
  dk10: (receipt) => business('DK-bank', receipt, 10),
  dk15: (receipt) => business('DK-bank', receipt, 15),
  dk35: (receipt) => business('DK-bank', receipt, 35),
  dkp15: (receipt) => business('DK-statutory', receipt, 15),
  dkp35: (receipt) => business('DK-statutory', receipt, 35),
  se10: (receipt) => business('SE', receipt, 10),
  se15: (receipt) => business('SE', receipt, 15),
  se35: (receipt) => business('SE', receipt, 35),
  u15: (receipt) => business('DK-or-SE', receipt, 15),
  u35: (receipt) => business('DK-or-SE', receipt, 35),
  w5: (receipt) => addDays(receipt, 35),
};

describe('the worked deadlines', () => {
  it('when the file is read → there are sixteen receipts and every column is one we check', () => {
    expect(VECTORS).toHaveLength(16);
    for (const { dates } of VECTORS) expect(Object.keys(dates).sort()).toEqual(Object.keys(COLUMNS).sort());
  });

  it.each(VECTORS)(
    'when a complaint is received on $receipt → every column is the computed date',
    (vector) => {
      expect(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekdayOf(vector.receipt) - 1]).toBe(
        vector.weekday,
      );
      const computed = Object.fromEntries(
        Object.entries(COLUMNS).map(([column, compute]) => [column, compute(vector.receipt)]),
      );
      expect(computed).toEqual(vector.dates);
    },
  );

  it.each(VECTORS)('when a Danish case is received on $receipt → its deadlines are those dates', (vector) => {
    const { dates } = vector;
    const danish = deadlinesFor('DK', vector.receipt);
    expect(dueOn(danish, 'firm-14-days')).toBe(dates['c14']);
    expect(dueOn(danish, 'fanke-5-weeks')).toBe(dates['w5']);
    for (const days of [15, 35] as const) {
      const deadline = found(danish, `psd2-${days}-days`);
      expect(deadline.dueOn).toBe(dates[`u${days}`]);
      expect(othersOf(deadline)).toEqual([
        ['DK-bank', dates[`dk${days}`]],
        ['SE', dates[`se${days}`]],
      ]);
    }
    expect(othersOf(found(danish, 'representative-10-days'))).toEqual([
      ['DK-bank', dates['dk10']],
      ['SE', dates['se10']],
    ]);
    expect(othersOf(found(danish, 'confirmation-1-day'))[0]).toEqual(['DK-bank', dates['dk1']]);
  });

  it.each(VECTORS)('when a Swedish case is received on $receipt → the Swedish days count', (vector) => {
    const swedish = deadlinesFor('SE', vector.receipt);
    expect(dueOn(swedish, 'psd2-15-days')).toBe(vector.dates['se15']);
    expect(dueOn(swedish, 'psd2-35-days')).toBe(vector.dates['se35']);
    expect(dueOn(swedish, 'representative-10-days')).toBe(vector.dates['se10']);
  });
});

function deadlinesFor(market: 'DK' | 'SE', receipt: LocalDate): readonly Deadline[] {
  return deadlinesOf(
    {
      market,
      regimes: ['payment-service'],
      receivedByFirmOn: receipt,
      receivedByRepresentativeOn: receipt,
      letters: [],
    },
    rulesFor(market, receipt),
    receipt,
  );
}

function found(deadlines: readonly Deadline[], rule: string): Deadline {
  const deadline = deadlines.find((one) => one.rule === rule);
  if (!deadline) throw new Error(`No deadline ${rule}`);
  return deadline;
}

/** What the calendars that do not govern would give. */
function othersOf(deadline: Deadline): readonly (readonly [string, LocalDate])[] {
  return deadline.others.map(({ calendar, dueOn: date }) => [calendar, date]);
}

function dueOn(deadlines: readonly Deadline[], rule: string): LocalDate {
  return found(deadlines, rule).dueOn;
}

function business(calendar: BundledCalendarId, from: LocalDate, count: number): LocalDate {
  return addBusinessDays(CALENDARS[calendar], from, count);
}

function readVectors() {
  const [header = '', ...lines] = readFileSync(
    new URL('../../fixtures/law/deadlines.csv', import.meta.url),
    'utf8',
  )
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',').slice(2);
  return lines.map((line) => {
    const [receipt = '', weekday = '', ...cells] = line.split(',');
    const dates: Record<string, LocalDate> = {};
    columns.forEach((column, index) => (dates[column] = localDate(cells[index] ?? '')));
    return { receipt: localDate(receipt), weekday, dates };
  });
}
