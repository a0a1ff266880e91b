import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessCsvShape, readCsvRecords, SEPARATORS } from '../../../src/shared/intake/csv-reader';
import type { CsvRecord, Separator } from '../../../src/shared/intake/csv-reader';
import { csvLine } from '../../../src/shared/intake/mend-file';

const read = (text: string, separator: Separator = ';'): readonly CsvRecord[] => [
  ...readCsvRecords(text, separator),
];
const cells = (text: string, separator: Separator = ';'): readonly (readonly string[])[] =>
  read(text, separator).map((record) => record.cells);

const cell = fc.string({
  unit: fc.constantFrom('a', 'å', '"', ';', ',', '\t', '\n', '\r', ' ', '=', "'"),
  maxLength: 8,
});
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('readCsvRecords', () => {
  it('when any rows are written and read with any separator → they are the same', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...SEPARATORS), (written, separator) => {
        const text = written.map((row) => csvLine(row, separator)).join('');
        expect(cells(text, separator)).toEqual(written);
        expect(read(text, separator).every((record) => record.fault === undefined)).toBe(true);
      }),
    );
  });

  it('when well-formed CSV is read → Papa Parse reads the same', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom('\n' as const, '\r\n' as const),
        (written, separator, newline) => {
          const text = Papa.unparse(written, { delimiter: separator, newline });
          const theirs = Papa.parse<string[]>(text, { delimiter: separator, newline, skipEmptyLines: true });
          expect(cells(text, separator)).toEqual(theirs.data);
        },
      ),
    );
  });

  it('when any text is read → nothing throws and no character outside the quoting is lost', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' '), maxLength: 40 }),
        (text) => {
          const letters = cells(text).flat().join('').replace(/[^a]/g, '').length;
          expect(letters).toBe(text.replace(/[^a]/g, '').length);
        },
      ),
    );
  });

  it('when cells span lines → the starts point at each cell in the text', () => {
    const text = 'a;b\r\n1;"x\ny";2\r\n';
    const second = read(text)[1];
    expect(second?.cells).toEqual(['1', 'x\ny', '2']);
    expect(second?.starts.map((start) => text[start])).toEqual(['1', '"', '2']);
    expect(second?.endsFile).toBe(false);
  });

  it('when a quote is never closed → the rest of the file is one record with a fault', () => {
    const records = read('a;b\n1;2\n3;"four\n5;6\n7;8\n');
    expect(records).toHaveLength(3);
    expect(records[2]).toMatchObject({ fault: 'csv-quote-open', cells: ['3', 'four\n5;6\n7;8\n'] });
  });

  it('when a quote inside a quoted cell is not doubled → the record says so and the next one is read', () => {
    const records = read('1;"sagde "nej" til mig";x\n2;b;c\n');
    expect(records[0]).toMatchObject({ fault: 'csv-quote-stray', cells: ['1', 'sagde "nej" til mig', 'x'] });
    expect(records[1]?.cells).toEqual(['2', 'b', 'c']);
  });

  it('when a quote stands inside a bare cell or blanks follow a closing one → both are taken as meant', () => {
    expect(cells('5" rør;"to" ;tre\n')).toEqual([['5" rør', 'to', 'tre']]);
  });

  it('when lines are empty or end with CR alone → empty ones are passed over and CR ends a line', () => {
    expect(cells('a;b\r\r1;2\r\n\n3;4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

describe('guessCsvShape', () => {
  it.each([
    ['semicolons with commas inside', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n', ';'],
    ['commas with semicolons inside quotes', 'a,b\n"x;y;z",2\n"x;y",3\n', ','],
    ['tabs', 'a\tb\tc\n1, x\t2; y\t3\n', '\t'],
    ['one column', 'a\nb\n', ';'],
  ])('when the file has %s → the separator is found', (_, text, separator) => {
    expect(guessCsvShape(text)).toEqual({ separator, start: 0 });
  });

  it('when the first line says sep= → that decides and is passed over', () => {
    expect(guessCsvShape('sep=,\r\na,b;c\r\n')).toEqual({ separator: ',', start: 7 });
  });
});
