import { writeFileSync } from 'node:fs';

import type { Locator } from '@playwright/test';

import { refusalText } from '../../src/renderer/src/components/trouble-texts';
import { draftTexts } from '../../src/renderer/src/components/draft-texts';
import { texts as assessmentTexts } from '../../src/renderer/src/features/assessment/texts';
import { texts as auditTexts } from '../../src/renderer/src/features/audit/texts';
import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { texts as settingsTexts } from '../../src/renderer/src/features/settings/texts';
import { gapText } from '../../src/shared/complaint/completeness-texts';
import type { GapCode } from '../../src/shared/complaint/gap';
import { EVENT_LABELS } from '../../src/shared/complaint/labels';
import type { CaseEventType } from '../../src/shared/complaint/events';
import { readDemoScript } from '../support/demo-script';
import { textOf } from '../support/pdf/tools';
import { expect, test } from './support/app';
import type { RunningApp } from './support/app';
import { Representative } from './support/representative';

/** The day of every test here: a Sunday. */
const TODAY = '2026-11-22';
const { workspace } = readDemoScript();
const SENDER = 'Kunderepræsentanten\nkunderepraesentant@nordbetaling.example';
const REFERENCE = 'UVI-2026-0601';

/** A Danish complaint about a card, answered by customer service. */
const CASE = {
  reference: REFERENCE,
  externalId: 'CS-2026-0601',
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
const RECEIPT = {
  name: 'kvittering.txt',
  title: 'Kvittering',
  base64: Buffer.from('Kvittering 55-120. 349,00 kr.').toString('base64'),
};

const { issue: issueWords, adr } = letterTexts.en;
const { issues, exhibits, secondReading, admissibility, missing } = assessmentTexts.en;

/** A new workspace with the case on screen, ready to be judged. */
async function begin(app: RunningApp, file: string, more: object = {}): Promise<Representative> {
  const person = new Representative(app.window, 'en');
  await person.createWorkspace(workspace);
  writeFileSync(file, JSON.stringify({ ...CASE, ...more }));
  await app.answerOpenDialog([file]);
  await person.importChosenFile();
  await person.openCase(REFERENCE);
  await person.declareNoConflict('Jeg kender ingen af parterne.');
  await person.admit();
  await person.raiseIssue('Det dobbelte træk', 'payment-service');
  return person;
}

/** Everything the letter needs; the sides that are named have said something. */
async function assess(person: Representative, heard: readonly ('complainant' | 'respondent')[]) {
  const said = { complainant: 'Du har kun handlet én gang.', respondent: 'Der er to godkendte køb.' };
  for (const party of heard) await person.position(1, party, said[party]);
  await person.find(1, 'not-upheld', 'Lov om betalinger § 100', 'Loggen viser to køb med hver sin kode.');
  await person.setOutcome('not-upheld', 'Du får ikke medhold. Begge køb er godkendt af dig.');
}

/** The letter cannot go out; the sentence that says why leads to the place. */
async function refused(person: Representative, code: GapCode, place: Locator, number?: number) {
  const { window } = person;
  await person.openLetter();
  await expect(window.getByRole('button', { name: issueWords.button })).toBeDisabled();
  await window.getByRole('button', { name: gap(code, number) }).click();
  await expect(place.locator(':focus')).toHaveCount(1);
}

/** The letter goes out. */
async function goesOut(person: Representative): Promise<void> {
  await person.openLetter();
  await expect(person.window.getByText(letterTexts.en.check.ready)).toHaveCount(0);
  await person.sender(SENDER);
  await expect(person.window.getByText(letterTexts.en.check.ready)).toBeVisible();
  await person.issueLetter('final-assessment');
}

/** The text of the letter that was issued last. */
async function issued(app: RunningApp, person: Representative, file: string): Promise<string> {
  await app.answerSaveDialog(file);
  await person.saveLetter();
  return textOf(file);
}

/** The trail keeps these words in its last entry of the type. */
async function standsInTrail(person: Representative, type: CaseEventType, words: string): Promise<void> {
  const { window } = person;
  await person.backToCase();
  await person.openAudit();
  const entry = window.getByRole('row').filter({ hasText: EVENT_LABELS[type].en }).last();
  await entry.getByRole('button').first().click();
  await expect(window.getByRole('region', { name: auditTexts.en.content })).toContainText(words);
}

function gap(code: GapCode, number?: number): string {
  const target = { section: 'issues', field: 'outcome' } as const;
  return gapText({ code, severity: 'must', target, ...(number !== undefined && { number }) }, 'en');
}

test("when a second reader is asked for → the letter waits for somebody else's assessment, and one's own does not count", async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const first = await begin(app, testInfo.outputPath('case.json'));
  await first.goTo('settings');
  const wanted = app.window.getByRole('switch', { name: settingsTexts.en.secondReader });
  await wanted.check();
  await expect(wanted).toBeChecked();
  await first.openCase(REFERENCE);
  await assess(first, ['complainant', 'respondent']);
  await refused(first, 'second-reading-missing', first.group(secondReading.requestWhat));
  await first
    .group(secondReading.requestWhat)
    .getByRole('textbox', { name: secondReading.note })
    .fill('Se især på loggen.');
  await first.record(secondReading.requestWhat, secondReading.request);
  const ownWork = refusalText({ code: 'NOT_A_SECOND_READER' }, 'en');
  await expect(app.window.getByText(ownWork)).toBeVisible();
  await expect(first.group(secondReading.answerWhat)).toBeHidden();
  await first.openLetter();
  await expect(app.window.getByText(gap('second-reading-missing'))).toBeVisible();
  await expect(app.window.getByRole('button', { name: issueWords.button })).toBeDisabled();
  await app.close();
});

