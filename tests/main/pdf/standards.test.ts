import { beforeAll, describe, expect, it } from 'vitest';

import { renderLetter } from '../../../src/main/pdf/render-letter';
import { renderReport } from '../../../src/main/pdf/render-report';
import type { Result } from '../../../src/shared/core/result';
import type { Block } from '../../../src/shared/letters/letter';
import { plain } from '../../../src/shared/letters/letter';
import { danishLetter, hostileLetter, swedishLetter } from '../../support/pdf/sample-letters';
import { auditReport, embeddedFiles } from '../../support/pdf/sample-reports';
import {
  attachmentsOf,
  checkSyntax,
  objectsOf,
  oneSpaced,
  pageCount,
  store,
  structureOf,
  textOf,
} from '../../support/pdf/tools';
import { validate } from '../../support/pdf/vera';

/** Four pages: poppler's listing of the structure takes quadratic time. */
const TRAIL_ROWS = 60;
const paths: Record<'danish' | 'swedish' | 'hostile' | 'report' | 'broken', string> = {
  danish: '',
  swedish: '',
  hostile: '',
  report: '',
  broken: '',
};

async function stored(
  name: keyof typeof paths,
  rendering: Promise<Result<Uint8Array, unknown>>,
): Promise<Uint8Array> {
  const result = await rendering;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  paths[name] = await store(name, result.value);
  return result.value;
}

beforeAll(async () => {
  const danish = await stored('danish', renderLetter(danishLetter));
  await stored('swedish', renderLetter(swedishLetter));
  await stored('hostile', renderLetter(hostileLetter));
  await stored('report', renderReport(auditReport(TRAIL_ROWS), embeddedFiles, Date.UTC(2026, 10, 5, 9, 30)));
  // The same length, so the file stays readable; the document has lost its language.
  const broken = Buffer.from(
    Buffer.from(danish).toString('latin1').replace('/Lang (da-DK)', '/Lung (da-DK)'),
    'latin1',
  );
  paths.broken = await store('broken', broken);
});

const structures = new Map<string, Promise<string>>();

/** Listed once: it takes seconds. */
function structure(name: keyof typeof paths): Promise<string> {
  const listed = structures.get(name) ?? structureOf(paths[name]);
  structures.set(name, listed);
  return listed;
}

/** The texts of a letter or report in reading order, as the structure tree should have them. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
      case 'quote':
        return plain(block.text).split('\n\n');
      case 'list':
        return block.items.map(plain);
      case 'facts':
        return block.facts.flatMap((fact) => [fact.label, plain(fact.value)]);
      case 'table':
        return [...block.columns.map((column) => column.header), ...block.rows.flat().map(plain)];
      case 'callout':
        return [block.title, ...block.paragraphs.map(plain)];
      case 'signature':
        return [block.name, block.role, block.organisation];
    }
  });
}

/** The quoted text of poppler's listing without the element names; each stretch of text is a line of it. */
function spoken(structure: string): string {
  const lines = structure.split('\n').filter((line) => line.trimStart().startsWith('"'));
  return oneSpaced(lines.map((line) => line.trim().slice(1, -1)).join(' '));
}

/** White space is left out: the listing has line ends where links begin and end. */
function expectInOrder(whole: string, parts: readonly string[]): void {
  const text = unspaced(whole);
  let from = 0;
  for (const part of parts.map(unspaced)) {
    const found = text.indexOf(part, from);
    expect(found, `"${part}" in "${text.slice(from, from + 100)}"`).toBeGreaterThanOrEqual(0);
    from = found + part.length;
  }
}

function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the rendered files', () => {
  it('when veraPDF reads them → each is PDF/A-3a and PDF/UA-1, and a broken one is found', async () => {
    const { broken, ...good } = paths;
    const verdicts = await validate([...Object.values(good), broken]);
    const ofBroken = verdicts.filter(({ path }) => path === broken);
    expect(
      verdicts.filter(({ path }) => path !== broken).map(({ verdict, broken: rules }) => verdict + rules),
    ).toEqual(Array.from({ length: 8 }, () => 'PASS'));
    expect(ofBroken.map(({ verdict }) => verdict)).toContain('FAIL');
  }, 120_000);

  it.each(['danish', 'swedish', 'hostile', 'report'] as const)(
    'when qpdf checks the %s one → it is clean',
    async (name) => {
      expect(await checkSyntax(paths[name])).toContain('No syntax or stream encoding errors found');
    },
  );
});

