import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const keys = new Map<string, KeyObject>();
const known = new Map<string, boolean>();

/** As the command line's; what was found once is remembered, since most of what was mutated is as it was. */
export function verifySignature(publicKey: string, message: Uint8Array, signature: string): boolean {
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
