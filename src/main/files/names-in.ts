import { readdir } from 'node:fs/promises';

import { systemCode } from '../failure';

/** What a folder holds; nothing when there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
