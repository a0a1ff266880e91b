import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/shared/complaint/complaint';
import { importFileSchema } from '../../../src/shared/intake/import-case';
import { SHOWN_MEDIA_TYPES, mediaTypeOf } from '../../../src/shared/intake/media-type';
import { missingFields } from '../../../src/shared/intake/mapping';
import { readIntake } from '../../../src/shared/intake/read-rows';
import type { ReadableRow } from '../../../src/shared/intake/read-rows';
import { readDemoScript } from '../../support/demo-script';
import { PORTS } from '../../fixtures/intake/files';

const FOLDER = 'samples';
const files = readdirSync(FOLDER);
const imports = ['danish.json', 'swedish.json', 'english.json', 'kundeservice-eksport.csv'];

function rowsOf(name: string): readonly ReadableRow[] {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${name}`));
  const preview = readIntake({ name, bytes, filesBeside: new Set(files) }, PORTS);
  if (!preview.ok) throw new Error(preview.error.code);
  return preview.value.rows.map((row) => {
    if (row.status === 'unreadable') throw new Error(`${name}: ${JSON.stringify(row.problems)}`);
    return row;
  });
}

const rows = imports.flatMap(rowsOf);
const caseOf = (reference: string): Complaint => {
  const row = rows.find(({ complaint }) => complaint.reference === reference);
  if (!row) throw new Error(`No sample ${reference}`);
  return row.complaint;
};

describe('the sample cases', () => {
  it('when they are read → all are sound, at least twelve, and no number or reference stands twice', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(new Set(rows.map(({ complaint }) => complaint.externalId)).size).toBe(rows.length);
    expect(new Set(rows.map(({ complaint }) => complaint.reference)).size).toBe(rows.length);
  });

  it.each(imports.filter((name) => name.endsWith('.json')))(
    'when %s is held against the published schema → it fits',
    (name) => {
      const file: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
      expect(importFileSchema.safeParse(file)).toMatchObject({ success: true });
    },
  );

  it('when the export of customer service is opened → every column is mapped by the guess', () => {
    const bytes = new Uint8Array(readFileSync(`${FOLDER}/kundeservice-eksport.csv`));
    const preview = readIntake({ name: 'kundeservice-eksport.csv', bytes }, PORTS);
    const source = preview.ok && preview.value.source.format === 'csv' ? preview.value.source : undefined;
    expect(source?.encoding).toBe('windows-1252');
    expect(source?.separator).toBe(';');
    expect(source && missingFields(source.guess)).toEqual([]);
    expect(
      Object.values(source?.guess.columns ?? {})
        .flat()
        .sort(),
    ).toEqual([...(source?.headers ?? [])].sort());
    expect(
      rows.slice(-4).map(({ complaint }) => [complaint.receivedByFirmOn, complaint.disputedAmount]),
    ).toEqual([
      ['2026-11-02', { amountMinor: 8650, currency: 'DKK' }],
      ['2026-10-27', { amountMinor: 321475, currency: 'DKK' }],
      ['2026-10-30', { amountMinor: 129500, currency: 'SEK' }],
      ['2026-11-05', { amountMinor: 3800, currency: 'NOK' }],
    ]);
  });

  it('when they are counted → languages, products and the special circumstances are all there', () => {
    expect(new Set(rows.map(({ complaint }) => complaint.language))).toEqual(new Set(['da', 'sv', 'en']));
    const products = rows.map(({ complaint }) => complaint.product);
    expect(products).toEqual(
      expect.arrayContaining([
        'pay-later',
        'invoice',
        'card',
        'account',
        'refund',
        'instalments',
        'direct-debit',
      ]),
    );
    expect(caseOf('UVI-2026-0402').finalAnswer).toBeUndefined();
    expect(caseOf('UVI-2026-0403')).toMatchObject({
      market: 'DK',
      text: expect.stringContaining('uden filial i Danmark'),
    });
    expect(caseOf('UVI-2026-0404').finalAnswer?.text).toContain(readDemoScript().workspace.representative);
    expect(caseOf('UVI-2026-0407')).toMatchObject({
      vulnerability: expect.stringContaining('81 år'),
      authorisedPerson: { authority: expect.stringContaining('fullmakt') },
    });
    // Ten bank days from 19 October 2026 end on 2 November, in both countries.
    expect(caseOf('UVI-2026-0408').receivedByRepresentativeOn).toBe('2026-10-19');
    expect(caseOf('UVI-2026-0410').text).toContain("<script>alert('contract not found')</script>");
  });

  it('when attachments are opened → each is what its name says and can be shown', () => {
    const attachments = rows.flatMap((row) => row.attachments);
    expect(attachments.some(({ source }) => source.kind === 'inline')).toBe(true);
    expect(attachments.some(({ notForLetter }) => notForLetter)).toBe(true);
    for (const { fileName, mediaType, source } of attachments) {
      const bytes =
        source.kind === 'inline' ? source.bytes : new Uint8Array(readFileSync(`${FOLDER}/${source.name}`));
      expect(mediaTypeOf(fileName, bytes), fileName).toBe(mediaType);
      expect(SHOWN_MEDIA_TYPES, fileName).toContain(mediaType);
    }
    const named = new Set(attachments.map(({ fileName }) => fileName));
    const others = [...imports, 'demo-script.json'];
    expect(files.filter((file) => !named.has(file) && !others.includes(file))).toEqual([]);
  });

  it('when addresses on the net are named → they are of a domain nobody can own', () => {
    const text = files
      .filter((file) => /\.(?:json|txt|html)$/.test(file))
      .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
      .join('\n');
    const mails = rows.flatMap(({ complaint }) => [
      complaint.complainant.email,
      complaint.authorisedPerson?.email,
    ]);
    for (const mail of mails) if (mail !== undefined) expect(mail).toMatch(/\.example$/);
    expect(text.replaceAll('../docs/import.schema.json', '')).not.toMatch(
      /\b[\w-]+\.(?:com|dk|se|net|org|eu|no|fi|ie)\b/,
    );
    expect(text).not.toMatch(/\bODR\b/i);
  });
});

describe('the demo script', () => {
  const script = readDemoScript();

  it('when it is read → five cases, two Danish, two Swedish, one English, with five outcomes', () => {
    expect(script.cases.map(({ language }) => language).sort()).toEqual(['da', 'da', 'en', 'sv', 'sv']);
    expect(new Set(script.cases.map(({ outcome }) => outcome)).size).toBe(5);
    expect(script.cases.some(({ issues }) => issues.length === 3)).toBe(true);
    expect(script.today).toBe(PORTS.today);
  });

  it.each(script.cases.map((one) => [one.reference, one] as const))(
    'when %s is worked → file, language and exhibits are those of the sample',
    (reference, one) => {
      const row = rowsOf(one.file).find(({ complaint }) => complaint.reference === reference);
      expect(row?.complaint.language).toBe(one.language);
      const exhibits = row?.attachments.map(({ fileName }) => fileName) ?? [];
      const considered = one.issues.flatMap(({ considerations }) =>
        considerations.map(({ exhibit }) => exhibit),
      );
      if (one.admissibility.admissible) expect(new Set(considered)).toEqual(new Set(exhibits));
      expect(one.admissibility.admissible).toBe(row?.complaint.finalAnswer !== undefined);
      expect(one.admissibility.reason === undefined).toBe(one.admissibility.admissible);
      expect(one.issues.length > 0).toBe(one.admissibility.admissible);
    },
  );

  it('when money is to be paid → the remedy has an amount and a day after today, and the summary names both', () => {
    for (const one of script.cases) {
      for (const remedy of [...one.remedies, ...one.issues.flatMap(({ remedies }) => remedies)]) {
        expect(remedy.dueOn !== undefined && remedy.dueOn > script.today, remedy.description).toBe(true);
        if (!['refund', 'ex-gratia'].includes(remedy.kind)) continue;
        const [whole = '', cents = ''] = remedy.amount?.amount.split('.') ?? [];
        expect(one.summary.replace(/[\s.,\u00a0]/g, '')).toContain(whole + cents);
      }
    }
  });

  it('when reasons are given → each issue has two to five sentences and both positions', () => {
    for (const { reasons, positions } of script.cases.flatMap(({ issues }) => issues)) {
      const sentences = reasons.match(/[.!?](?= \p{Lu}|$)/gu)?.length ?? 0;
      expect(sentences, reasons).toBeGreaterThanOrEqual(2);
      expect(sentences, reasons).toBeLessThanOrEqual(6);
      expect(Object.keys(positions).sort()).toEqual(['complainant', 'respondent']);
    }
  });
});
