import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findElectron } from '../../scripts/lib/electron.mjs';
import { projectRoot } from '../../scripts/lib/paths.mjs';
import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { texts as passphraseTexts } from '../../src/renderer/src/components/passphrase-texts';
import { failureText } from '../../src/renderer/src/components/trouble-texts';
import { texts as settingsTexts } from '../../src/renderer/src/features/settings/texts';
import { texts as unlockTexts } from '../../src/renderer/src/features/unlock/texts';
import type { WorkspaceEvent } from '../../src/shared/audit/workspace-events';
import { chromiumSandboxWorks, expect, test } from './support/app';
import type { RunningApp } from './support/app';
import { ask, makeWorkspace, must } from './support/desktop';
import { Representative } from './support/representative';

/** The last of the long files: its tests keep both workers busy to the end. */
test.describe.configure({ mode: 'parallel' });

const LANGUAGE = 'en';
const t = unlockTexts[LANGUAGE];
const p = passphraseTexts[LANGUAGE];
const s = settingsTexts[LANGUAGE];
const WORKSPACE = {
  organisation: 'Nordbetaling AB',
  representative: 'Freja Lindholm',
  passphrase: 'rolig havn under syv stjerner',
};
const NEW_PASSPHRASE = 'grå klippe mellem to fyrtårne';

test('when the app is started for the first time → a workspace is made step by step, and nothing weak or unproven passes', async ({
  app,
}) => {
  const { window } = app;
  await expect(window.getByRole('heading', { level: 1, name: t.workspaceTitle })).toBeVisible();
  await window.getByRole('button', { name: t.next }).click();
  await expect(window.getByLabel(t.organisation)).toBeFocused();
  await window.getByLabel(t.organisation).fill(WORKSPACE.organisation);
  await window.getByLabel(t.name).fill(WORKSPACE.representative);
  await window.getByRole('button', { name: t.next }).click();

  const [passphrase, repeated] = [
    window.getByLabel(p.passphrase, { exact: true }),
    window.getByLabel(p.repeatPassphrase, { exact: true }),
  ];
  await passphrase.fill('Nordbetaling1');
  await repeated.fill('Nordbetaling1');
  await window.getByRole('button', { name: t.createVault }).click();
  await expect(window.getByText(p.tooWeak)).toBeVisible();
  await passphrase.fill(WORKSPACE.passphrase);
  await repeated.fill(`${WORKSPACE.passphrase}!`);
  await window.getByRole('button', { name: t.createVault }).click();
  await expect(window.getByText(p.notEqual)).toBeVisible();
  expect(await must(ask(window, 'vaultStatus'))).toEqual({ state: 'absent' });
  await repeated.fill(WORKSPACE.passphrase);
  await window.getByRole('button', { name: t.createVault }).click();

  const groups = window.getByRole('list', { name: p.recoveryCode }).getByRole('listitem').locator('code');
  await expect(groups).toHaveCount(8);
  await window.getByRole('button', { name: p.kept }).click();
  const fields = window.getByRole('textbox');
  await expect(fields).toHaveCount(2);
  for (const field of await fields.all()) await field.fill('0000');
  await window.getByRole('button', { name: t.finish }).click();
  await expect(window.getByText(p.wrongGroup).first()).toBeVisible();
  await window.getByRole('button', { name: p.showAgain }).click();
  const code = await groups.allTextContents();
  await window.getByRole('button', { name: p.kept }).click();
  for (const [place, group] of code.entries()) {
    const field = window.getByLabel(p.group(place + 1, code.length), {
      exact: true,
    });
    if (await field.isVisible()) await field.fill(group.toLowerCase());
  }
  await window.getByRole('button', { name: t.finish }).click();
  await new Representative(window, LANGUAGE).atQueue();
});

