// `npm run bench`: runs tests/bench in the real Electron and prints every measurement beside its limit. All
// limits are ratios of two things measured in the same run, so that the machine's speed cancels out.
// `npm run bench -- queue` runs the files with `queue` in their name. Exit code 1 when a limit is exceeded.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasScreen, startVirtualScreen } from './lib/display.mjs';
import { inProject, readJson, toolScript } from './lib/paths.mjs';
import { atEnd, runScript } from './lib/script.mjs';
import { runNode } from './lib/processes.mjs';
import { setUp } from './lib/set-up.mjs';

const folder = inProject('bench-output');
const parts = join(folder, 'parts');

/**
 * What a benchmark leaves (tests/bench/support/record.ts).
 *
 * @typedef {{ name: string, ours: string, peer: string, value: number, limit: number, unit: string }} Measurement
 *   unit: `x` for a ratio, otherwise the unit of value and limit
 */

await runScript(async () => {
  const screen = hasScreen();
  const ready = await setUp({ virtualScreen: !screen });
  if ('endWith' in ready) return ready.endWith;

  const { buildAppIfStale } = await import('./lib/build.mjs');
  await buildAppIfStale();
  if (!screen) atEnd(await startVirtualScreen());
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts, { recursive: true });
  const { code } = await runNode(toolScript('@playwright/test', 'playwright'), [
    'test',
    '--config',
    'playwright.bench.config.ts',
    ...process.argv.slice(2),
  ]);

  /** @type {Measurement[]} */
  const measurements = readdirSync(parts).map((file) => readJson(join(parts, file)));
  measurements.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  writeFileSync(
    join(folder, 'bench.json'),
    JSON.stringify(
      { electron: ready.electron.version, node: process.versions.node, measurements },
      undefined,
      2,
    ),
  );
  console.log(`\n${table(measurements)}\n\n${join(folder, 'bench.json')}`);
  const exceeded = measurements.some(({ value, limit }) => value > limit);
  return code !== 0 || exceeded || measurements.length === 0 ? 1 : 0;
});

/** @param {readonly Measurement[]} measurements */
function table(measurements) {
  const rows = [
    ['', 'measured', 'limit', 'ours', 'compared with', ''],
    ...measurements.map(({ name, ours, peer, value, limit, unit }) => [
      value <= limit ? 'ok' : 'OVER',
      `${value.toFixed(2)} ${unit}`,
      `${limit} ${unit}`,
      ours,
      peer,
      name,
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
