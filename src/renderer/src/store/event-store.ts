import { Dexie } from 'dexie';

import type { Entry } from '../../../shared/audit/entry';
import type { CaseId } from '../../../shared/core/ids';
import type { CaseIndex } from './case-index';
import type { Database, StoredEntry, StoredPage, StoredStub } from './database';
import { sealJson, unsealJson } from './sealing';

/** A tail this long is closed into a page. */
export const PAGE_LENGTH = 48;

/** Where an entry of a tail lies; also what it is sealed to. */
function entryPlace(entry: Pick<StoredEntry, 'caseId' | 'deviceId' | 'seq'>): string {
  return `entries/${entry.caseId}/${entry.deviceId}/${String(entry.seq)}/1`;
}

function pagePlace(page: Omit<StoredPage, 'sealed'>): string {
  return `pages/${page.caseId}/${page.deviceId}/${String(page.firstSeq)}-${String(page.lastSeq)}/1`;
}

/** What could be read of a case. `unreadable` counts records that are there but do not open. */
export interface ReadEntries {
  readonly entries: readonly Entry[];
  readonly unreadable: number;
}

/** Every entry of a case, by device and number. */
export async function readEntries(database: Database, key: CryptoKey, caseId: CaseId): Promise<ReadEntries> {
  const [pages, tail] = await Promise.all([
    database.pages
      .where('[caseId+deviceId+firstSeq+lastSeq]')
      .between(...rangeOf(caseId))
      .toArray(),
    database.entries
      .where('[caseId+deviceId+seq]')
      .between(...rangeOf(caseId))
      .toArray(),
  ]);
  const [openedPages, openedTail] = await Promise.all([
    Promise.all(pages.map((page) => unsealJson(key, page.sealed, pagePlace(page)))),
    Promise.all(tail.map((entry) => unsealJson(key, entry.sealed, entryPlace(entry)))),
  ]);
  const readable = [...openedPages.flat(), ...openedTail].filter((entry) => entry !== undefined);
  return {
    // Sealed by this app under the case's own key, and every hash is checked before anything is believed.
    entries: readable as Entry[],
    unreadable: [...openedPages, ...openedTail].filter((opened) => opened === undefined).length,
  };
}

function rangeOf(caseId: CaseId): [unknown[], unknown[]] {
  return [
    [caseId, Dexie.minKey],
    [caseId, Dexie.maxKey],
  ];
}

export async function sealEntry(key: CryptoKey, entry: Entry): Promise<StoredEntry> {
  const { case: caseId, device: deviceId, seq } = entry.header;
  const sealed = await sealJson(key, entry, entryPlace({ caseId, deviceId, seq }));
  return { caseId, deviceId, seq, sealed };
}

/**
 * Seals consecutive entries of one stream together.
 * @throws on an empty list: a bug
 */
export async function sealPage(key: CryptoKey, entries: readonly Entry[]): Promise<StoredPage> {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new Error('A page has entries');
  const { case: caseId, device: deviceId } = first.header;
  const page = { caseId, deviceId, firstSeq: first.header.seq, lastSeq: last.header.seq };
  return { ...page, sealed: await sealJson(key, entries, pagePlace(page)) };
}

/** Adds sealed entries and the case's row, both or neither. A double append is refused by the key. */
export async function appendEntries(
  database: Database,
  entries: readonly StoredEntry[],
  index: CaseIndex,
): Promise<void> {
  await database.transaction('rw', database.entries, database.cases, async () => {
    await database.entries.bulkAdd([...entries]);
    await database.cases.put(index);
  });
}

/** Puts whole streams in place of whatever the store had of those cases. */
export async function replaceCases(
  database: Database,
  caseIds: readonly CaseId[],
  pages: readonly StoredPage[],
  rows: readonly CaseIndex[],
): Promise<void> {
  await database.transaction('rw', database.entries, database.pages, database.cases, async () => {
    for (const caseId of caseIds) {
      await database.entries
        .where('[caseId+deviceId+seq]')
        .between(...rangeOf(caseId))
        .delete();
      await database.pages
        .where('[caseId+deviceId+firstSeq+lastSeq]')
        .between(...rangeOf(caseId))
        .delete();
    }
    await database.pages.bulkPut([...pages]);
    await database.cases.bulkPut([...rows]);
  });
}

/** Puts what is left of erased cases in place of whatever the store had of them. */
export async function replaceStubs(database: Database, stubs: readonly StoredStub[]): Promise<void> {
  if (stubs.length === 0) return;
  const caseIds = stubs.map(({ caseId }) => caseId);
  await replaceCases(database, caseIds, [], []);
  await database.cases.bulkDelete(caseIds);
  await database.stubs.bulkPut([...stubs]);
}

/** Adds whole new cases, one page each. */
export async function addCases(
  database: Database,
  pages: readonly StoredPage[],
  rows: readonly CaseIndex[],
): Promise<void> {
  await database.transaction('rw', database.pages, database.cases, async () => {
    await database.pages.bulkAdd([...pages]);
    await database.cases.bulkAdd([...rows]);
  });
}

/**
 * Closes a tail into a page: the page in, the single records out, at once. Entries that were appended meanwhile stay in
 * the tail.
 */
export async function closeTail(database: Database, page: StoredPage): Promise<void> {
  const { caseId, deviceId, firstSeq, lastSeq } = page;
  await database.transaction('rw', database.entries, database.pages, async () => {
    await database.pages.add(page);
    await database.entries
      .where('[caseId+deviceId+seq]')
      .between([caseId, deviceId, firstSeq], [caseId, deviceId, lastSeq], true, true)
      .delete();
  });
}
