import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

import { systemCode } from '../failure';
import { syncFolder } from '../files/durable';
import { HEAD_BYTES, encodeFrame } from './frames';

/** An append-only file of frames, opened for writing. Appends must not overlap. */
export interface FrameFile {
  /** Where the next frame begins, in bytes. */
  readonly size: () => number;
  /**
   * Returns the frame's head once the frame is on the disk. When it throws, the file is as before.
   * @throws the operating system's error; after a failed flush every further append throws as well
   */
  readonly append: (payload: Uint8Array) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** @param size where to go on: what lies behind it in the file (a write that was cut short) is cut off */
export async function openFrameFile(path: string, size: number): Promise<FrameFile> {
  const { file, isNew } = await openOrCreate(path);
  try {
    const { size: found } = await file.stat();
    if (found > size) {
      await file.truncate(size);
      await file.datasync();
    }
    if (isNew) await syncFolder(dirname(path));
  } catch (error) {
    await file.close();
    throw error;
  }
  let end = size;
  let failed: { readonly error: unknown } | undefined;

  return {
    size: () => end,
    append: async (payload) => {
      if (failed) throw failed.error;
      const frame = encodeFrame(payload);
      try {
        await writeAll(file, frame, end);
      } catch (error) {
        // Half a frame must not stay: the next one would stand behind it as if the half had been acknowledged.
        await file.truncate(end).catch((second: unknown) => (failed = { error: second }));
        throw error;
      }
      try {
        await file.datasync();
      } catch (error) {
        // What the system still holds of the file is unknown from here on; only reading it anew tells.
        failed = { error };
        await file.truncate(end).catch(() => undefined);
        throw error;
      }
      end += frame.length;
      return Buffer.from(frame.subarray(0, HEAD_BYTES));
    },
    close: () => file.close(),
  };
}

async function openOrCreate(path: string): Promise<{ file: FileHandle; isNew: boolean }> {
  try {
    return { file: await open(path, 'r+'), isNew: false };
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return { file: await open(path, 'wx+', 0o600), isNew: true };
  }
}

/** A full disk may take a part and only then refuse. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
