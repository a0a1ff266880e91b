import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { createServer } from 'vite';

import type { renderLetter as RenderLetter } from '../../src/main/pdf/render-letter';
import type { Block, Letter, Text } from '../../src/shared/letters/letter';
import { danishLetter } from '../support/pdf/sample-letters';
import { median, record } from './support/record';

const RUNS = 7;
const LIMIT = 0.5;

/**
 * A two-page letter, warm, against pdfmake as it comes, in one process. CPU time, because two processes may share a
 * core. Each run has words that were not set before: in a letter to another person a good part of the words is new.
 */
test('letter', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { renderLetter } = (await server.ssrLoadModule('/src/main/pdf/render-letter.ts')) as {
      renderLetter: typeof RenderLetter;
    };
    useStockFonts();
    const twoPages = await shortened(danishLetter, 2, renderLetter);
    const ours: number[] = [];
    const stock: number[] = [];
    for (let run = -3; run < RUNS; run += 1) {
      const letter = withNewWords(twoPages, run + 3);
      const [own, plain] = [await cpuTime(() => renderLetter(letter)), await cpuTime(() => stockPdf(letter))];
      // The first three are for the compiler to warm up.
      if (run >= 0) {
        ours.push(own);
        stock.push(plain);
      }
    }
    const value = median(ours) / median(stock);
    record({
      name: 'Two-page letter, warm, CPU time',
      ours: `${median(ours).toFixed(0)} ms`,
      peer: `stock pdfmake ${median(stock).toFixed(0)} ms`,
      value,
      limit: LIMIT,
      unit: 'x',
    });
    expect(value).toBeLessThanOrEqual(LIMIT);
  } finally {
    await server.close();
  }
});

/** The letter without its last blocks but the signature, as many as it takes to fit the pages. */
async function shortened(letter: Letter, pages: number, render: typeof RenderLetter): Promise<Letter> {
  for (let kept = letter.blocks.length - 1; kept > 0; kept -= 1) {
    const shorter = { ...letter, blocks: [...letter.blocks.slice(0, kept), ...letter.blocks.slice(-1)] };
    const rendered = await render(shorter);
    if (!rendered.ok) throw new Error(rendered.error.code);
    const pdf = await PDFDocument.load(rendered.value, { updateMetadata: false });
    if (pdf.getPageCount() === pages) return shorter;
  }
  throw new Error(`The letter does not fit ${String(pages)} pages`);
}

async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Every fourth word of running text gets an ending of its own. */
function withNewWords(letter: Letter, run: number): Letter {
  const changed = (text: string): string =>
    text.replace(/((?:\S+\s+){3}\p{L}+)/gu, `$1${'abcdefghij'.charAt(run)}`);
  const blocks = letter.blocks.map((block): Block => {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return block;
    const text = typeof block.text === 'string' ? changed(block.text) : block.text;
    return { ...block, text };
  });
  return { ...letter, blocks };
}

function useStockFonts(): void {
  const folder = 'node_modules/@expo-google-fonts/inter';
  pdfmake.setFonts({
    Inter: {
      normal: `${folder}/400Regular/Inter_400Regular.ttf`,
      bold: `${folder}/600SemiBold/Inter_600SemiBold.ttf`,
      italics: `${folder}/400Regular_Italic/Inter_400Regular_Italic.ttf`,
    },
  });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
}

function stockPdf(letter: Letter): Promise<unknown> {
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [71, 57, 71, 68],
    defaultStyle: { font: 'Inter', fontSize: 10, lineHeight: 1.22 },
    info: { title: letter.title },
    footer: (page, pages) => ({
      columns: [letter.foot, `Side ${String(page)} af ${String(pages)}`],
      margin: [71, 26, 71, 0],
      fontSize: 8,
    }),
    content: [
      {
        stack: [letter.sender.organisation, letter.sender.unit, ...letter.sender.lines],
        margin: [0, 0, 0, 40],
      },
      { stack: [letter.addressee.name, ...letter.addressee.lines, letter.reference], margin: [0, 0, 0, 80] },
      { text: letter.title, bold: true, fontSize: 19, margin: [0, 6, 0, 10] },
      ...letter.blocks.map(stockContent),
      letter.checkpoint.code,
    ],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function stockContent(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: true, fontSize: block.level === 2 ? 13 : 10.5, margin: [0, 12, 0, 4] };
    case 'paragraph':
    case 'quote':
      return { text: stockText(block.text), margin: [0, 0, 0, 7] };
    case 'list':
      return block.ordered ? { ol: block.items.map(stockText) } : { ul: block.items.map(stockText) };
    case 'facts':
      return stockTable(block.facts.map((fact) => [fact.label, stockText(fact.value)]));
    case 'table':
      return stockTable([
        block.columns.map((column) => column.header),
        ...block.rows.map((row) => row.map(stockText)),
      ]);
    case 'callout':
      return stockTable([
        [{ stack: [{ text: block.title, bold: true }, ...block.paragraphs.map(stockText)] }],
      ]);
    case 'signature':
      return { stack: [block.name, block.role, block.organisation] };
  }
}

function stockTable(body: Content[][]): Content {
  return { table: { widths: (body[0] ?? []).map(() => '*'), body }, layout: 'lightHorizontalLines' };
}

function stockText(text: Text): Content {
  if (typeof text === 'string') return text;
  return { text: text.map((span) => ({ text: span.text, bold: span.strong ?? false })) };
}
