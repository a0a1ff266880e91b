import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import { namesIn } from '../files/names-in';

/** One file of the journal. Its name is the journal position of its first byte, 16 decimal digits. */
export interface Segment {
  readonly start: number;
  readonly path: string;
}

const NAME = /^(\d{16})\.journal$/;

export function segmentPath(folder: string, start: number): string {
  return join(folder, `${String(start).padStart(16, '0')}.journal`);
}

/** By position. */
export async function listSegments(folder: string): Promise<Segment[]> {
  return (await namesIn(folder))
    .flatMap((name) => {
      const start = NAME.exec(name)?.[1];
      return start === undefined ? [] : [{ start: Number(start), path: join(folder, name) }];
    })
    .toSorted((a, b) => a.start - b.start);
}

/** Bytes of a file from `from` up to `to`, or up to its end when that comes earlier. */
export async function readRange(path: string, from: number, to: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await readAt(file, from, Math.max(0, Math.min(size, to) - from));
  } finally {
    await file.close();
  }
}

/** Up to so many bytes of an open file; fewer only where it ends. */
export async function readAt(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < bytes.length) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, from + read);
    if (bytesRead === 0) return bytes.subarray(0, read);
    read += bytesRead;
  }
  return bytes;
}

export async function fileSize(path: string): Promise<number> {
  return (await stat(path)).size;
}
