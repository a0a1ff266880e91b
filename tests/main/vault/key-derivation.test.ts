import { describe, expect, it } from 'vitest';

import { KDF_PARAMETERS, deriveKey } from '../../../src/main/vault/key-derivation';

const CHEAP = { name: 'argon2id', memoryKiB: 32, iterations: 3, parallelism: 4 } as const;

describe('key derivation', () => {
  it('when asked for what the vault uses → at least 64 MiB and three passes', () => {
    expect(KDF_PARAMETERS.memoryKiB).toBeGreaterThanOrEqual(65_536);
    expect(KDF_PARAMETERS.iterations).toBeGreaterThanOrEqual(3);
  });

  it('when the same passphrase is typed with composed and with combining letters → the same key', async () => {
    const salt = Buffer.alloc(16, 2);
    const keys = await Promise.all(
      ['blåbærgrød', 'bla\u030Abærgrød'].map((passphrase) => deriveKey(passphrase, salt, CHEAP)),
    );
    expect(keys[0]).toEqual(keys[1]);
  });

  it('when salt or parameters differ → another key', async () => {
    const salt = Buffer.alloc(16, 2);
    const keys = await Promise.all([
      deriveKey('passphrase', salt, CHEAP),
      deriveKey('passphrase', Buffer.alloc(16, 3), CHEAP),
      deriveKey('passphrase', salt, { ...CHEAP, iterations: 4 }),
      deriveKey('passphrase', salt, { ...CHEAP, memoryKiB: 64 }),
    ]);
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(4);
    expect(keys[0]).toHaveLength(32);
  });
});
