/** Something the person at the terminal can put right: shown as a sentence, without a stack. */
export class Problem extends Error {}

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
    if (error instanceof Problem) console.error(`\n${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}
