import { afterEach, describe, expect, it, vi } from 'vitest';

import { renderLetter } from '../../../src/main/pdf/render-letter';
import { renderReport } from '../../../src/main/pdf/render-report';
import type { Letter } from '../../../src/shared/letters/letter';
import { danishLetter, hostileLetter, swedishLetter } from '../../support/pdf/sample-letters';
import { auditReport, embeddedFiles } from '../../support/pdf/sample-reports';

const CREATED_AT = Date.UTC(2026, 10, 5, 9, 30);
const timeZone = process.env['TZ'];

async function letterBytes(letter: Letter): Promise<Uint8Array> {
  const result = await renderLetter(letter);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function reportBytes(createdAt: number): Promise<Uint8Array> {
  const result = await renderReport(auditReport(60), embeddedFiles, createdAt);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

describe('renderLetter', () => {
  it('when a letter is rendered twice, others in between → the bytes are the same', async () => {
    const first = await letterBytes(danishLetter);
    await letterBytes(hostileLetter);
    await letterBytes(swedishLetter);
    expect(Buffer.compare(await letterBytes(structuredClone(danishLetter)), first)).toBe(0);
  });

  it('when another letter was the first of the process → the bytes are the same', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/main/pdf/render-letter');
    expect((await fresh.renderLetter(hostileLetter)).ok).toBe(true);
    const after = await fresh.renderLetter(swedishLetter);
    vi.resetModules();
    const other = await import('../../../src/main/pdf/render-letter');
    expect(await other.renderLetter(swedishLetter)).toEqual(after);
  });

  it('when letters are rendered at the same time → neither disturbs the other', async () => {
    const alone = await letterBytes(danishLetter);
    const [together] = await Promise.all([letterBytes(danishLetter), letterBytes(swedishLetter)]);
    expect(Buffer.compare(together, alone)).toBe(0);
  });

  it('when the laptop is in another time zone → the bytes are the same', async () => {
    process.env['TZ'] = 'America/Los_Angeles';
    expect(new Date(CREATED_AT).getTimezoneOffset()).toBe(480);
    const west = await letterBytes(danishLetter);
    process.env['TZ'] = 'Pacific/Auckland';
    expect(new Date(CREATED_AT).getTimezoneOffset()).toBe(-780);
    expect(Buffer.compare(await letterBytes(danishLetter), west)).toBe(0);
  });

  it('when one letter of the text differs → the file has another identifier', async () => {
    const id = (bytes: Uint8Array): string =>
      /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';
    const other = { ...danishLetter, reference: 'DK-2026-0418' };
    expect(id(await letterBytes(danishLetter))).toMatch(/^[0-9a-f]{32}$/);
    expect(id(await letterBytes(other))).not.toBe(id(await letterBytes(danishLetter)));
  });

  it('when no font has a character → nothing is rendered and the failure names each of them', async () => {
    const letter: Letter = {
      ...danishLetter,
      title: 'Tak 😀',
      addressee: { name: '王小明', lines: [] },
      foot: 'ש',
    };
    const result = await renderLetter(letter);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.error).toEqual({
        code: 'GLYPH_MISSING',
        characters: expect.arrayContaining(['😀', '王', '小', '明', 'ש']) as string[],
      });
    }
  });

  it('when a letter brings its own title → the title is not set twice', async () => {
    const title = { kind: 'heading', level: 1, text: danishLetter.title, id: 'title' } as const;
    const withTitle = { ...danishLetter, blocks: [title, ...danishLetter.blocks] };
    expect(Buffer.compare(await letterBytes(withTitle), await letterBytes(danishLetter))).toBe(0);
  });

  it('when a paragraph has 30 000 words → it is set in linear time', async () => {
    const letter = (words: number): Letter => ({
      ...danishLetter,
      blocks: [{ kind: 'paragraph', text: 'ord '.repeat(words) }],
    });
    await letterBytes(letter(3_000));
    const started = performance.now();
    await letterBytes(letter(30_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('renderReport', () => {
  it('when a report with files is rendered twice → the bytes are the same', async () => {
    expect(Buffer.compare(await reportBytes(CREATED_AT), await reportBytes(CREATED_AT))).toBe(0);
  });

  it('when it is created at another time → the bytes differ', async () => {
    expect(Buffer.compare(await reportBytes(CREATED_AT), await reportBytes(CREATED_AT + 1_000))).not.toBe(0);
  });

  it('when two files have one name → it throws rather than lose one', async () => {
    const [file] = embeddedFiles;
    if (!file) throw new Error('No sample file');
    await expect(renderReport(auditReport(1), [file, file], CREATED_AT)).rejects.toThrow('trail.jsonl');
  });

  it('when no font has a character of a table → the failure names it', async () => {
    const report = { ...auditReport(1), subtitle: '漢' };
    expect(await renderReport(report, [], CREATED_AT)).toEqual({
      ok: false,
      error: { code: 'GLYPH_MISSING', characters: ['漢'] },
    });
  });
});
