/**
 * Text in the form in which two texts are compared: one kind of blank, one case, compatibility forms folded, nothing
 * invisible. The PDF drops invisible characters too, so what is hidden between letters here would be readable there.
 */
export function comparable(text: string): string {
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
