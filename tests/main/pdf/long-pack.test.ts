import { execFile, execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { findElectron } from '../../../scripts/lib/electron.mjs';
import { builtScript } from '../../support/built-script';
import { embeddedFiles } from '../../support/pdf/sample-reports';
import { attachmentsOf, checkSyntax, pageCount } from '../../support/pdf/tools';
import { validate } from '../../support/pdf/vera';
import { tempFolder } from '../support/temp-folder';

const ROWS = 8_100;
const PAGES = 500;
const MAX_RSS_KIB = 450 * 1_024;

test('when a pack has 500 pages → PDF/A-3a and PDF/UA-1, sound for qpdf, signed as a whole, its files inside, in little memory', async () => {
  const script = await builtScript(
    fileURLToPath(new URL('../../support/pdf/make-long-pack.ts', import.meta.url)),
  );
  const path = join(tempFolder(), 'long.pdf');
  // On the runtime of the PDF process, with its limit: another one's heap is another one's.
  const { stdout } = await promisify(execFile)(
    findElectron()?.executable ?? 'electron',
    ['--max-old-space-size=1024', script, path, String(ROWS)],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  );
  const rss = Number(stdout);
  const pages = await pageCount(path);
  process.stdout.write(`Pack of ${String(pages)} pages: ${String(Math.round(rss / 1_024))} MiB at most\n`);
  expect(pages).toBeGreaterThanOrEqual(PAGES);
  expect(rss).toBeLessThan(MAX_RSS_KIB);
  await checkSyntax(path);
  expect(execFileSync('pdfsig', [path], { encoding: 'utf8' })).toMatch(
    /Signature is Valid[\s\S]*Total document signed|Total document signed[\s\S]*Signature is Valid/,
  );
  const names = embeddedFiles.map(({ name }) => name);
  const bytes = embeddedFiles.map((file) => Buffer.from(file.bytes));
  expect(await attachmentsOf(path, names)).toEqual(bytes);
  const verdicts = await validate([path]);
  expect(verdicts.map(({ verdict, broken }) => verdict + broken)).toEqual(['PASS', 'PASS']);
}, 600_000);
