import type { Page } from '@playwright/test';

import { texts as shellTexts } from '../../../src/renderer/src/app/texts';
import { draftTexts } from '../../../src/renderer/src/components/draft-texts';
import { packTexts } from '../../../src/renderer/src/components/pack-texts';
import { texts as passphraseTexts } from '../../../src/renderer/src/components/passphrase-texts';
import { texts as componentTexts } from '../../../src/renderer/src/components/texts';
import { texts as assessmentTexts } from '../../../src/renderer/src/features/assessment/texts';
import { texts as auditTexts } from '../../../src/renderer/src/features/audit/texts';
import { texts as calendarTexts } from '../../../src/renderer/src/features/calendar/texts';
import { texts as clauseTexts } from '../../../src/renderer/src/features/clauses/texts';
import { texts as deadlineTexts } from '../../../src/renderer/src/features/deadlines/texts';
import { texts as closingTexts } from '../../../src/renderer/src/features/finalise/texts';
import { texts as helpTexts } from '../../../src/renderer/src/features/help/texts';
import { texts as intakeTexts } from '../../../src/renderer/src/features/intake/texts';
import { texts as lawTexts } from '../../../src/renderer/src/features/law/texts';
import { texts as letterTexts } from '../../../src/renderer/src/features/letters/texts';
import { texts as queueTexts } from '../../../src/renderer/src/features/queue/texts';
import { texts as reviewTexts } from '../../../src/renderer/src/features/review/texts';
import { marketTexts } from '../../../src/renderer/src/features/settings/market-texts';
import { peopleTexts } from '../../../src/renderer/src/features/settings/people-texts';
import { texts as settingsTexts } from '../../../src/renderer/src/features/settings/texts';
import { texts as unlockTexts } from '../../../src/renderer/src/features/unlock/texts';
import * as labels from '../../../src/shared/complaint/labels';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import type { UiLanguage } from '../../../src/shared/core/text';

const ALL_TEXTS: readonly Readonly<Record<UiLanguage, unknown>>[] = [
  shellTexts,
  draftTexts,
  packTexts,
  passphraseTexts,
  componentTexts,
  assessmentTexts,
  auditTexts,
  calendarTexts,
  clauseTexts,
  deadlineTexts,
  closingTexts,
  helpTexts,
  intakeTexts,
  lawTexts,
  letterTexts,
  queueTexts,
  reviewTexts,
  marketTexts,
  peopleTexts,
  settingsTexts,
  unlockTexts,
];

/** Texts that are looked for within longer ones too; a shorter one may well be a part of another word. */
const TELLING_LENGTH = 12;

/** What stands on the page (also unseen: names, hints) that is a text of another language of the interface. */
export async function foreignWords(window: Page, language: UiLanguage): Promise<readonly string[]> {
  const own = textsIn(language);
  const foreign = UI_LANGUAGES.filter((other) => other !== language).flatMap((other) =>
    [...textsIn(other)].filter((text) => !own.has(text)),
  );
  const exact = new Set(foreign);
  const telling = foreign.filter(
    (text) => text.length >= TELLING_LENGTH && ![...own].some((word) => word.includes(text)),
  );
  const shown = await window.evaluate(wordsOfPage, language);
  return shown.filter((words) => exact.has(words) || telling.some((text) => words.includes(text)));
}

const known = new Map<UiLanguage, ReadonlySet<string>>();

/** Every text of the interface in one language, as far as it is fixed and not put together. */
function textsIn(language: UiLanguage): ReadonlySet<string> {
  const before = known.get(language);
  if (before) return before;
  const found = new Set<string>();
  for (const feature of ALL_TEXTS) addTexts(feature[language], found);
  addLabels(labels, language, found);
  known.set(language, found);
  return found;
}

function addTexts(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length > 2) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) addTexts(part, found);
  }
}

/** The labels of the vocabulary are kept the other way round: for each word its languages. */
function addLabels(value: unknown, language: UiLanguage, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  const own = Object.entries(value).find(([name]) => name === language)?.[1];
  // The names of languages are filed by languages, too.
  if (typeof own === 'string') addTexts(own, found);
  else for (const part of Object.values(value)) addLabels(part, language, found);
}

/** Runs in the page. Leaves out what says of itself that it is in another language, such as the letter. */
function wordsOfPage(language: string): string[] {
  const words: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    if (element.closest(`[lang]:not([lang="${language}"])`) || !element.checkVisibility()) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent?.trim() ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      words.push(element.getAttribute(name) ?? '');
    }
  }
  return words.filter((text) => text !== '');
}

/** Words of the interface that do not fit where they stand. What somebody typed or sent may be cut off. */
export async function cutOffWords(window: Page): Promise<readonly string[]> {
  return window.evaluate(() => {
    const ours = [
      'button',
      'a',
      'label',
      'legend',
      'th',
      'dt',
      'h1',
      'h2',
      'h3',
      'h4',
      '[role="tab"]',
      '.MuiDataGrid-columnHeaderTitle',
      '[role="menuitemcheckbox"]',
      '.MuiFormHelperText-root',
      '.MuiAlert-message',
      // Columns of the queue that hold words of ours.
      ...['dueOn', 'stage', 'market', 'product', 'receivedOn'].map(
        (field) => `[role="gridcell"][data-field="${field}"]`,
      ),
    ].join(',');
    const cut = (element: Element): boolean => {
      const { display, overflowX, clipPath } = getComputedStyle(element);
      if (
        display === 'inline' ||
        clipPath !== 'none' ||
        element.matches('input, .MuiSwitch-root, .MuiSwitch-root *')
      )
        return false;
      return element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto' && overflowX !== 'scroll';
    };
    const found = [...document.querySelectorAll<HTMLElement>(ours)]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      // A heading that holds what somebody typed is cut off on purpose.
      .filter((element) => !element.matches('.MuiTypography-noWrap'))
      .filter((element) => [element, ...element.querySelectorAll('*')].some(cut))
      .map((element) => element.innerText.replaceAll('\n', ' '));
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push('(the page is wider than the window)');
    return [...new Set(found)];
  });
}
