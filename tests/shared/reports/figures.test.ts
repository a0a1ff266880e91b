import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, localDate } from '../../../src/shared/core/local-date';
import { figureTables } from '../../../src/shared/reports/figure-tables';
import { figuresOf } from '../../../src/shared/reports/figures';
import { figuresReport } from '../../../src/shared/reports/figures-report';
import { recurrences } from '../../../src/shared/reports/recurrence';
import { FEWEST_SHOWN, withoutSmall } from '../../../src/shared/reports/small-numbers';
import { NOW, TODAY } from '../../support/cases';
import { reportedCase } from '../../support/reported';

const FIRST = localDate('2026-01-10');
const OPTIONS = { language: 'en', personal: false, ruleLabel: (rule: string) => rule } as const;

/** Cases received so many days after the first of them. */
function received(days: readonly number[], change: Parameters<typeof reportedCase>[1] = {}) {
  return days.map((day, index) =>
    reportedCase(index + 1, { receivedByRepresentativeOn: addDays(FIRST, day), ...change }),
  );
}

describe('recurrence', () => {
  test('when three cases of a cause and product came within 90 days → possible systemic issue; a day later → none', () => {
    expect(recurrences(received([0, 40, 89]))[0]?.cases.map(({ number }) => number)).toEqual([
      'UVI-2026-0001',
      'UVI-2026-0002',
      'UVI-2026-0003',
    ]);
    expect(recurrences(received([0, 40, 90]))).toEqual([]);
  });

  test('when the causes or products differ, or nothing went wrong → none', () => {
    const [first, second, third] = received([0, 1, 2]);
    if (!first || !second || !third) throw new Error('Three cases');
    expect(recurrences([first, second, { ...third, cause: 'information' }])).toEqual([]);
    expect(recurrences([first, second, { ...third, product: 'invoice' }])).toEqual([]);
    expect(recurrences(received([0, 1, 2], { cause: 'no-fault' }))).toEqual([]);
  });

  test('when two bursts lie far apart → both are in it, and a lone case between them is not', () => {
    const found = recurrences(received([0, 1, 2, 150, 300, 301, 302]))[0];
    expect(found?.cases).toHaveLength(6);
    expect(found?.cases.map(({ number }) => number)).not.toContain('UVI-2026-0004');
  });
});

describe('figures', () => {
  test('when cases are counted → median, nearest nine tenths, months without a gap, one sum a currency', () => {
    const cases = Array.from({ length: 10 }, (_, index) =>
      reportedCase(index, {
        receivedByRepresentativeOn: localDate(index < 5 ? '2026-09-01' : '2026-11-01'),
        answeredOn: addDays(localDate(index < 5 ? '2026-09-01' : '2026-11-01'), index + 1),
        remedies: [{ kind: 'refund', amount: { amountMinor: 100, currency: index < 5 ? 'DKK' : 'SEK' } }],
      }),
    );
    const figures = figuresOf(cases, TODAY);
    expect(figures.answers).toEqual({ count: 10, median: 5, p90: 9 });
    expect(figures.months.map(({ key, count }) => [key, count])).toEqual([
      ['2026-09', 5],
      ['2026-10', 0],
      ['2026-11', 5],
    ]);
    expect(figures.remedies).toEqual([
      { currency: 'DKK', amountMinor: 500, cases: 5 },
      { currency: 'SEK', amountMinor: 500, cases: 5 },
    ]);
  });

  test('when there is no case → no table, and the report says that there is none', () => {
    const figures = figuresOf([], TODAY);
    expect(figureTables(figures, OPTIONS)).toEqual([]);
  });
});

describe('small numbers', () => {
  const counts = fc
    .uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 })
    .chain((keys) =>
      fc
        .array(fc.integer({ min: 0, max: 30 }), { minLength: keys.length, maxLength: keys.length })
        .map((numbers) => keys.map((key, index) => ({ key, count: numbers[index] ?? 0 }))),
    );

  test('when any counts are shown → none below five, nothing lost, and the rest is never one value alone', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { shown, others } = withoutSmall(all);
        const total = all.reduce((sum, { count }) => sum + count, 0);
        expect(shown.reduce((sum, { count }) => sum + count, others ?? 0)).toBe(total);
        expect(shown.every(({ count }) => count >= FEWEST_SHOWN)).toBe(true);
        const hidden = all.filter(({ key, count }) => count > 0 && !shown.some((one) => one.key === key));
        if (others === undefined) expect(hidden).toEqual([]);
        else expect(hidden.length >= 2 || shown.length === 0).toBe(true);
        if (others !== undefined && shown.length > 0) expect(others).toBeGreaterThanOrEqual(FEWEST_SHOWN);
      }),
    );
  });

  test('when personal data is left out → no name, reference, free text or number below five', () => {
    const cases = [
      ...received([0, 1, 2, 3, 4, 5, 6]),
      ...[20, 21, 22].map((id) =>
        reportedCase(id, {
          cause: 'collections',
          market: 'SE',
          number: `N${String(id)}`,
          recommendations: [{ text: 'Ring til Mette Sørensen' }],
          deadlines: [{ rule: 'r1', state: 'missed' }],
        }),
      ),
    ];
    const frame = {
      language: 'en',
      organisation: 'Nordbetaling AB',
      period: { by: 'receipt', from: FIRST, to: TODAY },
      createdAt: NOW,
      personalBecause: undefined,
      unsure: { damaged: 0, erased: 0, rowless: 0 },
      ruleLabel: (rule: string) => rule,
    } as const;
    const text = JSON.stringify(figuresReport(figuresOf(cases, TODAY), frame));
    expect(text).not.toMatch(/Sørensen|Ring til|N2[012]/);
    const cells = figureTables(figuresOf(cases, TODAY), OPTIONS).flatMap(({ rows, columns, id }) =>
      id === 'answers'
        ? []
        : rows.flatMap((row) => row.cells.filter((_, column) => columns[column]?.numeric)),
    );
    expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
    const open = JSON.stringify(
      figuresReport(figuresOf(cases, TODAY), { ...frame, personalBecause: 'The board asks' }),
    );
    expect(open).toContain('Ring til Mette Sørensen');
    expect(open).toContain('The board asks');
  });

  test('when fewer than five cases are in the period → nothing is broken down', () => {
    expect(figureTables(figuresOf(received([0, 1, 2, 3]), TODAY), OPTIONS)).toEqual([]);
    expect(
      figureTables(figuresOf(received([0, 1, 2, 3]), TODAY), { ...OPTIONS, personal: true }),
    ).not.toEqual([]);
  });
});
