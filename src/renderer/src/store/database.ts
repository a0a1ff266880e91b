import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';

import type { SignedHeader } from '../../../shared/audit/entry';
import type { CaseId, DeviceId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import type { Instant } from '../../../shared/core/ports';

/** One entry of an open tail, sealed by the case key. */
export interface StoredEntry {
  readonly caseId: CaseId;
  readonly deviceId: DeviceId;
  readonly seq: number;
  readonly sealed: Uint8Array;
}

/** Entries `firstSeq` to `lastSeq` of a stream, sealed together by the case key. */
export interface StoredPage {
  readonly caseId: CaseId;
  readonly deviceId: DeviceId;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly sealed: Uint8Array;
}

/** What is left of an erased case. Nothing of it is secret but what its register key seals. */
export interface StoredStub {
  readonly caseId: CaseId;
  /** By device and number. */
  readonly headers: readonly SignedHeader[];
  /** The body of the entry that says it is erased, as the journal has it. */
  readonly sealedBody: Uint8Array;
}

/** A case in short: what the queue must order by in the clear, the rest sealed by the queue key. */
export interface StoredCase {
  readonly caseId: CaseId;
  /** 1 while there is something left to do. */
  readonly open: 0 | 1;
  /** '9999-12-31' when nothing is due. */
  readonly dueOn: LocalDate;
  readonly lastChangeAt: Instant;
  /** Counts every change of any case on this machine: tells which rows a snapshot lacks. */
  readonly revision: number;
  /** Blind index of the external id. */
  readonly externalIndex: string;
  readonly sealed: Uint8Array;
}

/** 500 queue rows, sealed by the queue key. */
export interface StoredSnapshotPage {
  readonly page: number;
  readonly sealed: Uint8Array;
}

/** How far the queue's snapshot goes. */
export interface StoredSnapshot {
  readonly name: 'snapshot';
  /** Every change up to this revision is in the snapshot. */
  readonly revision: number;
  readonly pages: number;
}

/** By which rules the dates of the cases were last counted. */
export interface StoredRules {
  readonly name: 'rules';
  readonly edition: string;
}

export type StoredMeta = StoredSnapshot | StoredRules;

/**
 * The working store. It holds nothing that the files of the main process could not rebuild, and nothing readable
 * without the keys except ids, due dates, change times and whether a case is open.
 */
export type Database = Dexie & {
  readonly entries: Table<StoredEntry, [CaseId, DeviceId, number]>;
  readonly pages: Table<StoredPage, [CaseId, DeviceId, number, number]>;
  readonly cases: EntityTable<StoredCase, 'caseId'>;
  readonly stubs: EntityTable<StoredStub, 'caseId'>;
  readonly snapshot: EntityTable<StoredSnapshotPage, 'page'>;
  readonly meta: Table<StoredMeta, StoredMeta['name']>;
};

const TABLES = ['entries', 'pages', 'cases', 'snapshot', 'meta'] as const;

/** Strict durability: an acknowledged append survives a power cut (relaxed, Chromium's default, loses it). */
export function openDatabase(name: string): Database {
  // `stores` below creates exactly the tables the type names.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  const second = database.version(2).stores({
    entries: '[caseId+deviceId+seq]',
    pages: '[caseId+deviceId+firstSeq+lastSeq]',
    cases: 'caseId, [open+dueOn], revision, externalIndex',
    snapshot: 'page',
    meta: 'name',
  });
  // What an older version wrote is dropped and comes back from the journal.
  second.upgrade((transaction) => Promise.all(TABLES.map((table) => transaction.table(table).clear())));
  database.version(3).stores({ stubs: 'caseId' });
  return database;
}

/**
 * For work behind the pages that something later does again by itself: what the database refuses (a full disk, or it
 * was closed by locking) is no bug.
 */
export async function behindThePages(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Dexie.DexieError)) throw error;
  }
}
