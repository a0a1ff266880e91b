import type { Locator } from '@playwright/test';
import { join } from 'node:path';

import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { texts as passphraseTexts } from '../../src/renderer/src/components/passphrase-texts';
import { texts as assessmentTexts } from '../../src/renderer/src/features/assessment/texts';
import { texts as auditTexts } from '../../src/renderer/src/features/audit/texts';
import { texts as calendarTexts } from '../../src/renderer/src/features/calendar/texts';
import { texts as closingTexts } from '../../src/renderer/src/features/finalise/texts';
import { texts as helpTexts } from '../../src/renderer/src/features/help/texts';
import { texts as intakeTexts } from '../../src/renderer/src/features/intake/texts';
import { texts as lawTexts } from '../../src/renderer/src/features/law/texts';
import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { texts as queueTexts } from '../../src/renderer/src/features/queue/texts';
import { texts as reviewTexts } from '../../src/renderer/src/features/review/texts';
import { texts as retentionTexts } from '../../src/renderer/src/features/retention/texts';
import { texts as reportsTexts } from '../../src/renderer/src/features/reports/texts';
import { texts as settingsTexts } from '../../src/renderer/src/features/settings/texts';
import { texts as unlockTexts } from '../../src/renderer/src/features/unlock/texts';
import {
  CASE_OUTCOME_LABELS,
  EVIDENCE_WEIGHT_LABELS,
  FINDING_OUTCOME_LABELS,
  REGIME_LABELS,
} from '../../src/shared/complaint/labels';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import type { LaunchOptions, RunningApp } from './support/app';
import { Representative } from './support/representative';
import { settled } from './support/settled';
import { TOUR_DAY } from './support/tour';
import { Typist, hasFocus } from './support/typist';

const { organisation, representative: name, passphrase } = readDemoScript().workspace;
const REFERENCE = 'UVI-2026-0409';
const EXHIBITS = 3;
/** As many as come with the app. */
const CASES = 13;

const shell = shellTexts.en;
const queue = queueTexts.en;
const work = assessmentTexts.en;
const letter = letterTexts.en;

test('when there is no mouse → a complaint is carried from the first start to the audit pack', async ({
  launch,
}) => {
  const app = await launch({ today: TOUR_DAY });
  const { window } = app;
  const keys = new Typist(window);
  await createWorkspace(keys);
  await importSamples(keys);
  await openFromQueue(keys);
  await assess(keys);
  await issueLetter(keys);
  await finalise(keys);
  await savePack(app, keys);
});

async function createWorkspace(keys: Typist): Promise<void> {
  const t = unlockTexts.en;
  const p = passphraseTexts.en;
  const { window } = keys;
  await keys.write(window.getByLabel(t.organisation), organisation);
  await keys.write(window.getByLabel(t.name, { exact: false }), name);
  await keys.press('Enter');
  await keys.write(window.getByLabel(p.passphrase, { exact: true }), passphrase);
  await keys.write(window.getByLabel(p.repeatPassphrase, { exact: true }), passphrase);
  await keys.press('Enter');
  const groups = window.getByRole('list', { name: p.recoveryCode }).locator('code');
  await expect(groups.first()).toBeVisible({ timeout: 30_000 });
  const code = await groups.allTextContents();
  await keys.activate(window.getByRole('button', { name: p.kept }));
  await expect(window.getByRole('heading', { level: 1, name: p.confirmTitle })).toBeVisible();
  for (const [place, group] of code.entries()) {
    const field = window.getByLabel(p.group(place + 1, code.length), { exact: true });
    if (await field.isVisible()) await keys.write(field, group);
  }
  await keys.press('Enter');
  await expect(window.getByRole('heading', { name: queue.emptyTitle })).toBeVisible({ timeout: 30_000 });
}

async function importSamples(keys: Typist): Promise<void> {
  const t = intakeTexts.en;
  const { window } = keys;
  await keys.press('Control+I');
  await keys.activate(window.getByRole('button', { name: t.choose.samples }));
  await expect(window.getByRole('heading', { name: t.preview.title })).toBeVisible({ timeout: 30_000 });
  await keys.activate(window.getByRole('button', { name: /^Import \d+ cases/ }));
  await expect(window.getByRole('heading', { name: t.done.title })).toBeVisible({ timeout: 60_000 });
  await keys.activate(
    window
      .getByRole('link', { name: t.done.toQueue })
      .or(window.getByRole('button', { name: t.done.toQueue })),
  );
}

