import { FONT_FILES } from '../assets/asset-bytes';
import type { FontFile } from '../assets/asset-bytes';
import { GlyphCodes } from './glyph-codes';
import type { FontFamily } from './nodes';
import { PdfDocument } from './pdfmake-parts';
import type {
  Face,
  FaceConstructor,
  Features,
  Glyph,
  GlyphPosition,
  GlyphRun,
  ParsedFont,
} from './pdfmake-parts';

/** Shaped words remembered per font: those that come again, since words with digits are not among them. */
const MEMORY = 50_000;

/** Characters. Longer words are addresses, which hardly come twice. */
const LONGEST_REMEMBERED = 24;

/** A font file, parsed once for the life of the process, and the words it has already set. */
export interface SharedFont {
  readonly parsed: ParsedFont;
  readonly construct: FaceConstructor;
  readonly codePoints: ReadonlySet<number>;
  readonly plainRuns: Map<string, GlyphRun>;
  readonly featureRuns: Map<string, GlyphRun>;
  /** Single characters, set without kerning. */
  readonly characters: Map<string, GlyphRun>;
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
  if (!features && PLAIN_WITH_DIGIT.test(text)) return spelled(font, face, text);
  const runs = features ? font.featureRuns : font.plainRuns;
  const known = runs.get(text);
  if (known) return known;
  const run = face.layoutRun(text, /\d/.test(text) ? { ...features, kern: false } : features);
  if (text.length <= LONGEST_REMEMBERED) {
    if (runs.size >= MEMORY) runs.clear();
    runs.set(text, run);
  }
  return run;
}

/**
 * Numbers, times and hashes: most words of a long trail, nearly each of them new. The trimmed fonts have no ligature,
 * mark or variant among these characters.
 */
const PLAIN_WITH_DIGIT = /^[ -~\u00a0]*\d[ -~\u00a0]*$/;

/** Set character by character; without kerning that is what shaping the word would give. */
function spelled(font: SharedFont, face: Face, text: string): GlyphRun {
  const glyphs: Glyph[] = [];
  const positions: GlyphPosition[] = [];
  let advanceWidth = 0;
  for (const character of text) {
    const run = characterRun(font, face, character);
    glyphs.push(...run.glyphs);
    positions.push(...run.positions);
    advanceWidth += run.advanceWidth;
  }
  return { glyphs, positions, advanceWidth };
}

function characterRun(font: SharedFont, face: Face, character: string): GlyphRun {
  const known = font.characters.get(character);
  if (known) return known;
  const run = face.layoutRun(character, { kern: false });
  font.characters.set(character, run);
  return run;
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
    characters: new Map(),
  };
}
