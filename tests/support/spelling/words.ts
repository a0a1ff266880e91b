/** Addresses of websites and people, and numbers to call. */
const ADDRESS = /\S+@\S+|\S+:\/\/\S+|tel:\S+|\S*\p{L}\.\p{Ll}{2}\S*/gu;
/** A hyphen or slash at the end of a line: the word goes on in the next one. */
const GOES_ON = /(?<=\p{L}-|\/)\n(?=\p{Ll})/gu;
const SOFT_HYPHEN = /\u00ad\n?/gu;
/** Two letters or more, and nothing else: a reference or a code is no word. */
const WORD = /(?<![\p{L}\p{N}-])\p{L}{2,}(?:[-'’]\p{L}+)*(?![\p{L}\p{N}]|-\p{N})/gu;

/**
 * The words a text says itself.
 * @param said what others say in it, word by word; a phrase counts as one
 */
export function wordsIn(text: string, said: readonly string[]): ReadonlySet<string> {
  const joined = text
    .replace(SOFT_HYPHEN, '')
    .replace(GOES_ON, '')
    .replace(ADDRESS, ' ')
    .replace(/\s+/g, ' ');
  const own = said.length === 0 ? joined : joined.replace(anyOf(said), ' ');
  return new Set(own.match(WORD));
}

/** The longest first: a name within a sentence must not tear it. */
function anyOf(phrases: readonly string[]): RegExp {
  const wanted = [...new Set(phrases.flatMap(pieces))].toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function pieces(phrase: string): readonly string[] {
  return phrase
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => /\p{L}/u.test(line));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
