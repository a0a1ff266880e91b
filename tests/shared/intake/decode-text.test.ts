import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, ENCODINGS } from '../../../src/shared/intake/decode-text';
import { anyText, encoded } from '../../fixtures/intake/files';

const SENTENCE = 'Kære Åse, jag har inte fått återbetalningen på 1 249,50 kr – “hvorfor”?';

describe('decodeText', () => {
  it.each(ENCODINGS)(
    'when a file is in %s without a byte order mark → the text and the encoding are found',
    (encoding) => {
      expect(decodeText(encoded(SENTENCE, encoding))).toEqual({
        text: SENTENCE,
        encoding,
        byteOrderMark: false,
        damaged: 0,
      });
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    'when a file in %s begins with a byte order mark → it is cut off',
    (encoding) => {
      const decoded = decodeText(encoded(SENTENCE, encoding, true));
      expect(decoded).toEqual({ text: SENTENCE, encoding, byteOrderMark: true, damaged: 0 });
    },
  );

  it('when UTF-8 is cut inside a character → it is still UTF-8, with the loss counted', () => {
    const cut = encoded('Kære Åse').slice(0, -3);
    expect(decodeText(cut)).toEqual({
      text: 'Kære \ufffd',
      encoding: 'utf-8',
      byteOrderMark: false,
      damaged: 1,
    });
  });

  it('when ASCII ends with one high byte → it is Windows-1252', () => {
    expect(decodeText(encoded('blå', 'windows-1252'))).toMatchObject({
      text: 'blå',
      encoding: 'windows-1252',
    });
  });

  it('when a UTF-8 file holds a few foreign bytes → it stays UTF-8 and they are counted', () => {
    const bytes = encoded('Åse og Ærø og Øen');
    bytes[3] = 0xff;
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.damaged).toBe(1);
    expect(decoded.text).toContain('\ufffd');
  });

  it('when UTF-16 has a lone surrogate or an odd byte → each becomes U+FFFD', () => {
    const decoded = decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x42, 0x00, 0x43]));
    expect(decoded).toMatchObject({ text: 'A\ufffdB\ufffd', damaged: 2 });
  });

  it('when any bytes come → it answers as the platform decoder does, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        const expected = new TextDecoder(decoded.encoding, { ignoreBOM: true }).decode(bytes);
        expect(decoded.text).toBe(decoded.byteOrderMark ? expected.slice(1) : expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('when any text is written in a Unicode encoding with a mark → it comes back unchanged', () => {
    const encodings = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const);
    fc.assert(
      fc.property(anyText, encodings, (text, encoding) => {
        expect(decodeText(encoded(text, encoding, true)).text).toBe(text);
      }),
    );
  });

  it('when a text is longer than the inner buffer → no unit is lost at the seams', () => {
    const long = 'aæ€😀'.repeat(9000);
    expect(decodeText(encoded(long)).text).toBe(long);
  });
});
