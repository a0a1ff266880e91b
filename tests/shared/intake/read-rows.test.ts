import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/core/local-date';
import { FILE_BYTES_LIMIT, FILE_TOO_LARGE, openIntake } from '../../../src/shared/intake/intake-source';
import { problemSentence } from '../../../src/shared/intake/problem-texts';
import { readIntake, readRows } from '../../../src/shared/intake/read-rows';
import type { IntakeRow, RowOptions } from '../../../src/shared/intake/read-rows';
import {
  anyText,
  DANISH_TABLE,
  encoded,
  fullCase,
  INTAKE_FILES,
  manyCases,
  plainCase,
  PORTS,
  SWEDISH_TABLE,
  table,
} from '../../fixtures/intake/files';

function rowsOf(name: string, bytes: Uint8Array, options: RowOptions = {}): readonly IntakeRow[] {
  const preview = readIntake({ name, bytes, ...options }, PORTS);
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value.rows;
}

const fixture = (name: string): readonly IntakeRow[] => rowsOf(name, INTAKE_FILES[name]!());
const json = (...cases: readonly unknown[]): readonly IntakeRow[] =>
  rowsOf('x.json', encoded(JSON.stringify(cases)));
const codesOf = (row: IntakeRow | undefined): readonly string[] =>
  row?.status === 'unreadable' ? row.problems.map(({ code }) => code) : [];
const summary = (rows: readonly IntakeRow[]): readonly unknown[] =>
  rows.map((row) => (row.status === 'readable' ? row.complaint.externalId : codesOf(row)));
const complaintOf = (row: IntakeRow | undefined) => {
  if (row?.status !== 'readable') throw new Error(`Not readable: ${codesOf(row).join()}`);
  return row.complaint;
};
const fault = (change: Record<string, unknown>): unknown => {
  const [row] = json({ ...fullCase(1), ...change });
  return row?.status === 'unreadable' ? row.problems.map(({ code, path }) => `${code} ${path}`) : 'readable';
};

