import { Dexie } from 'dexie';

import { rowOn } from '../../../shared/queue/row';
import type { Due, QueueRow } from '../../../shared/queue/row';
import type { CaseId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import { unsealIndex } from './case-index';
import { behindThePages } from './database';
import type { Database, StoredCase, StoredSnapshotPage } from './database';
import { inOrder, withChanges } from './ordered-rows';
import { sealJson, unsealJson } from './sealing';
import type { Queue, QueueStatus } from './services';
import type { StoreParts } from './store-parts';
import { whenIdle } from './when-idle';

/** Rows of one snapshot page. */
const PAGE_ROWS = 500;
/** Rows shown before the snapshot is read. */
const FIRST_ROWS = 50;
/** Listeners hear of changes at most this often, ms. */
const QUIET = 60;
/** The same while thousands of rows are on their way: bringing 100 000 into order each time is real work. */
const BUSY = 250;
const MINUTE = 60_000;
/** The snapshot is written this long after the last change, ms. */
const SETTLED = 2_000;
/** Reading the other rows waits at most this long for the first ones to be painted, ms. */
const PATIENCE = 1_000;

export interface QueueStore extends Queue {
  /** Shows the most urgent rows: a few milliseconds, so that the first page is drawn once and with them. */
  loadUrgent(): Promise<void>;
  /** Then all of them. */
  loadAll(): Promise<void>;
  /** Puts new or changed rows. */
  put(rows: readonly QueueRow[]): void;
  /** Listeners hear now of what has been put, as whoever goes to the queue next expects to find it there. */
  tell(): void;
  /**
   * Runs work that stores cases and puts their rows. Until it is over no snapshot is written: one in between would
   * claim changes whose rows it lacks.
   */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Writes what the snapshot lacks. */
  flush(): Promise<void>;
}

const NOTHING: QueueRow['then'] = [];

export function createQueueStore(parts: StoreParts, revision: () => number): QueueStore {
  const rows = new Map<CaseId, QueueRow>();
  /** The snapshot page a row lies on; new rows fill the last page. */
  const pageOf = new Map<CaseId, number>();
  const pages: Set<CaseId>[] = [];
  const dirty = new Set<number>();
  const listeners = new Set<() => void>();
  /** What is shown: these rows in this order, as they are on that day. */
  let status: QueueStatus = { rows: [], complete: false };
  let shownOn: LocalDate | undefined;
  /** Rows that are not yet in `status`. */
  const changed = new Map<CaseId, QueueRow>();
  /** Listeners have been told; `status` is brought up to date when one of them asks, and not for nobody. */
  let stale = false;
  const shared = createShared();
  let complete = false;
  let atWork = 0;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** The snapshot being written: the next begins when it is over, or an older page could replace a newer one. */
  let flushing: Promise<void> = Promise.resolve();

  function currentStatus(): QueueStatus {
    if (!stale) return status;
    stale = false;
    const today = parts.today();
    const few = changed.size * 4 < status.rows.length && shownOn === today;
    for (const [caseId, row] of changed) changed.set(caseId, rowOn(row, today));
    status = {
      rows: few ? withChanges(status.rows, changed) : inOrder(rowsOn(today)),
      complete,
    };
    shownOn = today;
    changed.clear();
    return status;
  }

  function* rowsOn(today: LocalDate): Generator<QueueRow> {
    for (const row of rows.values()) yield rowOn(row, today);
  }

  function tellNow(): void {
    clearTimeout(announcing);
    announcing = undefined;
    stale = true;
    for (const listener of listeners) listener();
  }

  function announce(): void {
    announcing ??= setTimeout(tellNow, atWork > 0 ? BUSY : QUIET);
  }

  function place(row: QueueRow, page?: number): void {
    rows.set(row.caseId, row);
    changed.set(row.caseId, row);
    const known = pageOf.get(row.caseId);
    if (known !== undefined) return;
    const at = page ?? ((pages.at(-1)?.size ?? PAGE_ROWS) < PAGE_ROWS ? pages.length - 1 : pages.length);
    for (let missing = pages.length; missing <= at; missing++) pages.push(new Set());
    pages[at]?.add(row.caseId);
    pageOf.set(row.caseId, at);
  }

  /** The same row with the texts that thousands of others have kept once, not once for each. */
  function sharing(row: QueueRow): QueueRow {
    const warnOn = ({ at75, at90, lastOpenDay }: Due['warnOn']): Due['warnOn'] => ({
      at75: shared(at75),
      at90: shared(at90),
      ...(lastOpenDay !== undefined && { lastOpenDay: shared(lastOpenDay) }),
    });
    const due = (one: Due | null): Due | null =>
      one && { on: shared(one.on), rule: shared(one.rule), warnOn: warnOn(one.warnOn) };
    return {
      ...row,
      assignee: row.assignee && shared(row.assignee),
      dueRule: row.dueRule && shared(row.dueRule),
      warnOn: row.warnOn && warnOn(row.warnOn),
      then: row.then.length === 0 ? NOTHING : row.then.map(due),
    };
  }

  function flush(): Promise<void> {
    clearTimeout(settling);
    const flushed = flushing.then(writeSnapshot);
    flushing = flushed.catch(() => undefined);
    return flushed;
  }

  async function writeSnapshot(): Promise<void> {
    if (!complete || atWork > 0 || dirty.size === 0) return;
    const [written, upTo, count] = [[...dirty], revision(), pages.length];
    dirty.clear();
    const { database } = parts;
    try {
      const sealed: StoredSnapshotPage[] = [];
      // Page by page: all 200 of 100 000 cases at once would stop the window.
      for (const page of written) sealed.push(await sealedPage(page));
      await database.transaction('rw', database.snapshot, database.meta, async () => {
        for (const page of sealed) await database.snapshot.put(page);
        await database.meta.put({ name: 'snapshot', revision: upTo, pages: count });
      });
    } catch (error) {
      for (const page of written) dirty.add(page);
      throw error;
    }
  }

  async function sealedPage(page: number): Promise<StoredSnapshotPage> {
    const content = [...(pages[page] ?? [])].flatMap((caseId) => rows.get(caseId) ?? []);
    return { page, sealed: await sealJson(parts.keys.queue, content, snapshotPlace(page)) };
  }

  async function loadUrgent(): Promise<void> {
    const urgent = await mostUrgent(parts.database);
    const digests = await Promise.all(urgent.map((record) => unsealIndex(parts.keys, record)));
    for (const digest of digests) if (digest) rows.set(digest.row.caseId, digest.row);
    tellNow();
  }

  async function loadSnapshot(): Promise<number> {
    const meta = await parts.database.meta.get('snapshot');
    if (meta?.name !== 'snapshot') return -1;
    for (let page = 0; page < meta.pages; page++) {
      const stored = await parts.database.snapshot.get(page);
      const opened = stored && (await unsealJson(parts.keys.queue, stored.sealed, snapshotPlace(page)));
      if (!Array.isArray(opened)) return -1;
      // Sealed by this app under its own key and place.
      for (const row of opened as readonly QueueRow[]) place(sharing(row), page);
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
        place(sharing(digest.row));
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
    status: currentStatus,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loadUrgent,
    async loadAll() {
      // The first rows are painted before the others are read.
      await whenIdle(PATIENCE);
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
    tell: tellNow,
    async during(work) {
      atWork += 1;
      try {
        return await work();
      } finally {
        atWork -= 1;
        settle();
      }
    },
    flush,
  };
}

/** The records of the rows shown first. */
export function mostUrgent({ cases }: Database): Promise<readonly StoredCase[]> {
  return cases
    .where('[open+dueOn]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .limit(FIRST_ROWS)
    .toArray();
}

function snapshotPlace(page: number): string {
  return `snapshot/${String(page)}/1`;
}

/** Gives one and the same string for equal ones. */
function createShared(): <T extends string>(text: T) => T {
  const known = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    // The same characters, so the same type.
    return (first ?? text) as T;
  };
}
