/**
 * Waits until the window has nothing else to do, such as showing what it was just given.
 * @param limit the wait is over after so many ms in any case
 */
export function whenIdle(limit: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    // Without a window (in tests) there is nothing to wait for.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: limit });
    else setTimeout(done);
  });
}
