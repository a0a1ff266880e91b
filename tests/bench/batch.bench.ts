import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { projectRoot } from '../../scripts/lib/paths.mjs';
import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { texts } from '../../src/renderer/src/features/reports/texts';
import { startBare } from './support/bare-electron';
import { buildBenchApp } from './support/bench-app';
import { longestTask } from './support/longest-task';
import { everythingLoaded, unlockToRows } from './support/moments';
import { profileWith } from './support/profile-with';
import { record } from './support/record';

const CASES = 10_000;
const PACKS = 200;
const t = texts.en;

let folder: string;
let profile: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uvildig-bench-'));
  profile = await profileWith(CASES, folder, await buildBenchApp());
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('reading the cases of a report, and a batch of packs', async () => {
  test.setTimeout(1_800_000);
  const packs = join(folder, 'packs');
  mkdirSync(packs);
  const app = await startBare(projectRoot, profile);
  const { page } = app;
  await unlockToRows(app);
  await everythingLoaded(page);
  await app.inMain(
    `process.getBuiltinModule('node:module').createRequire('${projectRoot}/')('electron').dialog.showOpenDialog =
      () => Promise.resolve({ canceled: false, filePaths: [${JSON.stringify(packs)}] })`,
  );
  await page.getByRole('link', { name: shellTexts.en.reports }).click();
  await page.getByText(/ in the period$/).waitFor({ timeout: 300_000 });
  const reading = await longestTask(page, async () => {
    await page.getByLabel(t.period.from, { exact: true }).fill('2000-01-01');
    await page.getByText(t.period.cases(CASES)).waitFor({ timeout: 300_000 });
  });
  await page.getByRole('tab', { name: t.tabs.packs }).click();
  await page.getByLabel(t.packs.sample).check();
  await page.getByLabel(t.packs.size).fill(String(PACKS));
  const packing = await longestTask(page, async () => {
    await page.getByRole('button', { name: t.packs.make(PACKS) }).click();
    await page.getByText(t.packs.finished(PACKS, 'packs')).waitFor({ timeout: 1_200_000 });
  });
  await app.close();
  const measured = [
    [`Longest task while ${String(CASES)} cases are read for a report`, reading],
    [`Longest task during a batch of ${String(PACKS)} packs`, packing],
  ] as const;
  for (const [name, value] of measured) {
    const ours = value === 0 ? 'none of 50 ms' : `${value.toFixed(0)} ms`;
    record({ name, ours, peer: '', value, limit: 100, unit: 'ms' });
  }
  expect(Math.max(...measured.map(([, value]) => value))).toBeLessThanOrEqual(100);
});