async function openFromQueue(keys: Typist): Promise<void> {
  const { window } = keys;
  // The most urgent case has the focus; the arrow keys move it.
  await expect.poll(() => hasFocus(window.getByRole('gridcell'))).toBe(true);
  await keys.press('ArrowDown', '/');
  await expect(window.getByRole('searchbox', { name: queue.find })).toBeFocused();
  await keys.replace(REFERENCE);
  await expect(window.getByText(queue.countSome('1', String(CASES)))).toBeVisible();
  await keys.tabTo(window.getByRole('gridcell'));
  await keys.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: REFERENCE })).toBeFocused();
}

/** F8 leads from one missing thing to the next. */
async function assess(keys: Typist): Promise<void> {
  const { window } = keys;
  const group = (what: string): Locator => window.getByRole('group', { name: what, exact: true });
  const toNext = async (place: Locator): Promise<void> => {
    await keys.press('F8');
    await expect.poll(() => hasFocus(place), `F8 leads to ${place.toString()}`).toBe(true);
  };
  const done = async (what: string): Promise<void> => {
    await keys.record(group(what));
    expect(await keys.place(), `the focus after recording: ${what}`).not.toBe('');
  };

  await keys.tabTo(window.getByRole('button', { name: work.missing.button(7) }));
  const declaration = group(work.conflict.what);
  await toNext(declaration.getByRole('radio'));
  await keys.pick(declaration, work.conflict.none);
  await keys.activate(window.getByRole('button', { name: work.conflict.insert }));
  await keys.tabTo(declaration.getByRole('textbox'));
  await done(work.conflict.what);

  const { choice, yes, elsewhere, elsewhereNo } = work.admissibility;
  const admissibility = group(work.admissibility.what);
  await toNext(admissibility.getByRole('radio'));
  await keys.pick(admissibility.getByRole('radiogroup', { name: choice }), yes);
  await keys.pick(admissibility.getByRole('radiogroup', { name: elsewhere }), elsewhereNo);
  await done(work.admissibility.what);

  await toNext(window.getByRole('textbox', { name: work.issues.newTitle }));
  await keys.replace('The time it took to pay the refund');
  const regime = group(work.issues.raiseWhat).getByRole('combobox', { name: work.issues.regime });
  await keys.choose(regime, REGIME_LABELS['payment-service'].en);
  await keys.press('Control+Enter');
  await expect(window.getByRole('button', { name: /^Issue 1: / })).toBeVisible();
  expect(await keys.place()).not.toBe('');

  for (const party of ['complainant', 'respondent'] as const) {
    await toNext(window.getByRole('textbox', { name: work.issues.position[party] }));
    await keys.replace('The refund was sent on the day the store registered the return.');
    await done(work.issues.positionWhat[party](1));
  }
  const evidence = group(work.issues.evidenceWhat(1));
  for (let exhibit = 1; exhibit <= EXHIBITS; exhibit += 1) {
    const weight = evidence.getByRole('combobox', { name: work.issues.weightOf(exhibit), exact: true });
    await keys.choose(weight, EVIDENCE_WEIGHT_LABELS['relied-on'].en);
    const remark = evidence.getByRole('textbox', {
      name: work.issues.noteOf(work.issues.noteInLetter, exhibit),
      exact: true,
    });
    await keys.write(remark, 'Shows when the money was sent.');
  }
  await done(work.issues.evidenceWhat(1));

  const finding = group(work.issues.findingWhat(1));
  await keys.write(finding.getByRole('textbox', { name: work.issues.rule }), 'The terms on returns');
  await keys.pick(finding, FINDING_OUTCOME_LABELS['not-upheld'].en);
  await keys.write(finding.getByRole('textbox', { name: work.issues.reasons }), REASONS);
  await done(work.issues.findingWhat(1));

  await toNext(group(work.outcome.what).getByRole('radio'));
  await keys.pick(group(work.outcome.what), CASE_OUTCOME_LABELS['not-upheld'].en);
  await keys.write(group(work.outcome.what).getByRole('textbox', { name: work.outcome.summary }), SUMMARY);
  await done(work.outcome.what);
  await expect(window.getByRole('button', { name: work.missing.button(0) })).toBeVisible();
}

