import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import type { RunningApp } from './app';

/** A disk that can be filled to the last byte and emptied again. */
export interface SmallDisk {
  fill(app: RunningApp): Promise<void>;
  free(app: RunningApp): Promise<void>;
  remove(): void;
}

/** A file system of its own where this system lets us have one; elsewhere the app's writes are made to fail. */
export function smallDisk(folder: string): SmallDisk {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder]).status === 0;
  return mounted ? ownFileSystem(folder) : failingWrites();
}

function ownFileSystem(folder: string): SmallDisk {
  const filler = join(folder, 'filler');
  return {
    fill() {
      const file = openSync(filler, 'w');
      const block = Buffer.alloc(4_096);
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        closeSync(file);
      }
      return Promise.resolve();
    },
    free() {
      rmSync(filler);
      return Promise.resolve();
    },
    remove() {
      // Lazily: after a failed test the app still runs on it.
      spawnSync('umount', ['--lazy', folder]);
    },
  };
}

/** Where the original functions are kept in the main process. */
const KEPT = 'writesBeforeTheDiskWasFull';

function failingWrites(): SmallDisk {
  return {
    fill: ({ electron }) =>
      electron.evaluate(async (_, kept) => {
        const file = await process.getBuiltinModule('node:fs/promises').open('/dev/null');
        // Every file that is open or will be has the functions from here.
        const handles = Object.getPrototypeOf(file) as Record<string, unknown>;
        const { write, writeFile, appendFile } = handles;
        await file.close();
        Object.assign(globalThis, { [kept]: () => Object.assign(handles, { write, writeFile, appendFile }) });
        const full = (): Promise<never> =>
          Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }));
        Object.assign(handles, { write: full, writeFile: full, appendFile: full });
      }, KEPT),
    free: ({ electron }) =>
      electron.evaluate((_, kept) => {
        // Put there by `fill`.
        (globalThis as unknown as Record<string, () => void>)[kept]?.();
      }, KEPT),
    remove: () => undefined,
  };
}
