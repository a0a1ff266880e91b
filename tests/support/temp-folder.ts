import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything the tests put into the temporary folder goes into one of their own, and with it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'uvildig-tests-'));
  process.env['TMPDIR'] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
