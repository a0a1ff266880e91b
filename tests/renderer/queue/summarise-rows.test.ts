import { describe, expect, test } from 'vitest';

import { summariseRows } from '../../../src/renderer/src/features/queue/summarise-rows';
import { urgencyText } from '../../../src/renderer/src/features/queue/urgency-text';
import { addDays } from '../../../src/shared/core/local-date';
import { compareRows } from '../../../src/shared/queue/row';
import { manyRows, row, TODAY } from './rows';

describe('the state of the queue in one line', () => {
  test('when deadlines have passed, are today or near → each is counted once', () => {
    const days = [-40, -1, 0, 0, 1, 3, 4, 30];
    const rows = [
      ...days.map((offset, place) => row({ id: place + 1, dueOn: addDays(TODAY, offset) })),
      row({ id: 50, dueOn: null }),
    ].sort(compareRows);
    const summary = summariseRows(rows, TODAY);
    expect(summary).toMatchObject({ overdue: 2, today: 2, soon: 2 });
    expect(urgencyText(summary, 'en')).toBe('2 deadlines have passed · 2 today · 2 within three days');
  });

  test('when nothing is near → it says so', () => {
    const rows = [row({ dueOn: addDays(TODAY, 9) }), row({ id: 2, dueOn: null })];
    expect(urgencyText(summariseRows(rows, TODAY), 'da')).toBe('Ingen frister inden for tre dage');
  });

  test('when stages and markets are counted → together every row', () => {
    const summary = summariseRows(manyRows(600), TODAY);
    const sum = (counts: object) => Object.values(counts).reduce<number>((all, one) => all + Number(one), 0);
    expect([sum(summary.stages), sum(summary.markets)]).toEqual([600, 600]);
  });
});
