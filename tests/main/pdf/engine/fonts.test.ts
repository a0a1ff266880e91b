import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { faceFor } from '../../../../src/main/pdf/engine/fonts';
import type { GlyphRun } from '../../../../src/main/pdf/engine/pdfmake-parts';
import { PdfDocument } from '../../../../src/main/pdf/engine/pdfmake-parts';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

describe('faceFor', () => {
  it.each(['regular', 'semibold', 'italic'] as const)(
    'when a word of %s has a digit → it is set as the font shapes it without kerning',
    (file) => {
      const face = faceFor(new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }), file, 'F1');
      const characters = fc.array(fc.constantFrom(...ASCII, '\u00a0'), { maxLength: 30 });
      fc.assert(
        fc.property(characters, fc.integer({ min: 0, max: 9 }), characters, (before, digit, after) => {
          const text = [...before, String(digit), ...after].join('');
          expect(plain(face.layout(text))).toEqual(plain(face.layoutRun(text, { kern: false })));
        }),
        { numRuns: 200 },
      );
    },
  );
});

function plain({ glyphs, positions, advanceWidth }: GlyphRun) {
  return {
    glyphs: glyphs.map(({ id }) => id),
    positions: positions.map((position) => ({ ...position })),
    advanceWidth,
  };
}
