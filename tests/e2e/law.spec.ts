import { readFileSync, writeFileSync } from 'node:fs';

import { inProject } from '../../scripts/lib/paths.mjs';
import { packTexts } from '../../src/renderer/src/components/pack-texts';
import { daysLeftText } from '../../src/renderer/src/components/due';
import { refusalText } from '../../src/renderer/src/components/trouble-texts';
import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { texts as calendarTexts } from '../../src/renderer/src/features/calendar/texts';
import { texts as deadlineTexts } from '../../src/renderer/src/features/deadlines/texts';
import { texts as lawTexts } from '../../src/renderer/src/features/law/texts';
import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { HOLDING_REPLY_ONCE } from '../../src/shared/complaint/holding-reply';
import { DUTY_KIND_LABELS } from '../../src/shared/complaint/labels';
import { formatDate } from '../../src/shared/core/format';
import { localDate } from '../../src/shared/core/local-date';
import { requirementText } from '../../src/shared/letters/requirement-texts';
import { readDemoScript } from '../support/demo-script';
import { textOf } from '../support/pdf/tools';
import { expect, test } from './support/app';
import type { RunningApp } from './support/app';
import { Representative } from './support/representative';

const { workspace } = readDemoScript();
const SENDER = 'Kundrepresentanten\nkundrepresentanten@nordbetaling.example';

/** A complaint in Swedish about a card, which customer service has answered. */
function complaint(reference: string, receivedOn: string) {
  return {
    reference,
    externalId: reference.replace('UVI', 'CS'),
    market: 'SE',
    language: 'sv',
    complainant: { name: 'Birgitta Åkesson', address: ['Ringvägen 12', '118 61 Stockholm'] },
    product: 'card',
    regime: 'payment-service',
    receivedByFirmOn: receivedOn,
    receivedByRepresentativeOn: receivedOn,
    text: 'Kortet drogs två gånger för samma köp. Jag vill ha det ena beloppet tillbaka.',
    desiredOutcome: 'Det ena beloppet tillbaka.',
    disputedAmount: { amount: '349.00', currency: 'SEK' },
    finalAnswer: { answeredOn: receivedOn, text: 'Båda köpen är godkända.' },
  };
}

/** A new workspace with these cases, seen in English. */
async function withCases(
  app: RunningApp,
  file: string,
  cases: readonly ReturnType<typeof complaint>[],
): Promise<Representative> {
  const person = new Representative(app.window, 'en');
  await person.createWorkspace(workspace);
  writeFileSync(file, JSON.stringify({ cases }));
  await app.answerOpenDialog([file]);
  await person.importChosenFile();
  await person.goTo('queue');
  return person;
}

test('when a deadline passes while the app is closed → the case says so in words and is the first of the queue', async ({
  launch,
}, testInfo) => {
  // To be confirmed on the next business day: 4 and 7 December.
  const urgent = complaint('UVI-2026-0501', '2026-12-03');
  const calm = complaint('UVI-2026-0502', '2026-12-04');
  const first = await launch({ today: '2026-12-04' });
  const before = await withCases(first, testInfo.outputPath('cases.json'), [calm, urgent]);
  await expect(before.caseRow(urgent.reference)).toContainText(left('2026-12-04', '2026-12-04'));
  await expect(first.window.getByText(/overdue/)).toHaveCount(0);
  await first.close();

  const later = await launch({ today: '2026-12-07' });
  const { window } = later;
  const after = new Representative(window, 'en');
  await after.unlock(workspace.passphrase);
  await after.atQueue();
  const overdue = left('2026-12-04', '2026-12-07');
  await expect(window.getByRole('row').nth(1)).toContainText(urgent.reference);
  await expect(after.caseRow(urgent.reference)).toContainText(overdue);
  await expect(after.caseRow(calm.reference)).not.toContainText('overdue');
  await after.goTo('calendar');
  await expect(window.getByText(calendarTexts.en.overdue(1))).toBeVisible();
  await after.openCase(urgent.reference);
  await expect(window.getByText(overdue)).toBeVisible();

  // A missed confirmation stays until a letter makes up for it; then the next date leads.
  await after.openLetter();
  await after.acknowledge(SENDER, '2026-12-17');
  await after.goTo('queue');
  await expect(after.caseRow(urgent.reference)).toContainText(left('2026-12-17', '2026-12-07'));
});

