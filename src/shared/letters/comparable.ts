/**
 * Text in the form in which two texts are compared: one kind of blank, one case, compatibility forms folded, nothing
 * invisible. The PDF drops invisible characters too, so what is hidden between letters here would be readable there.
 */
export function comparable(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= KEPT) known.clear();
  const form = comparableForm(text);
  known.set(text, form);
  return form;
}

/** One requirement after another compares the same parts of a letter, so their form is kept. */
const known = new Map<string, string>();
const KEPT = 1_000;

function comparableForm(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether the words of `part` stand in `whole` and not merely inside longer words. */
export function containsWords(whole: string, part: string): boolean {
  const words = comparable(part);
  if (words === '') return false;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(comparable(whole));
}
