import { defineConfig } from '@playwright/test';

/** `npm run bench`: every tests/bench/*.bench.ts measures something and its peer in the same run. */
export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '**/*.bench.ts',
  outputDir: 'test-results/bench',
  globalSetup: './tests/e2e/support/global-setup.ts',
  workers: 1,
  timeout: 20 * 60_000,
  reporter: 'list',
});
