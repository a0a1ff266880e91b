/**
 * Characters with no shape of their own: controls, soft hyphen, zero-width and direction marks, variation selectors.
 * A font has no glyph for them and PDF/A forbids showing one that is missing.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const SHAPELESS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

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
