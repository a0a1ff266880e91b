import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, projectRoot, toolScript, toolsFolder } from './paths.mjs';
import { Problem } from './script.mjs';
import { runNode } from './processes.mjs';

/** What the app is built from; folders with everything below. */
const appSources = [
  'src',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'scripts/lib/verifier-page.mjs',
  'tsconfig.base.json',
];
const verifierSources = ['src/shared', 'src/verifier', 'scripts', 'package-lock.json'];

const appStamp = join(toolsFolder, 'app-build.sha256');
const verifierFolder = join(toolsFolder, 'verifier');
const verifierStamp = join(verifierFolder, 'build.sha256');

/** @returns {Promise<number>} exit code of the build, which always runs */
export async function buildApp() {
  const fingerprint = fingerprintOf(appSources);
  rmSync(appStamp, { force: true });
  rmSync(inProject('out'), { recursive: true, force: true });
  const { code } = await runNode(toolScript('electron-vite'), ['build', '--logLevel', 'warn']);
  if (code === 0) stamp(appStamp, fingerprint);
  return code;
}

/** Builds the app unless `out/` is already made from these sources. */
export async function buildAppIfStale() {
  if (existsSync(inProject('out', 'main', 'index.js')) && isStamped(appStamp, fingerprintOf(appSources)))
    return;
  console.log('Building …');
  if ((await buildApp()) !== 0) throw new Problem('The app could not be built: see the messages above.');
}

/**
 * The pack verifier as one file for Node, without the app: made from the audit code that every process shares.
 *
 * @returns {Promise<string>} path of the script
 */
export async function buildVerifierIfStale() {
  const script = join(verifierFolder, 'verify-pack.mjs');
  const fingerprint = fingerprintOf(verifierSources);
  if (existsSync(script) && isStamped(verifierStamp, fingerprint)) return script;
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: {
      ssr: inProject('scripts', 'verify-pack.ts'),
      outDir: verifierFolder,
      emptyOutDir: true,
      target: 'node20.18',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'verify-pack.mjs' } },
    },
    ssr: { noExternal: true },
  });
  stamp(verifierStamp, fingerprint);
  return script;
}

/** @param {readonly string[]} sources paths below the project folder */
function fingerprintOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = inProject(source);
    if (!existsSync(path)) continue;
    for (const file of filesBelow(path)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} in a fixed order
 */
function filesBelow(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * @param {string} file
 * @param {string} fingerprint
 */
function isStamped(file, fingerprint) {
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint;
}

/**
 * @param {string} file
 * @param {string} fingerprint
 */
function stamp(file, fingerprint) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
}
