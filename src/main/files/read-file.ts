import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import { isSafeFileName } from '../../shared/intake/file-name';
import type { Failure, OpenedFile } from '../../shared/ipc/contract';
import { outcomeOf } from '../failure';
import { ownBytes } from './own-bytes';

/** Reads a file that a person chose. Its size is looked at first: nothing larger than `limit` bytes is read. */
export function readChosen(path: string, limit: number): Promise<Result<OpenedFile, Failure>> {
  return outcomeOf(async () => {
    const file = await open(path, 'r');
    try {
      const info = await file.stat();
      if (!info.isFile()) return err({ code: 'NOT_FOUND', detail: 'NOT_A_FILE' });
      if (info.size > limit) return err({ code: 'TOO_LARGE' });
      return ok({ name: basename(path), bytes: ownBytes(await file.readFile()) });
    } finally {
      await file.close();
    }
  });
}

/**
 * Reads a file by a name that stands in an import file, which may have been made by anybody: only a plain name, only a
 * file of that folder itself, never through a link to elsewhere.
 */
export function readSibling(
  folder: string,
  name: string,
  limit: number,
): Promise<Result<OpenedFile, Failure>> {
  return outcomeOf(async () => {
    if (!isSafeFileName(name)) return err({ code: 'NOT_ALLOWED', detail: 'UNSAFE_NAME' });
    const path = await realpath(join(folder, name));
    if (dirname(path) !== (await realpath(folder))) return err({ code: 'NOT_ALLOWED', detail: 'LINK' });
    return readChosen(path, limit);
  });
}
