import { expect, test } from '../e2e/support/app';
import { buildBenchApp, callInPage } from './support/bench-app';
import { median, record } from './support/record';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CASES = 10_000;
const RUNS = 7;
const LIMIT = 4;

/** Into an empty workspace each time: decided, sealed, signed, journalled and stored, against stored as they are. */
test('import', async ({ launch }) => {
  const appFolder = await buildBenchApp();
  const ours: number[] = [];
  const plain: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const profile = mkdtempSync(join(tmpdir(), 'uvildig-bench-'));
    const app = await launch({ appFolder, profile });
    const steps = [
      async () => ours.push(await callInPage(app.window, 'seed', CASES)),
      async () => plain.push(await callInPage(app.window, 'plainBulkAdd', CASES)),
    ];
    // Neither side is always the first.
    for (const step of run % 2 === 0 ? steps : steps.toReversed()) await step();
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const value = median(ours) / median(plain);
  record({
    name: `Importing ${String(CASES)} cases`,
    ours: `${median(ours).toFixed(0)} ms`,
    peer: `plain Dexie bulkAdd ${median(plain).toFixed(0)} ms`,
    value,
    limit: LIMIT,
    unit: 'x',
  });
  expect(value).toBeLessThanOrEqual(LIMIT);
});
