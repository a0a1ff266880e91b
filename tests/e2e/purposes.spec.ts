import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

import { verifierPage } from '../../scripts/lib/verifier-page.mjs';
import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { texts as auditTexts } from '../../src/renderer/src/features/audit/texts';
import { TRAIL_FILE } from '../../src/shared/audit/pack';
import { CASE_PURPOSES } from '../../src/shared/audit/purposes';
import type { CasePurpose } from '../../src/shared/audit/purposes';
import { PURPOSE_LABELS } from '../../src/shared/audit/withheld-texts';
import { texts as pageTexts } from '../../src/verifier/page/texts';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import { accessibilityFaults } from './support/axe';
import { contentOf } from './support/forge-pack';
import { Representative } from './support/representative';
import { assess, concludingKind } from './support/scripted-case';
import { runVerifier } from './support/verifier';

const script = readDemoScript();
const t = auditTexts.en;

test('when a pack is made for each purpose → each verifies by command and in the browser, and says what it withholds', async ({
  launch,
}, testInfo) => {
  test.setTimeout(240_000);
  const app = await launch({ language: 'en-GB', today: script.today });
  const { window } = app;
  const person = new Representative(window, 'en');
  const sample = script.cases.find(({ admissibility }) => admissibility.admissible);
  if (!sample) throw new Error('No sample case is admitted');
  await person.createWorkspace(script.workspace);
  await person.importSamples();
  await person.openCase(sample.reference);
  await assess(person, sample);
  await person.openLetter();
  await person.sender('kunderepraesentant@nordbetaling.example');
  await person.issueLetter(concludingKind(sample));
  await person.finalise();

  await test.step('as it stood then: what came later is hidden, and there is a way back', async () => {
    await window.getByRole('link', { name: shellTexts.en.then, exact: true }).click();
    await expect(window.getByRole('heading', { level: 1, name: t.then.title })).toBeVisible();
    await expect(window.getByText('This is how the case stood')).toBeVisible();
    const shown = window.getByRole('region', { name: t.then.content });
    await expect(shown.getByText('Rule packs', { exact: true })).toBeVisible();
    await expect(shown.getByText('Case finalised')).toHaveCount(0);
    await expect(shown.getByText('Letter issued')).toHaveCount(0);
    expect(await accessibilityFaults(window)).toEqual([]);
    await window.getByRole('link', { name: t.then.back }).click();
    await expect(window.getByRole('heading', { level: 1, name: sample.reference })).toBeVisible();
  });

  await person.openAudit();
  const folder = testInfo.outputPath('packs');
  mkdirSync(folder);
  const fileOf = (purpose: CasePurpose) => `${folder}/${purpose}.pdf`;
  const secretName = 'Klarhed';

  for (const purpose of CASE_PURPOSES) {
    await test.step(`a pack for: ${purpose}`, async () => {
      await window.getByRole('radio', { name: PURPOSE_LABELS[purpose].en }).check();
      await expect(window.getByText(t.pack.purposes[purpose])).toBeVisible();
      if (purpose === 'disclosure') {
        await window.getByLabel(t.pack.passage).fill(secretName);
        await window.getByRole('button', { name: t.pack.addPassage, exact: true }).click();
        await expect(window.getByRole('button', { name: t.pack.removePassage(secretName) })).toBeVisible();
        expect(await accessibilityFaults(window)).toEqual([]);
      }
      await app.answerSaveDialog(fileOf(purpose));
      await window.getByRole('button', { name: t.pack.export }).click();
      await expect(window.getByText(t.pack.saved(`${purpose}.pdf`))).toBeVisible({ timeout: 60_000 });
    });
  }

  await test.step('by command', async () => {
    const { code, said } = await runVerifier(CASE_PURPOSES.map(fileOf));
    expect(said).not.toContain('NOT SOUND');
    expect(code).toBe(0);
    for (const purpose of CASE_PURPOSES) expect(said).toContain(`purpose       ${purpose}`);
    // Adr file and sample: at least that the pack was opened.
    expect(said.match(/withheld {6}\d+ of \d+ contents/g)?.length).toBeGreaterThanOrEqual(2);
  });

  await test.step('what is withheld is not in the trail', async () => {
    const trails = await Promise.all(
      CASE_PURPOSES.map(async (purpose) => {
        const content = await contentOf(readFileSync(fileOf(purpose)));
        return Buffer.from(content.get(TRAIL_FILE) ?? []).toString();
      }),
    );
    const [full, , file] = trails;
    expect(full).toContain('"type":"CaseOpened","v":1');
    expect(full).not.toContain('"withheld"');
    expect(file).not.toContain('"type":"CaseOpened","v":1');
    expect(file).toContain('"withheld":{"reason":"not-needed-for-purpose"}');
  });

  await test.step('in the browser', async () => {
    const page = testInfo.outputPath('verify.html');
    writeFileSync(page, await verifierPage());
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    try {
      const tab = await browser.newPage({ locale: 'en-GB' });
      await tab.goto(pathToFileURL(page).href);
      for (const purpose of CASE_PURPOSES) {
        await tab.getByLabel(/\(PDF\)/).setInputFiles(fileOf(purpose));
        await expect(tab.getByText(`${purpose}.pdf`, { exact: true })).toBeVisible();
        await expect(tab.getByRole('heading', { name: pageTexts.en.sound })).toBeVisible();
        await expect(tab.getByText(PURPOSE_LABELS[purpose].en, { exact: true })).toBeVisible();
        const withheld = tab.getByRole('heading', { name: pageTexts.en.withheld, exact: true });
        if (purpose === 'full') await expect(withheld).toHaveCount(0);
        if (purpose === 'adr-file') await expect(withheld).toBeVisible();
      }
    } finally {
      await browser.close();
    }
  });
});
