import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { arrangeRows, isUnfiltered } from '../../../src/renderer/src/features/queue/arrange-rows';
import type { QueueFilter } from '../../../src/renderer/src/features/queue/arrange-rows';
import { BY_URGENCY, SORT_FIELDS } from '../../../src/renderer/src/features/queue/view-memory';
import type { QueueSort } from '../../../src/renderer/src/features/queue/view-memory';
import { MARKETS, STAGES } from '../../../src/shared/complaint/vocabulary';
import type { QueueRow } from '../../../src/shared/queue/row';
import { ANNA, manyRows, row } from './rows';

const ALL: QueueFilter = { stages: [], markets: [], assignee: undefined, among: undefined, find: '' };
const WORDING = { language: 'da', staffName: () => 'Anna Lind' } as const;

function arrange(rows: readonly QueueRow[], filter: QueueFilter, sort: QueueSort = BY_URGENCY) {
  const work = arrangeRows(rows, filter, sort, WORDING);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

describe('which cases the queue shows', () => {
  test('when nothing is filtered or sorted → the very rows of the store, not a copy', () => {
    const rows = manyRows(10);
    expect(arrange(rows, ALL)).toBe(rows);
    expect(isUnfiltered({ ...ALL, find: '  ' })).toBe(true);
  });

  test('when filters are combined → exactly the rows that fit all of them', () => {
    const rows = manyRows(5_000);
    fc.assert(
      fc.property(
        fc.subarray([...STAGES]),
        fc.subarray([...MARKETS]),
        fc.boolean(),
        (stages, markets, mine) => {
          const filter = { ...ALL, stages, markets, assignee: mine ? ANNA : undefined };
          const expected = rows.filter(
            (one) =>
              (stages.length === 0 || stages.includes(one.stage)) &&
              (markets.length === 0 || markets.includes(one.market)) &&
              (!mine || one.assignee === ANNA),
          );
          expect(arrange(rows, filter)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    ['sørensen', [1]],
    ['SØREN', [1]],
    [' 0002 ', [2]],
    ['uvi-2026', [1, 2]],
    ['nobody', []],
  ])('when “%s” is sought → cases %j', (find, ids) => {
    const rows = [row({ id: 1 }), row({ id: 2, complainant: 'Jonas Bergström' })];
    expect(arrange(rows, { ...ALL, find })).toEqual(ids.map((id) => rows[id - 1]));
  });

  test('when only damaged cases are wanted → only those', () => {
    const rows = manyRows(20);
    const among = new Set([rows[3]?.caseId, rows[17]?.caseId].flatMap((id) => id ?? []));
    expect(arrange(rows, { ...ALL, among })).toEqual([rows[3], rows[17]]);
  });
});

describe('the order of the queue', () => {
  test('when sorted by the complainant in Danish → Å comes last and Æ before Ø', () => {
    const names = ['Østergaard', 'Ågård', 'Berg', 'Æbelø'];
    const rows = names.map((complainant, place) => row({ id: place + 1, complainant }));
    const sorted = arrange(rows, ALL, { field: 'complainant', direction: 'asc' });
    expect(sorted.map(({ complainant }) => complainant)).toEqual(['Berg', 'Æbelø', 'Østergaard', 'Ågård']);
  });

  test('when sorted by any column → every row once, and the other way round is the reverse order of keys', () => {
    const rows = manyRows(1_500);
    for (const field of SORT_FIELDS) {
      const down = arrange(rows, ALL, { field, direction: 'desc' });
      expect(new Set(down).size).toBe(rows.length);
      expect(down).not.toBe(rows);
    }
  });

  test('when stages are sorted → in the order of the work, not of the alphabet', () => {
    const rows = [...STAGES].reverse().map((stage, place) => row({ id: place + 1, stage }));
    const sorted = arrange(rows, ALL, { field: 'stage', direction: 'asc' });
    expect(sorted.map(({ stage }) => stage)).toEqual(STAGES);
  });

  test('when rows are alike in the sorted column → they stay in order of urgency', () => {
    const rows = [row({ id: 3 }), row({ id: 1 }), row({ id: 2 })];
    expect(arrange(rows, ALL, { field: 'market', direction: 'asc' })).toEqual(rows);
  });
});
