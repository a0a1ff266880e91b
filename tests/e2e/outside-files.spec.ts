import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';

import { findElectron } from '../../scripts/lib/electron.mjs';
import { projectRoot } from '../../scripts/lib/paths.mjs';
import { texts as appTexts } from '../../src/renderer/src/app/texts';
import { texts as intakeTexts } from '../../src/renderer/src/features/intake/texts';
import { plainCase } from '../fixtures/intake/files';
import { readDemoScript } from '../support/demo-script';
import { chromiumSandboxWorks, expect, test } from './support/app';
import { Representative } from './support/representative';

const TODAY = '2026-11-22';
const { workspace } = readDemoScript();
const { preview } = intakeTexts.en;

function caseFile(path: string, number: number): string {
  writeFileSync(path, JSON.stringify(plainCase(number)));
  return path;
}

/** Starts the app once more for the same profile, as a double click on a file does; it ends by itself. */
async function openWith(profile: string, file: string): Promise<void> {
  const executable = findElectron()?.executable;
  if (executable === undefined) throw new Error('There is no Electron');
  const sandbox = chromiumSandboxWorks() ? [] : ['--no-sandbox'];
  const second = spawn(executable, [...sandbox, projectRoot, `--user-data-dir=${profile}`, file], {
    stdio: 'ignore',
    env: { ...process.env, UVILDIG_TODAY: TODAY },
  });
  await once(second, 'exit');
}

test('when a file with cases is named as the app starts → it waits for the unlocking and is then on the import page', async ({
  launch,
}, testInfo) => {
  const first = await launch({ today: TODAY });
  await new Representative(first.window, 'en').createWorkspace(workspace);
  await first.close();

  const file = caseFile(testInfo.outputPath('cases.json'), 701);
  const app = await launch({ today: TODAY, args: [file] });
  const person = new Representative(app.window, 'en');
  await person.unlock(workspace.passphrase);
  await expect(app.window.getByRole('heading', { name: preview.title })).toBeVisible({ timeout: 30_000 });
  await expect(app.window.getByRole('gridcell', { name: 'CS-701', exact: true })).toBeVisible();

  await person.lock();
  await person.unlock(workspace.passphrase);
  await person.atQueue();
});

test('when files are opened while the app runs → cases come to the import page, a pack is told how it is checked', async ({
  launch,
  profile,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const { window } = app;
  const person = new Representative(window, 'en');
  await person.createWorkspace(workspace);
  await openWith(profile, caseFile(testInfo.outputPath('cases.json'), 702));
  await expect(window.getByRole('heading', { name: preview.title })).toBeVisible({ timeout: 30_000 });
  await expect(window.getByRole('gridcell', { name: 'CS-702', exact: true })).toBeVisible();

  // The import page is open already: the newer file takes the place, as a dropped one would.
  await openWith(profile, caseFile(testInfo.outputPath('more.json'), 703));
  await expect(window.getByRole('gridcell', { name: 'CS-703', exact: true })).toBeVisible({
    timeout: 30_000,
  });

  const pack = testInfo.outputPath('pack.pdf');
  writeFileSync(pack, '%PDF-1.7');
  await openWith(profile, pack);
  const told = window.getByRole('dialog', { name: appTexts.en.pack.title });
  await expect(told).toContainText('pack.pdf');
  await told.getByRole('button', { name: appTexts.en.pack.close }).click();
  await expect(window.getByRole('gridcell', { name: 'CS-703', exact: true })).toBeVisible();
  expect(app.electron.windows()).toHaveLength(1);
});
