import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { inProject } from '../../scripts/lib/paths.mjs';

/**
 * The real main process and preload script with another page. Same origin, so a profile made by the one can be opened
 * by the other.
 * @param name what the built app is called among the tools
 * @param page folder with an index.html, from the project's root
 * @returns the folder to start Electron with
 */
export async function buildAppWithPage(name: string, page: string): Promise<string> {
  const folder = inProject('.tools', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['main', 'preload'])
    cpSync(inProject('out', part), join(folder, 'out', part), {
      recursive: true,
    });
  const {
    name: app,
    productName,
    version,
    type,
  } = JSON.parse(
    readFileSync(inProject('package.json'), 'utf8'),
    // The project's own package.json has these members.
  ) as Readonly<Record<string, string>>;
  const main = 'out/main/index.js';
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: app, productName, version, type, main }),
  );
  await build({
    configFile: false,
    root: inProject(page),
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
