// `npm run verify -- FILE …`: checks audit packs without the app. Exit code 0 sound, 1 not sound, 2 unreadable.
import { resolve } from 'node:path';
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

  const { buildVerifierIfStale } = await import('./lib/build.mjs');
  const script = await buildVerifierIfStale();
  // npm runs scripts in the project folder: a relative path is meant from where the person stands.
  const standingIn = process.env['INIT_CWD'] ?? process.cwd();
  const { code } = await runNode(
    script,
    files.map((file) => (file.startsWith('-') ? file : resolve(standingIn, file))),
  );
  return code;
});
