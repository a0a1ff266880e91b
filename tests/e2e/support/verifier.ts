import { execFile } from 'node:child_process';

import { buildVerifierIfStale } from '../../../scripts/lib/build.mjs';

/** What `npm run verify` says and ends with, without its setting up. */
export async function runVerifier(
  args: readonly string[],
): Promise<{ readonly code: number; readonly said: string }> {
  const script = await buildVerifierIfStale();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...args], (error, said) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, said });
      else reject(new Error('The verifier did not run', { cause: error }));
    });
  });
}
