import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Made when the app is built: see electron.vite.config.ts.
  resolve: {
    alias: { 'virtual:verifier-page': new URL('tests/support/verifier-page.ts', import.meta.url).pathname },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    globalSetup: ['tests/support/temp-folder.ts'],
    setupFiles: ['tests/support/setup.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
