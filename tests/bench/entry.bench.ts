import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from '../e2e/support/app';
import { buildBenchApp, callInPage } from './support/bench-app';
import { quantile, record } from './support/record';

const ROUNDS = 8;
const EACH_ROUND = 50;
const LIMIT = 3;

/** Decide, seal, sign, journal, flush, append and fold, against one raw strict put and one flush of the same size. */
test('entry', async ({ launch, profile }) => {
  const app = await launch({ appFolder: await buildBenchApp() });
  await callInPage(app.window, 'seed', 1_000);
  await callInPage(app.window, 'saveEntries', EACH_ROUND);
  const size = await callInPage(app.window, 'storedEntrySize');
  const [ours, puts, flushes]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(...(await callInPage(app.window, 'saveEntries', EACH_ROUND)));
    puts.push(...(await callInPage(app.window, 'rawStrictPuts', EACH_ROUND, size)));
    flushes.push(...(await appendsToFile(join(profile, 'flushes'), EACH_ROUND, size)));
  }
  const [own, put, flush] = [ours, puts, flushes].map((times) => quantile(times, 0.95)) as [
    number,
    number,
    number,
  ];
  const value = own / (put + flush);
  record({
    name: 'Saving one entry, 95th percentile',
    ours: `${own.toFixed(1)} ms (median ${quantile(ours, 0.5).toFixed(1)})`,
    peer: `raw strict put ${put.toFixed(1)} ms + flush of ${String(size)} bytes ${flush.toFixed(1)} ms`,
    value,
    limit: LIMIT,
    unit: 'x',
  });
  expect(value).toBeLessThanOrEqual(LIMIT);
});

/** Appends to a file on the disk the journal lies on, each flushed; ms each. */
async function appendsToFile(path: string, count: number, size: number): Promise<readonly number[]> {
  const file = await open(path, 'a');
  const bytes = Buffer.alloc(size, 7);
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    await file.write(bytes);
    await file.datasync();
    times.push(performance.now() - start);
    await wait(20);
  }
  await file.close();
  return times;
}
