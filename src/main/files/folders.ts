import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import { isSafeFileName } from '../../shared/intake/file-name';
import { MIB } from '../../shared/ipc/contract';
import type { Failure, Responses } from '../../shared/ipc/contract';
import { outcomeOf } from '../failure';
import { syncFolder } from './durable';
import { readSibling } from './read-file';
import { saveChosen } from './save-file';

/** Kinds of file that are written into a chosen folder or read from it. */
const ENDINGS = ['.pdf', '.csv', '.json', '.html'];
const MAX_READ = 8 * MIB;
/** What systems put into every folder by themselves. */
const SYSTEM_FILES = ['desktop.ini', 'thumbs.db'];

/**
 * A folder the person chose to have many files written into. The window names it by a token and files by plain names, so
 * nothing outside the folder can be reached; a link in it is neither followed nor written through.
 */
export interface Folders {
  /** null when the person cancelled. The folder chosen before is forgotten. */
  readonly choose: () => Promise<Result<Responses['folderChoose'], Failure>>;
  readonly read: (folder: string, name: string) => Promise<Result<Uint8Array | null, Failure>>;
  readonly hash: (folder: string, name: string) => Promise<Result<Responses['folderHash'], Failure>>;
  /** The file appears whole or not at all, and is on the disk once this answers. */
  readonly write: (folder: string, name: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  readonly forget: () => void;
}

export function createFolders(ask: () => Promise<string | undefined>): Folders {
  let chosen: { readonly token: string; readonly path: string } | undefined;

  /** Does something with a file of the chosen folder; what the system refuses becomes a value. */
  const withFile = <T>(
    folder: string,
    name: string,
    work: (folderPath: string) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> =>
    outcomeOf(async () => {
      if (chosen?.token !== folder) return err({ code: 'NOT_FOUND', detail: 'FOLDER' });
      if (!isSafeFileName(name) || name.startsWith('.') || !ENDINGS.includes(extname(name))) {
        return err({ code: 'NOT_ALLOWED', detail: 'UNSAFE_NAME' });
      }
      const { path } = chosen;
      // The folder may have been moved away, with a link to elsewhere in its place.
      if ((await realpath(path)) !== path) return err({ code: 'NOT_FOUND', detail: 'FOLDER' });
      return work(path);
    });

  return {
    choose: () =>
      outcomeOf(async () => {
        chosen = undefined;
        const asked = await ask();
        if (asked === undefined) return ok(null);
        const path = await realpath(asked);
        const names = await readdir(path);
        const token = randomBytes(32).toString('hex');
        chosen = { token, path };
        return ok({ folder: token, name: basename(path), empty: names.every(isOfTheSystem) });
      }),
    read: (folder, name) =>
      withFile(folder, name, async (path) => {
        const file = await readSibling(path, name, MAX_READ);
        if (file.ok) return ok(file.value.bytes);
        return file.error.detail === 'ENOENT' ? ok(null) : file;
      }),
    hash: (folder, name) =>
      withFile(folder, name, async (path) => {
        const info = await lstat(join(path, name)).catch(() => undefined);
        return ok(info?.isFile() ? await hashOf(join(path, name), info.size) : null);
      }),
    write: (folder, name, bytes) =>
      withFile(folder, name, async (path) => {
        await saveChosen(join(path, name), bytes);
        await syncFolder(path);
        return ok(null);
      }),
    forget: () => {
      chosen = undefined;
    },
  };
}

function isOfTheSystem(name: string): boolean {
  return name.startsWith('.') || SYSTEM_FILES.includes(name.toLowerCase());
}

async function hashOf(
  path: string,
  size: number,
): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { sha256: hash.digest('hex'), size };
}
