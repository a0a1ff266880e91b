import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { systemCode } from '../failure';

/** Suffix of a file that is being written; after a crash it is worthless. */
export const UNFINISHED = '.new';

/**
 * Replaces a file as a whole: after a crash or a power cut there is the old content or the new, never a mixture, and
 * once this returns it is the new. One writer at a time for each path.
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = path + UNFINISHED;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      // Before the rename: otherwise the new name may reach the disk before the new content.
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes created, renamed and removed names of a folder last. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Only the person's own account may look inside. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Virus scanners on Windows hold fresh files open for a moment, which makes a rename fail for that long. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const passing = ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
      if (process.platform !== 'win32' || !passing || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}
