/** A number of cases below this could point to somebody. */
export const FEWEST_SHOWN = 5;

/** How many cases share a value. */
export interface Count<K extends string> {
  readonly key: K;
  readonly count: number;
}

/** Counts that may be shown. `others`: the rest together; absent when there is none. */
export interface ShownCounts<K extends string> {
  readonly shown: readonly Count<K>[];
  readonly others?: number;
}

/**
 * Puts counts below five together, so that nobody is recognised. The rest would say the same again where it is itself
 * below five, or stands for one value alone, for the total is known: then the next smallest joins it.
 */
export function withoutSmall<K extends string>(counts: readonly Count<K>[]): ShownCounts<K> {
  const ordered = [...counts].filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  let joined = ordered.filter(({ count }) => count < FEWEST_SHOWN).length;
  if (joined === 0) return { shown: counts.filter(({ count }) => count > 0) };
  const sum = () => ordered.slice(0, joined).reduce((total, { count }) => total + count, 0);
  while ((joined < 2 || sum() < FEWEST_SHOWN) && joined < ordered.length) joined += 1;
  const hidden = new Set(ordered.slice(0, joined).map(({ key }) => key));
  return { shown: counts.filter(({ key, count }) => count > 0 && !hidden.has(key)), others: sum() };
}

/** "fewer than 5" rather than the number itself, where personal data is left out. */
export function tooFew(count: number, personal: boolean): boolean {
  return !personal && count > 0 && count < FEWEST_SHOWN;
}
