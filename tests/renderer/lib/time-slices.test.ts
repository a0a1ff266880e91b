import { describe, expect, test } from 'vitest';

import { createPauses, inSlices } from '../../../src/renderer/src/lib/time-slices';

/** Works for about as long as asked, pausing every millisecond. */
function* busy(milliseconds: number): Generator<void, string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  test('when work takes longer than a slice → other tasks run in between and the result arrives', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    const result = await inSlices(busy(80), new AbortController().signal);
    clearInterval(timer);
    expect(result).toBe('done');
    expect(others).toBeGreaterThan(1);
  });

  test('when work is given up → it stops and answers nothing', async () => {
    const control = new AbortController();
    const work = inSlices(busy(60_000), control.signal);
    setTimeout(() => {
      control.abort();
    }, 20);
    expect(await work).toBeUndefined();
  });
});

test('when work waits in between → it pauses once its stretch is over, and not before', async () => {
  const pause = createPauses();
  let others = 0;
  setTimeout(() => others++);
  await pause();
  expect(others).toBe(0);
  const until = performance.now() + 20;
  while (performance.now() < until);
  await pause();
  expect(others).toBe(1);
});
