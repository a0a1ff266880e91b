import { defineConfig } from '@playwright/test';

/** `npm run demo`: every tests/e2e/demo/*.spec.ts is a scene, played in the order of the file names. */
export default defineConfig({
  testDir: 'tests/e2e/demo',
  outputDir: 'test-results/demo',
  globalSetup: './tests/e2e/support/global-setup.ts',
  workers: 1,
  timeout: 15 * 60_000,
  expect: { timeout: 20_000 },
  maxFailures: 1,
  reporter: 'list',
});
