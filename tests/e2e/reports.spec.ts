import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import Papa from 'papaparse';

import { texts } from '../../src/renderer/src/features/reports/texts';
import { PURPOSE_LABELS } from '../../src/shared/audit/withheld-texts';
import { REGISTER_COLUMNS } from '../../src/shared/reports/register-texts';
import { readDemoScript } from '../support/demo-script';
import { faultsFromOutside } from '../support/pdf/outside';
import { textOf } from '../support/pdf/tools';
import { validate } from '../support/pdf/vera';
import { expect, test } from './support/app';
import type { LaunchOptions, RunningApp } from './support/app';
import { ask, must } from './support/desktop';
import { Representative } from './support/representative';
import { smallDisk } from './support/small-disk';
import { runVerifier } from './support/verifier';

const script = readDemoScript();
const t = texts.en;

/** The app with the sample cases, on the page with the reports, and how many cases it found. */
async function atReports(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
): Promise<{ readonly app: RunningApp; readonly page: Page; readonly cases: number }> {
  const app = await launch({ today: script.today });
  const person = new Representative(app.window, 'en');
  await person.createWorkspace(script.workspace);
  await person.importSamples();
  await person.goTo('reports');
  const found = app.window.getByText(/^\d+ cases in the period$/);
  await expect(found).toBeVisible();
  return { app, page: app.window, cases: Number.parseInt((await found.textContent()) ?? '', 10) };
}

function csvOf(path: string): readonly string[][] {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  return Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data;
}

/** What the trail says of the exports since. */
async function exportsIn(page: Page) {
  const { entries } = await must(ask(page, 'workspaceEntries', { offset: 0, limit: 5_000 }));
  return entries
    .map(({ body }) => body)
    .filter(({ type }) => type === 'Exported' || type === 'PacksExported');
}

function packsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.*\.pdf$/.test(name))
    .map((name) => join(folder, name));
}

function tab(page: Page, name: keyof typeof t.tabs) {
  return page.getByRole('tab', { name: t.tabs[name] });
}

/** Each pack is sound, and index.csv has its hash. */
async function expectSound(folder: string, packs: number): Promise<void> {
  expect(packsIn(folder)).toHaveLength(packs);
  const { code, said } = await runVerifier(packsIn(folder));
  expect(said).not.toContain('NOT SOUND');
  expect(code).toBe(0);
  const rows = csvOf(join(folder, 'index.csv')).slice(1);
  expect(rows).toHaveLength(packs);
  for (const [name = '', , , sha256] of rows) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ).toBe(sha256);
  }
}

test('when the register and the root causes are saved → without names, with names and a reason, and the trail tells', async ({
  launch,
}, testInfo) => {
  const { app, page, cases } = await atReports(launch);
  const csv = testInfo.outputPath('register.csv');
  await app.answerSaveDialog(csv);
  await page.getByRole('button', { name: t.register.csv }).click();
  await expect(page.getByText(t.saved('register.csv'))).toBeVisible();
  const [headings = [], ...rows] = csvOf(csv);
  expect(headings).toEqual(Object.values(REGISTER_COLUMNS).map(({ en }) => en));
  expect(rows).toHaveLength(cases);

  const pdf = testInfo.outputPath('register.pdf');
  await page.getByLabel(t.personal.label).check();
  await page.getByRole('button', { name: t.register.pdf }).click();
  await expect(page.getByText(t.personal.missing)).toBeVisible();
  await page.getByLabel(t.personal.reason).fill('Asked for by Finansinspektionen');
  await app.answerSaveDialog(pdf);
  await page.getByRole('button', { name: t.register.pdf }).click();
  await expect(page.getByText(t.saved('register.pdf'))).toBeVisible({ timeout: 30_000 });
  expect(await textOf(pdf)).toContain('Asked for by Finansinspektionen');

  await tab(page, 'causes').click();
  await expect(page.getByRole('table', { name: 'Deadline performance' })).toBeVisible();
  const causes = testInfo.outputPath('causes.pdf');
  await app.answerSaveDialog(causes);
  await page.getByRole('button', { name: t.causes.pdf }).click();
  await expect(page.getByText(t.saved('causes.pdf'))).toBeVisible({ timeout: 30_000 });

  expect(await exportsIn(page)).toMatchObject([
    { kind: 'register' },
    { kind: 'register', reason: 'Asked for by Finansinspektionen' },
    { kind: 'root-causes' },
  ]);
  const verdicts = await validate([pdf, causes]);
  expect(verdicts.map(({ verdict, broken }) => verdict + broken)).toEqual(Array(4).fill('PASS'));
  for (const file of [pdf, causes]) {
    expect(execFileSync('pdfsig', [file], { encoding: 'utf8' })).toContain('Signature is Valid');
  }
});

