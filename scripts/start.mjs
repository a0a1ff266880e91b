// `npm start`: sets up what is missing, builds if something changed, opens the app.
import { hasScreen } from './lib/display.mjs';
import { projectRoot } from './lib/paths.mjs';
import { Problem, runScript } from './lib/script.mjs';
import { run } from './lib/processes.mjs';
import { setUp } from './lib/set-up.mjs';

await runScript(async () => {
  if (!hasScreen()) {
    throw new Problem('There is no screen here. `npm run demo` shows the app at work on a virtual screen.');
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    throw new Problem(
      'Chromium’s sandbox does not work for root: start the app as an ordinary user. `npm run demo` works as root.',
    );
  }
  const ready = await setUp({});
  if ('endWith' in ready) return ready.endWith;

  const { buildAppIfStale } = await import('./lib/build.mjs');
  await buildAppIfStale();
  const { code } = await run(ready.electron.executable, [projectRoot, ...process.argv.slice(2)]);
  return code;
});
