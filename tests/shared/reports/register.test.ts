import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { localDate } from '../../../src/shared/core/local-date';
import { csvLines, decimalComma } from '../../../src/shared/reports/csv';
import { inPeriod } from '../../../src/shared/reports/period';
import { registerTable } from '../../../src/shared/reports/register';
import { registerReport } from '../../../src/shared/reports/register-report';
import { NOW } from '../../support/cases';
import { reportedCase } from '../../support/reported';

const PERIOD = { by: 'receipt', from: localDate('2026-10-01'), to: localDate('2026-12-31') } as const;
const OUT_OF_ORDER = [
  reportedCase(2, { receivedByRepresentativeOn: localDate('2026-11-02') }),
  reportedCase(1),
];

const csvText = (rows: Iterable<readonly string[]>): string => [...csvLines(rows)].join('');

describe('the register as a table', () => {
  test('when personal data is left out → no name, reference or foreign number is anywhere', () => {
    const one = reportedCase(1, { number: '1A2B3C4D', reference: 'Sørensen 17' });
    const text = JSON.stringify([...registerTable([one], { language: 'da', personal: false })]);
    expect(text).not.toMatch(/Sørensen|CS-1/);
    expect(text).toContain('1A2B3C4D');
  });

  test('when it is asked for → three more columns at the end, in every row', () => {
    const rows = [...registerTable(OUT_OF_ORDER, { language: 'en', personal: true })];
    expect(rows[0]?.slice(-3)).toEqual(['Reference', 'Customer service’s number', 'Complainant']);
    expect(rows[1]?.slice(-3)).toEqual(['UVI-2026-0001', 'CS-1', 'Mette Sørensen 1']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('when cases come in any order → rows go by receipt, with amounts and days as a spreadsheet reads them', () => {
    const rows = [...registerTable(OUT_OF_ORDER, { language: 'da', personal: false })];
    expect(rows.map((row) => row[0])).toEqual(['Sagsnummer', 'UVI-2026-0001', 'UVI-2026-0002']);
    expect(rows[1]).toContain('499,50 DKK');
    expect(rows[1]).toContain('10');
  });
});

describe('a period', () => {
  const dates = { receivedByRepresentativeOn: localDate('2026-10-01'), closedOn: localDate('2027-01-02') };

  test('when the day is the first or the last → inside; by closing another day counts', () => {
    expect(inPeriod(dates, PERIOD)).toBe(true);
    expect(inPeriod(dates, { ...PERIOD, by: 'closing' })).toBe(false);
    expect(inPeriod({ receivedByRepresentativeOn: localDate('2027-01-01') }, PERIOD)).toBe(false);
    expect(inPeriod({ receivedByRepresentativeOn: PERIOD.from }, { ...PERIOD, by: 'closing' })).toBe(false);
  });
});

describe('a CSV file', () => {
  test.each(['=1+1', '+45 12', '-3', '@SUM(A1)', '\t=1', ' =cmd', '\r=1', '＝1', '\n@x'])(
    'when a cell is %j → a spreadsheet takes it for text',
    (cell) => {
      const [line] = Papa.parse<string[]>(csvText([[cell]]).slice(1), { delimiter: ';' }).data;
      expect(line).toEqual([`'${cell}`]);
    },
  );

  test('when any texts are written → another reader finds the same table, and no cell begins a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ =+@;"\r\n'-]{0,6}$/));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvText(rows);
        expect(text.startsWith('\ufeff')).toBe(true);
        const read = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' }).data.slice(
          0,
          -1,
        );
        expect(
          read.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@\t\r\n＋－＝＠])/, ''))),
        ).toEqual(rows.map((row) => row.map((each) => each.replace(/^'(?=\s*[=+\-@\t\r\n＋－＝＠])/, ''))));
        for (const each of read.flat()) expect(each).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  test('when an amount is written → two decimals after a comma', () => {
    expect([5, 49_950, 100_000_00].map(decimalComma)).toEqual(['0,05', '499,50', '100000,00']);
  });
});

describe('the register as a report', () => {
  const frame = {
    language: 'en',
    organisation: 'Nordbetaling AB',
    period: PERIOD,
    createdAt: NOW,
    personalBecause: undefined,
    unsure: { damaged: 0, erased: 0, rowless: 0 },
  } as const;

  test('when personal data is left out → no name in it; asked for → the reason stands first', () => {
    const without = JSON.stringify(registerReport(OUT_OF_ORDER, frame));
    expect(without).not.toContain('Sørensen');
    const withNames = JSON.stringify(
      registerReport(OUT_OF_ORDER, {
        ...frame,
        personalBecause: 'Asked for by the board',
        unsure: { damaged: 1, erased: 2, rowless: 1 },
      }),
    );
    expect(withNames).toContain('Mette Sørensen 1');
    expect(withNames).toContain('Reason: Asked for by the board');
    expect(withNames).toContain('2 cases are erased');
    expect(withNames).toContain('Of 1 erased case there is no readable row');
    expect(withNames).toContain('1 case does not agree with the journal');
  });

  test('when there is no case → it says so instead of an empty table', () => {
    const { blocks } = registerReport([], frame);
    expect(blocks.map(({ kind }) => kind)).not.toContain('table');
  });
});
