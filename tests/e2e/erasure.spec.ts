import { writeFileSync } from 'node:fs';

import { texts as retentionTexts } from '../../src/renderer/src/features/retention/texts';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import { accessibilityFaults } from './support/axe';
import { Representative } from './support/representative';

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
const OTHER = { ...CASE, reference: 'UVI-2026-0703', externalId: 'CS-2026-0703' };
const REASONS = 'Loggen viser to køb med hver sin kode.';

test('when a case is over its time → on the list, proposed by one person, who cannot confirm it', async ({
  launch,
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
});
