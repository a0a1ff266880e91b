import { toolScript } from './paths.mjs';
import { runNode } from './processes.mjs';

/**
 * Packages `out/` with electron-builder, around the Electron that is set up here. Without arguments the official
 * build gives this system's installers (electron-builder.yml); the registry build, which is no release, only a
 * folder.
 *
 * @param {import('./electron.mjs').ElectronBuild} electron
 * @param {readonly string[]} args for electron-builder
 * @returns {Promise<number>} exit code
 */
export async function packageApp(electron, args) {
  const forDevelopment = electron.origin === 'registry';
  const targets = args.length === 0 && forDevelopment ? ['--linux', 'dir'] : args;
  // An installer for another system needs that system's Electron: electron-builder fetches it itself.
  const forOtherSystem = targets.some((target) => otherSystems().includes(target));
  const electronArgs = forOtherSystem
    ? []
    : [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${electron.version}`];
  const { code } = await runNode(toolScript('electron-builder'), [
    '--publish',
    'never',
    ...targets,
    ...electronArgs,
  ]);
  return code;
}

function otherSystems() {
  const systems = { linux: ['--linux', '-l'], darwin: ['--mac', '-m'], win32: ['--win', '--windows', '-w'] };
  return Object.entries(systems)
    .filter(([platform]) => platform !== process.platform)
    .flatMap(([, switches]) => switches);
}
