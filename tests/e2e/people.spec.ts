import { writeFileSync } from 'node:fs';

import { texts as assessmentTexts } from '../../src/renderer/src/features/assessment/texts';
import { texts as auditTexts } from '../../src/renderer/src/features/audit/texts';
import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { refusalText } from '../../src/renderer/src/components/trouble-texts';
import { CASE_OUTCOME_LABELS, FINDING_OUTCOME_LABELS } from '../../src/shared/complaint/labels';
import { texts as settingsTexts } from '../../src/renderer/src/features/settings/texts';
import { textOf } from '../support/pdf/tools';
import { runVerifier } from './support/verifier';
import type { Desktop } from '../../src/shared/ipc/contract';
import { peopleTexts } from '../../src/renderer/src/features/settings/people-texts';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import { accessibilityFaults } from './support/axe';
import { Representative } from './support/representative';

const TODAY = '2026-11-22';
const { workspace } = readDemoScript();
const SECOND = { name: 'Viggo Thorup', role: 'approver', passphrase: 'sorte kaffe uden sukker' } as const;
const COMPLIANCE = { name: 'Ingrid Falk', role: 'auditor', passphrase: 'gule gardiner i vinden' } as const;
const people = peopleTexts.en;

test('when people are added and one is removed → each unlocks as themselves, and the removed one no longer', async ({
  launch,
}) => {
  const app = await launch({ today: TODAY });
  const person = new Representative(app.window, 'en');
  await person.createWorkspace(workspace);
  await person.addPerson(SECOND);
  await person.addPerson(COMPLIANCE);
  await person.lock();
  const choices = app.window.getByRole('radio');
  await expect(choices).toHaveCount(3);
  await expect(app.window.getByRole('radio', { name: workspace.representative })).toBeChecked();
  expect(await accessibilityFaults(app.window)).toEqual([]);

  await person.unlock(SECOND.passphrase, SECOND.name);
  await person.goTo('settings');
  await expect(app.window.getByText(people.onlyFounder(workspace.representative))).toBeVisible();
  await expect(app.window.getByRole('button', { name: people.add })).toBeHidden();
  await person.lock();
  await expect(app.window.getByRole('radio', { name: SECOND.name })).toBeChecked();

  await person.unlock(workspace.passphrase, workspace.representative);
  await person.goTo('settings');
  await app.window.getByRole('button', { name: people.removeWho(SECOND.name) }).click();
  await app.window.getByRole('button', { name: people.remove, exact: true }).last().click();
  await expect(app.window.getByText(people.removed(SECOND.name))).toBeVisible();
  expect(await accessibilityFaults(app.window)).toEqual([]);
  await person.lock();
  await expect(choices).toHaveCount(2);
  await expect(app.window.getByRole('radio', { name: SECOND.name })).toBeHidden();
});

