/** Whether texts, taken together, hold what somebody looks for. */
export type Finder = (texts: readonly (string | undefined)[]) => boolean;

/** Every word of the query must occur, in any order; capitals make no difference. An empty query finds everything. */
export function finder(query: string): Finder {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return (texts) => {
    const text = folded(texts.filter((part) => part !== undefined).join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** No-break spaces are spaces to whoever types. */
function folded(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll('\u00a0', ' ');
}
