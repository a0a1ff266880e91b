import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { Locator, Page } from '@playwright/test';

import { inProject } from '../../scripts/lib/paths.mjs';
import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { texts as commonTexts } from '../../src/renderer/src/components/texts';
import { failureText } from '../../src/renderer/src/components/trouble-texts';
import { texts as reviewTexts } from '../../src/renderer/src/features/review/texts';
import type { CaseId } from '../../src/shared/core/ids';
import { buildAppWithPage } from '../support/app-with-page';
import { noteText } from './page/note-text';
import type { StorePage } from './page/page';
import { expect, test } from './support/app';
import type { LaunchOptions, RunningApp } from './support/app';
import { ask, makeWorkspace, must } from './support/desktop';
import { changeByte, cutLastEntry } from './support/journal-files';
import { Representative } from './support/representative';
import { smallDisk } from './support/small-disk';

const LANGUAGE = 'en';
const shell = shellTexts[LANGUAGE];
const common = commonTexts[LANGUAGE];
const review = reviewTexts[LANGUAGE];
const WORKSPACE = {
  organisation: 'Nordbetaling AB',
  representative: 'Freja Lindholm',
  passphrase: 'rolig havn under syv stjerner',
};
/** Kills while somebody types or records, and kills while entries are written one after another: 20 in all. */
const ROUNDS = 10;
/** What was typed longer ago than this, in ms, must have reached the disk. */
const DRAFT_WITHIN = 1_000;
const SAMPLE = inProject('samples', 'danish.json');
const CASES_IN_SAMPLE = 5;

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

test('when the app is killed while somebody types or records → nothing typed a second before is lost', async ({
  launch,
  profile,
}) => {
  test.setTimeout(240_000);
  const caseId = await prepare(launch, profile);
  let check = (_field: Locator, _notes: Locator): Promise<void> => Promise.resolve();
  for (let round = 0; round < ROUNDS; round++) {
    const app = await launch();
    await openCase(app.window, caseId);
    const { field, notes } = await openNotes(app.window);
    await check(field, notes);
    check =
      round % 2 === 0 ? await killTyping(app, field, round) : await killRecording(app, field, notes, round);
  }
  const { window } = await launch();
  await openCase(window, caseId);
  const { field, notes } = await openNotes(window);
  await check(field, notes);
  await expectSound(window, caseId);
});

/** Types until the app is killed. @returns what must be found afterwards */
async function killTyping(app: RunningApp, field: Locator, round: number) {
  const end = Date.now() + 300 + Math.random() * 2_500;
  const keys: { readonly text: string; readonly at: number }[] = [];
  let text = `Typed in round ${String(round)}: `;
  await field.fill(text);
  for (let place = 0; Date.now() < end; place++) {
    const key = 'Kunden har ringet to gange. '.charAt(place % 28);
    await app.window.keyboard.type(key);
    text += key;
    keys.push({ text, at: Date.now() });
  }
  const killed = Date.now();
  await app.kill();
  const kept = keys.findLast(({ at }) => at < killed - DRAFT_WITHIN)?.text ?? '';
  return async (fieldNow: Locator) => {
    const value = await fieldNow.inputValue();
    expect(text.startsWith(value) || kept === '', 'only what was typed').toBe(true);
    expect(value.startsWith(kept), `"${value}" begins with "${kept}"`).toBe(true);
  };
}

/** Records a note that stood there for more than a second. @returns what must be found afterwards */
async function killRecording(app: RunningApp, field: Locator, notes: Locator, round: number) {
  const text = `Recorded in round ${String(round)}: ${'æøå '.repeat(200)}end`;
  await field.fill(text);
  await wait(DRAFT_WITHIN);
  const note = notes.getByText(text);
  await app.window.keyboard.press('Control+Enter');
  await wait(Math.random() * 60);
  const acknowledged = await note.isVisible();
  await app.kill();
  return async (fieldNow: Locator, notesNow: Locator) => {
    const recorded = await notesNow.getByText(text).count();
    const draft = await fieldNow.inputValue();
    expect(recorded).toBeLessThanOrEqual(1);
    expect(
      recorded === 1 || (!acknowledged && draft === text),
      `recorded, or still a draft: "${draft}"`,
    ).toBe(true);
  };
}