const CASE = {
  reference: 'UVI-2026-0701',
  externalId: 'CS-2026-0701',
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
const FIRST_REASONS = 'Loggen viser to køb med hver sin kode.';
const SECOND_REASONS = 'Koderne blev sendt i samme sekund.';
const WHY_KEPT = 'Koderne er sendt til to forskellige butikker.';
const { secondReading } = assessmentTexts.en;

test('when three work on one case → blind second reading, a letter naming both, compliance only reads, a sound pack', async ({
  launch,
}, testInfo) => {
  test.setTimeout(300_000);
  const app = await launch({ today: TODAY });
  const { window } = app;
  const person = new Representative(window, 'en');
  await person.createWorkspace(workspace);
  await person.goTo('settings');
  await window.getByRole('switch', { name: settingsTexts.en.secondReader }).check();
  await person.addPerson(SECOND);
  await person.addPerson(COMPLIANCE);
  // From now on this is for compliance.
  await expect(window.getByRole('switch', { name: settingsTexts.en.secondReader })).toBeDisabled();

  const file = testInfo.outputPath('case.json');
  writeFileSync(file, JSON.stringify(CASE));
  await app.answerOpenDialog([file]);
  await person.importChosenFile();
  await person.openCase(CASE.reference);
  await person.declareNoConflict('Jeg kender ingen af parterne.');
  await person.admit();
  await person.raiseIssue('Det dobbelte træk', 'payment-service');
  await person.position(1, 'complainant', 'Du har kun handlet én gang.');
  await person.position(1, 'respondent', 'Der er to godkendte køb.');
  await person.find(1, 'not-upheld', 'Lov om betalinger § 100', FIRST_REASONS);
  await person.setOutcome('not-upheld', 'Du får ikke medhold. Begge køb er godkendt af dig.');
  await person
    .group(secondReading.requestWhat)
    .getByRole('textbox', { name: secondReading.note })
    .fill('Loggen.');
  await person.record(secondReading.requestWhat, secondReading.request);
  await person.lock();

  await person.unlock(SECOND.passphrase, SECOND.name);
  // Not where the other one locked, which was in the case.
  await person.atQueue();
  await person.openCase(CASE.reference);
  await expect(window.getByText(refusalText({ code: 'ASSESSED_BY_ANOTHER' }, 'en')).first()).toBeVisible();
  expect(await window.locator('body').innerText()).not.toContain(FIRST_REASONS);
  await person.declareNoConflict('Jeg har ikke arbejdet med sagen.');
  const answer = person.group(secondReading.answerWhat);
  await answer.getByRole('radio', { name: FINDING_OUTCOME_LABELS.upheld.en, exact: true }).first().check();
  await answer.getByRole('textbox', { name: secondReading.reasonsOn(1) }).fill(SECOND_REASONS);
  await answer.getByRole('radio', { name: CASE_OUTCOME_LABELS.upheld.en, exact: true }).last().check();
  await answer.getByRole('textbox', { name: secondReading.comments }).fill('Der var kun ét køb.');
  expect(await accessibilityFaults(window)).toEqual([]);
  await person.record(secondReading.answerWhat);
  const both = window.getByRole('table', { name: secondReading.sideBySide });
  await expect(both.getByText(secondReading.differs, { exact: true })).toHaveCount(2);
  await expect(both.getByText(FINDING_OUTCOME_LABELS['not-upheld'].en)).toHaveCount(2);
  await person.lock();

  await person.unlock(workspace.passphrase, workspace.representative);
  await person.openCase(CASE.reference);
  await expect(both.getByText(SECOND_REASONS)).toBeVisible();
  expect(await accessibilityFaults(window)).toEqual([]);
  await person
    .group(secondReading.settleWhat)
    .getByRole('textbox', { name: secondReading.settle })
    .fill(WHY_KEPT);
  await person.record(secondReading.settleWhat);
  await person.openLetter();
  await person.sender('Kunderepræsentanten\nkunderepraesentant@nordbetaling.example');
  await expect(window.getByText(letterTexts.en.check.ready)).toBeVisible();
  await person.issueLetter('final-assessment');
  const letter = testInfo.outputPath('letter.pdf');
  await app.answerSaveDialog(letter);
  await person.saveLetter();
  const words = (await textOf(letter)).replace(/\s+/g, ' ');
  expect(words).toContain(workspace.representative);
  expect(words).toContain(`${SECOND.name} har som anden læser vurderet sagen for sig`);
  await person.lock();

  await person.unlock(COMPLIANCE.passphrase, COMPLIANCE.name);
  await person.openCase(CASE.reference);
  const fields = window.getByRole('main').getByRole('textbox');
  for (const field of await fields.all()) expect(await field.isDisabled()).toBe(true);
  const [forged, types] = await window.evaluate(async () => {
    // What the preload script puts on the page.
    const { desktop } = globalThis as unknown as { readonly desktop: Desktop };
    const nothing = { imported: 1, added: 1, unchanged: 0, unreadable: 0 };
    const event = {
      type: 'ImportCompleted',
      v: 1,
      sha256: 'ab'.repeat(32),
      format: 'csv',
      ...nothing,
    } as const;
    const answer = await desktop.workspaceRecord({ event });
    const stream = await desktop.workspaceEntries({ offset: 0, limit: 500 });
    return [answer, stream.ok ? stream.value.entries.map(({ header }) => header.type) : []] as const;
  });
  expect(forged).toEqual({ ok: false, error: { code: 'ROLE_NOT_ALLOWED' } });
  expect(types).toContain('AttemptRefused');
  await person.openAudit();
  await person.verifyTrail();
  const pack = testInfo.outputPath('pack.pdf');
  await app.answerSaveDialog(pack);
  await person.savePack(false);
  await expect(window.getByText(auditTexts.en.pack.saved('').trim())).toBeVisible();
  const verdict = await runVerifier([pack]);
  expect(verdict.said).toContain(CASE.reference);
  expect(verdict.code).toBe(0);
});