test('when a batch is cancelled, and goes on later → every pack is sound, listed once and never made twice', async ({
  launch,
}, testInfo) => {
  test.setTimeout(240_000);
  const { app, page, cases } = await atReports(launch);
  const folder = testInfo.outputPath('packs');
  mkdirSync(folder);
  await app.answerOpenDialog([folder]);
  await tab(page, 'packs').click();
  await page.getByRole('button', { name: t.packs.make(cases) }).click();
  await expect(page.getByText(/^[2-9] of \d+ packs are made/)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: t.packs.cancel }).click();
  await expect(page.getByText(t.packs.cancelled)).toBeVisible({ timeout: 30_000 });
  const before = new Map(packsIn(folder).map((path) => [path, readFileSync(path)]));
  await expectSound(folder, before.size);

  // As on another day: another page first, and the batch is found by its folder.
  const person = new Representative(page, 'en');
  await person.goTo('queue');
  await person.goTo('reports');
  await tab(page, 'packs').click();
  await page.getByRole('button', { name: t.packs.find }).click();
  await expect(page.getByText(t.packs.begun(before.size, cases))).toBeVisible();
  await page.getByRole('button', { name: t.packs.goOn, exact: true }).click();
  await expect(page.getByText(t.packs.finished(cases, 'packs'))).toBeVisible({ timeout: 120_000 });
  await expectSound(folder, cases);
  for (const [path, bytes] of before) expect(readFileSync(path).equals(bytes)).toBe(true);

  const index = join(folder, 'index.pdf');
  expect(execFileSync('pdfsig', [index], { encoding: 'utf8' })).toContain('Signature is Valid');
  const verdicts = await validate([index]);
  expect(verdicts.map(({ verdict, broken }) => verdict + broken)).toEqual(Array(2).fill('PASS'));
  expect(readdirSync(folder)).toContain('verify.html');

  const told = await exportsIn(page);
  expect(told.filter(({ type }) => type === 'Exported')).toHaveLength(cases);
  expect(told.filter(({ type }) => type === 'PacksExported')).toMatchObject([
    { packs: before.size, chosen: cases },
    { packs: cases, chosen: cases },
  ]);

  // The folder is done: nothing is written among its files again.
  await page.getByRole('button', { name: t.packs.find }).click();
  await expect(page.getByText(t.packs.useless.finished)).toBeVisible();
});

test('when a sample is drawn twice with the same seed → the same cases; by hand they come first too', async ({
  launch,
}, testInfo) => {
  const { app, page } = await atReports(launch);
  await tab(page, 'packs').click();
  await page.getByRole('combobox', { name: t.packs.purpose }).click();
  await page.getByRole('option', { name: PURPOSE_LABELS['regulator-sample'].en }).click();
  await page.getByLabel(t.packs.sample).check();
  await page.getByLabel(t.packs.size).fill('3');
  await page.getByLabel(t.packs.seed, { exact: true }).fill('autumn-2026');
  const drawn: string[][] = [];
  for (const name of ['first', 'second']) {
    const folder = testInfo.outputPath(name);
    mkdirSync(folder);
    await app.answerOpenDialog([folder]);
    await page.getByRole('button', { name: t.packs.make(3) }).click();
    await expect(page.getByText(t.packs.finished(3, name))).toBeVisible({ timeout: 60_000 });
    drawn.push(
      csvOf(join(folder, 'index.csv'))
        .slice(1)
        .map((row) => row[2] ?? ''),
    );
  }
  expect(drawn[0]).toHaveLength(3);
  const { code, said } = await runVerifier(packsIn(testInfo.outputPath('first')));
  expect(code).toBe(0);
  expect(await faultsFromOutside(packsIn(testInfo.outputPath('first')))).toEqual([]);
  expect(said.match(/purpose +regulator-sample$/gm)).toHaveLength(3);
  const rows = csvOf(testInfo.outputPath('first', 'index.csv')).slice(1);
  expect(rows.map((row) => row.at(-1))).toEqual(Array(3).fill(PURPOSE_LABELS['regulator-sample'].en));
  expect(await textOf(testInfo.outputPath('first', 'index.pdf'))).toContain(
    PURPOSE_LABELS['regulator-sample'].en,
  );
  expect((await exportsIn(page)).filter(({ type }) => type === 'PacksExported')).toMatchObject(
    Array(2).fill({ purpose: 'regulator-sample' }),
  );
  expect(drawn[1]).toEqual(drawn[0]);
  const draw = csvOf(testInfo.outputPath('first', 'draw.csv')).slice(1);
  const byHand = draw
    .map(([id = '']) => ({ id, hash: createHash('sha256').update(`autumn-2026/${id}`).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  expect(byHand.slice(0, 3).map(({ id }) => id)).toEqual(drawn[0]);
  expect(draw.map(([id, hash]) => ({ id, hash }))).toEqual(byHand);
});

test('when the disk is full in the middle → it stops with a sentence; what is done is sound, and it goes on', async ({
  launch,
}, testInfo) => {
  test.setTimeout(240_000);
  const { app, page, cases } = await atReports(launch);
  const folder = testInfo.outputPath('usb');
  mkdirSync(folder);
  const disk = smallDisk(folder);
  try {
    await app.answerOpenDialog([folder]);
    await tab(page, 'packs').click();
    await page.getByRole('button', { name: t.packs.make(cases) }).click();
    await expect(page.getByText(/^[1-9] of \d+ packs are made/)).toBeVisible({ timeout: 60_000 });
    await disk.fill(app);
    await expect(page.getByText(t.packs.full)).toBeVisible({ timeout: 30_000 });
    await disk.free(app);
    const done = csvOf(join(folder, 'index.csv')).length - 1;
    expect(done).toBeGreaterThan(0);
    expect((await runVerifier(packsIn(folder))).code).toBe(0);
    await page.getByRole('button', { name: t.packs.goOn, exact: true }).click();
    await expect(page.getByText(t.packs.finished(cases, 'usb'))).toBeVisible({ timeout: 120_000 });
    await expectSound(folder, cases);
  } finally {
    disk.remove();
  }
});