test('when the passphrase is wrong → it is said, and the growing delay survives a killed app', async ({
  launch,
}) => {
  const first = await launch();
  await makeWorkspace(first.window, WORKSPACE);
  const submit = first.window.getByRole('button', {
    name: t.unlock,
    exact: true,
  });
  for (const failures of [1, 2, 3, 4, 5]) {
    await expect(submit).toBeEnabled({ timeout: 10_000 });
    await new Representative(first.window, LANGUAGE).unlock(`not the passphrase ${String(failures)}`);
    await expect(first.window.getByText(t.failures(failures))).toBeVisible();
    await expect(first.window.getByText(failureText({ code: 'WRONG_SECRET' }, LANGUAGE))).toBeVisible();
    if (failures < 3) await expect(submit).toBeEnabled();
    else await expect(submit).toBeDisabled();
  }
  const before = await must(ask(first.window, 'vaultStatus'));
  // The right passphrase is of no use as long as the delay runs, whoever asks.
  expect(
    await ask(first.window, 'vaultUnlock', {
      passphrase: WORKSPACE.passphrase,
    }),
  ).toEqual({
    ok: false,
    error: {
      code: 'WAIT',
      until: 'waitUntil' in before ? before.waitUntil : undefined,
    },
  });
  await first.kill();

  const { window } = await launch();
  const [sentence] = t.waitFor('#').split('#');
  await expect(window.getByText(`${t.failures(5)} ${sentence ?? ''}`)).toBeVisible();
  expect(await must(ask(window, 'vaultStatus'))).toEqual(before);
  await expect(window.getByRole('button', { name: t.unlock, exact: true })).toBeDisabled();
  await expect(window.getByRole('button', { name: t.unlock, exact: true })).toBeEnabled();
  const person = new Representative(window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.atQueue();
  const failed = (await workspaceTrail(window)).flatMap((event) =>
    event.type === 'UnlockFailed' ? event.attempts : [],
  );
  expect(failed.map(({ by, outcome }) => `${by} ${outcome}`)).toEqual(
    Array.from({ length: 5 }, () => 'passphrase wrong-secret'),
  );
});

test('when the person locks, or the computer goes to sleep → no page and no answer is left open', async ({
  app,
}) => {
  const { window, electron } = app;
  await makeWorkspace(window, WORKSPACE);
  const person = new Representative(window, LANGUAGE);
  const ways: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['button', () => window.getByRole('button', { name: shellTexts[LANGUAGE].lock }).click()],
    ['keys', () => window.keyboard.press('Control+l')],
    [
      'menu',
      () =>
        electron.evaluate(({ Menu }) => {
          Menu.getApplicationMenu()?.getMenuItemById('lock')?.click();
        }),
    ],
    ['sleep', () => systemSays(electron, 'suspend')],
    ['screen lock', () => systemSays(electron, 'lock-screen')],
  ];
  for (const [way, lock] of ways) {
    await test.step(way, async () => {
      await person.unlock(WORKSPACE.passphrase);
      await expectOpen(window);
      await lock();
      await expect(
        window.getByRole('heading', {
          name: t.unlockTitle(WORKSPACE.organisation),
        }),
      ).toBeVisible();
      await expect(window.getByRole('navigation')).toHaveCount(0);
      expect(await ask(window, 'journalHeads', { offset: 0, limit: 1 })).toEqual({
        ok: false,
        error: { code: 'LOCKED' },
      });
    });
  }
  await person.unlock(WORKSPACE.passphrase);
  await expectOpen(window);
  const reasons = (await workspaceTrail(window)).flatMap((event) =>
    event.type === 'Locked' ? [event.reason] : [],
  );
  expect(reasons).toEqual(['closed', 'asked', 'asked', 'asked', 'suspended', 'screen-locked']);
});