test('when the app is killed while entries are written → every acknowledged one is there, whole and in order', async ({
  launch,
  profile,
}) => {
  test.setTimeout(240_000);
  const caseId = await prepare(launch, profile);
  const appFolder = await buildAppWithPage('store-app', 'tests/e2e/page');
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { app, window } = await openStore(launch, appFolder);
    expectWhole(await ofStore(window, 'notes', caseId), acknowledged);
    let told = 0;
    window.on('console', (message) => {
      if (message.text() === `noted ${String(told)}`) told++;
    });
    void ofStore(window, 'addNotes', caseId, round).catch(() => undefined);
    await wait(100 + Math.random() * 600);
    await app.kill();
    acknowledged.push(told);
  }
  expect(Math.max(...acknowledged), 'some round got far').toBeGreaterThan(10);
  const last = await openStore(launch, appFolder);
  expectWhole(await ofStore(last.window, 'notes', caseId), acknowledged);
  await last.app.kill();
  const { window } = await launch();
  await openCase(window, caseId);
  await expectSound(window, caseId);
});

async function openStore(
  launch: Launch,
  appFolder: string,
): Promise<{ readonly app: RunningApp; readonly window: Page }> {
  const app = await launch({ appFolder });
  await app.window.waitForFunction(() => 'store' in window);
  await ofStore(app.window, 'open', WORKSPACE.passphrase);
  return { app, window: app.window };
}

/** @param acknowledged number of notes that were, by round; a further one may have been on its way */
function expectWhole(notes: readonly string[], acknowledged: readonly number[]): void {
  const rounds = Map.groupBy(notes, (text) => Number(/^round (\d+) /.exec(text)?.[1]));
  for (const [round, count] of acknowledged.entries()) {
    const found = rounds.get(round) ?? [];
    expect(found.length, `round ${String(round)}`).toBeGreaterThanOrEqual(count);
    expect(found).toEqual(found.map((_, number) => noteText(round, number)));
  }
  expect(rounds.size).toBeLessThanOrEqual(acknowledged.length);
}

test('when the working store is deleted → every case comes back from the journal, and that is said', async ({
  launch,
  profile,
}) => {
  const caseId = await prepare(launch, profile);
  const first = await launch();
  await openCase(first.window, caseId);
  await addNote(first.window, 'Der er ringet til kunden.');
  await first.close();
  rmSync(join(first.profile, 'IndexedDB'), { recursive: true });

  const { window } = await launch();
  await unlock(window);
  await expect(window.getByText(shell.repaired(CASES_IN_SAMPLE))).toBeVisible();
  await expect(window.getByRole('row')).toHaveCount(CASES_IN_SAMPLE + 1);
  await goToCase(window, caseId);
  const { notes } = await openNotes(window);
  await expect(notes.getByText('Der er ringet til kunden.')).toBeVisible();
  await expectSound(window, caseId);
});

test('when an entry is removed from or changed in the working store → it comes back from the journal, and that is said', async ({
  launch,
  profile,
}) => {
  const caseId = await prepare(launch, profile);
  const first = await launch();
  await openCase(first.window, caseId);
  await addNote(first.window, 'Der er ringet til kunden.');
  await first.window.reload();
  await inLastEntry(first.window, caseId, 'remove');
  await unlock(first.window);
  await expect(first.window.getByText(shell.repaired(1))).toBeVisible();
  await goToCase(first.window, caseId);
  await expect((await openNotes(first.window)).notes.getByText('Der er ringet til kunden.')).toBeVisible();

  await addNote(first.window, 'Kunden har skrevet igen.');
  await first.window.reload();
  await inLastEntry(first.window, caseId, 'change');
  await unlock(first.window);
  // Its number is still there: only who opens the case sees that the seal is broken.
  await goToCase(first.window, caseId);
  await expect(first.window.getByText(shell.repaired(1))).toBeVisible();
  await expect((await openNotes(first.window)).notes.getByText('Kunden har skrevet igen.')).toBeVisible();
  await expectSound(first.window, caseId);
});

