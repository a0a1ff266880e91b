import { findElectron } from '../../../scripts/lib/electron.mjs';
import { hasScreen, startVirtualScreen } from '../../../scripts/lib/display.mjs';

/** Makes `npx playwright test` work by itself: needs a set-up checkout, brings its own virtual screen. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (findElectron() === undefined) {
    throw new Error('There is no Electron yet: run `npm test` or `npm run demo` once.');
  }
  if (hasScreen()) return () => Promise.resolve();
  return startVirtualScreen();
}
