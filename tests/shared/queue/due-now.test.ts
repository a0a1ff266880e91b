import { describe, expect, it } from 'vitest';

import { addDays } from '../../../src/shared/core/local-date';
import { dueNow } from '../../../src/shared/queue/due-now';
import { compareRows, rowWarning } from '../../../src/shared/queue/row';
import { manyRows, row, TODAY } from '../../renderer/queue/rows';

describe('what is due now', () => {
  it('when dates have passed, are today or lie ahead → those that passed and those of today', () => {
    const rows = [-9, -1, 0, 0, 0, 1, 30].map((days, id) => row({ id, dueOn: addDays(TODAY, days) }));
    expect(dueNow([...rows, row({ dueOn: null })], TODAY)).toEqual({ overdue: 2, dueToday: 3 });
    expect(dueNow([], TODAY)).toEqual({ overdue: 0, dueToday: 0 });
  });

  it('when there are many cases in the queue’s order → as counted one by one', () => {
    const rows = manyRows(400).toSorted(compareRows);
    for (let days = 0; days < 60; days += 7) {
      const today = addDays(TODAY, days);
      const dates = rows.flatMap(({ dueOn }) => dueOn ?? []);
      expect(dueNow(rows, today)).toEqual({
        overdue: dates.filter((date) => date < today).length,
        dueToday: dates.filter((date) => date === today).length,
      });
    }
  });
});

describe('what a row is warned of', () => {
  const warnOn = { at75: addDays(TODAY, 6), at90: addDays(TODAY, 8), lastOpenDay: addDays(TODAY, 9) };
  const warned = row({ dueOn: addDays(TODAY, 11), warnOn });

  it('when the days pass → 75 %, 90 %, the last open day, overdue', () => {
    const seen = [0, 5, 6, 7, 8, 9, 10, 11, 12].map((days) => rowWarning(warned, addDays(TODAY, days)));
    expect(seen).toEqual([
      'none',
      'none',
      'at-75',
      'at-75',
      'at-90',
      'last-open-day',
      'last-open-day',
      'last-open-day',
      'overdue',
    ]);
  });

  it('when nothing is due → nothing', () => {
    expect(rowWarning(row({ dueOn: null, dueRule: null, warnOn: null }), TODAY)).toBe('none');
  });
});
