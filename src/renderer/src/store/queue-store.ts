import { Dexie } from 'dexie';

import { compareRows, rowOn } from '../../../shared/queue/row';
import type { QueueRow } from '../../../shared/queue/row';
import type { CaseId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import { unsealIndex } from './case-index';
import { behindThePages } from './database';
import type { StoredSnapshotPage } from './database';
import { sealJson, unsealJson } from './sealing';
import type { Queue, QueueStatus } from './services';
import type { StoreParts } from './store-parts';

/** Rows of one snapshot page. */
const PAGE_ROWS = 500;
/** Rows shown before the snapshot is read. */
const FIRST_ROWS = 50;
/** Listeners hear of changes at most this often, ms. */
const QUIET = 60;
const MINUTE = 60_000;
/** The snapshot is written this long after the last change, ms. */
const SETTLED = 2_000;

export interface QueueStore extends Queue {
  /** Shows the most urgent rows, then all of them. */
  load(): Promise<void>;
  /** Puts new or changed rows. */
  put(rows: readonly QueueRow[]): void;
  /** Writes what the snapshot lacks. */
  flush(): Promise<void>;
}

export function createQueueStore(parts: StoreParts, revision: () => number): QueueStore {
  const rows = new Map<CaseId, QueueRow>();
  /** The snapshot page a row lies on; new rows fill the last page. */
  const pageOf = new Map<CaseId, number>();
  const pages: Set<CaseId>[] = [];
  const dirty = new Set<number>();
  const listeners = new Set<() => void>();
  let status: QueueStatus = { rows: [], complete: false };
  let complete = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  /** The day the rows were last put in order for. */
  let shownOn: LocalDate | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function rowsToday(): readonly QueueRow[] {
    const today = parts.today();
    shownOn = today;
    return [...rows.values()].map((row) => rowOn(row, today));
  }

  function announce(): void {
    announcing ??= setTimeout(() => {
      announcing = undefined;
      status = { rows: inOrder(rowsToday()), complete };
      for (const listener of listeners) listener();
    }, QUIET);
  }

  function place(row: QueueRow, page?: number): void {
    rows.set(row.caseId, row);
    const known = pageOf.get(row.caseId);
    if (known !== undefined) return;
    const at = page ?? ((pages.at(-1)?.size ?? PAGE_ROWS) < PAGE_ROWS ? pages.length - 1 : pages.length);
    for (let missing = pages.length; missing <= at; missing++) pages.push(new Set());
    pages[at]?.add(row.caseId);
    pageOf.set(row.caseId, at);
  }

  async function flush(): Promise<void> {
    clearTimeout(settling);
    if (!complete || dirty.size === 0) return;
    const [written, upTo] = [[...dirty], revision()];
    dirty.clear();
    const sealed: StoredSnapshotPage[] = await Promise.all(
      written.map(async (page) => {
        const content = [...(pages[page] ?? [])].flatMap((caseId) => rows.get(caseId) ?? []);
        return { page, sealed: await sealJson(parts.keys.queue, content, snapshotPlace(page)) };
      }),
    );
    const { database } = parts;
    try {
      await database.transaction('rw', database.snapshot, database.meta, async () => {
        await database.snapshot.bulkPut(sealed);
        await database.meta.put({ name: 'snapshot', revision: upTo, pages: pages.length });
      });
    } catch (error) {
      for (const page of written) dirty.add(page);
      throw error;
    }
  }

  async function loadUrgent(): Promise<void> {
    const urgent = await parts.database.cases
      .where('[open+dueOn]')
      .between([1, Dexie.minKey], [1, Dexie.maxKey])
      .limit(FIRST_ROWS)
      .toArray();
    const digests = await Promise.all(urgent.map((record) => unsealIndex(parts.keys, record)));
    for (const digest of digests) if (digest) rows.set(digest.row.caseId, digest.row);
    status = { rows: inOrder(rowsToday()), complete: false };
    for (const listener of listeners) listener();
  }

  async function loadSnapshot(): Promise<number> {
    const meta = await parts.database.meta.get('snapshot');
    if (!meta) return -1;
    for (let page = 0; page < meta.pages; page++) {
      const stored = await parts.database.snapshot.get(page);
      const opened = stored && (await unsealJson(parts.keys.queue, stored.sealed, snapshotPlace(page)));
      if (!Array.isArray(opened)) return -1;
      // Sealed by this app under its own key and place.
      for (const row of opened as readonly QueueRow[]) place(row, page);
    }
    return meta.revision;
  }

  /** Rows that changed after the snapshot was written, or all of them when there is none. */
  async function loadChanges(after: number): Promise<void> {
    let from = after;
    for (;;) {
      const changed = await parts.database.cases.where('revision').above(from).limit(PAGE_ROWS).toArray();
      const last = changed.at(-1);
      if (!last) return;
      from = last.revision;
      const digests = await Promise.all(changed.map((record) => unsealIndex(parts.keys, record)));
      for (const digest of digests) {
        if (!digest) continue;
        place(digest.row);
        markDirty(digest.row.caseId);
      }
    }
  }

  function markDirty(caseId: CaseId): void {
    const page = pageOf.get(caseId);
    if (page !== undefined) dirty.add(page);
  }

  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => void behindThePages(flush()), SETTLED);
  }

  return {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      await loadUrgent();
      await loadChanges(await loadSnapshot());
      complete = true;
      announce();
      settle();
      // A window left open over midnight shows the new day's order.
      setInterval(() => {
        if (parts.today() !== shownOn) announce();
      }, MINUTE);
    },
    put(changed) {
      for (const row of changed) {
        place(row);
        markDirty(row.caseId);
      }
      announce();
      settle();
    },
    flush,
  };
}

/** Sorts by due date first in buckets: a fraction of the comparisons, so that 100 000 rows stay one short task. */
function inOrder(rows: readonly QueueRow[]): readonly QueueRow[] {
  const buckets = new Map<string, QueueRow[]>();
  for (const row of rows) {
    const due = row.dueOn ?? '9999-99-99';
    const bucket = buckets.get(due);
    if (bucket) bucket.push(row);
    else buckets.set(due, [row]);
  }
  return [...buckets.keys()].sort().flatMap((due) => buckets.get(due)?.sort(compareRows) ?? []);
}

function snapshotPlace(page: number): string {
  return `snapshot/${String(page)}/1`;
}
