import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import { FILE_BYTES_LIMIT } from '../../shared/intake/intake-source';
import type { Failure, OpenedFile, OutsideFile } from '../../shared/ipc/contract';
import { readChosen } from './read-file';

/** By the end of the name alone: what is in the file is looked at by whoever reads it. */
const KINDS: Readonly<Record<string, OutsideFile['kind']>> = {
  '.json': 'import',
  '.csv': 'import',
  '.tsv': 'import',
  '.txt': 'import',
  '.uvildig-bundle': 'import',
  '.pdf': 'pack',
};

/**
 * The file a command line asks to open: the last argument after the program that is no switch and ends like a file of
 * ours. Anybody can write a command line, so this is a wish: nothing is opened by it before a person has unlocked.
 * @param argv with the program first
 * @param folder the one relative paths start from
 * @returns an absolute path
 */
export function fileAmong(argv: readonly string[], folder: string): string | undefined {
  return argv
    .slice(1)
    .filter((argument) => !argument.startsWith('-'))
    .flatMap((argument) => pathOf(argument, folder) ?? [])
    .findLast((path) => kindOf(path) !== undefined);
}

/** File managers of Linux hand over addresses. Other addresses than those of files are no paths. */
function pathOf(argument: string, folder: string): string | undefined {
  if (!/^[a-z][a-z\d+.-]+:/i.test(argument)) return resolve(folder, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    return undefined;
  }
}

function kindOf(path: string): OutsideFile['kind'] | undefined {
  return KINDS[extname(path).toLowerCase()];
}

/** The file somebody wants opened from outside, kept until the window can take it; a newer wish replaces it. */
export interface OutsideFiles {
  /** @returns whether it is a file this app opens */
  readonly offer: (path: string | undefined) => boolean;
  /** An audit pack is answered once: its name is all the window gets of it. */
  readonly waiting: () => OutsideFile | null;
  /** The bytes of a waiting import file, read under the limit of dropped ones; null when none waits. */
  readonly take: () => Promise<Result<OpenedFile | null, Failure>>;
}

export function createOutsideFiles(): OutsideFiles {
  let path: string | undefined;
  return {
    offer: (offered) => {
      if (offered === undefined || kindOf(offered) === undefined) return false;
      path = offered;
      return true;
    },
    waiting: () => {
      const kind = path === undefined ? undefined : kindOf(path);
      if (path === undefined || kind === undefined) return null;
      const name = basename(path);
      if (kind === 'pack') path = undefined;
      return { kind, name };
    },
    take: () => {
      if (path === undefined || kindOf(path) !== 'import') return Promise.resolve(ok(null));
      const taken = path;
      path = undefined;
      return readChosen(taken, FILE_BYTES_LIMIT);
    },
  };
}
