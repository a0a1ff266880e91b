import { deflateSync } from 'node:zlib';

import { chance } from './chance';
import { HOSTILE, pdfOf } from './hostile-files';
import { judge } from './judge';

/**
 * Run as a process of its own with little memory: reads one hostile file after the other and says, one line each, what
 * came of it, its size and the processor time it took (ms).
 */
for (const [name, make] of Object.entries(HOSTILE)) {
  await report(name, make());
  // What the last file left behind is not the next one's.
  globalThis.gc?.();
}

const random = chance();
const tokens = [
  '<<',
  '>>',
  '[',
  ']',
  '/Names',
  '/Kids',
  '/EF',
  '/F',
  '/UF',
  '(a)',
  '<41>',
  '1 0 R',
  '2 0 R',
  '3 0 R',
].concat([
  '/Params',
  '/Size',
  '9',
  'null',
  'stream\n',
  '\nendstream',
  'endobj',
  '/Length',
  '/EmbeddedFiles',
  '%',
]);
for (let round = 0; round < 400; round++) {
  const text = () => Array.from({ length: 1 + random.below(60) }, () => random.pick(tokens)).join(' ');
  const catalog = random.pick([
    '<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>',
    `<< /Names ${text()} >>`,
  ]);
  const bytes = deflateSync(random.bytes(30));
  await report('random objects', pdfOf([catalog, `<< /Names [(a) ${text()}] >>`, text(), bytes]));
}

async function report(name: string, pdf: Buffer): Promise<void> {
  const before = process.cpuUsage();
  const outcome = await judge(pdf).catch((error: unknown) => `threw ${String(error)}`);
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round((user + system) / 1_000);
  process.stdout.write(
    `${JSON.stringify({ name, outcome, bytes: pdf.length, ms, rss: process.resourceUsage().maxRSS >> 10 })}\n`,
  );
}
process.stdout.write(`${JSON.stringify({ rss: process.resourceUsage().maxRSS })}\n`);