describe('readIntake, JSON', () => {
  it('when a case has every member → the complaint and its attachment say the same', () => {
    const [row] = fixture('good.json');
    expect(row).toMatchObject({ status: 'readable', line: 2, column: 3 });
    expect(complaintOf(row)).toEqual({
      reference: 'UVI-2026-0001',
      externalId: 'CS-1',
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      market: 'DK',
      language: 'da',
      complainant: {
        name: 'Signe Ravnkilde',
        email: 'signe@ravnkilde.example',
        phone: '00 00 12 34',
        address: ['Rugmarken 14, 2. tv.', '8000 Aarhus C'],
        customerNumber: 'K-5512',
      },
      authorisedPerson: {
        name: 'Bo Ravnkilde',
        email: 'bo@ravnkilde.example',
        authority: 'Fuldmagt af 1. november 2026',
      },
      vulnerability: 'Har bedt om at få brevet læst op.',
      product: 'invoice',
      regime: 'consumer-credit',
      receivedByFirmOn: '2026-10-20',
      receivedByRepresentativeOn: '2026-11-09',
      text: 'Jeg fik rykkeren 1 dage for tidligt.',
      desiredOutcome: 'Gebyret slettet.',
      disputedAmount: { amountMinor: 124950, currency: 'DKK' },
      finalAnswer: { answeredOn: '2026-11-02', text: 'Vi fastholder gebyret.' },
      contacts: [
        { on: '2026-10-21', channel: 'phone', with: 'complainant', summary: 'Ringede om rykkeren.' },
      ],
    });
    expect(row?.status === 'readable' && row.attachments).toEqual([
      {
        fileName: 'kvittering.txt',
        title: 'Kvittering',
        mediaType: 'text/plain',
        origin: 'complainant',
        receivedOn: '2026-11-09',
        notForLetter: false,
        source: {
          kind: 'inline',
          bytes: encoded('Betalt 1.249,50 kr.'),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });

  it('when optional members are missing → language, regime and reference follow from the rest', () => {
    const [danish, irish] = json(plainCase(7), { ...plainCase(8), market: 'Irland', product: 'card' });
    expect(complaintOf(danish)).toMatchObject({
      reference: 'UVI-CS-7',
      language: 'da',
      regime: 'consumer-credit',
    });
    expect(complaintOf(irish)).toMatchObject({ market: 'IE', language: 'en', regime: 'payment-service' });
  });

  it('when the external id cannot stand in a reference → the reference is made from its hash, the same each time', () => {
    const read = () => complaintOf(json({ ...plainCase(1), externalId: 'Ærø/17 ☂' })[0]).reference;
    expect(read()).toMatch(/^UVI-[0-9a-f]{10}$/);
    expect(read()).toBe(read());
  });

  it('when members are null or blank → they count as absent, and an object with nothing left too', () => {
    const [row] = json({
      ...plainCase(1),
      vulnerability: ' ',
      desiredOutcome: null,
      finalAnswer: { answeredOn: null, text: '' },
      complainant: { name: 'Bo', email: '' },
    });
    expect(complaintOf(row)).toMatchObject({ complainant: { name: 'Bo' }, desiredOutcome: '' });
    expect(complaintOf(row)).not.toHaveProperty('finalAnswer');
    expect(complaintOf(row)).not.toHaveProperty('vulnerability');
  });

  it('when values are named in words → they are the codes', () => {
    const [row] = json({
      ...plainCase(1),
      market: 'sverige',
      language: 'Svenska',
      product: 'Køb nu, betal senere',
      regime: 'PSD2',
      contacts: [{ on: '2026-11-01', channel: 'E-post', with: 'Kundtjänst', summary: 'x' }],
    });
    expect(complaintOf(row)).toMatchObject({
      market: 'SE',
      language: 'sv',
      product: 'pay-later',
      regime: 'payment-service',
      contacts: [{ channel: 'email', with: 'respondent' }],
    });
  });

  it('when a text holds markup, formulas or control characters → markup and formulas stay text and controls go', () => {
    const text = '<script>alert(1)</script>\r\n=HYPERLINK("x")\u0007 <b>A\u030a</b>';
    expect(complaintOf(json({ ...plainCase(1), text })[0]).text).toBe(
      '<script>alert(1)</script>\n=HYPERLINK("x") <b>Å</b>',
    );
  });

  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['an unknown market', { market: 'Atlantis' }, ['unknown-market $[0].market']],
    ['an unknown product', { product: 'bitcoin' }, ['not-in-list $[0].product']],
    ['no text', { text: null }, ['missing $[0].text']],
    ['a name that is a number', { complainant: { name: 7 } }, ['wrong-type $[0].complainant.name']],
    ['no complainant', { complainant: undefined }, ['missing $[0].complainant']],
    ['a member nobody knows', { colour: 'blue' }, ['unknown-field $[0].colour']],
    ['an impossible date', { receivedByFirmOn: '2026-02-30' }, ['impossible-date $[0].receivedByFirmOn']],
    ['a date that is none', { receivedByFirmOn: '3/11-2026' }, ['not-a-date $[0].receivedByFirmOn']],
    [
      'a date in the future',
      { receivedByRepresentativeOn: '2026-11-23' },
      ['date-in-future $[0].receivedByRepresentativeOn'],
    ],
    [
      'a date from another century',
      { receivedByFirmOn: '1026-11-01' },
      ['date-too-early $[0].receivedByFirmOn'],
    ],
    [
      'receipts in the wrong order',
      { receivedByFirmOn: '2026-11-10' },
      [
        'representative-before-firm $[0].receivedByRepresentativeOn',
        'answer-before-complaint $[0].finalAnswer.answeredOn',
      ],
    ],
    [
      'a negative amount',
      { disputedAmount: { amount: -5, currency: 'DKK' } },
      ['amount-negative $[0].disputedAmount.amount'],
    ],
    [
      'three decimals',
      { disputedAmount: { amount: '1.249', currency: 'DKK' } },
      ['too-many-decimals $[0].disputedAmount.amount'],
    ],
    [
      'an amount in words',
      { disputedAmount: { amount: 'meget', currency: 'DKK' } },
      ['not-an-amount $[0].disputedAmount.amount'],
    ],
    [
      'an amount that is a list',
      { disputedAmount: { amount: [1], currency: 'DKK' } },
      ['not-an-amount $[0].disputedAmount.amount'],
    ],
    [
      'an unknown currency',
      { disputedAmount: { amount: 5, currency: 'BTC' } },
      ['unknown-currency $[0].disputedAmount.currency'],
    ],
    [
      'a broken e-mail',
      { complainant: { name: 'Bo', email: 'bo(at)x' } },
      ['not-an-email $[0].complainant.email'],
    ],
    ['a reference with a line break', { reference: 'UVI\n1' }, ['bad-reference $[0].reference']],
    ['a text without end', { text: 'x'.repeat(200_001) }, ['too-long $[0].text']],
    [
      'too many attachments',
      { attachments: Array.from({ length: 101 }, () => ({ file: 'a.pdf' })) },
      ['too-many $[0].attachments'],
    ],
    ['half a surrogate pair', { text: 'x\ud83d' }, ['broken-character $[0].text']],
    [
      'an attachment with both contents',
      { attachments: [{ file: 'a.pdf', base64: 'aGVq' }] },
      ['attachment-source $[0].attachments[0]'],
    ],
    [
      'an attachment without content',
      { attachments: [{ name: 'a.pdf' }] },
      ['attachment-source $[0].attachments[0]'],
    ],
    [
      'an attachment without a name',
      { attachments: [{ base64: 'aGVq' }] },
      ['missing $[0].attachments[0].name'],
    ],
    [
      'broken base64',
      { attachments: [{ name: 'a.pdf', base64: '!!' }] },
      ['attachment-not-base64 $[0].attachments[0].base64'],
    ],
    [
      'an empty attachment',
      { attachments: [{ name: 'a.pdf', base64: '=' }] },
      ['attachment-not-base64 $[0].attachments[0].base64'],
    ],
    [
      'a way out of the folder',
      { attachments: [{ file: '../../a.pdf' }] },
      ['unsafe-file-name $[0].attachments[0].file'],
    ],
    [
      'a Windows path',
      { attachments: [{ name: 'C:\\a.pdf', base64: 'aGVq' }] },
      ['unsafe-file-name $[0].attachments[0].name'],
    ],
    ['a device', { attachments: [{ file: 'NUL.pdf' }] }, ['unsafe-file-name $[0].attachments[0].file']],
  ])('when a case has %s → it cannot be read, and the message says where', (_, change, expected) => {
    expect(fault(change)).toEqual(expected);
  });

  it('when several things are wrong → all are named, in the order of the file, with line and column', () => {
    const text =
      '[\n  {"externalId": "1",\n   "market": "Narnia", "complainant": {"name": ""},\n   "product": "card", "receivedByFirmOn": "2026-13-01",\n   "receivedByRepresentativeOn": "2026-11-01", "text": "x"}\n]';
    const [row] = rowsOf('x.json', encoded(text));
    expect(row?.status === 'unreadable' && row.problems).toEqual([
      expect.objectContaining({
        code: 'unknown-market',
        line: 3,
        column: 14,
        path: '$[0].market',
        value: 'Narnia',
      }),
      expect.objectContaining({ code: 'missing', line: 3, column: 39, path: '$[0].complainant' }),
      expect.objectContaining({ code: 'impossible-date', line: 4, column: 43, field: 'receivedByFirmOn' }),
    ]);
    expect(row).toMatchObject({ line: 2, column: 3, externalId: '1' });
  });

  it('when an element of the list is no case → that row says so and the others are read', () => {
    expect(summary(json(plainCase(1), 'hej', null, [plainCase(2)], plainCase(3)))).toEqual([
      'CS-1',
      ['not-a-case'],
      ['not-a-case'],
      ['not-a-case'],
      'CS-3',
    ]);
  });

  it('when good and bad cases are mixed → the good ones are read and nothing is executed or lost', () => {
    expect(summary(fixture('mixed.json'))).toEqual([
      'CS-1',
      ['unknown-market'],
      ['impossible-date'],
      ['duplicate-external-id'],
      ['unsafe-file-name'],
      'CS-6',
    ]);
  });

  it('when two cases share a reference but not the number → the second is not imported', () => {
    const [, second] = json({ ...plainCase(1), reference: 'UVI-1' }, { ...plainCase(2), reference: 'UVI-1' });
    expect(second?.status === 'unreadable' && second.problems).toEqual([
      expect.objectContaining({
        code: 'duplicate-reference',
        value: 'UVI-1',
        detail: '1',
        path: '$[1].reference',
      }),
    ]);
  });

  it('when the file is cut off → whole cases are read and the rest is one row', () => {
    expect(summary(fixture('truncated.json'))).toEqual(['CS-1', 'CS-2', ['json-truncated']]);
  });

  it('when one case is nested a hundred thousand deep → the others are read', () => {
    expect(summary(fixture('deep.json'))).toEqual(['CS-1', ['json-too-deep'], 'CS-2']);
  });

  it('when a name stands twice or a number is too long → the case is not read', () => {
    const text = `[{"externalId":"1","externalId":"2"},{"disputedAmount":{"amount":12345678901234567.5}}]`;
    expect(summary(rowsOf('x.json', encoded(text)))).toEqual([
      ['json-duplicate-key'],
      ['json-number-too-long'],
    ]);
  });

  it('when a file beside is not there → the row says so; when nobody looked → it is taken', () => {
    const bytes = encoded(
      JSON.stringify({ ...plainCase(1), attachments: [{ file: 'a.pdf' }, { file: 'b.pdf' }] }),
    );
    expect(codesOf(rowsOf('x.json', bytes, { filesBeside: new Set(['a.pdf']) })[0])).toEqual([
      'attachment-not-found',
    ]);
    const [row] = rowsOf('x.json', bytes);
    expect(row?.status === 'readable' && row.attachments[0]).toMatchObject({
      fileName: 'a.pdf',
      mediaType: 'application/pdf',
      receivedOn: '2026-11-09',
      source: { kind: 'file', name: 'a.pdf' },
    });
  });

  it('when JSON comes in UTF-16 or with a mark → it is read', () => {
    const text = JSON.stringify([plainCase(1)]);
    for (const bytes of [
      encoded(text, 'utf-16le'),
      encoded(text, 'utf-16be', true),
      encoded(text, 'utf-8', true),
    ]) {
      expect(complaintOf(rowsOf('x.json', bytes)[0]).complainant.name).toBe('Åse Ærø 1');
    }
  });

  it('when bytes of a name were lost → that case is not read, and the sound ones are', () => {
    const bytes = encoded(JSON.stringify([plainCase(1), plainCase(2)]));
    bytes[bytes.indexOf(0xc3) + 1] = 0x20;
    expect(summary(rowsOf('x.json', bytes))).toEqual([['broken-character'], 'CS-2']);
  });
});

describe('readIntake, CSV', () => {
  it.each(['semicolon-windows-1252.csv', 'comma-utf-8-bom.csv'])(
    'when %s comes → dates, decimals and letters are right',
    (name) => {
      const [first, second] = fixture(name);
      expect(complaintOf(first)).toMatchObject({
        externalId: '4401',
        reference: 'UVI-4401',
        market: 'DK',
        language: 'da',
        complainant: { name: 'Åse Ærø', email: 'aase@aeroe.example' },
        product: 'card',
        receivedByFirmOn: '2026-11-03',
        receivedByRepresentativeOn: '2026-11-09',
        disputedAmount: { amountMinor: 124950, currency: 'DKK' },
        text: 'Hej\nigen',
      });
      expect(complaintOf(second)).toMatchObject({
        market: 'SE',
        language: 'sv',
        disputedAmount: { amountMinor: 249000, currency: 'SEK' },
        text: 'Sagde "nej"; to gange',
      });
    },
  );

  it('when a Swedish table comes in UTF-16 with tabs and another order → it is read', () => {
    const [row] = fixture('tab-utf-16le.csv');
    expect(complaintOf(row)).toMatchObject({
      externalId: 'Ä-1',
      complainant: { name: 'Åsa Örn' },
      product: 'direct-debit',
      disputedAmount: { amountMinor: 249000, currency: 'SEK' },
    });
  });

  it('when the same cases come as JSON and as CSV, in any encoding → their hashes are the same', () => {
    const fromCsv = fixture('semicolon-windows-1252.csv').map((row) => complaintOf(row).contentHash);
    const others = [
      rowsOf('a.csv', encoded(table(DANISH_TABLE, '\t', true), 'utf-16be', true)),
      rowsOf(
        'a.csv',
        encoded(
          table(
            DANISH_TABLE.map((row) => [...row].reverse()),
            ',',
          ),
        ),
      ),
      json(
        {
          text: 'Hej\r\nigen',
          externalId: '4401',
          market: 'DK',
          complainant: { email: 'aase@aeroe.example', name: 'Åse Ærø' },
          product: 'card',
          receivedByRepresentativeOn: '2026-11-09',
          receivedByFirmOn: '2026-11-03',
          disputedAmount: { amount: 1249.5, currency: 'DKK' },
        },
        {
          externalId: '4402',
          market: 'SE',
          complainant: { email: 'bo@aal.example', name: 'Bo Ål' },
          product: 'invoice',
          receivedByFirmOn: '2026-11-03',
          receivedByRepresentativeOn: '2026-11-10',
          disputedAmount: { amount: '2490', currency: 'SEK' },
          text: 'Sagde "nej"; to gange',
        },
      ),
    ];
    for (const rows of others) expect(rows.map((row) => complaintOf(row).contentHash)).toEqual(fromCsv);
  });

  it('when rows are bad → line, column and the column’s name are given', () => {
    const rows = fixture('bad-rows.csv');
    expect(rows[0]?.status === 'unreadable' && rows[0].problems).toEqual([
      expect.objectContaining({
        code: 'impossible-date',
        line: 2,
        column: 41,
        path: 'Modtaget',
        field: 'receivedByFirmOn',
        value: '31.02.2026',
      }),
    ]);
    expect(complaintOf(rows[1]).text).toBe('=2+5+cmd|x');
    expect(codesOf(rows[2])).toEqual(['unknown-market', 'not-an-amount']);
  });

  it('when a text has a separator but no quotes → the row is not read, for its columns are shifted', () => {
    const rows = [DANISH_TABLE[0] ?? [], DANISH_TABLE[1] ?? []];
    const text = `${table(rows, ';')}77;DK;Bo;b@x.example;kort;1.11.2026;2.11.2026;5;en; to\r\n`;
    expect(summary(rowsOf('a.csv', encoded(text)))).toEqual(['4401', ['csv-too-many-cells']]);
  });

  it('when the file ends inside a line → that line is not read', () => {
    const text = table(DANISH_TABLE, ';');
    const cut = text.slice(0, text.indexOf('2 490 kr'));
    expect(summary(rowsOf('a.csv', encoded(cut)))).toEqual(['4401', ['csv-cut-off']]);
    const inQuotes = text.slice(0, text.indexOf('; to gange'));
    expect(summary(rowsOf('a.csv', encoded(inQuotes)))).toEqual(['4401', ['csv-quote-open']]);
  });

  it('when lines have only empty cells → they are no rows', () => {
    const text = `${table(DANISH_TABLE, ';')};;;;;;;;\r\n\r\n`;
    expect(rowsOf('a.csv', encoded(text))).toHaveLength(2);
  });

  it('when the mapping gives constants → they stand where cells are empty', () => {
    const source = openIntake('a.csv', encoded('nr;navn;klage\r\n1;Bo;hej\r\n'));
    const csv = source.ok && source.value.format === 'csv' ? source.value : undefined;
    const mapping = {
      ...csv!.guess,
      columns: { externalId: ['nr'], 'complainant.name': ['navn'], text: ['klage'] },
      constants: {
        market: 'Sverige',
        product: 'konto',
        receivedByFirmOn: '1/11-2026',
        receivedByRepresentativeOn: '2026-11-20',
      },
    };
    const [row] = rowsOf('a.csv', encoded('nr;navn;klage\r\n1;Bo;hej\r\n'), { mapping });
    expect(complaintOf(row)).toMatchObject({
      market: 'SE',
      product: 'account',
      receivedByFirmOn: '2026-11-01',
    });
  });

  it('when the amount names one currency and the column another → it is refused', () => {
    const header = [...(SWEDISH_TABLE[0] ?? [])];
    const row = [...(SWEDISH_TABLE[1] ?? [])];
    row[3] = '2490,00 DKK';
    expect(summary(rowsOf('a.csv', encoded(table([header, row], ';'))))).toEqual([
      ['currency-contradiction'],
    ]);
  });

  it('when attachments are named in a cell → each is a file beside, and a path is refused', () => {
    const header = [...(DANISH_TABLE[0] ?? []), 'Bilag'];
    const files = (cell: string) =>
      rowsOf('a.csv', encoded(table([header, [...(DANISH_TABLE[1] ?? []), cell]], ';')));
    const [good] = files('a.pdf; b.png|c.txt');
    expect(good?.status === 'readable' && good.attachments.map(({ fileName }) => fileName)).toEqual([
      'a.pdf',
      'b.png',
      'c.txt',
    ]);
    expect(codesOf(files('a.pdf|..\\b.png')[0])).toEqual(['unsafe-file-name']);
  });
});

describe('openIntake', () => {
  const code = (name: string, bytes: Uint8Array): string => {
    const opened = openIntake(name, bytes);
    return opened.ok ? opened.value.format : opened.error.code;
  };

  it('when the file is larger than the limit → it is refused unread', () => {
    // Only its length may be looked at; any other access would fail.
    const huge = { length: 200 * 1024 * 1024 } as Uint8Array;
    expect(openIntake('x.json', huge)).toEqual({ ok: false, error: FILE_TOO_LARGE });
    expect(problemSentence(FILE_TOO_LARGE, 'en')).toBe(
      'The file is too large. The limit is 64 MB. Split it into several files.',
    );
    expect(FILE_BYTES_LIMIT).toBe(64 * 1024 * 1024);
  });

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file-empty'],
    ['blank', encoded(' \r\n'), 'file-empty'],
    ['a workbook', encoded('PK\u0003\u0004xl/workbook'), 'file-is-workbook'],
    ['a PDF', encoded('%PDF-1.7'), 'file-not-text'],
    ['a program', Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 32), 'file-not-text'],
    ['numbers only', encoded('1;2;3\r\n4;5;6\r\n'), 'file-without-columns'],
    ['JSON under another name', encoded('  [{}]'), 'json'],
    ['a table', encoded('a;b\r\n1;2\r\n'), 'csv'],
  ])('when the file is %s → it is told apart', (_, bytes, expected) => {
    expect(code('fil.txt', bytes)).toBe(expected);
  });

  it('when a file has no cases → that is said', () => {
    for (const [name, text] of [
      ['a.json', '[]'],
      ['a.json', '{"cases":[]}'],
      ['a.csv', 'a;b\r\n'],
    ] as const) {
      expect(readIntake({ name, bytes: encoded(text) }, PORTS)).toMatchObject({
        ok: false,
        error: { code: 'file-without-cases' },
      });
    }
  });

  it('when letters were encoded twice → a warning shows where', () => {
    const opened = openIntake('a.csv', encoded('navn;by\r\nSÃ¸ren;Aarhus\r\n'));
    expect(opened.ok && opened.value.warnings).toEqual([
      expect.objectContaining({ code: 'double-encoded', line: 2, column: 2, value: 'Ã¸' }),
    ]);
  });
});

