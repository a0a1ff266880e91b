import { execFileSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { renderReport } from '../../../src/main/pdf/render-report';
import { auditReport, embeddedFiles } from '../../support/pdf/sample-reports';
import { attachmentsOf, checkSyntax, pageCount, store } from '../../support/pdf/tools';
import { validate } from '../../support/pdf/vera';
import { documentSeal, sealed } from '../../support/signed-packs';

/** Some sixty pages: veraPDF takes a minute for five hundred. */
const ROWS = 1_500;

test('when a pack has a long trail → PDF/A-3a and PDF/UA-1, sound for qpdf, signed as a whole, its files inside', async () => {
  const made = await renderReport(auditReport(ROWS), embeddedFiles, Date.UTC(2026, 10, 5));
  if (!made.ok) throw new Error(made.error.code);
  const path = await store('long', await sealed(made.value, await documentSeal()));
  expect(await pageCount(path)).toBeGreaterThanOrEqual(50);
  await checkSyntax(path);
  expect(execFileSync('pdfsig', [path], { encoding: 'utf8' })).toMatch(
    /Signature is Valid[\s\S]*Total document signed|Total document signed[\s\S]*Signature is Valid/,
  );
  const names = embeddedFiles.map(({ name }) => name);
  const bytes = embeddedFiles.map((file) => Buffer.from(file.bytes));
  expect(await attachmentsOf(path, names)).toEqual(bytes);
  const verdicts = await validate([path]);
  expect(verdicts.map(({ verdict, broken }) => verdict + broken)).toEqual(['PASS', 'PASS']);
}, 180_000);