const REASONS =
  'Under the terms the refund is paid once the store has registered the return. The record shows that this was done on the same day.';
const SUMMARY = 'The refund was paid in time, so I do not uphold your complaint.';

async function issueLetter(keys: Typist): Promise<void> {
  const { window } = keys;
  await keys.press('Control+Shift+L');
  await expect(window.getByRole('heading', { level: 1, name: letter.title })).toBeVisible();
  await keys.write(window.getByLabel(letter.sender.label), `${name}\nBox 100, 111 20 Stockholm`);
  await keys.press('Tab');
  await expect(window.getByText(letter.check.ready)).toBeVisible();
  await keys.tabTo(window.getByRole('button', { name: letter.issue.button }));
  await keys.press('Control+Enter');
  const dialog = window.getByRole('dialog');
  await keys.activate(dialog.getByRole('button', { name: letter.issue.confirm, exact: true }));
  await expect(window.getByText(letter.issued.same)).toBeVisible({ timeout: 60_000 });
  expect(await keys.place(), 'the focus after issuing').not.toBe('');
}

async function finalise(keys: Typist): Promise<void> {
  const t = closingTexts.en;
  const { window } = keys;
  await keys.activate(window.getByRole('button', { name: letter.issued.toCase }));
  await expect(window.getByRole('heading', { level: 2, name: work.sections.closing })).toBeFocused();
  await keys.activate(window.getByRole('button', { name: t.finalise, exact: true }));
  const dialog = window.getByRole('dialog');
  await keys.activate(dialog.getByRole('button', { name: t.dialog.confirm, exact: true }));
  await expect(dialog).toBeHidden();
  await expect(window.getByText(t.finalised('22 November 2026'))).toBeVisible();
  expect(await keys.place(), 'the focus after finalising').not.toBe('');
}

async function savePack(app: RunningApp, keys: Typist): Promise<void> {
  const t = auditTexts.en;
  const { window } = keys;
  await keys.activate(window.getByRole('link', { name: shell.audit, exact: true }));
  await expect(window.getByRole('heading', { level: 1, name: t.title })).toBeFocused();
  await app.answerSaveDialog(join(app.profile, 'pack.pdf'));
  await keys.activate(window.getByRole('button', { name: t.pack.export }));
  await expect(window.getByText(t.pack.saved('').trim())).toBeVisible({ timeout: 60_000 });
}

test('when Tab goes through a page → every stop is seen, and Shift+Tab leads back the same way', async ({
  launch,
}) => {
  const { keys, person } = await filledQueue(launch);
  const { window } = keys;
  const pages = [
    { keys: 'Control+2', title: calendarTexts.en.title },
    { keys: 'Control+I', title: intakeTexts.en.title },
    { keys: 'Control+,', title: settingsTexts.en.title },
    { keys: 'F1', title: helpTexts.en.title },
  ];
  await seeEveryStop(keys, queue.title);
  for (const page of pages) {
    await keys.press(page.keys);
    await expect(window.getByRole('heading', { level: 1, name: page.title })).toBeVisible();
    await seeEveryStop(keys, page.title);
  }
  await person.openCase(REFERENCE);
  await seeEveryStop(keys, 'the case');
  await keys.press('Control+Shift+L');
  await expect(window.getByRole('heading', { level: 1, name: letter.title })).toBeVisible();
  await seeEveryStop(keys, 'the letter');
});

