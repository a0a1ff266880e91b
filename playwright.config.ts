import { defineConfig } from '@playwright/test';

import { onPath } from './scripts/lib/system-packages.mjs';

/** Projects: `app` drives the built app (`out/`), `packaged` the packaged one (`dist/`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  // Apps side by side need a screen each (tests/e2e/support/app.ts): clipboard and focus belong to the screen.
  workers: onPath('Xvfb') ? 2 : 1,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  projects: [
    { name: 'app', testIgnore: ['packaged.spec.ts', 'demo/**'] },
    { name: 'packaged', testMatch: 'packaged.spec.ts' },
  ],
});
