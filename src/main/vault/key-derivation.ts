import { hkdfSync } from 'node:crypto';

import { argon2id } from 'hash-wasm';

/** How expensive it is to try one passphrase. Stored with the vault, so that it can grow later. */
export interface KdfParameters {
  readonly name: 'argon2id';
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** At least what RFC 9106 section 4 names as the second recommended option, at one lane: 64 MiB, three passes. */
export const KDF_PARAMETERS: KdfParameters = {
  name: 'argon2id',
  memoryKiB: 65_536,
  iterations: 3,
  parallelism: 1,
};

/** A key of 32 bytes from a passphrase; slow on purpose. */
export type Kdf = (passphrase: string, salt: Uint8Array, parameters: KdfParameters) => Promise<Uint8Array>;

/** Argon2id in this thread. */
export const deriveKey: Kdf = (passphrase, salt, parameters) =>
  argon2id({
    // The same letters are typed as different code points on different systems (å as one, or a with a ring).
    password: passphrase.normalize('NFKC'),
    salt,
    memorySize: parameters.memoryKiB,
    iterations: parameters.iterations,
    parallelism: parameters.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });

/** A recovery code is 160 random bits: nothing is gained by making it slow to try. */
export function deriveRecoveryKey(secret: Uint8Array, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, 'uvildig recovery v1', 32));
}
