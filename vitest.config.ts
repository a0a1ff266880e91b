import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    globalSetup: ['tests/support/temp-folder.ts'],
    setupFiles: ['tests/support/setup.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
