import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { inProject } from './lib/paths.mjs';

/**
 * Writes a pack, as this version makes it, to the path it is given: `stamped` with stamped checkpoints (needs `openssl`),
 * `erased` of an erased case. A pack in tests/fixtures/packs is never written again: a new one goes beside it.
 *   node scripts/write-kept-pack.mjs stamped tests/fixtures/packs/v3-stamped.pdf
 */
const [name, target] = process.argv.slice(2);
/** @type {{ module: { KEPT_PACKS: Readonly<Record<string, () => Promise<Uint8Array>>> } }} */
const { module } = await runnerImport(inProject('tests', 'support', 'kept-pack.ts'), { configFile: false });
const make = module.KEPT_PACKS[name ?? ''];
if (!make || !target) {
  throw new Error(`Which pack (${Object.keys(module.KEPT_PACKS).join(', ')}), and where to?`);
}
await writeFile(resolve(target), await make(), { flag: 'wx' });
