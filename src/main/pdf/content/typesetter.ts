import type { LetterLanguage } from '../../../shared/complaint/vocabulary';
import type { Span, Text } from '../../../shared/letters/letter';
import { LANGUAGE_TAGS } from '../../../shared/letters/letter';
import { sharedFont } from '../engine/fonts';
import type { FontFamily, Run } from '../engine/nodes';
import { cleanLine, cleanText, paragraphsOf } from '../text/clean';
import { glue } from '../text/glue';
import { theme } from './theme';

/** Addresses a letter may lead to; anything else stays text. */
const ADDRESS = /^(https:\/\/|mailto:|tel:)/;

/** A letter with the marks and modifiers that change it: what a person calls one character. */
const CHARACTER = /\P{M}[\p{M}\p{EMod}]*|\p{M}+/gu;

/**
 * Turns text into runs that the fonts can show: cleaned, glued, each run in a font that has its letters. Remembers the
 * characters that no font has.
 */
export class Typesetter {
  readonly language: LetterLanguage;
  readonly #missing = new Set<string>();

  constructor(language: LetterLanguage) {
    this.language = language;
  }

  /** In order of appearance. */
  get missing(): readonly string[] {
    return [...this.#missing];
  }

  runs(text: Text): readonly Run[] {
    return spansOf(text).flatMap((span) => this.#spanRuns({ ...span, text: cleanText(span.text) }));
  }

  /** On one line, whatever line ends it has. */
  line(text: string): readonly Run[] {
    return this.#spanRuns({ text: cleanLine(text) });
  }

  /** Blank lines separate paragraphs in plain text; formatted text is one paragraph. */
  paragraphs(text: Text): readonly (readonly Run[])[] {
    if (typeof text !== 'string') return isBlank(text) ? [] : [this.runs(text)];
    return paragraphsOf(cleanText(text)).map((paragraph) => this.#spanRuns({ text: paragraph.trim() }));
  }

  #spanRuns(span: Span): Run[] {
    const language = span.lang ?? this.language;
    const style: Omit<Run, 'text'> = {
      ...(span.strong ? { bold: true } : {}),
      ...(span.emphasis ? { italics: true } : {}),
      ...(span.href !== undefined && ADDRESS.test(span.href) ? { href: span.href, color: theme.link } : {}),
      ...(language === this.language ? {} : { lang: LANGUAGE_TAGS[language] }),
    };
    return this.#splitByFont(glue(span.text, language)).map((run) => ({ ...style, ...run }));
  }

  #splitByFont(text: string): { readonly text: string; readonly font?: FontFamily }[] {
    if (hasAll('regular', text)) return [{ text }];
    const runs: { text: string; font?: FontFamily }[] = [];
    for (const [character] of text.matchAll(CHARACTER)) {
      const font = this.#fontOf(character);
      const last = runs.at(-1);
      if (last && last.font === font) last.text += character;
      else runs.push(font === undefined ? { text: character } : { text: character, font });
    }
    return runs;
  }

  #fontOf(character: string): FontFamily | undefined {
    if (hasAll('regular', character)) return undefined;
    if (!hasAll('fallback', character)) this.#missing.add(character);
    return 'Rare';
  }
}

function spansOf(text: Text): readonly Span[] {
  return typeof text === 'string' ? [{ text }] : text;
}

function isBlank(spans: readonly Span[]): boolean {
  return spans.every((span) => span.text.trim() === '');
}

function hasAll(file: 'regular' | 'fallback', text: string): boolean {
  const { codePoints } = sharedFont(file);
  for (const character of text) {
    // A line end is no glyph. A string's iteration yields whole code points, never an empty string.
    if (character !== '\n' && !codePoints.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