test('when the last entry is removed from the journal → the case can be read but not changed, and that is said', async ({
  launch,
  profile,
}) => {
  const caseId = await prepare(launch, profile);
  const first = await launch();
  await openCase(first.window, caseId);
  await addNote(first.window, 'Der er ringet til kunden.');
  await first.close();
  cutLastEntry(first.profile, caseId);
  const second = await launch();
  await expectReadOnly(second.window, caseId, 'Der er ringet til kunden.');
  await second.close();

  await test.step('also when the working store is deleted with it', async () => {
    rmSync(join(first.profile, 'IndexedDB'), { recursive: true });
    const { window } = await launch();
    await expectReadOnly(window, caseId);
    await expect(window.getByText(shell.repaired(CASES_IN_SAMPLE))).toBeVisible();
  });
});

test('when the last entry is removed from the journal of an app that was killed → the case is read-only as well', async ({
  launch,
  profile,
}) => {
  const caseId = await prepare(launch, profile);
  const first = await launch();
  await openCase(first.window, caseId);
  await addNote(first.window, 'Der er ringet til kunden.');
  await first.kill();
  cutLastEntry(first.profile, caseId);
  const { window } = await launch();
  await expectReadOnly(window, caseId, 'Der er ringet til kunden.');
});

test('when a byte in the middle of the journal is changed → it is said, and what can be read is shown', async ({
  launch,
  profile,
}) => {
  const caseId = await prepare(launch, profile);
  const first = await launch();
  await openCase(first.window, caseId);
  await addNote(first.window, 'Der er ringet til kunden.');
  await first.close();
  changeByte(first.profile, caseId, 1);

  const { window } = await launch();
  await unlock(window);
  await expect(window.getByText(shell.journalFaults(1))).toBeVisible();
  await goToCase(window, caseId);
  await expect((await openNotes(window)).notes.getByText('Der er ringet til kunden.')).toBeVisible();
});

test('when the disk is full → nothing is said to be saved that is not, and with room again it is', async ({
  launch,
  profile,
}) => {
  const disk = smallDisk(profile);
  try {
    const caseId = await prepare(launch, profile);
    const app = await launch();
    const { window } = app;
    await openCase(window, caseId);
    const { field, notes } = await openNotes(window);
    const text = `Der er ringet til kunden. ${'æøå '.repeat(3_000)}`.trim();
    await disk.fill(app);
    await field.fill(text);
    await expect(window.getByText(common.saveFailed)).toBeVisible();
    await field.press('Control+Enter');
    await expect(window.getByText(failureText({ code: 'DISK_FULL' }, LANGUAGE))).toBeVisible();
    await expect(notes.getByRole('listitem')).toHaveCount(0);
    await expect(field).toHaveValue(text);
    await disk.free(app);
    await field.press('Control+Enter');
    await expect(notes.getByText(text)).toBeVisible();
    await app.close();

    const again = await launch();
    await openCase(again.window, caseId);
    await expect((await openNotes(again.window)).notes.getByText(text)).toBeVisible();
    await expectSound(again.window, caseId);
    await again.close();
  } finally {
    disk.remove();
  }
});

/** A profile with the sample cases, made once and copied for every test. */
let prepared: { readonly profile: string; readonly caseId: CaseId } | undefined;

test.afterAll(() => {
  if (prepared) rmSync(prepared.profile, { recursive: true, force: true });
});