describe('a letter', () => {
  it('when its structure is listed → headings, lists, tables, links and quotes are there', async () => {
    const listing = await structure('danish');
    for (const element of [
      'H1',
      'H2',
      'H3',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TH',
      'TD',
      'Link',
      'BlockQuote',
    ]) {
      expect(listing).toMatch(new RegExp(`^ +${element}\\b`, 'm'));
    }
    expect(listing.match(/^ +H1\b/gm)).toHaveLength(1);
    // Frames around callouts and quotes are no tables: the head, the facts and the amounts are.
    expect(listing.match(/^ +Table\b/gm)).toHaveLength(3);
    expect(listing).toMatch(/\/Scope \/Row\s+"Vores reference"/);
    expect(listing).toMatch(/\/Scope \/Column\s+"Dato"/);
  });

  it('when it is read aloud → sender, address, title, result and every block come in order, and no foot', async () => {
    const heard = spoken(await structure('danish'));
    expectInOrder(heard, [
      'Fjordpay A/S',
      'Søren Ægidius Ørsted',
      '5. november 2026',
      'DK-2026-0417',
      danishLetter.title,
      ...textsOf(danishLetter.blocks),
      '7K4M-Q2XH-93TD',
    ]);
    expect(heard).not.toContain('Side 1 af');
  });

  it('when its text is extracted → every block is there, and every page has its number', async () => {
    const text = await textOf(paths.danish);
    for (const part of textsOf(danishLetter.blocks)) expect(text).toContain(oneSpaced(part));
    const pages = await pageCount(paths.danish);
    for (let page = 1; page <= pages; page += 1)
      expect(text).toContain(`Side ${String(page)} af ${String(pages)}`);
  });

  it('when a passage is in another language → it is marked', async () => {
    expect(await objectsOf(paths.swedish)).toMatch(/\/Lang \(en-GB\)/);
  });

  it('when it has links → each says where it leads', async () => {
    const objects = await objectsOf(paths.danish);
    expect(objects).toContain('/URI (https://fanke.dk)');
    expect(objects).toContain('/URI (tel:+4535436333)');
    expect(objects).toContain('/Contents (sek@fanke.dk)');
  });

  it('when it has headings → they are bookmarks', async () => {
    const objects = await objectsOf(paths.danish);
    expect(objects).toContain('/PageMode /UseOutlines');
    expect(objects).toContain('/Title (Din klage)');
  });

  it('when its text is hostile → it is shown as it was written', async () => {
    const text = await textOf(paths.hostile);
    expect(text).toContain('<script>alert("x & y")</script> is shown as it was written.');
    expect(text).toContain('Final assessment & <answer> to "your"');
    expect(text).toContain('softhyphen and bell');
    for (const name of [
      'Γιώργος Παπαδόπουλος',
      'Zażółć Gęślą-Jaźń',
      'Љубица Ђорђевић',
      'Nguyễn Thị Hằng',
      'Ꝼolk',
    ]) {
      expect(text).toContain(name);
    }
    expect(await objectsOf(paths.hostile)).not.toContain('javascript:');
  });

  it('when a list, a quote and a row are longer than a page → nothing of them is lost', async () => {
    const heard = spoken(await structure('hostile'));
    expectInOrder(
      heard,
      Array.from({ length: 60 }, (_, index) => `Item ${String(index + 1)} of the list`),
    );
    expect(heard.match(/\bword\b/g)).toHaveLength(3_000 + 1);
    expect(heard.match(/\blong\b/g)?.length).toBeGreaterThanOrEqual(1_500 + 60);
    expect(heard.replaceAll(' ', '')).toContain('Donaudampfschifffahrtsgesellschaft'.repeat(12));
  });
});

describe('a report', () => {
  it('when files are embedded → they come out byte for byte', async () => {
    const files = await attachmentsOf(
      paths.report,
      embeddedFiles.map(({ name }) => name),
    );
    files.forEach((file, index) => {
      expect(Buffer.compare(file, embeddedFiles[index]?.bytes ?? new Uint8Array())).toBe(0);
    });
    const objects = await objectsOf(paths.report);
    expect(objects).toContain('/AFRelationship /Data');
    expect(objects).toContain('/AFRelationship /Supplement');
  });

  it('when its table is longer than a page → headers are heard once and every row in order', async () => {
    const { blocks } = auditReport(TRAIL_ROWS);
    const listing = await structure('report');
    expect(listing.match(/"Tidspunkt"/g)).toHaveLength(1);
    expectInOrder(spoken(listing), textsOf(blocks));
    // On paper the header row stands on each page of the table.
    const shown = (await textOf(paths.report)).match(/Nr\. Tidspunkt/g)?.length ?? 0;
    expect(shown).toBeGreaterThanOrEqual(4);
  });

  it('when it opens → the cover has title, facts, verdict and contents with page numbers', async () => {
    const listing = await structure('report');
    expectInOrder(spoken(listing), [
      'Revisionspakke',
      'Klage over rykkergebyrer og inkasso',
      'DK-2026-0417',
      'Sporet er helt',
      'Indhold',
      'Sammendrag',
      '2',
      'Frister',
      '2',
    ]);
    expect(listing).toMatch(/^ +TOCI\b/m);
  });
});
