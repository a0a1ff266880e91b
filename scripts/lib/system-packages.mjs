import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './script.mjs';
import { run } from './processes.mjs';

/**
 * What Electron and the tests need from a Debian-like system.
 *
 * @typedef {{ name: string, isThere: (libraries: string) => boolean, packages: readonly string[] }} Need
 *   libraries: the output of `ldconfig -p`; packages: alternatives, the first one the system offers is taken
 */

/** @type {readonly Need[]} */
const forElectron = [
  library('libgtk-3.so.0', ['libgtk-3-0t64', 'libgtk-3-0']),
  library('libnss3.so', ['libnss3']),
  library('libasound.so.2', ['libasound2t64', 'libasound2']),
  library('libgbm.so.1', ['libgbm1']),
];

/** @type {readonly Need[]} */
const forVirtualScreen = [program('Xvfb', ['xvfb'])];

/** veraPDF runs on Java and asks for JAXB; others read and check PDF files; the rest spells the letters' languages. */
/** @type {readonly Need[]} */
const forTests = [
  program('pdfinfo', ['poppler-utils']),
  program('qpdf', ['qpdf']),
  program('openssl', ['openssl']),
  program('jq', ['jq']),
  // The second verifier of audit packs and the page that verifies them in browsers.
  program('python3', ['python3']),
  program('chromium', ['chromium', 'chromium-browser']),
  program('firefox-esr', ['firefox-esr', 'firefox']),
  program('javac', ['default-jdk-headless']),
  file('/usr/share/java/jaxb-runtime.jar', ['libjaxb-java']),
  program('hunspell', ['hunspell']),
  file('/usr/share/hunspell/da_DK.dic', ['hunspell-da']),
  file('/usr/share/hunspell/sv_SE.dic', ['hunspell-sv']),
  file('/usr/share/hunspell/en_GB.dic', ['hunspell-en-gb']),
  file('/usr/share/hunspell/nb_NO.dic', ['hunspell-no']),
  file('/usr/share/hunspell/de_DE.dic', ['hunspell-de-de']),
  file('/usr/lib/voikko/5/mor-standard/mor.vfst', ['voikko-fi']),
  file('/usr/lib/python3/dist-packages/libvoikko.py', ['python3-libvoikko']),
];

/**
 * Installs what is missing when we may (root), otherwise says the one command to run. Other systems than
 * Debian-like Linux are left alone.
 *
 * @param {{ tests: boolean, virtualScreen: boolean }} purpose
 */
export async function installSystemPackages(purpose) {
  if (process.platform !== 'linux') return;
  const needs = [
    ...forElectron,
    ...(purpose.virtualScreen ? forVirtualScreen : []),
    ...(purpose.tests ? forTests : []),
  ];
  const missing = await missingOf(needs);
  if (missing.length === 0) return;

  const names = missing.map((need) => need.name).join(', ');
  if (!onPath('apt-get')) {
    console.log(
      `Missing on this system: ${names}. Install them with the package manager if something fails below.`,
    );
    return;
  }
  if (process.getuid?.() !== 0) {
    const packages = await offered(missing);
    throw new Problem(
      `Missing on this system: ${names}. Run this once, then the command again:\n\n` +
        `  sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
  await aptGet(['update', '-qq']);
  const packages = await offered(missing);
  console.log(`Installing system packages: ${packages.join(' ')} …`);
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  const still = await missingOf(missing);
  if (still.length > 0) {
    throw new Problem(
      `apt-get ended well, yet this is still missing: ${still.map((need) => need.name).join(', ')}.`,
    );
  }
}

/** @param {readonly Need[]} needs */
async function missingOf(needs) {
  const { output } = await run('/sbin/ldconfig', ['-p'], { quiet: true });
  return needs.filter((need) => !need.isThere(output));
}

/**
 * Debian 13 and Ubuntu 24.04 renamed some libraries (`…t64`): takes the name this system knows.
 *
 * @param {readonly Need[]} needs
 */
async function offered(needs) {
  const chosen = [];
  for (const { packages } of needs) {
    let name = packages.at(-1);
    for (const candidate of packages) {
      const { output } = await run('apt-cache', ['policy', candidate], { quiet: true });
      if (/Candidate: (?!\(none\))/.test(output)) {
        name = candidate;
        break;
      }
    }
    if (name !== undefined) chosen.push(name);
  }
  return chosen;
}

/** @param {readonly string[]} args */
async function aptGet(args) {
  const { code, output } = await run('apt-get', args, {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
  });
  if (code !== 0) throw new Problem(`apt-get ${args.join(' ')} failed:\n${output.trim()}`);
}

/** @returns {Need} */
function library(/** @type {string} */ name, /** @type {readonly string[]} */ packages) {
  return { name, packages, isThere: (libraries) => libraries.includes(`${name} `) };
}

/** @returns {Need} */
function program(/** @type {string} */ name, /** @type {readonly string[]} */ packages) {
  return { name, packages, isThere: () => onPath(name) };
}

/** @returns {Need} */
function file(/** @type {string} */ name, /** @type {readonly string[]} */ packages) {
  return { name, packages, isThere: () => existsSync(name) };
}

/** @param {string} name */
export function onPath(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