/** Round the whole page once, looking at each stop with and without the focus. */
async function seeEveryStop(keys: Typist, page: string): Promise<void> {
  const { window } = keys;
  await settled(window);
  // A page takes the focus a moment after it is drawn.
  await expect(window.locator('main:focus-within')).toBeVisible();
  await window.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  expect(await window.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
  const stops = await keys.round('Tab');
  expect(stops.length, page).toBeGreaterThan(5);
  expect(
    stops.filter(({ seen }) => !seen).map(({ place }) => place),
    `${page}: the focus is not seen`,
  ).toEqual([]);
  const back = await keys.round('Shift+Tab');
  expect(back.map(({ place }) => place).toReversed(), page).toEqual(stops.map(({ place }) => place));
}

test('when a dialog opens → it keeps the focus, Escape closes it, and the focus returns', async ({
  launch,
}) => {
  const { keys, person } = await filledQueue(launch);
  const { window } = keys;
  const settings = settingsTexts.en;
  const review = reviewTexts.en;
  await keys.press('Control+,');
  await inAndOut(keys, window.getByRole('button', { name: settings.changePassphrase }));
  await inAndOut(keys, window.getByRole('button', { name: settings.renewCode }));
  await person.openCase(REFERENCE);
  await inAndOut(keys, window.getByRole('button', { name: shell.allDeadlines }));
  await keys.tabTo(window.getByRole('tab', { name: review.tabs.complaint }));
  await keys.press('ArrowRight', 'ArrowRight', 'Enter');
  await inAndOut(keys, window.getByRole('button', { name: review.evidence.withdraw, exact: true }));
  await inAndOut(keys, window.getByRole('button', { name: review.evidence.enlarge, exact: true }));
});

async function inAndOut(keys: Typist, opener: Locator): Promise<void> {
  const dialog = keys.window.getByRole('dialog');
  await keys.activate(opener);
  await expect(dialog).toBeVisible();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let press = 0; press < 8; press += 1) {
      await keys.press(key);
      // A date field hands the focus on to its own button.
      expect(await dialog.and(keys.window.locator(':focus-within')).count(), key).toBe(1);
    }
  }
  await keys.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

test('when a shortcut of the help page is pressed → it does what the page says', async ({ launch }) => {
  const { keys } = await filledQueue(launch);
  const { window } = keys;
  const heading = (title: string) => window.getByRole('heading', { level: 1, name: title });
  await keys.press('F1');
  await expect(heading(helpTexts.en.title)).toBeFocused();
  const listed = await window.getByRole('table', { name: helpTexts.en.shortcuts }).getByRole('row').count();
  const shortcuts: readonly (readonly [string, Locator])[] = [
    ['Control+1', heading(queue.title)],
    ['Control+2', heading(calendarTexts.en.title)],
    ['Control+3', heading(lawTexts.en.title)],
    ['Control+4', heading(reportsTexts.en.title)],
    ['Control+5', heading(retentionTexts.en.title)],
    ['Control+I', heading(intakeTexts.en.title)],
    ['Control+F', window.getByRole('searchbox', { name: queue.find })],
    ['Control+,', heading(settingsTexts.en.title)],
    ['F1', heading(helpTexts.en.title)],
    ['Control+L', window.getByLabel(unlockTexts.en.passphrase, { exact: true })],
  ];
  expect(shortcuts).toHaveLength(listed);
  for (const [key, place] of shortcuts) {
    await keys.press(key);
    await expect(place, key).toBeVisible();
  }
  await expect(window.getByLabel(unlockTexts.en.passphrase, { exact: true })).toBeFocused();
  await keys.replace(passphrase);
  await keys.press('Enter');
  await expect(heading(helpTexts.en.title).or(heading(queue.title))).toBeVisible();

  await keys.press('Control+1');
  const rows = window.getByRole('row');
  await expect.poll(() => hasFocus(window.getByRole('gridcell'))).toBe(true);
  for (const [key, row] of [
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['Control+End', CASES],
    ['Control+Home', 1],
    ['PageDown', CASES],
    ['PageUp', 1],
  ] as const) {
    await keys.press(key);
    await expect.poll(() => hasFocus(rows.nth(row).getByRole('gridcell')), key).toBe(true);
  }
  await keys.press('/');
  await expect(window.getByRole('searchbox', { name: queue.find })).toBeFocused();
});

async function filledQueue(launch: (options?: LaunchOptions) => Promise<RunningApp>) {
  const { window } = await launch({ today: TOUR_DAY });
  const person = new Representative(window, 'en');
  await person.createWorkspace({ organisation, representative: name, passphrase });
  await person.importSamples();
  await person.goTo('queue');
  await person.atQueue();
  return { keys: new Typist(window), person };
}
