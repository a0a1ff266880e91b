import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

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
