import type { Face, Glyph } from './pdfmake-parts';

const GLYPHS = 65_536;

/**
 * The codes by which a document's text names glyphs. Each code stands for one glyph *and* one character: Inter draws
 * Latin O, Greek Ο and Cyrillic О with one glyph, and who copies the text or has it read aloud must get the character
 * that was written. (pdfkit gives a glyph the character it was first used for since the process began.)
 */
export class GlyphCodes {
  readonly #face: Face;
  readonly #codes = new Map<number, string>();

  constructor(face: Face) {
    this.#face = face;
  }

  /** @param glyphs one for each character: the trimmed fonts have neither ligatures nor decompositions */
  of(text: string, glyphs: readonly Glyph[]): readonly string[] {
    const characters = [...text];
    if (characters.length !== glyphs.length) throw new Error(`Glyphs do not match characters: ${text}`);
    return characters.map((character, index) => this.#code(character.codePointAt(0) ?? 0, glyphs[index]));
  }

  #code(codePoint: number, glyph: Glyph | undefined): string {
    if (!glyph) throw new Error('A character without a glyph');
    const key = codePoint * GLYPHS + glyph.id;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const place = this.#placeFor(glyph);
    this.#face.unicode[place] = [codePoint];
    this.#face.widths[place] = glyph.advanceWidth * this.#face.scale;
    const code = place.toString(16).padStart(4, '0');
    this.#codes.set(key, code);
    return code;
  }

  /** A glyph that already stands for another character gets a second place. */
  #placeFor(glyph: Glyph): number {
    const { subset, unicode } = this.#face;
    const place = subset.includeGlyph(glyph.id);
    return unicode[place] === undefined ? place : subset.glyphs.push(glyph.id) - 1;
  }
}
