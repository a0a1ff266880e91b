// Starts the app in the folder E2E_APP, but lets it become ready only once Playwright has attached: a page that begins
// to load in that very moment can leave Playwright waiting for it for ever (seen in one start of forty).
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const attached = new Promise((resolve) => {
  // Playwright calls this when it has attached.
  globalThis.__playwright_run = resolve;
});
const ready = app.whenReady();
app.whenReady = async () => {
  await attached;
  await ready;
};

// What Electron does for an app that it starts itself.
const root = process.env.E2E_APP;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(root);
await import(pathToFileURL(join(root, manifest.main)).href);