test('when a holding reply goes out → with its reason and a date the law allows, and a second one only with a reason for that', async ({
  launch,
}, testInfo) => {
  // 35 business days after 28 October, by every calendar in tests/fixtures/law/deadlines.csv.
  const latest = localDate('2026-12-16');
  const app = await launch({ today: '2026-11-16' });
  const { window } = app;
  const held = complaint('UVI-2026-0503', '2026-10-28');
  const person = await withCases(app, testInfo.outputPath('case.json'), [held]);
  const { holding, issue, check } = letterTexts.en;
  await person.openCase(held.reference);
  await person.declareNoConflict('Jag känner ingen av parterna.');
  await person.admit();
  await person.openLetter();
  await person.sender(SENDER);
  const reply = {
    reason: 'Vi väntar på uppgifter från den butik som tog emot betalningen.',
    beyondControl: 'Butiken svarar tidigast om två veckor.',
    finalBy: '2026-12-17',
  };
  await person.writeHoldingReply(reply);
  await expect(window.getByText(holding.tooLate(formatDate(latest, 'en'))).first()).toBeVisible();
  await expect(window.getByRole('button', { name: issue.button })).toBeDisabled();
  await person.writeHoldingReply({ ...reply, finalBy: latest });
  await person.issueLetter('holding-reply');
  const sheet = window.getByRole('region', { name: /^Holding reply / });
  for (const words of [reply.reason, reply.beyondControl, '16 december 2026']) {
    await expect(sheet).toContainText(words);
  }

  await window.getByRole('tab', { name: letterTexts.en.preview }).click();
  await person.writeHoldingReply({ ...reply, finalBy: latest });
  const once = requirementText(HOLDING_REPLY_ONCE, 'en');
  await expect(window.getByText(`${check.notMet} ${once}`)).toBeVisible();
  const refusal = refusalText({ code: 'HOLDING_REPLY_REPEATED', issuedOn: localDate('2026-11-16') }, 'en');
  await expect(window.getByText(refusal)).toBeVisible();
  await expect(window.getByRole('button', { name: issue.button })).toBeDisabled();
  const why = 'Butiken har gått i konkurs, och uppgifterna ligger hos förvaltaren.';
  await person.override(HOLDING_REPLY_ONCE, why);
  await person.issueLetter('holding-reply');
  await person.backToCase();
  await person.openAudit();
  await expect(window.getByRole('row').filter({ hasText: why })).toHaveCount(1);
});

test('when a request for data takes longer → its deadline is put off once, with the reason the person was given and no longer than the law allows', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: '2026-11-16' });
  const { window } = app;
  const asked = complaint('UVI-2026-0504', '2026-11-10');
  const person = await withCases(app, testInfo.outputPath('case.json'), [asked]);
  const t = deadlineTexts.en;
  const what = DUTY_KIND_LABELS['access-request'].en;
  await person.openCase(asked.reference);
  await window.getByRole('button', { name: shellTexts.en.allDeadlines }).click();
  const duty = person.group(t.duties.newWhat);
  await duty.getByRole('combobox', { name: t.duties.kind }).selectOption({ label: what });
  await duty.getByLabel(t.duties.arisenOn).fill('2026-11-10');
  await duty.getByRole('textbox', { name: t.duties.note }).fill('Birgitta Åkesson vill se alla samtal.');
  await person.record(t.duties.newWhat, t.duties.record);

  // One month from 10 November, and two more (GDPR Art. 12(3)).
  const latest = localDate('2027-02-10');
  await window.getByRole('button', { name: `${t.duties.extend}: ${what}` }).click();
  await expect(
    window.getByText(
      t.duties.extendIntro(formatDate(localDate('2026-12-10'), 'en'), formatDate(latest, 'en')),
    ),
  ).toBeVisible();
  const extension = person.group(t.duties.extendWhat(what));
  const reason = 'Samtalen ligger hos en leverantör som behöver flera veckor.';
  await extension.getByLabel(t.duties.toldOn).fill('2026-11-16');
  await extension.getByLabel(t.duties.until).fill('2027-02-11');
  await extension.getByRole('textbox', { name: t.duties.because }).fill(reason);
  await extension.getByRole('button', { name: t.duties.extend }).click();
  await expect(extension.getByText(refusalText({ code: 'EXTENSION_TOO_LONG', latest }, 'en'))).toBeVisible();
  await extension.getByLabel(t.duties.until).fill(latest);
  await person.record(t.duties.extendWhat(what), t.duties.extend);
  await expect(window.getByText(t.putOffTo(formatDate(latest, 'en')))).toBeVisible();
  await expect(window.getByRole('button', { name: `${t.duties.extend}: ${what}` })).toHaveCount(0);
  await window.getByRole('button', { name: t.close, exact: true }).click();
  await person.openAudit();
  await expect(window.getByRole('row').filter({ hasText: reason })).toHaveCount(1);
});

test('when a complaint is declined → its letter gives the ground and every way on', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: '2026-12-04' });
  const declined = complaint('UVI-2026-0504', '2026-12-03');
  const person = await withCases(app, testInfo.outputPath('case.json'), [declined]);
  const explanation = 'Tingsrätten i Stockholm prövar redan samma betalning.';
  await person.openCase(declined.reference);
  await person.declareNoConflict('Jag känner ingen av parterna.');
  await person.decline('court-or-adr', explanation);
  await person.setOutcome('inadmissible', 'Jag prövar inte klagomålet, eftersom en domstol redan gör det.');
  await person.openLetter();
  await person.sender(SENDER);
  await person.issueLetter('inadmissibility');
  const file = testInfo.outputPath('letter.pdf');
  await app.answerSaveDialog(file);
  await person.saveLetter();
  const letter = await textOf(file);
  const waysOn = [
    'Allmänna reklamationsnämnden',
    'Konsumenternas Bank- och finansbyrå',
    'Den kommunala konsumentvägledningen',
    'allmän domstol',
    'Finansinspektionen',
    'Integritetsskyddsmyndigheten',
  ];
  for (const words of [explanation, ...waysOn]) expect(letter).toContain(words);
});