describe('readRows', () => {
  it('when any bytes come under any name → nothing throws and every row is a row', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      anyText.map((text) => encoded(text)),
    );
    fc.assert(
      fc.property(content, fc.constantFrom('a.json', 'a.csv', 'a'), (bytes, name) => {
        const preview = readIntake({ name, bytes }, PORTS);
        if (!preview.ok) return;
        for (const row of preview.value.rows) {
          expect(row.line).toBeGreaterThan(0);
          if (row.status === 'unreadable') expect(row.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('when any JSON value stands for a case → nothing throws', () => {
    const member = fc.constantFrom(...Object.keys(fullCase(1)));
    fc.assert(
      fc.property(member, fc.jsonValue(), (name, value) => {
        expect(json({ ...fullCase(1), [name]: value })).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('when ten thousand cases are read → every one comes out, in steps that can be stopped', () => {
    const source = openIntake('many.json', encoded(manyCases(10_000)));
    if (!source.ok) throw new Error(source.error.code);
    const hashes = new Set<string>();
    let progress = 0;
    for (const row of readRows(source.value, PORTS)) {
      expect(row.progress >= progress).toBe(true);
      progress = row.progress;
      if (row.status === 'readable') hashes.add(row.contentHash);
    }
    expect(hashes.size).toBe(10_000);
    const stopped = readRows(source.value, PORTS);
    expect(stopped.next().value).toMatchObject({ status: 'readable', complaint: { externalId: 'CS-1' } });
    expect(stopped.return()).toEqual({ done: true, value: undefined });
  });

  it('when the day of the import is another → only what lies after it is in the future', () => {
    const bytes = encoded(JSON.stringify(plainCase(1)));
    const early = readIntake({ name: 'a.json', bytes }, { ...PORTS, today: localDate('2026-11-08') });
    expect(early.ok && codesOf(early.value.rows[0])).toEqual(['date-in-future']);
  });
});
