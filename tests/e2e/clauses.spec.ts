import { writeFileSync } from 'node:fs';

import { texts as auditTexts } from '../../src/renderer/src/features/audit/texts';
import { texts as clauseTexts } from '../../src/renderer/src/features/clauses/texts';
import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { usedClauseText } from '../../src/shared/clauses/used-clause-text';
import { LANGUAGE_LABELS, LETTER_KIND_LABELS } from '../../src/shared/complaint/labels';
import { readDemoScript } from '../support/demo-script';
import { textOf } from '../support/pdf/tools';
import { expect, test } from './support/app';
import { accessibilityFaults } from './support/axe';
import { ask, must } from './support/desktop';
import { Representative } from './support/representative';
import { settled } from './support/settled';

const { workspace } = readDemoScript();
const t = clauseTexts.da;
const letter = letterTexts.da;

const COMPLAINT = {
  reference: 'UVI-2026-0701',
  externalId: 'CS-2026-0701',
  market: 'DK',
  language: 'da',
  complainant: { name: 'Lone Bisgaard', address: ['Vestergade 4', '8000 Aarhus C'] },
  product: 'card',
  regime: 'payment-service',
  receivedByFirmOn: '2026-11-20',
  receivedByRepresentativeOn: '2026-11-20',
  text: 'Kortet blev trukket to gange for det samme køb.',
  desiredOutcome: 'Det ene beløb tilbage.',
  disputedAmount: { amount: '349.00', currency: 'DKK' },
  finalAnswer: { answeredOn: '2026-11-20', text: 'Begge køb er godkendt.' },
};

const CLAUSE = {
  name: 'Spørgsmål undervejs',
  heading: 'Hvis du har spørgsmål',
  text: 'Du kan ringe til os alle hverdage mellem 9 og 15.',
  later: 'Du kan ringe til os alle hverdage mellem 8 og 16.',
};
const REASON = 'Der er ingen anden i arbejdsområdet endnu.';

test('when the firm writes a paragraph of its own → a letter may use it once approved, and goes on naming the version it used', async ({
  launch,
}, testInfo) => {
  const app = await launch({ language: 'da', today: '2026-11-23' });
  const { window } = app;
  const person = new Representative(window, 'da');
  await person.createWorkspace(workspace);
  const file = testInfo.outputPath('case.json');
  writeFileSync(file, JSON.stringify({ cases: [COMPLAINT] }));
  await app.answerOpenDialog([file]);
  await person.importChosenFile();

  const text = window.getByRole('textbox', { name: t.text(LANGUAGE_LABELS.da.da) });
  const tick = window.getByRole('checkbox', { name: CLAUSE.name });
  const sheet = person.preview('acknowledgement');
  const toLetter = async (): Promise<void> => {
    await person.openCase(COMPLAINT.reference);
    await person.openLetter();
  };

  await test.step('written, and kept over a lock before it is saved', async () => {
    await person.goTo('clauses');
    await window.getByRole('button', { name: t.begin }).click();
    await window.getByLabel(t.name, { exact: true }).fill(CLAUSE.name);
    await window.getByRole('checkbox', { name: LETTER_KIND_LABELS.acknowledgement.da }).check();
    await window.getByRole('textbox', { name: t.heading(LANGUAGE_LABELS.da.da) }).fill(CLAUSE.heading);
    await text.fill(CLAUSE.text);
    await person.lock();
    await person.unlock(workspace.passphrase);
    await person.goTo('clauses');
    await expect(text).toHaveValue(CLAUSE.text);
    await window.getByRole('button', { name: t.save(1) }).click();
    await expect(window.getByText(t.saved(1))).toBeVisible();
    await expect(window.getByText(t.about.draft)).toBeVisible();
    expect(await accessibilityFaults(window)).toEqual([]);
  });

  await test.step('not approved: no letter offers it', async () => {
    await toLetter();
    await person.sender('Kunderepræsentanten\nkunderepraesentant@nordbetaling.example');
    await window.getByRole('radio', { name: letter.choices.acknowledgement, exact: true }).check();
    await expect(window.getByText(letter.clauses.none)).toBeVisible();
    await expect(tick).toHaveCount(0);
  });

  await test.step('approved, with a reason since nobody else is there', async () => {
    await window.getByRole('link', { name: letter.clauses.all }).click();
    await window.getByRole('button', { name: t.approve.button(1) }).click();
    const dialog = window.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: t.approve.confirm, exact: true });
    await confirm.click();
    await expect(dialog.getByText(t.refusals.REASON_REQUIRED)).toBeVisible();
    await dialog.getByRole('textbox', { name: t.approve.reason }).fill(REASON);
    await confirm.click();
    await expect(window.getByText(t.about.approved(1))).toBeVisible();
  });

  await test.step('chosen for a letter, which prints it and records its version', async () => {
    await toLetter();
    await expect(sheet).not.toContainText(CLAUSE.text);
    await tick.check();
    await expect(sheet).toContainText(CLAUSE.text);
    await settled(window);
    expect(await accessibilityFaults(window)).toEqual([]);
    await person.issueLetter('acknowledgement');
    const saved = testInfo.outputPath('letter.pdf');
    await app.answerSaveDialog(saved);
    await person.saveLetter();
    const printed = await textOf(saved);
    for (const words of [CLAUSE.heading, CLAUSE.text]) expect(printed).toContain(words);
  });

  await test.step('changed: version 2 is a draft, and version 1 can still be read', async () => {
    await person.goTo('clauses');
    await text.fill(CLAUSE.later);
    await window.getByRole('button', { name: t.save(2) }).click();
    await expect(window.getByText(t.about.changed(1, 2))).toBeVisible();
    const first = window.getByRole('group').filter({ hasText: t.version(1) });
    await first.getByText(t.version(1), { exact: true }).click();
    await expect(first.getByText(CLAUSE.text)).toBeVisible();
    await expect(first.getByText(REASON)).toBeVisible();
  });

  await test.step('the letter and the trail go on naming version 1', async () => {
    await toLetter();
    await window.getByRole('tab', { name: new RegExp(LETTER_KIND_LABELS.acknowledgement.da) }).click();
    const facts = window.getByRole('complementary', { name: letter.issued.facts });
    await expect(facts.getByText(letter.issued.clause(1))).toBeVisible();
    await expect(facts.getByText(CLAUSE.name)).toBeVisible();
    await person.backToCase();
    await person.openAudit();
    const used = usedClauseText({ name: CLAUSE.name, version: 1 }, 'da');
    const row = window.getByRole('row').filter({ hasText: used });
    await expect(row).toHaveCount(1);
    await row.getByRole('button').first().click();
    const content = window.getByRole('region', { name: auditTexts.da.content });
    await expect(content).toContainText(/"clauses": \[\s*{\s*"id": "[0-9a-f]{32}",\s*"version": 1,/);
  });

  await test.step('who wrote and approved what stands in the workspace’s own trail', async () => {
    const { entries } = await must(ask(window, 'workspaceEntries', { offset: 0, limit: 5_000 }));
    const events = entries.map(({ body }) => body).filter(({ type }) => type.startsWith('Clause'));
    expect(events).toMatchObject([
      { type: 'ClauseSaved', version: 1 },
      { type: 'ClauseApproved', version: 1, reason: REASON },
      { type: 'ClauseSaved', version: 2 },
    ]);
  });
});
