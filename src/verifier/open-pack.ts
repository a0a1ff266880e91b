import type { OpenedPack } from '../shared/audit/verify-pack';
import { checkpointStamps } from './checkpoint-stamps';
import { embeddedFiles } from './embedded-files';
import { readSeal } from './read-seal';

/**
 * Takes a pack out of its PDF.
 * @param pdf attacker-controlled
 * @returns undefined when the bytes are no PDF that can be read
 */
export async function openPack(pdf: Uint8Array): Promise<OpenedPack | undefined> {
  const parts = await embeddedFiles(pdf);
  if (!parts) return undefined;
  const seal = await readSeal(pdf);
  return { parts, stamps: await checkpointStamps(parts), ...(seal && { seal }) };
}
