// `npm test`: sets up and runs every check, goes on after a failing one, ends with `N passed, N failed`.
// `npm test -- lint unit` runs only these steps. Lint, which uses one core, runs beside the other checks that do.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasScreen, startVirtualScreen } from './lib/display.mjs';
import { toolScript, toolsFolder } from './lib/paths.mjs';
import { Problem, atEnd, runScript } from './lib/script.mjs';
import { runNode } from './lib/processes.mjs';
import { setUp } from './lib/set-up.mjs';
import { countPlaywright, countVitest } from './lib/test-counts.mjs';

const reports = join(toolsFolder, 'test-reports');

/**
 * @typedef {import('./lib/test-counts.mjs').Counts} Counts
 * @typedef {import('./lib/electron.mjs').ElectronBuild} ElectronBuild
 * @typedef {Counts & { output?: string }} Outcome `output` is what is still to be shown
 * @typedef {{ name: string, title: string, lane?: string, run: (electron: ElectronBuild) => Promise<Outcome> }} Step
 * @typedef {Outcome & { seconds: string }} Timed
 */

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', title: 'Types', lane: 'others', run: () => tool('typescript', 'tsc', ['-b']) },
  {
    name: 'lint',
    title: 'Lint',
    lane: 'lint',
    run: () =>
      tool('eslint', 'eslint', [
        '.',
        '--max-warnings=0',
        '--cache',
        `--cache-location=${join(toolsFolder, 'eslint-cache')}`,
      ]),
  },
  {
    name: 'format',
    title: 'Format',
    lane: 'others',
    run: () => tool('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  },
  {
    name: 'boundaries',
    title: 'Boundaries',
    lane: 'others',
    run: () =>
      tool('dependency-cruiser', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'tests']),
  },
  { name: 'deadcode', title: 'Dead code', lane: 'others', run: () => tool('knip', 'knip', []) },
  { name: 'unit', title: 'Unit, property and store tests', run: unitTests },
  { name: 'build', title: 'Build', run: build },
  { name: 'e2e', title: 'End to end, in Electron', run: endToEnd },
  { name: 'package', title: 'Package', run: packageFolder },
  { name: 'packaged', title: 'The packaged app', run: () => playwright('packaged') },
];

await runScript(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Problem(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
    );
  }
  const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));

  const screen = hasScreen();
  let ready;
  try {
    ready = await setUp({ tests: true, virtualScreen: !screen });
    if ('endWith' in ready) return ready.endWith;
    if (!screen) atEnd(await startVirtualScreen());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
  return runSteps(chosen, ready.electron);
});

/**
 * @param {readonly Step[]} chosen
 * @param {ElectronBuild} electron
 */
async function runSteps(chosen, electron) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const lines = [];
  const sum = { passed: 0, failed: 0 };
  const begun = beginLanes(chosen, electron);
  for (const [index, step] of chosen.entries()) {
    console.log(`\n━━ ${index + 1}/${chosen.length} ${step.title}`);
    const { passed, failed, seconds, output = '' } = await (begun.get(step) ?? timed(step, electron));
    process.stdout.write(output);
    sum.passed += passed;
    sum.failed += failed;
    lines.push(
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${step.title.padEnd(34)} ${String(passed).padStart(5)} passed ` +
        `${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
    );
    console.log(lines.at(-1));
  }
  console.log(`\n━━ Result\n${lines.join('\n')}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 ? 0 : 1;
}

/**
 * Begins the steps that have a lane: lanes beside each other, the steps of one after another.
 *
 * @param {readonly Step[]} chosen
 * @param {ElectronBuild} electron
 */
function beginLanes(chosen, electron) {
  /** @type {Map<Step, Promise<Timed>>} */
  const begun = new Map();
  /** @type {Map<string, Promise<unknown>>} */
  const ends = new Map();
  for (const step of chosen) {
    if (step.lane === undefined) continue;
    const done = (ends.get(step.lane) ?? Promise.resolve()).then(() => timed(step, electron));
    ends.set(step.lane, done);
    begun.set(step, done);
  }
  return begun;
}

/** @param {Step} step @param {ElectronBuild} electron @returns {Promise<Timed>} */
async function timed(step, electron) {
  const startedAt = performance.now();
  const outcome = await step.run(electron);
  return { ...outcome, seconds: ((performance.now() - startedAt) / 1000).toFixed(1) };
}

/**
 * A step that counts as one test, and uses one core.
 *
 * @param {string} packageName
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function tool(packageName, command, args) {
  const { code, output } = await runNode(toolScript(packageName, command), args, { quiet: true });
  return { ...asOneTest(code), output };
}

/** @param {number} code @returns {Counts} */
function asOneTest(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Counts>} */
async function unitTests() {
  const report = join(reports, 'vitest.json');
  const { code } = await runNode(toolScript('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countVitest(report, code);
}

/** @returns {Promise<Counts>} */
async function endToEnd() {
  const { buildAppIfStale } = await import('./lib/build.mjs');
  await buildAppIfStale();
  return playwright('app');
}

/** @param {string} project of playwright.config.ts @returns {Promise<Counts>} */
async function playwright(project) {
  const report = join(reports, `playwright-${project}.json`);
  const { code } = await runNode(
    toolScript('@playwright/test', 'playwright'),
    ['test', `--project=${project}`, '--reporter=list,json'],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return countPlaywright(report, code);
}

/** @returns {Promise<Counts>} */
async function build() {
  const { buildApp } = await import('./lib/build.mjs');
  return asOneTest(await buildApp());
}

/** @param {ElectronBuild} electron @returns {Promise<Counts>} */
async function packageFolder(electron) {
  const { buildAppIfStale } = await import('./lib/build.mjs');
  await buildAppIfStale();
  const { packageApp } = await import('./lib/package-app.mjs');
  return asOneTest(await packageApp(electron, ['--dir']));
}
