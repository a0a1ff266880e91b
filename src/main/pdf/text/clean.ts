/**
 * Characters with no shape of their own: controls, soft hyphens, zero-width and direction marks, variation selectors.
 * A font has no glyph for them and PDF/A forbids showing one that is missing.
 */
const SHAPELESS = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** Text as the fonts can show it: composed (NFC), well-formed, line ends as \n, nothing invisible. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(SHAPELESS, '');
}

/** Cleaned text on one line, for titles, bookmarks and metadata. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** Paragraphs as a writer separates them: by a line with nothing on it. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
}
