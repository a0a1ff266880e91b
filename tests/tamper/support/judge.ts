import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { verifyPack } from '../../../src/shared/audit/verify-pack';
import type { OpenedPack, PackVerdict } from '../../../src/shared/audit/verify-pack';
import { openPack } from '../../../src/verifier/open-pack';
import { nodeSha256 } from '../../support/fake-desktop';
import type { Outcome } from './tally';

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const keys = new Map<string, KeyObject>();
const known = new Map<string, boolean>();

/** As the command line's; what was found once is remembered, since most of a mutated pack is as it was. */
function verifySignature(publicKey: string, message: Uint8Array, signature: string): boolean {
  const name = `${publicKey} ${Buffer.from(message).toString('hex')} ${signature}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const valid = isValid(publicKey, message, signature);
  known.set(name, valid);
  return valid;
}

function isValid(publicKey: string, message: Uint8Array, signature: string): boolean {
  try {
    const der = Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'hex')]);
    const key = keys.get(publicKey) ?? createPublicKey({ key: der, format: 'der', type: 'spki' });
    keys.set(publicKey, key);
    return verify(null, message, key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

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
