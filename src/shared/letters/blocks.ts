import type { LetterLanguage } from '../complaint/vocabulary';
import type { Block, Span, Text } from './letter';

/** The title of a document is its level 1; its blocks begin at level 2. */
export function heading(level: 2 | 3, text: string, id: string): Block {
  return { kind: 'heading', level, text, id };
}

export function paragraph(text: Text): Block {
  return { kind: 'paragraph', text };
}

/** A short label that opens what follows, without being a heading. */
export function label(text: string): Block {
  return { kind: 'paragraph', text: [{ text, strong: true }] };
}

/** One paragraph for each of the writer's own, which are set apart by an empty line. */
export function paragraphs(text: string): readonly Block[] {
  return split(text).map((part) => paragraph(part));
}

/** The same, with a short label that opens the first one. */
export function labelled(opening: string, text: string): readonly Block[] {
  return split(text).map((part, index) => paragraph(index === 0 ? runIn(opening, part) : part));
}

/** Somebody's words, opened by who says them. */
export function labelledQuotes(opening: string, text: string): readonly Block[] {
  return split(text).map((part, index) => ({
    kind: 'quote',
    text: index === 0 ? runIn(opening, part) : part,
  }));
}

function runIn(opening: string, text: string): readonly Span[] {
  return [{ text: `${opening}: `, strong: true }, { text }];
}

/**
 * Somebody else's words.
 * @param lang given only when the words are in another language than the letter
 */
export function quotes(text: string, lang?: LetterLanguage): readonly Block[] {
  return split(text).map((part) => ({ kind: 'quote', text: lang ? [{ text: part, lang }] : part }));
}

export function list(items: readonly Text[], ordered = false): Block {
  return { kind: 'list', ordered, items };
}

export function link(text: string, href: string): readonly Span[] {
  return [{ text, href }];
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

function split(text: string): readonly string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
