import { randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { seal, subkey, unseal } from '../../../src/main/vault/sealing';

const key = randomBytes(32);

describe('sealing', () => {
  it('when sealed and unsealed in the same context → the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plain, context) => {
        expect(Uint8Array.from(unseal(key, seal(key, plain, context), context)!)).toEqual(plain);
      }),
    );
  });

  it('when any bit is turned, the context or the key is another → nothing comes out', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(), fc.nat(7), (plain, place, bit) => {
        const sealed = seal(key, plain, 'here');
        const changed = Buffer.from(sealed);
        const at = place % changed.length;
        changed[at] = changed[at]! ^ (1 << bit);
        expect(unseal(key, changed, 'here')).toBeUndefined();
        expect(unseal(key, sealed, 'there')).toBeUndefined();
        expect(unseal(randomBytes(32), sealed, 'here')).toBeUndefined();
        expect(unseal(key, sealed.subarray(0, 20), 'here')).toBeUndefined();
      }),
    );
  });

  it('when keys are made for two purposes → they differ, from each other and from the key', () => {
    const keys = [key, subkey(key, 'one'), subkey(key, 'two')].map((bytes) => bytes.toString('hex'));
    expect(new Set(keys).size).toBe(3);
    expect(subkey(key, 'one')).toEqual(subkey(key, 'one'));
  });
});
