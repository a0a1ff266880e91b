import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout, absolute. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Downloaded and generated tools; ignored by git, safe to delete. */
export const toolsFolder = join(projectRoot, '.tools');

/** @param {...string} parts path below the root */
export function inProject(...parts) {
  return join(projectRoot, ...parts);
}

/**
 * @param {string} file absolute path
 * @returns {any} parsed JSON; the callers read fields they know from npm's and our own files
 */
export function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The script behind a command of an installed package, to be run as `node <script>`: the same on every
 * system, without `.bin` shims and without a shell.
 *
 * @param {string} packageName
 * @param {string} [command] defaults to the package's name
 */
export function toolScript(packageName, command = packageName) {
  const folder = inProject('node_modules', packageName);
  const manifest = readJson(join(folder, 'package.json'));
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return join(folder, script);
}

/** @param {string} file absolute path of an optional JSON file */
export function readJsonIfThere(file) {
  return existsSync(file) ? readJson(file) : undefined;
}
