// `npm run verify -- FILE …`: checks audit packs without the app. Exit code 0 sound, 1 not sound, 2 unreadable.
// `npm run verify -- --page [FOLDER]`: writes the page that checks packs in a browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runScript } from './lib/script.mjs';
import { runNode } from './lib/processes.mjs';
import { setUpTools } from './lib/set-up.mjs';

await runScript(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    console.error('Which audit pack? npm run verify -- path/to/pack.pdf');
    return 2;
  }
  const ended = await setUpTools();
  if (ended !== undefined) return ended;

  // npm runs scripts in the project folder: a relative path is meant from where the person stands.
  const standingIn = process.env['INIT_CWD'] ?? process.cwd();
  if (files[0] === '--page') return writePage(resolve(standingIn, files[1] ?? '.'));
  const { buildVerifierIfStale } = await import('./lib/build.mjs');
  const script = await buildVerifierIfStale();
  const { code } = await runNode(
    script,
    files.map((file) => (file.startsWith('-') ? file : resolve(standingIn, file))),
  );
  return code;
});

/** @param {string} folder absolute */
async function writePage(folder) {
  const { verifierPage } = await import('./lib/verifier-page.mjs');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'verify.html');
  writeFileSync(file, await verifierPage());
  console.log(`Written: ${file}. Open it in a browser and choose an audit pack.`);
  return 0;
}
