import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from './lib/paths.mjs';

/**
 * Writes a pack with stamped checkpoints, as this version makes it, to the path it is given. A pack in
 * tests/fixtures/packs is never written again: a new one goes beside it. Needs `openssl`.
 *   node scripts/write-kept-pack.mjs tests/fixtures/packs/v3-stamped.pdf
 */
const [target] = process.argv.slice(2);
if (!target) throw new Error('Where to?');
/** @type {{ module: { stampedPack: () => Promise<Uint8Array> } }} */
const { module } = await runnerImport(inProject('tests', 'support', 'kept-pack.ts'), { configFile: false });
await writeFile(resolve(target), await module.stampedPack(), { flag: 'wx' });
