import type { FullConfig } from '@playwright/test';

import { buildVerifierIfStale } from '../../../scripts/lib/build.mjs';
import { findElectron } from '../../../scripts/lib/electron.mjs';
import { hasScreen, startVirtualScreen } from '../../../scripts/lib/display.mjs';

/** Makes `npx playwright test` work by itself: needs a set-up checkout, brings its own virtual screen and verifier. */
export default async function globalSetup({ workers }: FullConfig): Promise<() => Promise<void>> {
  if (findElectron() === undefined) {
    throw new Error('There is no Electron yet: run `npm test` or `npm run demo` once.');
  }
  await buildVerifierIfStale();
  if (workers > 1 || hasScreen()) return () => Promise.resolve();
  return startVirtualScreen();
}
