/** Longest stretch of work before the window may react, ms: a quarter of what a person notices. */
const SLICE_MS = 8;

/**
 * Runs long work in short stretches, so that typing and scrolling go on meanwhile.
 * @param work yields often; each yield is a place to pause
 * @returns what the work returns; undefined when it was given up
 */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await aTurn();
    if (signal.aborted) return undefined;
    until = performance.now() + SLICE_MS;
  }
}

/**
 * The same for work that waits for something in between anyway.
 * @returns to be awaited often: a pause when the stretch has been long enough, nothing otherwise
 */
export function createPauses(): () => Promise<void> {
  let until = performance.now() + SLICE_MS;
  return async () => {
    if (performance.now() < until) return;
    await aTurn();
    until = performance.now() + SLICE_MS;
  };
}

/** Lets the window do what it has to do. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A long text line by line, with a place to pause after each. */
export function* joined(lines: Iterable<string>): Generator<void, string> {
  const all: string[] = [];
  for (const line of lines) {
    all.push(line);
    yield;
  }
  return all.join('');
}
