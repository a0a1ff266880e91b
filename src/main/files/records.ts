import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { isId } from '../../shared/core/ids';
import { ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure } from '../../shared/ipc/contract';
import { outcomeOf, systemCode } from '../failure';
import { createSerial } from '../serial';
import type { Serial } from '../serial';
import { makeFolder, syncFolder, writeAtomically } from './durable';
import { namesIn } from './names-in';
import { ownBytes } from './own-bytes';
import { shred } from './shred';

export type RecordCollection = 'drafts' | 'settings';

/** Sealed records, one file each, replaced as a whole. */
export interface Records {
  /** @param bytes null removes the record */
  readonly write: (
    collection: RecordCollection,
    recordId: string,
    bytes: Uint8Array | null,
  ) => Promise<Result<null, Failure>>;
  /** null when there is no such record. */
  readonly read: (
    collection: RecordCollection,
    recordId: string,
  ) => Promise<Result<Uint8Array | null, Failure>>;
  /** The ids of all records. */
  readonly list: (collection: RecordCollection) => Promise<readonly string[]>;
  /**
   * Overwrites and removes records; those that are not there are passed over.
   * @throws the operating system's error
   */
  readonly destroy: (collection: RecordCollection, ids: readonly string[]) => Promise<void>;
}

export function createRecords(folder: string): Records {
  // Two writes of one record must reach the disk in the order they were asked for.
  const queues = new Map<string, { readonly serial: Serial; waiting: number }>();

  async function inOrder<T>(path: string, job: () => Promise<T>): Promise<T> {
    const queue = queues.get(path) ?? { serial: createSerial(), waiting: 0 };
    queues.set(path, queue);
    queue.waiting += 1;
    try {
      return await queue.serial(job);
    } finally {
      queue.waiting -= 1;
      if (queue.waiting === 0) queues.delete(path);
    }
  }

  return {
    write: (collection, recordId, bytes) => {
      const home = join(folder, collection);
      const path = join(home, recordId);
      return inOrder(path, () =>
        outcomeOf(async () => {
          if (bytes) {
            await makeFolder(home);
            await writeAtomically(path, bytes);
          } else if (await removeIfThere(path)) await syncFolder(home);
          return ok(null);
        }),
      );
    },
    read: (collection, recordId) => {
      const path = join(folder, collection, recordId);
      return inOrder(path, () =>
        outcomeOf(async () => {
          const bytes = await readFile(path).catch(nullWhenAbsent);
          return ok(bytes && ownBytes(bytes));
        }),
      );
    },
    list: async (collection) => (await namesIn(join(folder, collection))).filter(isId),
    destroy: async (collection, ids) => {
      for (const id of ids) {
        const path = join(folder, collection, id);
        await inOrder(path, () => shred(path));
      }
    },
  };
}

async function removeIfThere(path: string): Promise<boolean> {
  try {
    await rm(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

function nullWhenAbsent(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null;
  throw error;
}
