import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inProject } from '../../../scripts/lib/paths.mjs';
import { texts as shellTexts } from '../../../src/renderer/src/app/texts';
import { draftTexts } from '../../../src/renderer/src/components/draft-texts';
import { packTexts } from '../../../src/renderer/src/components/pack-texts';
import { texts as passphraseTexts } from '../../../src/renderer/src/components/passphrase-texts';
import { texts as assessmentTexts } from '../../../src/renderer/src/features/assessment/texts';
import { texts as auditTexts } from '../../../src/renderer/src/features/audit/texts';
import { texts as calendarTexts } from '../../../src/renderer/src/features/calendar/texts';
import { texts as clauseTexts } from '../../../src/renderer/src/features/clauses/texts';
import { texts as closingTexts } from '../../../src/renderer/src/features/finalise/texts';
import { texts as helpTexts } from '../../../src/renderer/src/features/help/texts';
import { texts as intakeTexts } from '../../../src/renderer/src/features/intake/texts';
import { texts as lawTexts } from '../../../src/renderer/src/features/law/texts';
import { texts as letterTexts } from '../../../src/renderer/src/features/letters/texts';
import { texts as queueTexts } from '../../../src/renderer/src/features/queue/texts';
import { texts as reportsTexts } from '../../../src/renderer/src/features/reports/texts';
import { MATERIAL_TABS, texts as reviewTexts } from '../../../src/renderer/src/features/review/texts';
import { marketTexts } from '../../../src/renderer/src/features/settings/market-texts';
import { texts as settingsTexts } from '../../../src/renderer/src/features/settings/texts';
import { texts as unlockTexts } from '../../../src/renderer/src/features/unlock/texts';
import { LANGUAGE_NAMES } from '../../../src/renderer/src/lib/language-names';
import { LETTER_KIND_LABELS, MARKET_LABELS } from '../../../src/shared/complaint/labels';
import type { UiLanguage } from '../../../src/shared/core/text';
import { readDemoScript } from '../../support/demo-script';
import type { DemoCase } from '../../support/demo-script';
import { expect } from './app';
import type { RunningApp } from './app';
import { Representative } from './representative';
import { assess, concludingKind } from './scripted-case';

const script = readDemoScript();
const { organisation, representative: name, passphrase } = script.workspace;

/** The day the sample cases are made for. */
export const TOUR_DAY = script.today;

const SENDER = `${name}\nBox 100, 111 20 Stockholm\nrepresentative@nordbetaling.example`;

/** An export of customer service, with a date that does not exist in its second line. */
const EXPORTS: Readonly<Record<UiLanguage, string>> = {
  da: [
    'Sagsnr.;Oprettet;Eskaleret;Land;Sprog;Kundenavn;E-mail;Produkt;Klagetekst;Svardato;Kundeservices svar',
    'CS-1;02-11-2026;18-11-2026;Danmark;Dansk;Lone Bisgaard;lone@post.example;Kort;Beløbet er trukket to gange.;16-11-2026;Begge køb er godkendt.',
    'CS-2;31-02-2026;19-11-2026;Danmark;Dansk;Ole Thrane;ole@post.example;Konto;Kontoen er spærret.;10-11-2026;Mød op med pas.',
  ].join('\n'),
  sv: [
    'Ärendenr;Mottaget;Eskalerat;Land;Språk;Kundnamn;E-post;Produkt;Klagotext;Svarsdatum;Kundtjänsts svar',
    'CS-1;2026-11-02;2026-11-18;Sverige;Svenska;Birgitta Åkesson;b@post.example;Kort;Beloppet drogs två gånger.;2026-11-16;Båda köpen är godkända.',
    'CS-2;2026-02-31;2026-11-19;Sverige;Svenska;Olle Ek;olle@post.example;Konto;Kontot är spärrat.;2026-11-10;Kom in med pass.',
  ].join('\n'),
  en: [
    'Case no.,Received,Escalated,Country,Language,Customer name,E-mail,Product,Complaint text,Answer date,Answer from customer service',
    'CS-1,2026-11-02,2026-11-18,Ireland,English,Maeve Byrne,m@post.example,Card,The amount was taken twice.,2026-11-16,Both purchases were approved.',
    'CS-2,2026-02-31,2026-11-19,Ireland,English,Owen Daly,o@post.example,Account,The account is blocked.,2026-11-10,Come in with a passport.',
  ].join('\n'),
};

