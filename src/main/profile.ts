import { resolve } from 'node:path';

import type { App } from 'electron';

/**
 * Where this person's data lies. `--user-data-dir` or UVILDIG_PROFILE name another folder; relative ones are made
 * absolute, because the browser cannot start in a relative one.
 */
export function chooseProfile(app: App): void {
  const named = app.commandLine.getSwitchValue('user-data-dir') || process.env['UVILDIG_PROFILE'];
  if (named) app.setPath('userData', resolve(named));
}
