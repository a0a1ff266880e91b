import { installDependencies } from './dependencies.mjs';
import { runAgainWithNewerNode } from './node-version.mjs';
import { installSystemPackages } from './system-packages.mjs';

/**
 * Brings a fresh checkout to where the tools run: packages, and a Node new enough. Quick when everything is there.
 *
 * @returns {Promise<number | undefined>} exit code of the script when it has already run, in a second process
 *   with a newer Node; undefined: go on
 */
export async function setUpTools() {
  await installDependencies();
  return runAgainWithNewerNode();
}

/**
 * The same, and what the app itself needs: system packages and Electron.
 *
 * @param {{ tests?: boolean, virtualScreen?: boolean }} purpose what the command will need
 * @returns {Promise<{ endWith: number } | { electron: import('./electron.mjs').ElectronBuild }>}
 *   endWith: see setUpTools
 */
export async function setUp({ tests = false, virtualScreen = false }) {
  const ended = await setUpTools();
  if (ended !== undefined) return { endWith: ended };
  await installSystemPackages({ tests, virtualScreen });
  const { prepareElectron } = await import('./electron.mjs');
  return { electron: await prepareElectron() };
}
