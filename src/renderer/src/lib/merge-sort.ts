/** Elements between two places to pause. */
const STRETCH = 512;

/** A stable sort that can be interrupted (see {@link inSlices}); the given array is left as it is. */
export function* mergeSort<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += STRETCH) {
    runs.push(items.slice(from, from + STRETCH).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left = [], right = []] = [runs[at], runs[at + 1]];
      merged.push(yield* merge(left, right, compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  if (right.length === 0) return left;
  const merged: T[] = [];
  let [l, r] = [0, 0];
  for (;;) {
    if (merged.length % STRETCH === 0) yield;
    const [a, b] = [left[l], right[r]];
    if (a === undefined) return [...merged, ...right.slice(r)];
    if (b === undefined) return [...merged, ...left.slice(l)];
    // Equal elements keep their order: the left one was first.
    if (compare(a, b) <= 0) {
      merged.push(a);
      l++;
    } else {
      merged.push(b);
      r++;
    }
  }
}
