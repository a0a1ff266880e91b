import { join } from 'node:path';

import { startBare } from './bare-electron';
import { callInPage } from './bench-app';

/** Cases taken in at a time. */
const PART = 10_000;

/**
 * Makes a workspace of so many cases.
 * @param folder where it is kept
 * @param emptyApp what `buildBenchApp` gives
 * @returns its profile
 */
export async function profileWith(cases: number, folder: string, emptyApp: string): Promise<string> {
  const profile = join(folder, String(cases));
  const app = await startBare(emptyApp, profile);
  for (let from = 0; from < cases; from += PART) {
    await callInPage(app.page, 'seed', Math.min(PART, cases - from), from);
  }
  await callInPage(app.page, 'settle');
  await app.close();
  return profile;
}
