// Called by electron-builder (electron-builder.yml).
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Everything the app needs is bundled in `out/`.
 *
 * @returns {Promise<boolean>} false: electron-builder neither rebuilds nor collects packages of node_modules
 */
export function beforeBuild() {
  return Promise.resolve(false);
}

/**
 * Electron's files lie in the folder of the package: what starts an unpackaged app has no business there.
 *
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
export async function afterExtract({ appOutDir, electronPlatformName }) {
  const resources =
    electronPlatformName === 'darwin'
      ? join(appOutDir, 'Electron.app', 'Contents', 'Resources')
      : join(appOutDir, 'resources');
  await rm(join(resources, 'default_app.asar'), { force: true });
  await rm(join(appOutDir, 'uvildig-layout'), { force: true });
}
