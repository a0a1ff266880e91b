import { readJsonIfThere } from './paths.mjs';

/**
 * A skipped test proves nothing, so it counts as failed. So does a run that ended badly without naming a test:
 * a file that cannot be loaded, a crash, no tests at all.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * @param {string} report vitest's JSON report; missing after a crash
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  const result = readJsonIfThere(report);
  if (result === undefined) return { passed: 0, failed: 1 };
  const notRun = result.numPendingTests + result.numTodoTests;
  if (notRun > 0) console.log(`${notRun} tests were skipped: they count as failed.`);
  /** @type {readonly { status: string, assertionResults: readonly { status: string }[] }[]} */
  const files = result.testResults;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return atLeastOneFailure(result.numPassedTests, result.numFailedTests + notRun + brokenFiles, exitCode);
}

/**
 * @param {string} report Playwright's JSON report; missing after a crash
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  const result = readJsonIfThere(report);
  if (result === undefined) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = result.stats;
  if (skipped > 0) console.log(`${skipped} tests were skipped: they count as failed.`);
  return atLeastOneFailure(expected, unexpected + flaky + skipped, exitCode);
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} exitCode
 * @returns {Counts}
 */
function atLeastOneFailure(passed, failed, exitCode) {
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}