test('when a side was not heard → only with a reason, which the complainant reads in the letter', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const { window } = app;
  const person = await begin(app, testInfo.outputPath('case.json'));
  await assess(person, ['complainant']);
  await refused(person, 'respondent-position-missing', person.group(issues.positionWhat.respondent(1)), 1);
  const what = issues.notHeardWhat.respondent(1);
  await window.getByRole('button', { name: what, exact: true }).click();
  const field = person.group(what).getByRole('textbox', { name: issues.notHeardReason.respondent });
  await expect(field).toHaveAccessibleDescription(issues.notHeardHelp);
  const reason = 'Butikken er lukket, og virksomheden har ikke svaret på to breve.';
  await field.fill(reason);
  await person.record(what);
  await goesOut(person);
  expect(await issued(app, person, testInfo.outputPath('letter.pdf'))).toContain(reason);
  await standsInTrail(person, 'PartyNotHeard', reason);
});

test('when an exhibit was not read → it is weighed, or passed over with a reason', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const { window } = app;
  const person = await begin(app, testInfo.outputPath('case.json'), { attachments: [RECEIPT] });
  await assess(person, ['complainant', 'respondent']);
  const group = person.group(exhibits.what);
  await refused(person, 'evidence-not-considered', group, 1);
  await group
    .getByRole('combobox', { name: exhibits.weight(1), exact: true })
    .selectOption({ label: exhibits.passedOver });
  await group.getByRole('button', { name: `${draftTexts.en.record}: ${exhibits.what}`, exact: true }).click();
  await expect(window.getByText(issues.passedOverReason)).toBeVisible();
  const note = group.getByRole('textbox', {
    name: exhibits.note(issues.noteNotInLetter, 1),
    exact: true,
  });
  await expect(note).toBeFocused();
  const reason = 'Kvitteringen gælder et andet køb.';
  await note.fill(reason);
  await person.record(exhibits.what);
  await goesOut(person);
  await standsInTrail(person, 'EvidencePassedOver', reason);
});

test('when the board that is most likely competent is left out → only with a reason, which stays in the trail', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const { window } = app;
  const person = await begin(app, testInfo.outputPath('case.json'));
  await assess(person, ['complainant', 'respondent']);
  await person.openLetter();
  const places = window.getByRole('region', { name: adr.title }).getByRole('checkbox');
  const chosen = places.and(window.locator(':checked')).first();
  const board = window.getByRole('checkbox', { name: 'Det finansielle ankenævn', exact: true });
  await expect(board).toBeChecked();
  await places.and(window.locator(':not(:checked)')).first().check();
  await expect(chosen).toBeVisible();
  await board.uncheck();
  const field = window.getByRole('textbox', { name: adr.leftOut });
  await expect(field).toHaveAccessibleDescription(adr.leftOutHelp);
  await person.sender(SENDER);
  await expect(window.getByRole('button', { name: issueWords.button })).toBeDisabled();
  await window.getByRole('button', { name: gap('signpost-reason-missing') }).click();
  await expect(field).toBeFocused();
  const reason = 'Nævnet har allerede afvist klageren i denne sag.';
  await field.fill(reason);
  await person.issueLetter('final-assessment');
  expect(await issued(app, person, testInfo.outputPath('letter.pdf'))).not.toContain(reason);
  await standsInTrail(person, 'LetterIssued', reason);
});

test('when somebody acts for the complainant without an authority on record → nothing goes to them', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const { window } = app;
  const helper = { name: 'Advokat Rigmor Dahl', address: ['Torvet 9', '8700 Horsens'] };
  const person = await begin(app, testInfo.outputPath('case.json'), { authorisedPerson: helper });
  await assess(person, ['complainant', 'respondent']);
  await window.getByRole('button', { name: missing.button(0) }).click();
  await window.getByRole('button', { name: gap('authority-missing') }).click();
  await expect(person.group(admissibility.authorityWhat).locator(':focus')).toHaveCount(1);
  await person.openLetter();
  await expect(window.getByText(gap('authority-missing'))).toBeVisible();
  await expect(person.preview('final-assessment')).toContainText('Lyngbakken 3');
  await expect(person.preview('final-assessment')).not.toContainText('Torvet 9');
  await person.sender(SENDER);
  await person.issueLetter('final-assessment');
  const letter = await issued(app, person, testInfo.outputPath('letter.pdf'));
  expect(letter).toContain('Lyngbakken 3');
  for (const line of [helper.name, ...helper.address]) expect(letter).not.toContain(line);
});

test('when the authority is recorded → the letter goes to the one who acts for the complainant', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: TODAY });
  const helper = { name: 'Advokat Rigmor Dahl', address: ['Torvet 9', '8700 Horsens'] };
  const person = await begin(app, testInfo.outputPath('case.json'), { authorisedPerson: helper });
  const authority = 'Fuldmagt af 3. november 2026';
  await person
    .group(admissibility.authorityWhat)
    .getByRole('textbox', { name: admissibility.authority(helper.name) })
    .fill(authority);
  await person.record(admissibility.authorityWhat);
  await assess(person, ['complainant', 'respondent']);
  await person.openLetter();
  await expect(app.window.getByText(gap('authority-missing'))).toHaveCount(0);
  await expect(person.preview('final-assessment')).toContainText('Torvet 9');
  await person.sender(SENDER);
  await person.issueLetter('final-assessment');
  expect(await issued(app, person, testInfo.outputPath('letter.pdf'))).toContain(helper.name);
  await standsInTrail(person, 'AuthorityRecorded', authority);
});
