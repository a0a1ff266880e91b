import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mergeSort } from '../../../src/renderer/src/lib/merge-sort';

interface Item {
  readonly key: number;
  readonly place: number;
}

function run<T>(work: Generator<void, T>): { readonly result: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done === true) return { result: step.value, pauses };
  }
}

const byKey = (a: Item, b: Item) => a.key - b.key;

describe('a sort that can be interrupted', () => {
  test('when items are sorted → the same order as the built-in stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3_000, size: 'max' }), (keys) => {
        const items = keys.map((key, place) => ({ key, place }));
        expect(run(mergeSort(items, byKey)).result).toEqual(items.toSorted(byKey));
      }),
      { numRuns: 40 },
    );
  });

  test('when there are many items → there are many places to pause', () => {
    const items = Array.from({ length: 20_000 }, (_, place) => ({ key: (place * 7_919) % 20_000, place }));
    const { result, pauses } = run(mergeSort(items, byKey));
    expect(result[0]?.key).toBe(0);
    expect(pauses).toBeGreaterThan(100);
  });

  test('when the list is empty → an empty list', () => {
    expect(run(mergeSort<Item>([], byKey)).result).toEqual([]);
  });
});
