import { randomBytes } from 'node:crypto';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { systemCode } from '../failure';
import { isSafeFileName } from '../../shared/intake/file-name';
import { renameOver } from './durable';

/** Writes a file where a person wants it: it appears whole or not at all, and an old one is replaced at once. */
export async function saveChosen(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** How often a file of another content may have the name already. */
const MOST_NAMES = 20;

/**
 * Writes a second file into the folder of one that was just saved. Nobody was asked about it, so it replaces nothing: one
 * with the same bytes is left as it is, and next to another one it becomes `name-2`.
 * @returns the name it has; null when the folder does not take it
 */
export async function saveBeside(path: string, name: string, bytes: Uint8Array): Promise<string | null> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let count = 1; count <= MOST_NAMES; count++) {
    const candidate = count === 1 ? name : `${stem}-${String(count)}${extension}`;
    const target = join(dirname(path), candidate);
    try {
      await writeFile(target, bytes, { flag: 'wx' });
      return candidate;
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      if (code !== 'EEXIST') {
        // A folder that takes no second file: the first one is saved all the same. Nothing half is left.
        await rm(target, { force: true }).catch(() => undefined);
        return null;
      }
      if (await holds(target, bytes)) return candidate;
    }
  }
  return null;
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    // A folder of that name, or a file that may not be read: not ours.
    return false;
  }
}

/** A name that can be saved anywhere, as near to the suggestion as may be. */
export function fileNameFrom(suggestion: string): string {
  if (isSafeFileName(suggestion)) return suggestion;
  const extension = extname(suggestion).replace(/[^.a-z0-9]/gi, '');
  const stem = suggestion
    .slice(0, suggestion.length - extname(suggestion).length)
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  const name = `${stem}${extension}`;
  return isSafeFileName(name) && stem !== '' ? name : `uvildig${extension}`;
}
