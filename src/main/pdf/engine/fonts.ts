import { FONT_FILES } from '../assets/asset-bytes';
import type { FontFile } from '../assets/asset-bytes';
import { GlyphCodes } from './glyph-codes';
import type { FontFamily } from './nodes';
import { PdfDocument } from './pdfmake-parts';
import type { Face, FaceConstructor, Features, GlyphRun, ParsedFont } from './pdfmake-parts';

/** Shaped words remembered per font; a long audit pack has about 20 000 different ones. */
const MEMORY = 50_000;

/** Characters. Longer words are hashes and addresses, which hardly come twice. */
const LONGEST_REMEMBERED = 24;

/** A font file, parsed once for the life of the process, and the words it has already set. */
export interface SharedFont {
  readonly parsed: ParsedFont;
  readonly construct: FaceConstructor;
  readonly codePoints: ReadonlySet<number>;
  readonly plainRuns: Map<string, GlyphRun>;
  readonly featureRuns: Map<string, GlyphRun>;
  readonly hexDigits: Map<string, GlyphRun>;
}

const opened = new Map<FontFile, SharedFont>();

export function sharedFont(file: FontFile): SharedFont {
  const known = opened.get(file);
  if (known) return known;
  const font = open(file);
  opened.set(file, font);
  return font;
}

export function fontFileOf(family: FontFamily, bold: boolean, italics: boolean): FontFile {
  if (family === 'Rare') return 'fallback';
  if (bold) return 'semibold';
  return italics ? 'italic' : 'regular';
}

/** The font as one document uses it: its own subset, but the words shaped for any document before. */
export function faceFor(document: PdfDocument, file: FontFile, id: string): Face {
  const font = sharedFont(file);
  const face = new font.construct(document, font.parsed, id);
  const codes = new GlyphCodes(face);
  face.layout = (text, features) => shape(font, face, text, features ?? undefined);
  face.encode = (text, features) => {
    const { glyphs, positions } = face.layout(text, features);
    return [codes.of(text, glyphs), positions];
  };
  return face;
}

/**
 * Digits are set without kerning: Inter draws "7.007,00" so tight that it reads as "7007,00".
 * Every caller passes the same features object or none, so two memories are enough.
 */
function shape(font: SharedFont, face: Face, text: string, features: Features | undefined): GlyphRun {
  const runs = features ? font.featureRuns : font.plainRuns;
  const known = runs.get(text);
  if (known) return known;
  if (!features && HEXADECIMAL.test(text)) return spelled(font, face, text);
  const run = face.layoutRun(text, /\d/.test(text) ? { ...features, kern: false } : features);
  if (text.length <= LONGEST_REMEMBERED) {
    if (runs.size >= MEMORY) runs.clear();
    runs.set(text, run);
  }
  return run;
}

/** A stretch of a hash: most words of a long trail, each of them new. Inter has no ligature or variant among these. */
const HEXADECIMAL = /^(?=.*\d)[0-9a-f]{8,}$/;

/** Set character by character; without kerning that is what shaping the word would give. */
function spelled(font: SharedFont, face: Face, text: string): GlyphRun {
  const letters = Array.from(text, (character) => {
    const known = font.hexDigits.get(character);
    const run = known ?? face.layoutRun(character, { kern: false });
    if (!known) font.hexDigits.set(character, run);
    return run;
  });
  return {
    glyphs: letters.flatMap(({ glyphs }) => glyphs),
    positions: letters.flatMap(({ positions }) => positions),
    advanceWidth: letters.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
  };
}

/** pdfkit parses the file and keeps its class of embedded fonts to itself: a document opened for that gives both. */
function open(file: FontFile): SharedFont {
  const scratch = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const face = scratch.font(FONT_FILES[file])._font;
  if (!face) throw new Error(`pdfkit opened no font ${file}`);
  return {
    parsed: face.font,
    // An object's constructor is the class it was made by; pdfkit gives embedded fonts no other.
    construct: face.constructor as FaceConstructor,
    codePoints: new Set(face.font.characterSet),
    plainRuns: new Map(),
    featureRuns: new Map(),
    hexDigits: new Map(),
  };
}
