import { checkpointTexts } from '../../src/renderer/src/features/settings/checkpoint-texts';
import { readDemoScript } from '../support/demo-script';
import { startTimeStampAuthority } from '../support/time-stamp-authority';
import { accessibilityFaults } from './support/axe';
import { expect, test } from './support/app';
import type { RunningApp } from './support/app';
import { Representative } from './support/representative';
import { runVerifier } from './support/verifier';

const script = readDemoScript();
const t = checkpointTexts.da;

test('when a time-stamp authority is named → checkpoints and packs carry its stamp, and offline they wait', async ({
  launch,
}, testInfo) => {
  test.setTimeout(120_000);
  const authority = await startTimeStampAuthority();
  const { url } = authority;
  try {
    const app = await launch({ language: 'da', today: script.today });
    const { window } = app;
    const anna = new Representative(window, 'da');
    await anna.createWorkspace(script.workspace);
    await anna.importSamples();

    await anna.goTo('settings');
    await window.getByRole('button', { name: t.take }).click();
    const code = /([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}/;
    await expect(window.getByText(code).first()).toBeVisible();
    const rows = window.getByRole('table', { name: t.table }).getByRole('row');
    await expect(rows.nth(1)).toContainText(t.unstamped);

    await test.step('an address that is none is refused in words', async () => {
      await window.getByLabel(t.authority).fill('stempel.example');
      await window.getByRole('button', { name: t.saveAuthority }).click();
      await expect(window.getByText(t.notAnAddress)).toBeVisible();
    });

    await test.step('the newest checkpoint is stamped as soon as an authority is named', async () => {
      await window.getByLabel(t.authority).fill(url);
      await window.getByLabel(t.authority).press('Enter');
      await expect(window.getByText(t.authoritySaved)).toBeVisible();
      await expect(rows.nth(1)).not.toContainText(t.unstamped);
      await expect(rows.nth(1)).not.toContainText(t.waiting);
      expect(authority.asked()).toBe(1);
      expect(await accessibilityFaults(window)).toEqual([]);
    });

    const pack = testInfo.outputPath('pack.pdf');
    await test.step('a pack carries a stamp that outsiders find', async () => {
      await exportPack(app, anna, pack);
      const { code: exit, said } = await runVerifier([pack]);
      expect(said).toMatch(/time stamp {4}20\d\d-.* by Test stamps/);
      // The checkpoint taken after the import covers the case as it came in.
      expect(said).toMatch(/workspace {5}checkpoint 1, ([0-9A-HJKMNP-TV-Z]{4}-?){4}, over [1-9]/);
      expect(said).toMatch(
        /stamped {7}checkpoint 1, over [1-9]\d* of these entries: 20\d\d-.* by Test stamps/,
      );
      expect(exit).toBe(0);
    });

    await test.step('without a network the checkpoint waits, and a pack is made all the same', async () => {
      await authority.close();
      await anna.goTo('settings');
      await window.getByRole('button', { name: t.take }).click();
      await expect(rows.nth(1)).toContainText(t.waiting);
      await window.getByRole('button', { name: t.take }).click();
      await anna.goTo('queue');
      await anna.goTo('settings');
      await expect(window.getByText(t.troubles['no-answer'])).toBeVisible();
      const later = testInfo.outputPath('later.pdf');
      await exportPack(app, anna, later);
      const { code: exit, said } = await runVerifier([later]);
      expect(said).not.toContain('time stamp');
      expect(exit).toBe(0);
    });
  } finally {
    await authority.close();
  }
});

async function exportPack(app: RunningApp, person: Representative, file: string): Promise<void> {
  await person.goTo('queue');
  await person.openCase(script.cases[0]?.reference ?? '');
  await person.openAudit();
  await app.answerSaveDialog(file);
  await person.savePack(false);
}
