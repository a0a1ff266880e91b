import { defineConfig } from '@playwright/test';

/** Projects: `app` drives the built app (`out/`), `packaged` the packaged one (`dist/`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  globalSetup: './tests/e2e/support/global-setup.ts',
  // One app at a time: the apps share the machine's clipboard, focus and two cores.
  workers: 1,
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
