// What stands in resources/default_app.asar of the registry build, which has none of its own: starts the app in
// the folder given on the command line, as the official Electron does (`electron [switches] folder [arguments]`).
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });

if (folder === undefined) {
  process.stderr.write('Usage: electron [switches] folder [arguments]\n');
  process.exit(1);
}

const root = resolve(folder);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
// Electron's own default app uses these two; they are not in its public types.
const inside = /** @type {{ setVersion(version: string): void, setAppPath(path: string): void }} */ (
  /** @type {unknown} */ (app)
);
inside.setVersion(manifest.version ?? '0.0.0');
inside.setAppPath(root);

// Awaited at the top level: Electron is not ready before this file has ended, and so not before the app's main
// file has run to its end. Only until then may it declare schemes.
try {
  await import(pathToFileURL(join(root, manifest.main)).href);
} catch (error) {
  process.stderr.write(
    `App threw an error during load\n${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
