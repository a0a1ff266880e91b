// `npm run demo`: works the sample cases through the real app, on a virtual screen where there is none, and
// leaves letters, audit packs, screenshots and summary.json in demo-output/.
import { existsSync } from 'node:fs';
import { hasScreen, startVirtualScreen } from './lib/display.mjs';
import { inProject, toolScript } from './lib/paths.mjs';
import { atEnd, runScript } from './lib/script.mjs';
import { runNode } from './lib/processes.mjs';
import { setUp } from './lib/set-up.mjs';

await runScript(async () => {
  const screen = hasScreen();
  const ready = await setUp({ virtualScreen: !screen });
  if ('endWith' in ready) return ready.endWith;

  const { buildAppIfStale, buildVerifierIfStale } = await import('./lib/build.mjs');
  await buildAppIfStale();
  await buildVerifierIfStale();
  if (!screen) atEnd(await startVirtualScreen());
  const { code } = await runNode(toolScript('@playwright/test', 'playwright'), [
    'test',
    '--config',
    'playwright.demo.config.ts',
  ]);
  if (code === 0 && existsSync(inProject('demo-output', 'summary.json'))) {
    console.log(`\nSee ${inProject('demo-output')}`);
  }
  return code;
});
