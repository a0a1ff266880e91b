import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { texts as retentionTexts } from '../../src/renderer/src/features/retention/texts';
import { CERTIFICATE_TEXTS } from '../../src/shared/retention/certificate-texts';
import { readDemoScript } from '../support/demo-script';
import { oneSpaced, textOf } from '../support/pdf/tools';
import { expect, test } from './support/app';
import { accessibilityFaults } from './support/axe';
import { insider } from './support/insider';
import { found } from './support/plaintext';
import { Representative } from './support/representative';
import { runVerifier } from './support/verifier';

const CLOSED = '2026-11-22';
/** The day after five years. */
const DUE = '2031-11-23';
const { workspace } = readDemoScript();
const COMPLIANCE = { name: 'Ingrid Falk', role: 'auditor', passphrase: 'gule gardiner i vinden' } as const;
const t = retentionTexts.en;

const CASE = {
  reference: 'UVI-2026-0702',
  externalId: 'CS-2026-0702',
  market: 'DK',
  language: 'da',
  complainant: { name: 'Karen Højbjerg', address: ['Lyngbakken 3', '8600 Silkeborg'] },
  product: 'card',
  regime: 'payment-service',
  receivedByFirmOn: '2026-10-26',
  receivedByRepresentativeOn: '2026-11-20',
  text: 'Kortet blev trukket to gange for det samme køb.',
  desiredOutcome: 'Det ene beløb tilbage.',
  finalAnswer: { answeredOn: '2026-11-06', text: 'Begge køb er godkendt.' },
};
const OTHER = {
  ...CASE,
  reference: 'UVI-2026-0703',
  externalId: 'CS-2026-0703',
  complainant: { name: 'Bent Ravn' },
  text: 'Rykkeren kom efter betalingen.',
};
const REASONS = 'Loggen viser to køb med hver sin kode.';

/** Whatever the case says and nothing else in the profile does. */
const SECRETS = ['Karen Højbjerg', 'Lyngbakken', REASONS, CASE.reference, CASE.externalId, CASE.text];

