import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CaseId } from '../../shared/core/ids';
import { asId } from '../../shared/core/ids';
import { openFrameFile } from '../audit/frame-file';
import type { FrameFile } from '../audit/frame-file';
import { encodeFrame, pieces } from '../audit/frames';
import { fileSize } from '../audit/segments';
import { systemCode } from '../failure';
import { writeAtomically } from '../files/durable';
import { replaceAndShred } from '../files/shred';
import { createSerial } from '../serial';

export interface WrappedCaseKey {
  readonly caseId: CaseId;
  /** The case key sealed by the vault key; at most 256 bytes. */
  readonly wrappedKey: Uint8Array;
}

/**
 * The case keys, each wrapped by the vault key, in two files of the same content: a case whose key is lost can never be
 * read again, which is what {@link Keyring.remove} is for and nothing else may cause.
 */
export interface Keyring {
  readonly get: (caseId: CaseId) => Uint8Array | undefined;
  /** Returns once both files are flushed. A later key of a case replaces the earlier one. */
  readonly add: (keys: readonly WrappedCaseKey[]) => Promise<void>;
  /** Destroys keys for ever: overwrites the old files as far as the disk lets us, then replaces them. */
  readonly remove: (caseIds: readonly CaseId[]) => Promise<void>;
  /** Both files have a damaged place: keys may be missing. */
  readonly damaged: boolean;
  readonly close: () => Promise<void>;
}

const NAMES = ['keys.ring', 'keys.ring.bak'] as const;

export async function openKeyring(folder: string): Promise<Keyring> {
  const serial = createSerial();
  const paths = NAMES.map((name) => join(folder, name));
  const contents = await Promise.all(paths.map(readOrNothing));
  const [first] = contents;
  const found = contents.map(framesIn);
  const damaged = found.every((file) => file.damaged);
  const same = first !== undefined && contents.every((bytes) => bytes.equals(first));
  // There may be 100 000 keys: as a rule both files are the same, and are taken apart when the first key is wanted.
  const keys = once(() => new Map(found.slice(0, same ? 1 : undefined).flatMap(keysIn)));
  const equal =
    found.every((file) => !file.damaged) &&
    (same || found.every((file) => new Map(keysIn(file)).size === keys().size));
  let files: FrameFile[];
  if (equal || damaged) {
    files = await openAll(
      paths,
      found.map((file) => file.end),
    );
  } else {
    // One file is behind or damaged: what both know together is everything.
    const size = await rewrite(keys(), writeAtomically);
    files = await openAll(
      paths,
      paths.map(() => size),
    );
  }

  async function rewrite(
    content: ReadonlyMap<CaseId, Uint8Array>,
    write: (path: string, bytes: Buffer) => Promise<void>,
  ): Promise<number> {
    const bytes = content.size === 0 ? Buffer.alloc(0) : encodeFrame(encodeKeys([...content]));
    // One after the other: a crash in between leaves one file whole.
    for (const path of paths) await write(path, bytes);
    return bytes.length;
  }

  return {
    get: (caseId) => keys().get(caseId),
    add: (added) =>
      serial(async () => {
        if (added.length === 0) return;
        const payload = encodeKeys(added.map(({ caseId, wrappedKey }) => [caseId, wrappedKey]));
        const written = await Promise.allSettled(files.map((file) => file.append(payload)));
        const failed = written.find((result) => result.status === 'rejected');
        if (failed) throw failed.reason;
        for (const { caseId, wrappedKey } of added) keys().set(caseId, Uint8Array.from(wrappedKey));
      }),
    remove: (caseIds) =>
      serial(async () => {
        const rest = new Map(keys());
        for (const caseId of caseIds) rest.delete(caseId);
        if (rest.size === keys().size) return;
        await Promise.all(files.map((file) => file.close()));
        try {
          await rewrite(rest, replaceAndShred);
          for (const caseId of caseIds) keys().delete(caseId);
        } finally {
          // As they are now: after trouble in between one may hold more than the other.
          files = await openAll(paths, await Promise.all(paths.map(fileSize)));
        }
      }),
    damaged,
    close: () =>
      serial(async () => {
        await Promise.all(files.map((file) => file.close()));
      }),
  };
}

function openAll(paths: readonly string[], sizes: readonly number[]): Promise<FrameFile[]> {
  return Promise.all(paths.map((path, index) => openFrameFile(path, sizes[index] ?? 0)));
}

interface KeyFile {
  /** What its whole frames hold, each to be taken apart by {@link decodeKeys}. */
  readonly payloads: readonly Buffer[];
  readonly damaged: boolean;
  /** Behind the last byte that counts. */
  readonly end: number;
}

function readOrNothing(path: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
}

function framesIn(bytes: Buffer): KeyFile {
  const payloads: Buffer[] = [];
  let damaged = false;
  let end = bytes.length;
  for (const piece of pieces(bytes)) {
    if (piece.kind === 'torn') end = piece.offset;
    else if (piece.kind === 'damaged') damaged = true;
    else payloads.push(piece.payload);
  }
  return { payloads, damaged, end };
}

function keysIn({ payloads }: KeyFile): (readonly [CaseId, Uint8Array])[] {
  return payloads.flatMap((payload) => [...decodeKeys(payload)]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** For each key: case id (16 bytes), length (u16, little endian), wrapped key. */
function encodeKeys(keys: readonly (readonly [CaseId, Uint8Array])[]): Buffer {
  return Buffer.concat(
    keys.flatMap(([caseId, key]) => {
      const head = Buffer.alloc(18);
      head.write(caseId, 0, 'hex');
      head.writeUInt16LE(key.byteLength, 16);
      return [head, key];
    }),
  );
}

function* decodeKeys(payload: Buffer): Generator<[CaseId, Uint8Array]> {
  for (let at = 0; at + 18 <= payload.length;) {
    const length = payload.readUInt16LE(at + 16);
    yield [
      asId<CaseId>(payload.toString('hex', at, at + 16)),
      new Uint8Array(payload.buffer, payload.byteOffset + at + 18, length),
    ];
    at += 18 + length;
  }
}
