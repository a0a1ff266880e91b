// `npm run dist`: packages the app for this system. Arguments go to electron-builder: `npm run dist -- --linux dir`.
import { runScript } from './lib/script.mjs';
import { packageApp } from './lib/package-app.mjs';
import { setUp } from './lib/set-up.mjs';

await runScript(async () => {
  const ready = await setUp({});
  if ('endWith' in ready) return ready.endWith;

  const { buildAppIfStale } = await import('./lib/build.mjs');
  await buildAppIfStale();
  return packageApp(ready.electron, process.argv.slice(2));
});
