import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { inProject } from '../../../scripts/lib/paths.mjs';
import type * as storeBench from '../page/store-bench';

type StoreBench = typeof storeBench;

/**
 * The real main process and preload script with another page: an empty one that can load the store. Same origin, so a
 * profile made here can be opened by the real app.
 * @returns the folder to start Electron with
 */
export async function buildBenchApp(): Promise<string> {
  const folder = inProject('.tools', 'bench-app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['main', 'preload'])
    cpSync(inProject('out', part), join(folder, 'out', part), { recursive: true });
  const { name, productName, version, type } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
    // The project's own package.json has these members.
  ) as Readonly<Record<string, string>>;
  const main = 'out/main/index.js';
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, productName, version, type, main }));
  await build({
    configFile: false,
    root: inProject('tests', 'bench', 'page'),
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: join(folder, 'out', 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
    },
  });
  return folder;
}

/** Calls one of the functions of page/store-bench.ts in the empty page. */
export async function callStore<N extends keyof StoreBench>(
  page: Page,
  name: N,
  ...given: Parameters<StoreBench[N]>
): Promise<Awaited<ReturnType<StoreBench[N]>>> {
  await page.getByRole('heading', { name: 'Empty page' }).waitFor();
  const answer = await page.evaluate(
    async ([wanted, values]) => {
      // page.tsx puts it there.
      const { loadBench } = window as unknown as { readonly loadBench: () => Promise<object> };
      const bench = new Map(Object.entries(await loadBench()));
      return (bench.get(wanted) as (...values: unknown[]) => unknown)(...values);
    },
    [name, given] as const,
  );
  // What the function of that name resolves to, by structured clone.
  return answer as Awaited<ReturnType<StoreBench[N]>>;
}
