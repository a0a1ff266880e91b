import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  formatRecoveryCode,
  newRecoveryCode,
  parseRecoveryCode,
} from '../../../src/main/vault/recovery-code';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('recovery code', () => {
  it('when made → eight groups of Crockford base32, and never the same twice', () => {
    const codes = Array.from({ length: 50 }, newRecoveryCode);
    for (const code of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
    expect(new Set(codes).size).toBe(50);
  });

  it('when any 160 bits are printed and read → the same bits', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(Uint8Array.from(parseRecoveryCode(formatRecoveryCode(secret))!)).toEqual(secret);
      }),
    );
  });

  it('when typed in lower case, with spaces or other dashes, with o for 0 and i or l for 1 → read all the same', () => {
    fc.assert(
      fc.property(secrets, fc.constantFrom('', ' ', '–', '\n'), (secret, separator) => {
        const code = formatRecoveryCode(secret);
        const typed = code
          .toLowerCase()
          .replaceAll('0', 'o')
          .replace('1', 'i')
          .replaceAll('1', 'l')
          .replaceAll('-', separator);
        expect(parseRecoveryCode(` ${typed} `)).toEqual(parseRecoveryCode(code));
      }),
    );
  });

  it('when any one character is another → not accepted', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(secrets, fc.nat(32), fc.nat(30), (secret, place, shift) => {
        const characters = [...formatRecoveryCode(secret).replaceAll('-', '')];
        const value = letters.indexOf(characters[place]!);
        characters[place] = letters.charAt((value + 1 + shift) % 32);
        expect(parseRecoveryCode(characters.join(''))).toBeUndefined();
      }),
    );
  });

  it('when it is too short, too long or something else → not accepted', () => {
    const code = newRecoveryCode();
    for (const typed of ['', 'hest batteri klemme', code.slice(1), `${code}0`, code.replace(/^./, '!')]) {
      expect(parseRecoveryCode(typed)).toBeUndefined();
    }
  });
});
