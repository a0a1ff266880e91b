import { describe, expect, test } from 'vitest';

import { goodEnough, strengthOf } from '../../../src/renderer/src/components/strength';
import { longEnough } from '../../../src/shared/core/passphrase';
import { SUGGESTIONS, WARNINGS } from '../../../src/renderer/src/components/strength-texts';

describe('how hard a passphrase is to guess', () => {
  test.each(['password1234', 'aaaaaaaaaaaa', 'qwertyuiop12', '1234567890'])(
    'when it is %s → not good enough, with advice',
    async (passphrase) => {
      const strength = await strengthOf(passphrase, []);
      expect(goodEnough(passphrase, strength)).toBe(false);
      expect(strength.advice.length).toBeGreaterThan(0);
    },
  );

  test('when it is several unrelated words → good enough', async () => {
    const passphrase = 'krone bytter atten sjove fjorde';
    expect(goodEnough(passphrase, await strengthOf(passphrase, []))).toBe(true);
  });

  test('when it is made of the name of the organisation → weaker than without knowing it', async () => {
    const passphrase = 'nordbetaling nordbetaling';
    const unaware = await strengthOf(passphrase, []);
    const aware = await strengthOf(passphrase, ['Nordbetaling']);
    expect(aware.score).toBeLessThan(unaware.score);
  });

  test('when it is a part of a name with a digit → not good enough', async () => {
    const about = ['Nordbetaling AB', 'Freja Lindholm'];
    for (const passphrase of ['Nordbetaling1', 'lindholm2026!', 'FrejaLindholm']) {
      expect(goodEnough(passphrase, await strengthOf(passphrase, about))).toBe(false);
    }
  });

  test('when it is strong but short → not good enough', async () => {
    const passphrase = 'x9#Kq!2z';
    expect(longEnough(passphrase)).toBe(false);
    expect(goodEnough(passphrase, await strengthOf(passphrase, []))).toBe(false);
  });

  test('when the estimate has not arrived → not good enough', () => {
    expect(goodEnough('krone bytter atten sjove fjorde', undefined)).toBe(false);
  });

  test('when characters are composed differently → counted as people see them', () => {
    // Nine letters a with a ring, each written as a and a combining ring.
    expect(longEnough('a\u030a'.repeat(9))).toBe(false);
    expect(longEnough('a\u030a'.repeat(10))).toBe(true);
  });

  test('when advice is looked up → every language has it', () => {
    for (const sentence of [...Object.values(WARNINGS), ...Object.values(SUGGESTIONS)]) {
      expect(Object.values(sentence).every((text) => text.endsWith('.'))).toBe(true);
    }
  });
});