test('when nobody has touched the computer for as long as the settings say → the vault locks', async ({
  app,
}) => {
  const { window, electron } = app;
  await makeWorkspace(window, WORKSPACE);
  const person = new Representative(window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.goTo('settings');
  await window.getByRole('combobox', { name: s.idle }).click();
  await window.getByRole('option', { name: s.minutes(1), exact: true }).click();
  await electron.evaluate(({ powerMonitor }) => {
    const [now, awaySeconds] = [Date.now, 61];
    powerMonitor.getSystemIdleTime = () => awaySeconds;
    Date.now = () => now() + awaySeconds * 1_000;
  });
  await expect(
    window.getByRole('heading', {
      name: t.unlockTitle(WORKSPACE.organisation),
    }),
  ).toBeVisible();
  await person.unlock(WORKSPACE.passphrase);
  await expectOpen(window);
  expect(await workspaceTrail(window)).toContainEqual({
    type: 'Locked',
    v: 1,
    reason: 'idle',
  });
});

test('when the passphrase is forgotten → the recovery code opens the vault and a new passphrase is chosen', async ({
  app,
}) => {
  const { window } = app;
  const code = await makeWorkspace(window, WORKSPACE);
  await window.getByRole('button', { name: t.useRecoveryCode }).click();
  const [field, unlock] = [
    window.getByLabel(t.recoveryCode),
    window.getByRole('button', { name: t.unlock, exact: true }),
  ];
  // A slip of the pen is found by the check character and is no attempt.
  await field.fill(code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
  await unlock.click();
  await expect(window.getByText(failureText({ code: 'WRONG_SECRET' }, LANGUAGE))).toBeVisible();
  expect(await must(ask(window, 'vaultStatus'))).toMatchObject({ failures: 0 });
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await unlock.click();
  await expect(window.getByRole('heading', { name: t.newPassphraseTitle })).toBeVisible();
  await window.getByLabel(p.passphrase, { exact: true }).fill(NEW_PASSPHRASE);
  await window.getByLabel(p.repeatPassphrase, { exact: true }).fill(NEW_PASSPHRASE);
  await window.getByRole('button', { name: t.setPassphrase }).click();
  const person = new Representative(window, LANGUAGE);
  await person.atQueue();
  await person.lock();
  await expectOnly(app, NEW_PASSPHRASE, WORKSPACE.passphrase);
  expect((await workspaceTrail(window)).map(({ type }) => type)).toContain('PassphraseChanged');
});

test('when the computer goes to sleep before a new passphrase is chosen → the vault asks again from the beginning', async ({
  app,
}) => {
  const { window, electron } = app;
  const code = await makeWorkspace(window, WORKSPACE);
  await window.getByRole('button', { name: t.useRecoveryCode }).click();
  await window.getByLabel(t.recoveryCode).fill(code);
  await window.getByRole('button', { name: t.unlock, exact: true }).click();
  await expect(window.getByRole('heading', { name: t.newPassphraseTitle })).toBeVisible();
  await systemSays(electron, 'suspend');
  await expect(
    window.getByRole('heading', {
      name: t.unlockTitle(WORKSPACE.organisation),
    }),
  ).toBeVisible();
  await new Representative(window, LANGUAGE).unlock(WORKSPACE.passphrase);
  await new Representative(window, LANGUAGE).atQueue();
});

test('when the passphrase is changed in the settings → only the new one opens the vault', async ({ app }) => {
  const { window } = app;
  await makeWorkspace(window, WORKSPACE);
  const person = new Representative(window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.atQueue();
  await person.goTo('settings');
  await window.getByRole('button', { name: s.changePassphrase }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(p.newPassphrase, { exact: true }).fill(NEW_PASSPHRASE);
  await dialog.getByLabel(p.repeatPassphrase, { exact: true }).fill(NEW_PASSPHRASE);
  await dialog.getByLabel(s.currentPassphrase).fill('not the passphrase');
  await dialog.getByRole('button', { name: s.changePassphrase }).click();
  await expect(dialog.getByText(failureText({ code: 'WRONG_SECRET' }, LANGUAGE))).toBeVisible();
  await dialog.getByLabel(s.currentPassphrase).fill(WORKSPACE.passphrase);
  await dialog.getByRole('button', { name: s.changePassphrase }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText(s.passphraseChanged)).toBeVisible();
  await person.lock();
  await expectOnly(app, NEW_PASSPHRASE, WORKSPACE.passphrase);
});

test('when a new recovery code is made in the settings → it can be copied, and only it opens the vault', async ({
  app,
}) => {
  const { window, electron } = app;
  const old = await makeWorkspace(window, WORKSPACE);
  const person = new Representative(window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.atQueue();
  await person.goTo('settings');
  await window.getByRole('button', { name: s.renewCode }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel(s.currentPassphrase).fill(WORKSPACE.passphrase);
  await dialog.getByRole('button', { name: s.renew }).click();
  await dialog.getByRole('button', { name: p.copy, exact: true }).click();
  await expect(dialog.getByText(p.copied)).toBeVisible();
  const code = await electron.evaluate(({ clipboard }) => clipboard.readText());
  const groups = dialog.getByRole('list', { name: p.recoveryCode }).getByRole('listitem').locator('code');
  expect(code).toBe((await groups.allTextContents()).join('-'));
  await dialog.getByRole('button', { name: p.kept }).click();
  for (const [place, group] of code.split('-').entries()) {
    const field = dialog.getByLabel(p.group(place + 1, code.split('-').length), { exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  await dialog.getByRole('button', { name: s.confirm }).click();
  await expect(window.getByText(s.codeRenewed)).toBeVisible();
  await person.lock();
  await window.getByRole('button', { name: t.useRecoveryCode }).click();
  await window.getByLabel(t.recoveryCode).fill(old);
  await window.getByRole('button', { name: t.unlock, exact: true }).click();
  await expect(window.getByText(failureText({ code: 'WRONG_SECRET' }, LANGUAGE))).toBeVisible();
  await window.getByLabel(t.recoveryCode).fill(code);
  await window.getByRole('button', { name: t.unlock, exact: true }).click();
  await expect(window.getByRole('heading', { name: t.newPassphraseTitle })).toBeVisible();
});

test('when the key file is damaged → its copy is used and the file mended; with both gone, no empty vault takes their place', async ({
  launch,
}) => {
  const first = await launch();
  await makeWorkspace(first.window, WORKSPACE);
  await first.close();
  const folder = join(first.profile, 'vault');
  const [file, copy] = [join(folder, 'vault.json'), join(folder, 'vault.json.bak')];
  const whole = readFileSync(file);

  writeFileSync(file, whole.subarray(0, whole.length / 2));
  const second = await launch();
  await new Representative(second.window, LANGUAGE).unlock(WORKSPACE.passphrase);
  await new Representative(second.window, LANGUAGE).atQueue();
  expect(readFileSync(file)).toEqual(whole);
  await second.close();

  const damaged = Buffer.from(whole);
  const place = whole.indexOf('"wrapped": "') + 20;
  damaged.write(whole.toString('latin1', place, place + 1) === 'x' ? 'y' : 'x', place);
  writeFileSync(file, damaged);
  writeFileSync(copy, damaged);
  const { window } = await launch();
  await expect(window.getByRole('heading', { level: 1, name: t.unreadableTitle })).toBeVisible();
  for (const step of t.damagedSteps) await expect(window.getByText(step)).toBeVisible();
  await expectNoNewVault(window);
  for (const path of [file, copy]) renameSync(path, `${path}.aside`);
  await window.getByRole('button', { name: t.tryAgain }).click();
  await expect(window.getByRole('heading', { level: 1, name: t.unreadableTitle })).toBeVisible();
  await expectNoNewVault(window);
  expect(existsSync(file) || existsSync(copy)).toBe(false);

  writeFileSync(copy, whole);
  await window.getByRole('button', { name: t.tryAgain }).click();
  await new Representative(window, LANGUAGE).unlock(WORKSPACE.passphrase);
  await new Representative(window, LANGUAGE).atQueue();
});

test('when the app is started a second time on the same profile → it ends, and the first window comes to the front', async ({
  app,
}) => {
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('No window');
    window.hide();
    const focus = window.focus.bind(window);
    window.focus = () => {
      Object.assign(globalThis, { focused: true });
      focus();
    };
  });
  const second = spawn(
    findElectron()?.executable ?? '',
    [projectRoot, `--user-data-dir=${app.profile}`, ...(chromiumSandboxWorks() ? [] : ['--no-sandbox'])],
    { stdio: 'ignore' },
  );
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) => ({
        windows: BrowserWindow.getAllWindows().map((window) => window.isVisible()),
        focused: 'focused' in globalThis,
      })),
    )
    .toEqual({ windows: [true], focused: true });
});

async function workspaceTrail(window: RunningApp['window']): Promise<readonly WorkspaceEvent[]> {
  const { entries } = await must(ask(window, 'workspaceEntries', { offset: 0, limit: 1_000 }));
  return entries.map(({ body }) => body);
}

/** A moment later: whoever asks has had the answer before the app locks. */
function systemSays(electron: RunningApp['electron'], event: 'suspend' | 'lock-screen'): Promise<void> {
  return electron.evaluate(({ powerMonitor }, name) => {
    setTimeout(() => powerMonitor.emit(name));
  }, event);
}

/** From the unlock page; ends in the open vault. */
async function expectOnly({ window }: RunningApp, passphrase: string, former: string): Promise<void> {
  const person = new Representative(window, LANGUAGE);
  await person.unlock(former);
  await expect(window.getByText(failureText({ code: 'WRONG_SECRET' }, LANGUAGE))).toBeVisible();
  await person.unlock(passphrase);
  await expectOpen(window);
}

/** Whichever page was open before. */
async function expectOpen(window: RunningApp['window']): Promise<void> {
  await expect(window.getByRole('navigation', { name: shellTexts[LANGUAGE].mainMenu })).toBeVisible();
}

/** An attacker, or a hurried script, asks for a new vault where one has been. */
async function expectNoNewVault(window: RunningApp['window']): Promise<void> {
  const request = {
    organisation: 'Another',
    staffName: 'Another',
    role: 'reviewer',
    market: 'DK',
    language: 'en',
    passphrase: WORKSPACE.passphrase,
  };
  expect(await ask(window, 'vaultCreate', request)).toEqual({
    ok: false,
    error: { code: 'VAULT_DAMAGED' },
  });
}
