import { MANIFEST_FILE, TRAIL_FILE } from '../../../src/shared/audit/pack';
import type { EmbeddedFile } from '../../../src/shared/audit/report';
import { fittingManifest } from '../../e2e/support/forge-pack';
import type { Chance } from './chance';

export function hexDigit(random: Chance, text: string): string {
  const at = random.below(text.length);
  const digit = random.pick(Array.from('0123456789abcdef').filter((each) => each !== text[at]));
  return text.slice(0, at) + digit + text.slice(at + 1);
}

/** One file with another text, and the manifest made to fit. */
export function rewritten(files: readonly EmbeddedFile[], name: string, change: (text: string) => string) {
  const changed = files.map((file) =>
    file.name === name ? { ...file, bytes: Buffer.from(change(Buffer.from(file.bytes).toString())) } : file,
  );
  const contents = new Map(changed.map((file) => [file.name, file.bytes]));
  const manifest = fittingManifest(contents, contents).get(MANIFEST_FILE);
  return changed.map((file) =>
    file.name === MANIFEST_FILE && name !== MANIFEST_FILE && manifest ? { ...file, bytes: manifest } : file,
  );
}

/** The trail with other lines. */
export function withLines(
  files: readonly EmbeddedFile[],
  change: (lines: readonly string[]) => readonly string[],
) {
  return rewritten(files, TRAIL_FILE, (text) =>
    change(text.split('\n').slice(0, -1))
      .map((line) => `${line}\n`)
      .join(''),
  );
}
