import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The bytes a text can have on disk. */
export function inEncodings(text: string): readonly Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  return [Buffer.from(text, 'utf8'), little, Buffer.from(little).swap16()];
}

/** Which secrets stand in which file of a folder. */
export function found(folder: string, secrets: readonly string[]): readonly string[] {
  const needles = secrets.flatMap((secret) => inEncodings(secret).map((bytes) => ({ secret, bytes })));
  return filesIn(folder).flatMap((path) => {
    const content = readFileSync(path);
    return needles
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ secret }) => `${relative(folder, path)}: ${secret}`);
  });
}

/** Every file below a folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
