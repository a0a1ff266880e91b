import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/shared/intake/decode-text';
import { guarded, unguarded } from '../../../src/shared/intake/csv-case';
import { mendFile } from '../../../src/shared/intake/mend-file';
import type { MendFile } from '../../../src/shared/intake/mend-file';
import { readIntake } from '../../../src/shared/intake/read-rows';
import type { IntakePreview, UnreadableRow } from '../../../src/shared/intake/read-rows';
import { DANISH_TABLE, encoded, INTAKE_FILES, plainCase, PORTS, table } from '../../fixtures/intake/files';

function preview(name: string, bytes: Uint8Array): IntakePreview {
  const read = readIntake({ name, bytes }, PORTS);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function mend(name: string, bytes: Uint8Array): MendFile {
  const { source, rows } = preview(name, bytes);
  return mendFile(
    source,
    rows.filter((row): row is UnreadableRow => row.status === 'unreadable'),
    'da',
  );
}

const textOf = (file: MendFile): string => decodeText(file.bytes).text;

describe('mendFile, CSV', () => {
  const file = mend('klager.csv', INTAKE_FILES['bad-rows.csv']!());

  it('when rows cannot be read → they come out as they were, with a first column that says why', () => {
    expect(file.name).toBe('klager-skal rettes.csv');
    expect(textOf(file)).toBe(
      'Importfejl;Sagsnr;Marked;Kunde;E-mail;Produkt;Modtaget;Eskaleret;Beløb;Beskrivelse\r\n' +
        'Modtaget af virksomheden: datoen 31.02.2026 findes ikke.;5501;DK;Liv Holt;liv@holt.example;konto;31.02.2026;9.11.2026;100 kr;Umulig dato\r\n' +
        'Markedet ”Narnia” kendes ikke. Brug en landekode, for eksempel DK, SE, NO, FI, DE. Omtvistet beløb: ”mange penge” er ikke et beløb.;5503;Narnia;Liv Holt;liv@holt.example;konto;1.11.2026;9.11.2026;mange penge;To fejl\r\n',
    );
    expect(decodeText(file.bytes).byteOrderMark).toBe(true);
  });

  it('when the file is mended and opened again → the rows are read', () => {
    const mended = textOf(file)
      .replaceAll('31.02', '28.02')
      .replaceAll('Narnia', 'DK')
      .replace(';mange penge', ';100');
    const { rows } = preview(file.name, encoded(mended, 'utf-8', true));
    expect(rows.map(({ status }) => status)).toEqual(['readable', 'readable']);
  });

  it('when a cell would be a formula in a spreadsheet → it is written as text and read back unchanged', () => {
    const header = DANISH_TABLE[0] ?? [];
    const row = [
      '6001',
      'Narnia',
      'Liv Holt',
      'liv@holt.example',
      'konto',
      '1.11.2026',
      '9.11.2026',
      '5',
      '=HYPERLINK("http://x")',
    ];
    const formula = mend('a.csv', encoded(table([header, row], ';')));
    expect(textOf(formula)).toContain(`"'=HYPERLINK(""http://x"")"`);
    const { rows } = preview('a.csv', encoded(textOf(formula).replace('6001;Narnia', '6001;DK')));
    expect(rows[0]?.status === 'readable' && rows[0].complaint.text).toBe('=HYPERLINK("http://x")');
  });

  it('when quotes do not add up → the line is kept as it stands and is not read by accident', () => {
    const text = `${table([DANISH_TABLE[0] ?? []], ';')}7001;DK;Bo;"b@x.example;kort;1.11.2026;2.11.2026;5;tekst\r\n7002;x\r\n`;
    const broken = mend('a.csv', encoded(text));
    expect(textOf(broken)).toContain('7001;DK;Bo;""b@x.example;kort;1.11.2026;2.11.2026;5;tekst\r\n7002;x');
    expect(preview('a.csv', broken.bytes).rows.map(({ status }) => status)).toEqual(['unreadable']);
  });
});

describe('guarded and unguarded', () => {
  it('when any cell is guarded → no spreadsheet sees a formula, and it comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '1'), maxLength: 5 });
    fc.assert(
      fc.property(cell, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});

describe('mendFile, JSON', () => {
  it('when cases cannot be read → each comes out with its problems beside its members', () => {
    const file = mend('klager.json', INTAKE_FILES['mixed.json']!());
    expect(file.name).toBe('klager-skal rettes.json');
    const { cases } = JSON.parse(textOf(file)) as { cases: Record<string, unknown>[] };
    expect(cases).toHaveLength(4);
    expect(cases[0]).toEqual({
      ...plainCase(2),
      market: 'Atlantis',
      importProblems: [
        'Markedet ”Atlantis” kendes ikke. Brug en landekode, for eksempel DK, SE, NO, FI, DE.',
      ],
    });
  });

  it('when the file is mended and opened again → the problems are not taken for content', () => {
    const bytes = mend('a.json', encoded(JSON.stringify({ ...plainCase(1), market: 'Atlantis' }))).bytes;
    const { rows } = preview('a.json', encoded(decodeText(bytes).text.replace(': "Atlantis"', ': "DK"')));
    const [original] = preview('a.json', encoded(JSON.stringify(plainCase(1)))).rows;
    expect(rows[0]?.status === 'readable' && rows[0].contentHash).toBe(
      original?.status === 'readable' && original.contentHash,
    );
  });

  it('when the rest of a file is no JSON → its text is kept', () => {
    const { cases } = JSON.parse(textOf(mend('a.json', encoded('[{"a": "halv')))) as { cases: unknown[] };
    expect(cases).toEqual([
      { importProblems: [expect.stringContaining('Filen slutter')], unreadableText: '{"a": "halv' },
    ]);
  });
});
