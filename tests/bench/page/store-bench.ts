import { Dexie } from 'dexie';

import { openDatabase } from '../../../src/renderer/src/store/database';
import { openSession } from '../../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../../src/renderer/src/store/open-session';
import type { CaseId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import type { Desktop } from '../../../src/shared/ipc/contract';
import { manyComplaints } from '../../support/many-complaints';
import { PASSPHRASE } from '../support/workspace';

// The preload script of the real app puts it there.
const { desktop } = window as unknown as { readonly desktop: Desktop };

let open: OpenSession | undefined;

async function session(): Promise<OpenSession> {
  if (open) return open;
  const status = await desktop.vaultStatus();
  if (!status.ok) throw new Error(status.error.code);
  const answer =
    status.value.state === 'absent'
      ? await desktop.vaultCreate({
          organisation: 'Nordbetaling AB',
          staffName: 'Anna Lind',
          role: 'reviewer',
          market: 'DK',
          language: 'en',
          passphrase: PASSPHRASE,
        })
      : await desktop.vaultUnlock({ passphrase: PASSPHRASE });
  if (!answer.ok) throw new Error(answer.error.code);
  open = await openSession(desktop, 'session' in answer.value ? answer.value.session : answer.value, 0);
  return open;
}

/** Takes `count` complaints in as an import does; milliseconds. */
export async function seed(count: number, from = 0): Promise<number> {
  const { services } = await session();
  const arriving = manyComplaints(count, from).map((complaint) => ({
    complaint,
    exhibits: [],
    caseId: asId<CaseId>(services.newId()),
  }));
  const start = performance.now();
  const answer = await services.cases.receiveMany(arriving, () => undefined, new AbortController().signal);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return performance.now() - start;
}

/** Waits for everything behind the pages, and writes what is pending, as closing the app does. */
export async function settle(): Promise<void> {
  const opened = await session();
  while (opened.services.health.status().state !== 'done' || !opened.services.queue.status().complete) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await opened.close();
  open = undefined;
}

/** The same rows with plain Dexie, nothing sealed, signed or journalled; milliseconds. */
export async function plainBulkAdd(count: number): Promise<number> {
  await Dexie.delete('plain');
  const database = new Dexie('plain');
  database.version(1).stores({ cases: 'caseId, [open+dueOn]', entries: '[caseId+seq]' });
  await database.open();
  const complaints = manyComplaints(count, 0);
  const start = performance.now();
  for (let at = 0; at < count; at += 2_000) {
    const part = complaints.slice(at, at + 2_000);
    await database.transaction('rw', ['cases', 'entries'], async () => {
      const ids = part.map(() => crypto.randomUUID());
      await database.table('cases').bulkAdd(
        part.map((complaint, index) => ({
          ...complaint,
          caseId: ids[index],
          open: 1,
          dueOn: '2026-12-01',
        })),
      );
      await database.table('entries').bulkAdd(
        part.map((complaint, index) => ({
          caseId: ids[index],
          seq: 0,
          type: 'ComplaintReceived',
          complaint,
        })),
      );
    });
  }
  const took = performance.now() - start;
  database.close();
  await Dexie.delete('plain');
  return took;
}

/** Adds one note to one case after another; milliseconds each. Each case has been opened before, as on the screen. */
export async function saveEntries(count: number): Promise<readonly number[]> {
  const { services } = await session();
  const times: number[] = [];
  for (const { caseId } of services.queue.status().rows.slice(0, count)) {
    await services.cases.open(caseId);
    await pause();
    const start = performance.now();
    const answer = await services.cases.execute(caseId, { type: 'AddNote', text: NOTE });
    times.push(performance.now() - start);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  }
  if (times.length < count) throw new Error('Too few cases');
  return times;
}

/** Bytes of the entry that was stored last, sealed. */
export async function storedEntrySize(): Promise<number> {
  const { services } = await session();
  const database = openDatabase(`uvildig-${services.workspace.workspaceId}`);
  const entry = await database.entries.orderBy(':id').last();
  database.close();
  return entry?.sealed.byteLength ?? 0;
}

const NOTE =
  'I called the complainant. She had paid on the day of the invoice and holds a receipt; customer service had looked ' +
  'at the account of another person with the same name. She sends the receipt, and agrees to wait for the answer.';

/** Puts one record after another with raw IndexedDB, strict durability; milliseconds each. */
export async function rawStrictPuts(count: number, size: number): Promise<readonly number[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('entries');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('The raw database did not open'));
    };
  });
  const value = crypto.getRandomValues(new Uint8Array(size));
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
      transaction.objectStore('entries').put(value, index);
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(new Error('The raw put failed'));
      };
    });
    times.push(performance.now() - start);
    await pause();
  }
  database.close();
  indexedDB.deleteDatabase('raw');
  return times;
}

/** Between two measured steps, so that one does not pay for the other. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
