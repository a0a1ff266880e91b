import { link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { systemCode } from '../failure';
import { UNFINISHED, renameOver, syncFolder } from './durable';
import { namesIn } from './names-in';

/** Suffix of a file whose place was taken and whose old bytes are about to be destroyed. */
const OLD = '.old';
/** Zeros written at once, bytes. */
const STRETCH = 1_048_576;

/**
 * As `writeAtomically`, and the old content is overwritten: with zeros, once, where it stood. A disk that never writes
 * twice to the same place (most SSDs, copy-on-write file systems) keeps it until it needs the room.
 */
export async function replaceAndShred(path: string, bytes: Uint8Array): Promise<void> {
  const replacement = await open(path + UNFINISHED, 'w', 0o600);
  try {
    await replacement.writeFile(bytes);
    await replacement.sync();
  } finally {
    await replacement.close();
  }
  await putAside(path);
  await renameOver(path + UNFINISHED, path);
  await syncFolder(dirname(path));
  await shred(path + OLD);
}

/**
 * Overwrites a file with zeros, then removes it.
 * @returns false when there is none
 */
export async function shred(path: string): Promise<boolean> {
  const file = await open(path, 'r+').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!file) return false;
  try {
    const { size } = await file.stat();
    for (let at = 0; at < size; at += STRETCH) {
      const length = Math.min(STRETCH, size - at);
      await file.write(Buffer.alloc(length), 0, length, at);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(path, { force: true });
  await syncFolder(dirname(path));
  return true;
}

/** Finishes, or takes back, what {@link replaceAndShred} was doing in a folder when the machine stopped. */
export async function finishShredding(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of names.filter((each) => each.endsWith(OLD))) {
    const path = join(folder, name.slice(0, -OLD.length));
    if (!names.includes(name.slice(0, -OLD.length))) await rename(path + OLD, path);
    // Stopped before the new content took the place: both names are of the one that is to stay.
    else if (await areOne(path, path + OLD)) await rm(path + OLD);
    else await shred(path + OLD);
  }
  for (const name of names.filter((each) => each.endsWith(UNFINISHED))) await shred(join(folder, name));
  await syncFolder(folder);
}

async function areOne(...paths: readonly [string, string]): Promise<boolean> {
  const [one, other] = await Promise.all(paths.map((path) => stat(path, { bigint: true })));
  return one?.ino === other?.ino && one?.dev === other?.dev;
}

/** Gives the old content a second name, so that its place is never empty; where that cannot be, another name. */
async function putAside(path: string): Promise<void> {
  await rm(path + OLD, { force: true });
  try {
    await link(path, path + OLD);
  } catch (error) {
    const code = systemCode(error);
    // Nothing was there yet.
    if (code === 'ENOENT') return;
    if (code === undefined || code === 'ENOSPC') throw error;
    await rename(path, path + OLD);
  }
}
