import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import { texts } from '../../src/renderer/src/features/queue/texts';
import { STAGE_LABELS } from '../../src/shared/complaint/labels';
import { projectRoot } from '../../scripts/lib/paths.mjs';
import { startBare } from './support/bare-electron';
import type { BareElectron } from './support/bare-electron';
import { buildBenchApp, emptyHeading } from './support/bench-app';
import { longestTask } from './support/longest-task';
import { everythingLoaded, unlockToRows } from './support/moments';
import { profileWith } from './support/profile-with';
import { median, record } from './support/record';

const MANY = 100_000;
const FEW = 1_000;
const RUNS = 7;
const t = texts.en;

let folder: string;
let emptyApp: string;
let many: string;
let few: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uvildig-bench-'));
  emptyApp = await buildBenchApp();
  few = await profileWith(FEW, folder, emptyApp);
  many = await profileWith(MANY, folder, emptyApp);
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('first rows', async () => {
  const [ofFew, ofMany]: [number[], number[]] = [[], []];
  // The first run fills caches.
  for (let run = -1; run < RUNS; run += 1) {
    for (const [profile, times] of [
      [few, ofFew],
      [many, ofMany],
    ] as const) {
      const app = await startBare(projectRoot, profile);
      const time = await unlockToRows(app);
      await everythingLoaded(app.page);
      await app.close();
      if (run >= 0) times.push(time);
    }
  }
  const value = median(ofMany) / median(ofFew);
  record({
    name: `First rows of ${String(MANY)} cases`,
    ours: `${median(ofMany).toFixed(0)} ms from the vault key`,
    peer: `with ${String(FEW)} cases ${median(ofFew).toFixed(0)} ms`,
    value,
    limit: 2,
    unit: 'x',
  });
  expect(value).toBeLessThanOrEqual(2);
});

test('scrolling and filtering', async () => {
  const app = await startBare(projectRoot, many);
  await unlockToRows(app);
  await everythingLoaded(app.page);
  const longest: Record<'scrolling' | 'filtering', number> = { scrolling: 0, filtering: 0 };
  for (const [kind, , act] of ways(app.page)) {
    const tasks: number[] = [];
    for (let run = 0; run < RUNS; run += 1) tasks.push(await longestTask(app.page, act));
    longest[kind] = Math.max(longest[kind], median(tasks));
  }
  await app.close();
  for (const [kind, value] of Object.entries(longest)) {
    record({
      name: `Longest task while ${kind}, ${String(MANY)} cases`,
      ours: value === 0 ? 'none of 50 ms' : `${value.toFixed(0)} ms`,
      peer: '',
      value,
      limit: 100,
      unit: 'ms',
    });
    expect(value).toBeLessThanOrEqual(100);
  }
});

type Way = readonly [kind: 'scrolling' | 'filtering', name: string, act: () => Promise<void>];

/** What a person does with a long queue. Each leaves the queue as it was. */
function ways(page: Page): readonly Way[] {
  const grid = page.getByRole('grid', { name: t.grid });
  const find = page.getByRole('searchbox', { name: t.find });
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  const stage = page.getByRole('button', { name: STAGE_LABELS.received.en });
  const market = page.getByRole('button', { name: t.market });
  const mine = page.getByRole('button', { name: t.mine });
  return [
    [
      'scrolling',
      'wheel',
      async () => {
        await grid.hover();
        for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 600);
        for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, -600);
      },
    ],
    [
      'scrolling',
      'keys',
      async () => {
        await grid.getByRole('gridcell').first().click();
        await press('PageDown', 10);
        await press('ArrowDown', 20);
        await press('Control+End', 1);
        await press('Control+Home', 1);
      },
    ],
    [
      'filtering',
      'find',
      async () => {
        await find.pressSequentially('sørensen 12', { delay: 60 });
        await wait(300);
        await find.fill('');
      },
    ],
    ['filtering', 'stage', () => twice(() => stage.click())],
    [
      'filtering',
      'market',
      () =>
        twice(async () => {
          await market.click();
          await page.getByRole('menuitemcheckbox').first().click();
          await page.keyboard.press('Escape');
        }),
    ],
    ['filtering', 'mine', () => twice(() => mine.click())],
    [
      'filtering',
      'order',
      async () => {
        const header = grid.getByRole('columnheader', { name: t.complainant });
        await header.click();
        await wait(1_000);
        await grid.getByRole('columnheader', { name: t.due }).click();
      },
    ],
  ];
}

async function twice(act: () => Promise<void>): Promise<void> {
  await act();
  await wait(400);
  await act();
}

test('memory', async () => {
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const plain = await startBare(emptyApp, join(folder, 'empty'));
    await emptyHeading(plain.page).waitFor();
    empty.push(await memoryOfPage(plain));
    await plain.close();
    const app = await startBare(projectRoot, many);
    await unlockToRows(app);
    await everythingLoaded(app.page);
    ours.push(await memoryOfPage(app));
    await app.close();
  }
  const value = median(ours) - median(empty);
  record({
    name: `Memory of the window with ${String(MANY)} cases, beyond the empty page`,
    ours: `${median(ours).toFixed(0)} MB`,
    peer: `empty React and MUI page ${median(empty).toFixed(0)} MB`,
    value,
    limit: 150,
    unit: 'MB',
  });
  expect(value).toBeLessThanOrEqual(150);
});

/** Resident memory of the page's process once garbage is collected, MB. */
async function memoryOfPage({ browser, page }: BareElectron): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  await wait(1_000);
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const renderer = processInfo.find(({ type }) => type === 'renderer');
  if (!renderer) throw new Error('The page has no process');
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(renderer.id)], { encoding: 'utf8' })) / 1_024;
}