/** Leads an empty app through every page and its important states; each name it yields is a stop to look around. */
export async function* tour(app: RunningApp, language: UiLanguage): AsyncGenerator<string> {
  // Pages are looked at when they have come to rest: nothing is learnt from waiting for it at each stop.
  await app.window.emulateMedia({ reducedMotion: 'reduce' });
  const person = new Representative(app.window, language);
  yield* firstStart(person);
  yield 'queue, empty';
  yield* closedDoor(person);
  yield* intake(app, person);
  yield* queue(person);
  yield* calendar(person);
  const sample = sampleIn(language);
  yield* material(person, sample);
  yield* assessment(person, sample);
  yield* letter(person, sample);
  yield* closing(person);
  yield* audit(app, person);
  yield* reports(person);
  yield* clauses(person);
  yield* law(app, person);
  yield* settings(person);
  await person.goTo('help');
  await headed(person, helpTexts[language].title);
  yield 'help';
}

/** A sample case written in the language, so that a page holds no other. */
function sampleIn(language: UiLanguage): DemoCase {
  const found = script.cases.find((each) => each.language === language && each.issues.length > 0);
  if (!found) throw new Error(`The demo script has no case in ${language}`);
  return found;
}

async function* firstStart({ window, language }: Representative): AsyncGenerator<string> {
  const t = unlockTexts[language];
  const p = passphraseTexts[language];
  await window.getByRole('button', { name: LANGUAGE_NAMES[language] }).click();
  yield 'first start, workspace';
  await window.getByRole('button', { name: t.next }).click();
  yield 'first start, fields missing';
  await window.getByLabel(t.organisation).fill(organisation);
  await window.getByLabel(t.name, { exact: false }).fill(name);
  await window.getByRole('button', { name: t.next }).click();
  await window.getByLabel(p.passphrase, { exact: true }).fill('sommer26');
  await window.getByRole('button', { name: t.createVault }).click();
  yield 'first start, passphrase too weak';
  await window.getByLabel(p.passphrase, { exact: true }).fill(passphrase);
  await window.getByLabel(p.repeatPassphrase, { exact: true }).fill(passphrase);
  yield 'first start, passphrase';
  await window.getByRole('button', { name: t.createVault }).click();
  const groups = window.getByRole('list', { name: p.recoveryCode }).getByRole('listitem').locator('code');
  await expect(groups.first()).toBeVisible({ timeout: 30_000 });
  yield 'first start, recovery code';
  const code = await groups.allTextContents();
  await window.getByRole('button', { name: p.kept }).click();
  await window.getByRole('button', { name: t.finish }).click();
  yield 'first start, code not confirmed';
  for (const [place, group] of code.entries()) {
    const field = window.getByLabel(p.group(place + 1, code.length), { exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  await window.getByRole('button', { name: t.finish }).click();
  await expect(window.getByRole('heading', { name: queueTexts[language].emptyTitle })).toBeVisible({
    timeout: 30_000,
  });
}

async function* closedDoor(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = unlockTexts[language];
  await person.lock();
  yield 'unlock';
  await person.unlock('not the passphrase at all');
  await expect(window.getByText(t.failures(1))).toBeVisible({ timeout: 30_000 });
  yield 'unlock, wrong passphrase';
  await window.getByRole('button', { name: t.useRecoveryCode }).click();
  await headed(person, t.recoveryUnlockTitle);
  yield 'unlock, recovery code';
  await window.getByRole('button', { name: t.usePassphrase }).click();
  await person.unlock(passphrase);
  await person.atQueue();
}

async function* intake(app: RunningApp, person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = intakeTexts[language];
  await person.goTo('import');
  await headed(person, t.title);
  yield 'import, choose';
  const file = join(app.profile, 'export.csv');
  writeFileSync(file, EXPORTS[language]);
  await app.answerOpenDialog([file]);
  await window.getByRole('button', { name: t.choose.button }).click();
  await expect(window.getByRole('heading', { name: t.mapping.title })).toBeVisible();
  yield 'import, columns';
  await window.getByRole('button', { name: t.mapping.next }).click();
  await expect(window.getByRole('heading', { name: t.preview.title })).toBeVisible();
  yield 'import, preview with a bad row';
  await window.getByRole('button', { name: t.preview.import(1, 0) }).click();
  await expect(window.getByRole('heading', { name: t.done.title })).toBeVisible();
  yield 'import, done';
  await window.getByRole('button', { name: t.done.again }).click();
  await person.importSamples();
}

async function* queue(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = queueTexts[language];
  await person.goTo('queue');
  await expect(window.getByRole('row').nth(5)).toBeVisible();
  yield 'queue';
  await window.getByRole('button', { name: t.market, exact: true }).click();
  await expect(window.getByRole('menu')).toBeVisible();
  yield 'queue, markets';
  await window.keyboard.press('Escape');
  await window.getByRole('searchbox', { name: t.find }).fill('no such case');
  await expect(window.getByRole('heading', { name: t.noMatchTitle })).toBeVisible();
  yield 'queue, nothing found';
}

async function* calendar(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  await person.goTo('calendar');
  await headed(person, calendarTexts[language].title);
  await expect(window.getByRole('gridcell', { selected: true })).toBeVisible();
  yield 'calendar';
  await window.getByRole('gridcell', { selected: true }).focus();
  await window.keyboard.press('PageDown');
  yield 'calendar, next month';
  await person.goTo('queue');
}

async function* material(person: Representative, sample: DemoCase): AsyncGenerator<string> {
  const { window, language } = person;
  const t = reviewTexts[language];
  await person.openCase(sample.reference);
  await window.getByRole('button', { name: shellTexts[language].allDeadlines }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  yield 'case, all deadlines';
  await window.keyboard.press('Escape');
  for (const tab of MATERIAL_TABS) {
    await window.getByRole('tab', { name: t.tabs[tab] }).click();
    await expect(window.getByRole('tabpanel', { name: t.tabs[tab] })).toBeVisible();
    yield `case, ${tab}`;
  }
  await window.getByRole('tab', { name: t.tabs.evidence }).click();
  await window.getByRole('button', { name: t.evidence.showFacts }).click();
  yield 'case, about an exhibit';
  await window.getByRole('button', { name: t.evidence.withdraw }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  yield 'case, withdraw an exhibit';
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: t.evidence.enlarge }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  yield 'case, exhibit large';
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toBeHidden();
}

async function* assessment(person: Representative, sample: DemoCase): AsyncGenerator<string> {
  const { window, language } = person;
  const t = assessmentTexts[language];
  const panel = window.getByRole('region', { name: t.panel, exact: true });
  await panel.getByRole('button', { expanded: false }).first().click();
  await expect(window.getByRole('heading', { name: t.missing.title })).toBeVisible();
  yield 'assessment, not begun';
  await panel.getByRole('button', { expanded: true }).first().click();
  const declaration = person.group(t.conflict.what);
  await declaration.getByRole('textbox').fill(sample.conflictStatement);
  await declaration.getByRole('textbox').press('Control+Enter');
  await expect(window.getByText(t.conflict.choose)).toBeVisible();
  yield 'assessment, choice missing';
  await assess(person, sample);
  for (const action of [t.issues.reword, t.issues.merge]) {
    await window.getByRole('button', { name: `${action}: ${t.issues.number(1)}` }).click();
  }
  await window.getByRole('textbox', { name: t.issues.position.complainant }).first().press('End');
  await window.keyboard.type('.');
  yield 'assessment, issue with a draft';
  const draft = t.issues.positionWhat.complainant(1);
  await window.getByRole('button', { name: `${draftTexts[language].discard}: ${draft}` }).click();
  for (const section of ['exhibits', 'remedies', 'learning', 'closing'] as const) {
    await window
      .getByRole('navigation', { name: t.navigation })
      .getByRole('button', { name: t.sections[section] })
      .click();
    yield `assessment, ${section}`;
  }
  await window.keyboard.press('Control+P');
  await expect(window.getByRole('button', { name: t.preview, pressed: true })).toBeVisible();
  yield 'assessment beside the letter';
  await window.keyboard.press('Control+P');
}

async function* letter(person: Representative, sample: DemoCase): AsyncGenerator<string> {
  const { window, language } = person;
  const t = letterTexts[language];
  await person.openLetter();
  await expect(window.getByText(t.sender.missing)).toBeVisible();
  yield 'letter, sender missing';
  await person.sender(SENDER);
  for (const kind of ['acknowledgement', 'information-request', 'holding-reply'] as const) {
    await window.getByRole('radio', { name: t.choices[kind], exact: true }).check();
    yield `letter, ${kind}`;
  }
  await window.getByLabel(t.holding.finalBy, { exact: true }).fill('2027-06-30');
  yield 'letter, holding reply too late';
  await window.getByRole('radio', { name: t.choices.concluding, exact: true }).check();
  // The board most likely competent stands first.
  const board = window.getByRole('checkbox').first();
  await board.uncheck();
  await expect(window.getByRole('textbox', { name: t.adr.leftOut })).toBeVisible();
  yield 'letter, board left out';
  await board.check();
  await expect(window.getByText(t.check.ready)).toBeVisible();
  yield 'letter, ready';
  await window.getByRole('button', { name: t.issue.button }).click();
  await expect(window.getByRole('dialog')).toBeVisible();
  yield 'letter, issue';
  await window.keyboard.press('Escape');
  await person.issueLetter(concludingKind(sample));
  yield 'letter, issued';
}

async function* closing(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = closingTexts[language];
  await window.getByRole('button', { name: letterTexts[language].issued.toCase }).click();
  await window.getByRole('button', { name: t.finalise, exact: true }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog).toBeVisible();
  yield 'finalise';
  await dialog.getByRole('button', { name: t.dialog.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
  yield 'case, finalised';
  await window.getByRole('link', { name: t.writeAddendum }).click();
  await headed(person, letterTexts[language].title);
  yield 'letter, addendum';
  await window.getByRole('button', { name: letterTexts[language].back }).click();
}

async function* audit(app: RunningApp, person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = auditTexts[language];
  await person.openAudit();
  yield 'audit';
  await person.verifyTrail();
  await window.getByRole('button', { name: t.showEntry(1), exact: true }).click();
  await app.answerSaveDialog(join(app.profile, 'pack.pdf'));
  await person.savePack(true);
  yield 'audit, verified and pack saved';
}

/** What is written is the same sentence as its name: words of the interface's language. */
async function* reports(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = reportsTexts[language];
  await person.goTo('reports');
  await headed(person, t.title);
  await window.getByLabel(t.personal.label).check();
  await window.getByRole('button', { name: t.register.csv }).click();
  await expect(window.getByText(t.personal.missing)).toBeVisible();
  yield 'reports, register without a reason';
  await window.getByRole('tab', { name: t.tabs.causes }).click();
  await expect(window.getByRole('table').first()).toBeVisible();
  yield 'reports, root causes';
  await window.getByRole('tab', { name: t.tabs.packs }).click();
  await window.getByLabel(t.packs.sample).check();
  await window.getByLabel(t.packs.size).fill('x');
  yield 'reports, audit packs';
}

async function* clauses(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = clauseTexts[language];
  await person.goTo('clauses');
  await headed(person, t.title);
  yield 'clauses, none';
  await window.getByRole('button', { name: t.begin }).click();
  await window.getByLabel(t.name, { exact: true }).fill(t.title);
  await window.getByRole('button', { name: t.save(1) }).click();
  await expect(window.getByText(t.refusals.KIND_REQUIRED)).toBeVisible();
  yield 'clauses, kind missing';
  await window.getByRole('checkbox', { name: LETTER_KIND_LABELS['final-assessment'][language] }).check();
  await window.getByRole('textbox', { name: t.text('').trim() }).fill(t.description);
  await window.getByRole('button', { name: t.save(1) }).click();
  await expect(window.getByText(t.saved(1))).toBeVisible();
  yield 'clauses, draft';
  await window.getByRole('button', { name: t.approve.button(1) }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: t.approve.confirm, exact: true }).click();
  await expect(dialog.getByText(t.refusals.REASON_REQUIRED)).toBeVisible();
  yield 'clauses, approval without a reason';
  await dialog.getByRole('textbox', { name: t.approve.reason }).fill(t.approve.alone);
  await dialog.getByRole('button', { name: t.approve.confirm, exact: true }).click();
  await expect(window.getByText(t.approve.done(1))).toBeVisible();
  await window.getByRole('textbox', { name: t.text('').trim() }).fill(t.emptyText);
  await window.getByText(t.version(1)).last().click();
  yield 'clauses, approved and being changed';
  await window.getByRole('button', { name: t.withdraw.button, exact: true }).click();
  yield 'clauses, withdrawal';
  await dialog.getByRole('textbox', { name: t.withdraw.reason }).fill(t.emptyText);
  await dialog.getByRole('button', { name: t.withdraw.confirm, exact: true }).click();
  await expect(window.getByText(t.withdraw.done)).toBeVisible();
  yield 'clauses, withdrawn';
}

async function* law(app: RunningApp, person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = lawTexts[language];
  const p = packTexts[language];
  await person.goTo('law');
  await headed(person, t.title);
  await expect(window.getByText(t.nothingLoaded)).toBeVisible();
  yield 'law';
  await window.getByRole('searchbox', { name: t.search }).fill('PSD2');
  yield 'law, searched';
  await window.getByRole('searchbox', { name: t.search }).fill('no such rule anywhere');
  await window.getByRole('button', { name: t.clear }).waitFor();
  yield 'law, nothing found';
  await window.getByRole('button', { name: t.clear }).click();
  const broken = join(app.profile, 'broken.json');
  writeFileSync(broken, '{ "id": "psr complaints", "effectiveFrom": "2026-13-01" }');
  const file = window.locator('input[type="file"]');
  await file.setInputFiles(broken);
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: p.close }).waitFor();
  yield 'law, broken rule pack';
  await dialog.getByRole('button', { name: p.close }).click();
  await file.setInputFiles(inProject('tests', 'fixtures', 'law', 'psr-2028.json'));
  await dialog.getByRole('button', { name: p.load }).waitFor();
  yield 'law, preview of a rule pack';
  await dialog.getByRole('button', { name: p.load }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText(t.nothingLoaded)).toBeHidden();
  yield 'law, rule pack loaded';
}

async function* settings(person: Representative): AsyncGenerator<string> {
  const { window, language } = person;
  const t = settingsTexts[language];
  await person.goTo('settings');
  await headed(person, t.title);
  yield 'settings';
  const dialog = window.getByRole('dialog');
  const m = marketTexts[language];
  await window.getByRole('button', { name: m.changeIn(MARKET_LABELS.DK[language]) }).click();
  await expect(dialog).toBeVisible();
  yield "settings, the firm's promises";
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: t.changePassphrase }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: t.changePassphrase }).click();
  yield 'settings, change passphrase';
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: t.renewCode }).click();
  await dialog.getByLabel(t.currentPassphrase).fill(passphrase);
  yield 'settings, renew recovery code';
  await dialog.getByRole('button', { name: t.renew }).click();
  await expect(window.getByRole('dialog', { name: t.keepTitle })).toBeVisible({ timeout: 30_000 });
  yield 'settings, new recovery code';
  const p = passphraseTexts[language];
  const code = await dialog.getByRole('list', { name: p.recoveryCode }).locator('code').allTextContents();
  await dialog.getByRole('button', { name: p.kept }).click();
  for (const [place, group] of code.entries()) {
    const field = dialog.getByLabel(p.group(place + 1, code.length), { exact: true });
    if (await field.isVisible()) await field.fill(group);
  }
  yield 'settings, confirm recovery code';
  await dialog.getByRole('button', { name: t.confirm }).click();
  await expect(window.getByText(t.codeRenewed)).toBeVisible();
}

async function headed({ window }: Representative, title: string): Promise<void> {
  await expect(window.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
