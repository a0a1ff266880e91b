/** Something the person at the terminal can put right: shown as a sentence, without a stack. */
export class Problem extends Error {}

/** @type {(() => Promise<void> | void)[]} */
const tasksAtEnd = [];

/**
 * Runs something when the script has done its work, also after a failure; not after a signal.
 *
 * @param {() => Promise<void> | void} task
 */
export function atEnd(task) {
  tasksAtEnd.push(task);
}

/**
 * Runs a script's main function and turns its outcome into an exit code.
 *
 * @param {() => Promise<number>} main resolves to the exit code
 */
export async function runScript(main) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    // `exit` listeners stop what this script started (processes.mjs, display.mjs).
    process.on(signal, () => process.exit(code));
  }
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
  for (const task of tasksAtEnd) await task();
}
