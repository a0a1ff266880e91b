import { access, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { DocumentId } from '../../shared/core/ids';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, Request } from '../../shared/ipc/contract';
import { outcomeOf } from '../failure';
import { createSerial } from '../serial';
import { makeFolder, renameOver, syncFolder } from './durable';
import { ownBytes } from './own-bytes';
import { shred } from './shred';

/** Documents being written at the same time. */
const MAX_WRITERS = 64;
/** Before each chunk: its length, u32, little endian. */
const LENGTH_BYTES = 4;

/**
 * Sealed documents, one file of chunks each. A document is there once its last chunk is on the disk, and never changes
 * afterwards.
 */
export interface Documents {
  readonly write: (request: Request<'documentWrite'>) => Promise<Result<null, Failure>>;
  /** null past the last chunk; NOT_FOUND when there is no such document. */
  readonly read: (documentId: DocumentId, index: number) => Promise<Result<Uint8Array | null, Failure>>;
  /** Which of them are there. */
  readonly among: (ids: readonly DocumentId[]) => Promise<readonly DocumentId[]>;
  /**
   * Overwrites and removes documents; those that are not there are passed over.
   * @throws the operating system's error
   */
  readonly destroy: (ids: readonly DocumentId[]) => Promise<void>;
  /** Gives up what is half written, now or before a crash. */
  readonly abandon: () => Promise<void>;
}

interface Writer {
  readonly file: FileHandle;
  readonly next: number;
}

export function createDocuments(folder: string): Documents {
  const serial = createSerial();
  const writers = new Map<DocumentId, Writer>();
  // 256 folders: some systems become slow with a hundred thousand names in one.
  const pathOf = (id: DocumentId): string => join(folder, id.slice(0, 2), id);
  // In a folder of their own, so that what a crash left is found without looking everywhere.
  const unfinished = join(folder, 'unfinished');
  const unfinishedPathOf = (id: DocumentId): string => join(unfinished, id);

  async function begin(id: DocumentId): Promise<Result<Writer, Failure>> {
    if (await isThere(pathOf(id))) return err({ code: 'NOT_ALLOWED', detail: 'DOCUMENT_EXISTS' });
    await abandon(id);
    if (writers.size >= MAX_WRITERS) return err({ code: 'NOT_ALLOWED', detail: 'TOO_MANY_WRITERS' });
    await makeFolder(unfinished);
    return ok({ file: await open(unfinishedPathOf(id), 'w', 0o600), next: 0 });
  }

  async function abandon(id: DocumentId): Promise<void> {
    const writer = writers.get(id);
    if (!writer) return;
    writers.delete(id);
    await writer.file.close();
    await rm(unfinishedPathOf(id), { force: true });
  }

  async function finish(id: DocumentId, file: FileHandle): Promise<void> {
    const path = pathOf(id);
    await file.sync();
    writers.delete(id);
    await file.close();
    await makeFolder(dirname(path));
    await renameOver(unfinishedPathOf(id), path);
    await syncFolder(dirname(path));
    // The two-letter folder may be new as well.
    await syncFolder(folder);
  }

  return {
    write: ({ documentId, index, last, chunk }) =>
      serial(() =>
        outcomeOf(async () => {
          const begun = index === 0 ? await begin(documentId) : undefined;
          if (begun && !begun.ok) return begun;
          const writer = begun?.value ?? writers.get(documentId);
          if (writer?.next !== index) return err({ code: 'BAD_REQUEST', detail: 'CHUNK_OUT_OF_ORDER' });
          writers.set(documentId, { file: writer.file, next: index + 1 });
          try {
            await writer.file.appendFile(withLength(chunk));
            if (last) await finish(documentId, writer.file);
          } catch (error) {
            await abandon(documentId);
            throw error;
          }
          return ok(null);
        }),
      ),
    read: (documentId, index) =>
      outcomeOf(async () => {
        const file = await open(pathOf(documentId), 'r');
        try {
          return await readChunk(file, index);
        } finally {
          await file.close();
        }
      }),
    among: async (ids) => {
      const found = await Promise.all(ids.map((id) => isThere(pathOf(id))));
      return ids.filter((_, index) => found[index]);
    },
    destroy: (ids) =>
      serial(async () => {
        for (const id of ids) await shred(pathOf(id));
      }),
    abandon: () =>
      serial(async () => {
        for (const id of [...writers.keys()]) await abandon(id);
        await rm(unfinished, { recursive: true, force: true });
      }),
  };
}

async function readChunk(file: FileHandle, index: number): Promise<Result<Uint8Array | null, Failure>> {
  const { size } = await file.stat();
  let at = 0;
  for (let i = 0; at < size; i++) {
    const head = await readExactly(file, at, LENGTH_BYTES);
    const length = head?.readUInt32LE();
    if (length === undefined || at + LENGTH_BYTES + length > size) break;
    if (i === index) {
      const chunk = await readExactly(file, at + LENGTH_BYTES, length);
      return chunk ? ok(ownBytes(chunk)) : damaged();
    }
    at += LENGTH_BYTES + length;
  }
  return at === size ? ok(null) : damaged();
}

function damaged(): Result<never, Failure> {
  return err({ code: 'DISK_FAILED', detail: 'DOCUMENT_DAMAGED' });
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer | undefined> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position);
  return bytesRead === length ? buffer : undefined;
}

function withLength(chunk: Uint8Array): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES + chunk.byteLength);
  bytes.writeUInt32LE(chunk.byteLength);
  bytes.set(chunk, LENGTH_BYTES);
  return bytes;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
