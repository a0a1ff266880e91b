import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ArchiveDocument } from '../../../../src/main/pdf/engine/archive-document';
import { sharedFont } from '../../../../src/main/pdf/engine/fonts';
import { cleanText } from '../../../../src/main/pdf/text/clean';

function newDocument(): ArchiveDocument {
  return new ArchiveDocument({
    title: 't',
    author: 'a',
    subject: 's',
    language: 'da-DK',
    creator: 'c',
    producer: 'p',
    createdAt: new Date(0),
  });
}

describe('GlyphCodes', () => {
  it('when characters of three alphabets share a glyph → each has its own code and stays itself', () => {
    const face = newDocument().provideFont('Text', false, false);
    const [codes] = face.encode('OΟО \u00a0O');
    expect(new Set(codes).size).toBe(5);
    expect(codes.map((code) => face.unicode[parseInt(code, 16)])).toEqual([
      [0x4f],
      [0x39f],
      [0x41e],
      [0x20],
      [0xa0],
      [0x4f],
    ]);
  });

  it('when a number is set in tabular figures → its digits have other glyphs but the same meaning', () => {
    const face = newDocument().provideFont('Text', false, false);
    const [plain] = face.encode('1');
    const [tabular] = face.encode('1', { tnum: true, kern: false });
    expect(tabular).not.toEqual(plain);
    expect(face.unicode[parseInt(tabular[0] ?? '', 16)]).toEqual([0x31]);
  });

  it('when any text that the font has is encoded → it can be read back', () => {
    const face = newDocument().provideFont('Text', false, false);
    const known = [...sharedFont('regular').codePoints].map((point) => String.fromCodePoint(point));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known), { maxLength: 40 }), (characters) => {
        const text = cleanText(characters.join('')).replaceAll('\n', '');
        const [codes] = face.encode(text);
        const points = codes.flatMap((code) => face.unicode[parseInt(code, 16)] ?? []);
        expect(String.fromCodePoint(...points)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
