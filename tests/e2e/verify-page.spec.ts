import { chromium, expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { PDFDocument } from 'pdf-lib';

import { onPath } from '../../scripts/lib/system-packages.mjs';
import { verifierPage } from '../../scripts/lib/verifier-page.mjs';
import { PURPOSE_LABELS, WITHHELD_REASON_LABELS } from '../../src/shared/audit/withheld-texts';
import { texts } from '../../src/verifier/page/texts';
import { signedEntries } from '../support/packs';
import { codedCheckpoint, documentSeal, draftOf, filesOf, sealed, testDevice } from '../support/signed-packs';
import { accessibilityFaults } from './support/axe';

const PACK = 'tests/fixtures/packs/v1-two-letters-and-addendum.pdf';
const ERASED = 'tests/fixtures/packs/v2-erased.pdf';
const CODE = /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;

let browser: Browser;
let html: string;
let page: Page;
let trouble: string[];

test.beforeAll(async () => {
  expect(onPath('chromium'), 'Debian’s chromium; `npm test` installs it').toBe(true);
  html = await verifierPage();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

test.afterAll(async () => {
  await browser.close();
});

test.beforeEach(async () => {
  const file = test.info().outputPath('verify.html');
  writeFileSync(file, html);
  page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1000, height: 900 } });
  trouble = [];
  page.on('request', (request) => {
    const address = request.url();
    if (address !== pathToFileURL(file).href && !address.startsWith('blob:'))
      trouble.push(`asks for ${address}`);
  });
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  // Playwright catches file dialogs from the first listener on, and a little later than it is asked.
  page.on('filechooser', () => undefined);
  await page.goto(pathToFileURL(file).href);
});

test.afterEach(async () => {
  await page.close();
  // Nothing is loaded, nothing is refused, nothing breaks.
  expect(trouble).toEqual([]);
});

/** A pack of a case in which that many notes were written. */
async function packWithEntries(count: number): Promise<Uint8Array> {
  const seal = await documentSeal();
  const device = testDevice('d');
  const short = draftOf([device], seal, [], []);
  const notes = Array.from({ length: count }, (_, index) => ({
    type: 'NoteAdded',
    v: 1,
    text: `Notat ${String(index)}`,
  }));
  const entries = signedEntries(notes, device.key, { device: device.id });
  const long = { ...short, entries, checkpoint: codedCheckpoint(entries, device) };
  const document = await PDFDocument.create();
  document.addPage();
  for (const { name, bytes, mediaType } of filesOf(long)) {
    await document.attach(bytes, name, { mimeType: mediaType });
  }
  return sealed(await document.save({ useObjectStreams: false }), seal);
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(/\(PDF\)/)
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
}

/** Dropped on the page, as from a file manager. */
async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(content ?? ''), (letter) => letter.charCodeAt(0));
      data.items.add(new File([raw], fileName ?? '', { type: 'application/pdf' }));
      return data;
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test('when an honest pack is dropped → sound, with case, codes, signer and what is not proven', async () => {
  await drop('sag.pdf', readFileSync(PACK));
  const t = texts.da;
  await expect(page.getByRole('heading', { name: t.sound })).toBeFocused();
  await expect(page.getByText('UVI-2026-0417')).toBeVisible();
  await expect(page.getByText('Nordbetaling AB', { exact: true })).toBeVisible();
  const codes = await page.getByRole('table').locator('code').allTextContents();
  expect(codes).toHaveLength(3);
  for (const code of codes) expect(code).toMatch(CODE);
  await expect(page.getByText('CN=Anna Lind')).toBeVisible();
  await expect(page.getByText(t.signerKinds['self-issued'])).toBeVisible();
  for (const limit of t.limitList) await expect(page.getByText(limit)).toBeVisible();
});

test('when a tampered pack is chosen → the fault in words, in each language', async () => {
  await choose('sag.pdf', Buffer.concat([readFileSync(PACK), Buffer.from('\n% more\n')]));
  await expect(page.getByRole('heading', { name: texts.da.notSound })).toBeVisible();
  await expect(page.getByText(/^Signaturen dækker ikke hele PDF-filen/)).toBeVisible();
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.getByText(/^Signaturen täcker inte hela PDF-filen/)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText(/^The signature does not cover the whole PDF/)).toBeVisible();
  const [sound, wrong] = [texts.en.sound, texts.en.notSound];
  await expect(page.getByRole('heading', { name: wrong })).toBeVisible();
  await expect(page.getByRole('heading', { name: sound })).toHaveCount(0);
});

test('when the case is erased → sound, what is left, and that codes on letters cannot be computed, in each language', async () => {
  await choose('slettet.pdf', readFileSync(ERASED));
  for (const language of ['da', 'sv', 'en'] as const) {
    const t = texts[language];
    await page.getByRole('button', { name: { da: 'Dansk', sv: 'Svenska', en: 'English' }[language] }).click();
    await expect(page.getByRole('heading', { name: t.sound, exact: true })).toBeVisible();
    for (const said of [
      t.withheldShort(15, 16),
      t.withheldText(15, 16),
      t.erased,
      t.noLetters,
      PURPOSE_LABELS.erased[language],
      `${WITHHELD_REASON_LABELS.erased[language]}: 15`,
      t.anchorHelp(1, 16, 16),
    ]) {
      await expect(page.getByText(said, { exact: true }), said).toBeVisible();
    }
    await expect(page.getByText(t.lettersHelp)).toBeHidden();
  }
});

test('when the file is no PDF → a sentence and a way on', async () => {
  await choose('brev.txt', Buffer.from('Kære Mette'));
  await expect(page.getByRole('status')).toHaveText(texts.da.problems.UNREADABLE);
  await choose('sag.pdf', readFileSync(PACK));
  await expect(page.getByRole('heading', { name: texts.da.sound })).toBeVisible();
});

test('when a trail has 10 000 entries → the page answers meanwhile, and then says sound', async () => {
  const pack = await packWithEntries(10_000);
  await choose('lang.pdf', pack);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('status')).toHaveText(texts.en.busy('lang.pdf'));
  await expect(page.getByRole('heading', { name: texts.en.sound })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('10000', { exact: true })).toBeVisible();
});

test('by keyboard alone, in light and dark → nothing axe objects to', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Dansk' }).focus();
  for (const name of ['Svenska', 'English']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(/\(PDF\)/)).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(PACK);
  await expect(page.getByRole('heading', { name: texts.da.sound })).toBeVisible();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: test.info().outputPath(`${colorScheme}.png`), fullPage: true });
  }
});
