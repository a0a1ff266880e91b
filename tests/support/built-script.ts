import { basename, join } from 'node:path';

import { build } from 'vite';

/**
 * A script of the tests as one file for Node, to be run as a process of its own.
 * @param source path of the TypeScript file
 */
export async function builtScript(source: string): Promise<string> {
  const name = basename(source, '.ts');
  const outDir = join(import.meta.dirname, '../../.tsbuild', name);
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: source, outDir, emptyOutDir: true, target: 'node20.18' },
  });
  return join(outDir, `${name}.js`);
}
