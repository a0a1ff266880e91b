import { readFile } from 'node:fs/promises';

import { systemCode } from '../failure';

/** @returns undefined when there is no such file; any other trouble is thrown */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