/** A workspace with the sample cases, closed. @returns one of the cases */
async function prepare(launch: Launch, profile: string): Promise<CaseId> {
  if (prepared) {
    cpSync(prepared.profile, profile, { recursive: true });
    return prepared.caseId;
  }
  const app = await launch();
  await makeWorkspace(app.window, WORKSPACE);
  const person = new Representative(app.window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.atQueue();
  await app.answerOpenDialog([SAMPLE]);
  await person.importChosenFile();
  const { heads } = await must(ask(app.window, 'journalHeads', { offset: 0, limit: 10 }));
  await app.close();
  const [head] = heads;
  if (!head || heads.length !== CASES_IN_SAMPLE) throw new Error('Not the cases of the sample');
  const copy = mkdtempSync(join(tmpdir(), 'uvildig-prepared-'));
  cpSync(profile, copy, { recursive: true });
  prepared = { profile: copy, caseId: head.caseId };
  return head.caseId;
}

async function unlock(window: Page): Promise<void> {
  await new Representative(window, LANGUAGE).unlock(WORKSPACE.passphrase);
  await expect(window.getByRole('navigation', { name: shell.mainMenu })).toBeVisible();
}

async function openCase(window: Page, caseId: CaseId): Promise<void> {
  await unlock(window);
  await goToCase(window, caseId);
}

async function goToCase(window: Page, caseId: CaseId): Promise<void> {
  await window.evaluate((id) => {
    location.hash = `#/case/${id}`;
  }, caseId);
  await expect(window.getByRole('region', { name: review.panel })).toBeVisible();
}

async function openNotes(window: Page): Promise<{ readonly field: Locator; readonly notes: Locator }> {
  await window.getByRole('tab', { name: review.tabs.notes }).click();
  const notes = window.getByRole('list', { name: review.notes.list });
  await expect(notes).toBeAttached();
  return { field: window.getByRole('textbox', { name: review.notes.label }), notes };
}

async function addNote(window: Page, text: string): Promise<void> {
  const { field, notes } = await openNotes(window);
  await field.fill(text);
  await field.press('Control+Enter');
  await expect(notes.getByText(text)).toBeVisible();
}

/** From the locked door. @param note stands in the case all the same */
async function expectReadOnly(window: Page, caseId: CaseId, note?: string): Promise<void> {
  await unlock(window);
  await expect(window.getByText(shell.damaged(1))).toBeVisible();
  await goToCase(window, caseId);
  await expect(window.getByText(shell.damagedCase)).toBeVisible();
  const { field, notes } = await openNotes(window);
  await expect(field).toBeHidden();
  if (note !== undefined) await expect(notes.getByText(note)).toBeVisible();
}

/** Every hash, link and signature of the case, as its own page checks them. */
async function expectSound(window: Page, caseId: CaseId): Promise<void> {
  await goToCase(window, caseId);
  const person = new Representative(window, LANGUAGE);
  await person.openAudit();
  await person.verifyTrail();
}

/** Calls a function of the store's own page (tests/e2e/page). */
function ofStore<N extends keyof StorePage>(
  window: Page,
  name: N,
  ...given: Parameters<StorePage[N]>
): Promise<Awaited<ReturnType<StorePage[N]>>> {
  return window.evaluate(
    ([method, parameters]) => {
      // The page puts it there; its functions are those of the type.
      const { store } = window as unknown as {
        readonly store: Record<string, (...parameters: readonly unknown[]) => unknown>;
      };
      return store[method]?.(...parameters);
    },
    [name, given] as const,
    // What that function answers.
  ) as Promise<Awaited<ReturnType<StorePage[N]>>>;
}

/** What somebody with the files but not the keys can do to the working store. */
async function inLastEntry(window: Page, caseId: CaseId, deed: 'remove' | 'change'): Promise<void> {
  await window.evaluate(
    async ([id, what]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(String(request.error)));
          };
        });
      const [{ name } = {}] = await indexedDB.databases();
      const database = await done(indexedDB.open(name ?? ''));
      const entries = database.transaction('entries', 'readwrite').objectStore('entries');
      const cursor = await done(entries.openCursor(IDBKeyRange.bound([id], [id, []]), 'prev'));
      if (!cursor) throw new Error('The case has no entry of its own');
      if (what === 'remove') await done(cursor.delete());
      else {
        const record = cursor.value as { readonly sealed: Uint8Array };
        record.sealed[20] = (record.sealed[20] ?? 0) ^ 1;
        await done(cursor.update(record));
      }
      database.close();
    },
    [caseId, deed] as const,
  );
}
