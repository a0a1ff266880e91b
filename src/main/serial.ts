/** Runs jobs one after another in the order they were given, whether the one before went well or not. */
export type Serial = <T>(job: () => Promise<T>) => Promise<T>;

export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    // The failure belongs to whoever waits for `run`; the next job only needs to know that it is over.
    last = run.catch(() => undefined);
    return run;
  };
}