test('when a rule pack is broken, then put right → each fault has its line and nothing changes, then the dates it moves', async ({
  launch,
}, testInfo) => {
  const t = lawTexts.en;
  const p = packTexts.en;
  const app = await launch({ today: '2026-12-02' });
  const { window } = app;
  const moved = {
    ...complaint('UVI-2026-0505', '2026-10-28'),
    receivedByRepresentativeOn: '2026-11-30',
    // Too late, so that the firm still owes its final reply.
    finalAnswer: { answeredOn: '2026-11-20', text: 'Båda köpen är godkända.' },
  };
  // Ten business days at the representative's; by the pack thirty from receipt by the firm are over sooner.
  const [dueBefore, dueAfter] = ['14 Dec 2026', '9 Dec 2026'];
  const person = await withCases(app, testInfo.outputPath('case.json'), [moved]);
  await person.openCase(moved.reference);
  await person.openLetter();
  await person.acknowledge(SENDER, '2026-12-14');
  await person.goTo('queue');
  await expect(person.caseRow(moved.reference)).toContainText(dueBefore);
  await person.goTo('law');
  await expect(window.getByText(t.nothingLoaded)).toBeVisible();

  // What the button opens: the file dialog of the system cannot be reached from a test.
  const file = window.locator('input[type="file"]');
  const broken = testInfo.outputPath('broken.json');
  writeFileSync(broken, '{\n  "id": "psr complaints",\n  "effectiveFrom": "2026-13-01"\n}\n');
  await file.setInputFiles(broken);
  const refused = window.getByRole('dialog', { name: p.unreadable });
  await expect(refused.getByText(/^Line 2, character \d+ \(id\)/)).toBeVisible();
  await expect(refused.getByText(/^Line 3, character \d+ \(effectiveFrom\)/)).toBeVisible();
  await refused.getByRole('button', { name: p.close }).click();
  await expect(window.getByText(t.nothingLoaded)).toBeVisible();
  await person.goTo('queue');
  await expect(person.caseRow(moved.reference)).toContainText(dueBefore);

  await person.goTo('law');
  const sound = testInfo.outputPath('psr.json');
  writeFileSync(sound, packInForce());
  await file.setInputFiles(sound);
  const preview = window.getByRole('dialog', { name: p.preview });
  const shift = preview.getByRole('row').filter({ hasText: moved.reference }).getByRole('cell');
  await expect(shift.nth(1)).toHaveText(dueBefore);
  await expect(shift.nth(2)).toHaveText(dueAfter);
  await preview.getByRole('button', { name: p.load }).click();
  await expect(preview).toBeHidden();
  const loaded = window.getByRole('table', { name: t.parts.packs });
  await expect(loaded.getByRole('row').nth(1)).toContainText(workspace.representative);

  await person.lock();
  await person.unlock(workspace.passphrase);
  await person.goTo('queue');
  await expect(person.caseRow(moved.reference)).toContainText(dueAfter);
  await person.goTo('law');
  await expect(loaded.getByRole('row').nth(1)).toContainText('psr-complaints');
});

/** The sample pack of a later law, as if it held already. */
function packInForce(): string {
  const sample = readFileSync(inProject('tests', 'fixtures', 'law', 'psr-2028.json'), 'utf8');
  return sample.replace('"effectiveFrom": "2028-06-01"', '"effectiveFrom": "2026-10-01"');
}

test('when the law is searched → only the rules with the words are left, or it is said that there are none', async ({
  app,
}) => {
  const t = lawTexts.en;
  const { window } = app;
  const person = new Representative(window, 'en');
  await person.createWorkspace(workspace);
  await person.goTo('law');
  const rules = window.getByRole('row').filter({ has: window.getByRole('rowheader') });
  await expect(rules.first()).toBeVisible();
  const all = await rules.count();
  const search = window.getByRole('searchbox', { name: t.search });
  await search.fill('FFFS 2002:23');
  await expect(rules.first()).toContainText('FFFS 2002:23');
  expect(await rules.count()).toBeLessThan(all);
  await search.fill('no such rule anywhere');
  await expect(window.getByRole('heading', { name: t.nothingTitle })).toBeVisible();
  await window.getByRole('button', { name: t.clear }).click();
  await expect(rules).toHaveCount(all);
});

/** "Today", "3 days overdue". */
function left(dueOn: string, today: string): string {
  return daysLeftText(localDate(dueOn), localDate(today), 'en');
}
