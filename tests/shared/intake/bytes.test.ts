import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../fixtures/intake/files';
import { decodeBase64, encodeUtf8, toHex } from '../../../src/shared/intake/bytes';

const plain = (bytes: Uint8Array | undefined): number[] | undefined => bytes && [...bytes];

describe('decodeBase64', () => {
  it('when any bytes are written as base64 → they come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(plain(decodeBase64(Buffer.from(bytes).toString('base64')))).toEqual([...bytes]);
        expect(plain(decodeBase64(Buffer.from(bytes).toString('base64url')))).toEqual([...bytes]);
      }),
    );
  });

  it('when the text is wrapped, indented or a data link → the bytes come out', () => {
    expect(plain(decodeBase64('aGVq\r\n IGhl ag=='))).toEqual([...Buffer.from('hej hej')]);
    expect(plain(decodeBase64('data:text/plain;base64,aGVq'))).toEqual([...Buffer.from('hej')]);
  });

  it.each(['a', 'abc!', 'ab=c', 'abc====', 'data:text/plain,hej', 'aGVqå', 'aGVx=', 'aR=='])(
    'when the text is %j → there are no bytes',
    (text) => {
      expect(decodeBase64(text)).toBeUndefined();
    },
  );
});

describe('encodeUtf8 and toHex', () => {
  it('when any text is encoded → the bytes are those of the platform encoder', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...encodeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
  });

  it('when a surrogate stands alone → it becomes U+FFFD', () => {
    expect([...encodeUtf8('a\ud800b')]).toEqual([0x61, 0xef, 0xbf, 0xbd, 0x62]);
  });

  it('when bytes are written as hexadecimal → each has two digits', () => {
    expect(toHex(Uint8Array.of(0, 15, 16, 255))).toBe('000f10ff');
  });
});
