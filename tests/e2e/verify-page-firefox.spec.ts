import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '@playwright/test';

import { onPath } from '../../scripts/lib/system-packages.mjs';
import { verifierPage } from '../../scripts/lib/verifier-page.mjs';
import { texts } from '../../src/verifier/page/texts';
import { openFirefox } from './support/firefox';
import type { FirefoxPage } from './support/firefox';

const PACKS = 'tests/fixtures/packs';
const t = texts.en;

let page: FirefoxPage;
let address: string;

test.beforeAll(async () => {
  expect(onPath('firefox-esr'), 'Debian’s Firefox; `npm test` installs it').toBe(true);
  const file = test.info().outputPath('verify.html');
  writeFileSync(file, await verifierPage());
  address = pathToFileURL(file).href;
  page = await openFirefox('firefox-esr');
});

test.afterAll(async () => {
  await page.close();
});

/** Chooses the file and waits for the verdict. */
async function verdictOn(path: string): Promise<string> {
  await page.go(address);
  await page.evaluate(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === 'English').click()`,
  );
  await page.choose('input[type="file"]', [path]);
  const verdict = () => page.evaluate(`document.querySelector('h2')?.textContent ?? ''`);
  await expect.poll(verdict, { timeout: 30_000 }).toMatch(new RegExp(`^(${t.sound}|${t.notSound})$`));
  return String(await verdict());
}

test('in Firefox, when the kept packs are chosen → each is sound', async () => {
  const packs = readdirSync(PACKS).filter((name) => name.endsWith('.pdf'));
  expect(packs.length).toBeGreaterThan(3);
  for (const name of packs) expect(await verdictOn(resolve(PACKS, name)), name).toBe(t.sound);
});

test('in Firefox, when a pack was added to → the fault in words', async () => {
  const [name = ''] = readdirSync(PACKS).filter((each) => each.endsWith('.pdf'));
  const tampered = test.info().outputPath('tampered.pdf');
  writeFileSync(tampered, Buffer.concat([readFileSync(join(PACKS, name)), Buffer.from('\n% more\n')]));
  expect(await verdictOn(tampered)).toBe(t.notSound);
  expect(await page.evaluate('document.body.textContent')).toContain(
    'The signature does not cover the whole PDF',
  );
});

test('in Firefox → nothing is asked for but the page itself, and nothing breaks', () => {
  const outside = page.requests.filter((url) => url !== address && !/^(blob|data):/.test(url));
  expect(outside).toEqual([]);
  expect(page.complaints).toEqual([]);
});
