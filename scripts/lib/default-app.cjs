// What stands in resources/default_app.asar of the registry build, which has none of its own: starts the app in
// the folder given on the command line, as the official Electron does (`electron [switches] folder [arguments]`).
const { app, dialog } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

if (folder === undefined) {
  process.stderr.write('Usage: electron [switches] folder [arguments]\n');
  process.exit(1);
}

const root = resolve(folder);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
app.name = manifest.productName ?? manifest.name;
app.setVersion(manifest.version ?? '0.0.0');
app.setAppPath(root);
if (process.platform === 'linux') app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);

import(pathToFileURL(join(root, manifest.main)).href).catch((error) => {
  process.stderr.write(`App threw an error during load\n${error.stack ?? error}\n`);
  dialog.showErrorBox('The app cannot be started', String(error.stack ?? error));
  process.exit(1);
});
