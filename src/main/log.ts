import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One old file of this size is kept beside the current one, in bytes. */
const MAX_BYTES = 1_048_576;

/** Writes bugs and trouble down without anything personal: kind of error, code and places in our code, no message. */
export function createLog(folder: string): (error: unknown) => void {
  const path = join(folder, 'errors.log');
  return (error) => {
    const lines = `${new Date().toISOString()} ${describe(error)}\n`;
    process.stderr.write(lines);
    try {
      mkdirSync(folder, { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(path, `${path}.1`);
      appendFileSync(path, lines);
    } catch {
      // A log that cannot be written must not make matters worse.
    }
  };
}

export function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  // Of a place only the file's own name: the folders above may be called like a person.
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => /([^/\\(]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? 'elsewhere');
  return `${error.name}${code} ${places.slice(0, 12).join(' < ')}`;
}
