import { createPublicKey, hash, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import type { Verifiers } from '../src/shared/audit/verify-trail';

/** SubjectPublicKeyInfo of an Ed25519 key before its 32 bytes (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** What a trail is verified with outside the app: nothing but node:crypto. */
export function nodeVerifiers(): Verifiers {
  // A trail has many entries and a few devices.
  const keys = new Map<string, KeyObject>();
  return {
    sha256: (bytes) => hash('sha256', bytes, 'buffer'),
    verifySignature(publicKey, message, signature) {
      try {
        const key = keys.get(publicKey) ?? keyOf(publicKey);
        keys.set(publicKey, key);
        return verify(null, message, key, Buffer.from(signature, 'hex'));
      } catch {
        // Bytes that are no key have signed nothing.
        return false;
      }
    },
  };
}

function keyOf(publicKey: string): KeyObject {
  const der = Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'hex')]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}
