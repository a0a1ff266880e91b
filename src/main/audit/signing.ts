import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import type { EntryHeader, SignedHeader } from '../../shared/audit/entry';
import { hashHeader } from '../../shared/audit/hashing';
import type { Sha256 } from '../../shared/core/ports';

export const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** SubjectPublicKeyInfo of an Ed25519 key before its 32 bytes (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The key a device signs with; exists only while the vault is open. */
export interface Signer {
  /** @returns Ed25519 signature over the 32 bytes, 128 hexadecimal characters */
  readonly sign: (message: Uint8Array) => string;
  readonly signHeader: (header: EntryHeader) => SignedHeader;
}

/** A fresh Ed25519 key: public as 64 hexadecimal characters, private as PKCS#8 DER in base64. */
export function newDeviceKey(): { readonly publicKey: string; readonly privateKey: string } {
  const pair = generateKeyPairSync('ed25519');
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey: spki.subarray(SPKI_PREFIX.length).toString('hex'),
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

/** @param privateKey PKCS#8 DER in base64 */
export function createSigner(privateKey: string): Signer {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' });
  const signBytes = (message: Uint8Array): string => sign(null, message, key).toString('hex');
  return {
    sign: signBytes,
    signHeader: (header) => {
      const hash = hashHeader(header, sha256);
      return { header, hash, sig: signBytes(Buffer.from(hash, 'hex')) };
    },
  };
}

export interface SignatureToCheck {
  readonly publicKey: string;
  readonly hash: string;
  readonly sig: string;
}

/** In the threads of node:crypto, some hundred at a time: 20 000 take a second and must not stop the main thread. */
export async function verifySignatures(items: readonly SignatureToCheck[]): Promise<boolean[]> {
  const keys = new Map<string, KeyObject>();
  const answers: boolean[] = [];
  for (let from = 0; from < items.length; from += 500) {
    const batch = items.slice(from, from + 500).map((item) => verifyOne(item, keys));
    answers.push(...(await Promise.all(batch)));
  }
  return answers;
}

function verifyOne(item: SignatureToCheck, keys: Map<string, KeyObject>): Promise<boolean> {
  return new Promise((resolve) => {
    const key = keys.get(item.publicKey) ?? publicKeyOf(item.publicKey);
    keys.set(item.publicKey, key);
    verify(null, Buffer.from(item.hash, 'hex'), key, Buffer.from(item.sig, 'hex'), (error, valid) => {
      // An error means that these 32 bytes are no point of the curve: nothing is signed by such a key.
      resolve(error === null && valid);
    });
  });
}

function publicKeyOf(hex: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(hex, 'hex')]),
    type: 'spki',
    format: 'der',
  });
}
