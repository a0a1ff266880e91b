import { ANCHORS_FILE, anchorsSchema } from '../shared/audit/anchors';
import type { SealStamp } from '../shared/audit/pdf-seal';
import type { PackPart } from '../shared/audit/verify-pack';
import { workspaceCheckpointText } from '../shared/audit/workspace-checkpoint';
import { decodeUtf8 } from './decode-utf8';
import { readTimeStamp } from './read-time-stamp';

/**
 * The time stamps of a pack's workspace checkpoints that hold, by the checkpoint's place in the list.
 * @param parts attacker-controlled; what cannot be read is said by whoever verifies the pack
 */
export async function checkpointStamps(parts: readonly PackPart[]): Promise<ReadonlyMap<number, SealStamp>> {
  const stamps = new Map<number, SealStamp>();
  const bytes = parts.findLast(({ name }) => name === ANCHORS_FILE)?.bytes;
  const text = bytes && decodeUtf8(bytes);
  if (text === undefined) return stamps;
  for (const [index, { body, stamp }] of readAnchors(text).entries()) {
    if (!stamp) continue;
    const token = Uint8Array.from(atob(stamp.token), (letter) => letter.charCodeAt(0));
    const read = await readTimeStamp(token, workspaceCheckpointText(body));
    if (read) stamps.set(index, { at: read.at, authority: read.authority });
  }
  return stamps;
}

function readAnchors(text: string) {
  try {
    return anchorsSchema.safeParse(JSON.parse(text)).data?.checkpoints ?? [];
  } catch {
    return [];
  }
}
