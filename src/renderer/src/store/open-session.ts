import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Dexie } from 'dexie';

import { mayRecord } from '../../../shared/audit/workspace-rights';
import { localDateAt } from '../../../shared/core/time-zone';
import type { Desktop, Session } from '../../../shared/ipc/contract';
import { createHybridClock } from '../../../shared/sync/hybrid-clock';
import { readAgenda } from './agenda';
import { createCaseKeys } from './case-keys';
import { createCaseRepository } from './case-repository';
import { openClauses } from './clauses-store';
import { behindThePages, openDatabase } from './database';
import type { Database, StoredCase } from './database';
import { createDocuments } from './documents';
import { createDrafts } from './drafts';
import { createErasures } from './erasures';
import { createHealthStore } from './health';
import { createPeople, nameIn } from './people-store';
import { createQueueStore, mostUrgent } from './queue-store';
import { recountAll } from './recount';
import { readReported } from './read-reported';
import { readRetained } from './read-retained';
import { createRecords } from './records';
import { openRules } from './rules-store';
import type { Services } from './services';
import { sessionRules } from './session-rules';
import { openSettings } from './settings-store';
import type { StoreParts } from './store-parts';
import { createTurns } from './turns';
import { takeVaultKey } from './vault-keys';

export interface OpenSession {
  readonly services: Services;
  /** Writes what is pending. The window is then reloaded, which drops every key. */
  close(): Promise<void>;
}

/**
 * Opens the working store for an unlocked vault. Resolves when pages can be shown and the queue's first rows are
 * there; its other rows, the witness check and repairs go on behind.
 * @param clockOffset added to the clock, ms (tests and development; 0 in a packaged app)
 * @param ahead what {@link openAhead} opened
 */
export async function openSession(
  desktop: Desktop,
  session: Session,
  clockOffset: number,
  ahead?: Database,
): Promise<OpenSession> {
  const keys = await takeVaultKey(session.vaultKey);
  const name = `${DATABASE_PREFIX}${session.workspace.workspaceId}`;
  if (ahead?.name !== name) ahead?.close();
  const database = ahead?.name === name ? ahead : await openOrRenew(name);
  const clock = { now: () => Date.now() + clockOffset };
  const newId = () => bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
  const records = createRecords(desktop, keys, 'settings');
  const people = createPeople(desktop);
  const [last, rules, clauses, settings] = await Promise.all([
    lastChanged(database),
    openRules({ desktop, clock, sha256, staffId: session.staff.staffId }, records),
    openClauses({ desktop, clock, newId, sha256, staff: session.staff, people: people.list }, records),
    openSettings(desktop, records, { language: session.workspace.language }, () =>
      mayRecord('SettingsChanged', session.staff, people.list()),
    ),
    people.read(),
  ]);
  let revision = last?.revision ?? 0;
  const parts: StoreParts = {
    desktop,
    database,
    keys,
    caseKeys: createCaseKeys(desktop, keys),
    workspace: session.workspace,
    staff: session.staff,
    deviceId: session.deviceId,
    clock,
    hybridClock: createHybridClock(clock),
    today: () => localDateAt(clock.now()),
    newId,
    sha256,
    nextRevision: () => ++revision,
    inTurn: createTurns(),
    book: rules.book,
  };
  const queue = createQueueStore(parts, () => revision);
  const health = createHealthStore(parts);
  await queue.loadUrgent();
  const keepIdleMinutes = () => desktop.setIdleMinutes({ minutes: settings.get().idleMinutes });
  settings.subscribe(() => void keepIdleMinutes());
  void keepIdleMinutes();
  void queue
    .loadAll()
    .then(() => health.check(queue))
    .then(() => recountAll(parts, queue, rules.recounted))
    .catch((error: unknown) => {
      // Locked before it was done: the next session begins anew.
      if (database.isOpen()) throw error;
    });
  const cases = createCaseRepository(parts, queue, health);
  const services: Services = {
    desktop,
    workspace: session.workspace,
    staff: session.staff,
    founder: session.founder,
    deviceId: session.deviceId,
    devicePublicKey: session.devicePublicKey,
    clock,
    today: parts.today,
    staffName: (staffId) =>
      staffId === session.staff.staffId ? session.staff.name : nameIn(people.list(), staffId),
    newId,
    cases,
    queue,
    agenda: (onProgress, signal) => readAgenda(parts, onProgress, signal),
    reported: (period, onProgress, signal) =>
      readReported(parts, (caseId) => cases.open(caseId), period, onProgress, signal),
    retained: (onProgress, signal) => readRetained(parts, (caseId) => cases.open(caseId), onProgress, signal),
    documents: createDocuments(desktop, parts.caseKeys, newId),
    drafts: createDrafts(createRecords(desktop, keys, 'drafts'), session.staff.staffId),
    settings,
    health,
    rules: sessionRules(parts, queue, rules),
    clauses,
    people,
    erasures: createErasures(parts, {
      cases,
      settings,
      authors: () => people.list().map(({ staffId }) => staffId),
    }),
  };
  return {
    services,
    async close() {
      try {
        await queue.flush();
      } finally {
        database.close();
      }
    },
  };
}

/**
 * Opens the working store before anybody has unlocked it: reading the log of a large one takes longer than anything
 * else on the way to the queue, and it is sealed all the same. Undefined when there is none, or not one only.
 */
export async function openAhead(): Promise<Database | undefined> {
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(DATABASE_PREFIX));
  const [name] = names;
  if (name === undefined || names.length > 1) return undefined;
  // Where it cannot be opened, it is tried again, and mended, once the vault is unlocked.
  const database = await tryOpen(name);
  // What is asked first is asked once already, for nothing: the answer comes twice as fast when it counts.
  if (database) void behindThePages(Promise.all([lastChanged(database), mostUrgent(database)]));
  return database;
}

function lastChanged({ cases }: Database): Promise<StoredCase | undefined> {
  return cases.orderBy('revision').last();
}

const DATABASE_PREFIX = 'uvildig-';

/** A working store that cannot be opened is made anew: everything in it comes back from the journal. */
async function openOrRenew(name: string): Promise<Database> {
  const database = await tryOpen(name);
  if (database) return database;
  await Dexie.delete(name);
  const fresh = openDatabase(name);
  await fresh.open();
  return fresh;
}

async function tryOpen(name: string): Promise<Database | undefined> {
  const database = openDatabase(name);
  try {
    await database.open();
    return database;
  } catch {
    database.close();
    return undefined;
  }
}