test('when a case is over its time → proposed by one, erased by another, certified, and erased again when it comes back', async ({
  launch,
  profile,
}, testInfo) => {
  test.setTimeout(300_000);
  const first = await launch({ today: CLOSED });
  const begun = new Representative(first.window, 'en');
  await begun.createWorkspace(workspace);
  await begun.addPerson(COMPLIANCE);
  const file = testInfo.outputPath('cases.json');
  writeFileSync(file, JSON.stringify({ cases: [CASE, OTHER] }));
  await first.answerOpenDialog([file]);
  await begun.importChosenFile();
  await begun.openCase(CASE.reference);
  await begun.declareNoConflict('Jeg kender ingen af parterne.');
  await begun.admit();
  await begun.raiseIssue('Det dobbelte træk', 'payment-service');
  await begun.position(1, 'complainant', 'Du har kun handlet én gang.');
  await begun.position(1, 'respondent', 'Der er to godkendte køb.');
  await begun.find(1, 'not-upheld', 'Lov om betalinger § 100', REASONS);
  await begun.setOutcome('not-upheld', 'Du får ikke medhold. Begge køb er godkendt af dig.');
  await begun.openLetter();
  await begun.sender('Kunderepræsentanten\nkunderepraesentant@nordbetaling.example');
  await begun.issueLetter('final-assessment');
  await begun.finalise();
  await begun.goTo('retention');
  await expect(first.window.getByText(t.due.empty.due.title)).toBeVisible();
  expect(await accessibilityFaults(first.window)).toEqual([]);
  await first.close();
  const copy = testInfo.outputPath('vault');
  cpSync(join(profile, 'vault'), copy, { recursive: true });
  const before = await insider(copy, workspace.passphrase);
  for (const word of [...SECRETS, OTHER.reference]) expect(before.says(word), word).toBe(true);
  expect(before.pdfs).toBeGreaterThan(0);

  const app = await launch({ today: DUE });
  const { window } = app;
  const person = new Representative(window, 'en');
  await person.unlock(workspace.passphrase, workspace.representative);
  await person.goTo('retention');
  await expect(window.getByRole('rowheader', { name: CASE.reference })).toBeVisible();
  expect(await accessibilityFaults(window)).toEqual([]);
  await window.getByRole('checkbox', { name: t.due.choose(CASE.reference) }).check();
  await window.getByRole('button', { name: t.due.propose(1) }).click();
  await expect(window.getByText(t.due.proposedDone(1))).toBeVisible();
  await window.getByRole('tab', { name: t.tabs.proposals(1) }).click();
  await expect(window.getByText(t.proposals.waits)).toBeVisible();
  await expect(window.getByRole('button', { name: t.proposals.confirm })).toBeHidden();
  expect(await accessibilityFaults(window)).toEqual([]);
  await person.lock();

  await person.unlock(COMPLIANCE.passphrase, COMPLIANCE.name);
  await person.goTo('retention');
  await window.getByRole('tab', { name: t.tabs.proposals(1) }).click();
  await window.getByRole('button', { name: `${t.proposals.confirm}: ${t.proposals.cases(1)}` }).click();
  expect(await accessibilityFaults(window)).toEqual([]);
  await carryOut(window);
  await person.unlock(COMPLIANCE.passphrase, COMPLIANCE.name);
  await person.goTo('queue');
  await expect(person.caseRow(OTHER.reference)).toBeVisible();
  await expect(person.caseRow(CASE.reference)).toBeHidden();

  await person.goTo('retention');
  await window.getByRole('tab', { name: t.tabs.erased }).click();
  await expect(window.getByRole('table', { name: t.erased.stubs }).getByRole('rowheader')).toHaveCount(1);
  expect(await accessibilityFaults(window)).toEqual([]);
  const certificate = testInfo.outputPath('certificate.pdf');
  await app.answerSaveDialog(certificate);
  await window.getByRole('button', { name: new RegExp(`^${t.erased.certificateOf('')}`) }).click();
  await expect(window.getByText(t.erased.saved('certificate.pdf'))).toBeVisible();
  const words = oneSpaced(await textOf(certificate));
  expect(words).toContain(CERTIFICATE_TEXTS.en.erased(1));
  for (const { name } of [{ name: workspace.representative }, COMPLIANCE]) expect(words).toContain(name);
  expect(words).not.toContain(CASE.complainant.name);
  const signature = execFileSync('pdfsig', ['-nocert', certificate], { encoding: 'utf8' });
  expect(signature).toContain('Signature is Valid');
  const pack = testInfo.outputPath('stub.pdf');
  await app.answerSaveDialog(pack);
  await window.getByRole('button', { name: new RegExp(`^${t.erased.pack}`) }).click();
  await expect(window.getByText(t.erased.saved('stub.pdf'))).toBeVisible({ timeout: 30_000 });
  const verdict = await runVerifier([pack]);
  expect(verdict.code, verdict.said).toBe(0);
  expect(await textOf(pack)).not.toContain(CASE.complainant.name);
  await app.close();
  expect(found(profile, SECRETS)).toEqual([]);
  const around = ['IndexedDB', 'erasures'].map((name) => join(profile, name));
  const after = await insider(join(profile, 'vault'), workspace.passphrase, around);
  expect(SECRETS.filter(after.says)).toEqual([]);
  expect(after.pdfs).toBe(0);
  for (const word of [OTHER.reference, '"type":"CaseErased"', '"type":"CasesErased"']) {
    expect(after.says(word), word).toBe(true);
  }

  rmSync(join(profile, 'vault'), { recursive: true });
  cpSync(copy, join(profile, 'vault'), { recursive: true });
  const restored = await launch({ today: DUE });
  const back = new Representative(restored.window, 'en');
  await back.unlock(workspace.passphrase, workspace.representative);
  await back.atQueue();
  await expect(restored.window.getByText(t.returned.text(1))).toBeVisible();
  await expect(back.caseRow(CASE.reference)).toBeVisible();
  expect(await accessibilityFaults(restored.window)).toEqual([]);
  await restored.window.getByRole('button', { name: t.returned.again }).click();
  await carryOut(restored.window);
  await back.unlock(workspace.passphrase, workspace.representative);
  await back.atQueue();
  await expect(back.caseRow(OTHER.reference)).toBeVisible();
  await expect(back.caseRow(CASE.reference)).toBeHidden();
  await expect(restored.window.getByText(t.returned.text(1))).toBeHidden();
});

/** Answers the last question about one case, waits for the end, and has the window loaded anew. */
async function carryOut(window: Page): Promise<void> {
  await window.getByLabel(t.carryOut.type(1)).fill('1');
  await window.getByRole('button', { name: t.carryOut.confirm }).click();
  await expect(window.getByText(t.carryOut.erased(1))).toBeVisible({ timeout: 60_000 });
  await window.getByRole('button', { name: t.carryOut.unlock }).click();
}
