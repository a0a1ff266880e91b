import { createHash } from 'node:crypto';

import { verifyPack } from '../../../src/shared/audit/verify-pack';
import type { OpenedPack, PackVerdict } from '../../../src/shared/audit/verify-pack';
import { openPack } from '../../../src/verifier/open-pack';
import { nodeSha256 } from '../../support/fake-desktop';
import type { Outcome } from './tally';
import { verifySignature } from './verify-signature';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

export function verdictOf(pack: OpenedPack): PackVerdict {
  return verifyPack(pack, { sha256: nodeSha256, verifySignature }, decode);
}

const verdicts = new Map<string, boolean>();

/** Whether a pack is sound: asked once for the same files and the same state of the signature. */
function isSound(pack: OpenedPack): boolean {
  const name = createHash('sha256').update(JSON.stringify(pack.seal ?? null));
  for (const part of pack.parts) {
    name.update(`${String(part.name.length)} ${part.name} ${String(part.bytes.length)} `).update(part.bytes);
  }
  const key = name.digest('hex');
  const sound = verdicts.get(key) ?? verdictOf(pack).sound;
  verdicts.set(key, sound);
  return sound;
}

/** What the verifier says of a file. */
export async function judge(pdf: Uint8Array): Promise<Exclude<Outcome, 'unchanged'>> {
  const pack = await openPack(pdf);
  if (!pack) return 'unreadable';
  return isSound(pack) ? 'missed' : 'fault';
}
