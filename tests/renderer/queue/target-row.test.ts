import { describe, expect, test } from 'vitest';

import { targetRow } from '../../../src/renderer/src/features/queue/target-row';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const TOTAL = 100_000;
const PAGE = 15;

describe('where a key leads in the queue', () => {
  test.each([
    ['ArrowDown', false, 10, 11],
    ['ArrowDown', false, TOTAL - 1, TOTAL - 1],
    ['ArrowDown', true, 10, TOTAL - 1],
    ['ArrowUp', false, 10, 9],
    ['ArrowUp', true, 10, 0],
    ['PageDown', false, 10, 25],
    ['PageDown', false, TOTAL - 3, TOTAL - 1],
    ['PageUp', false, 10, 0],
    ['Home', true, 500, 0],
    ['End', true, 500, TOTAL - 1],
  ])('when %s (command %s) is pressed on row %i → row %i', (key, ctrlKey, from, to) => {
    expect(targetRow({ ...plain, key, ctrlKey }, from, TOTAL, PAGE)).toBe(to);
  });

  test('when the key belongs to the grid → it is left to the grid', () => {
    // Up from the first row leads to the headers; Home and End stay within the row.
    expect(targetRow({ ...plain, key: 'ArrowUp' }, 0, TOTAL, PAGE)).toBeUndefined();
    expect(targetRow({ ...plain, key: 'Home' }, 5, TOTAL, PAGE)).toBeUndefined();
    expect(targetRow({ ...plain, key: 'ArrowLeft' }, 5, TOTAL, PAGE)).toBeUndefined();
    expect(targetRow({ ...plain, key: 'ArrowDown', altKey: true }, 5, TOTAL, PAGE)).toBeUndefined();
  });

  test('when there is nothing to move through → nowhere', () => {
    expect(targetRow({ ...plain, key: 'ArrowDown' }, 0, 0, PAGE)).toBeUndefined();
  });
});
