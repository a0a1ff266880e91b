import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { toolsFolder } from '../../../scripts/lib/paths.mjs';

const run = promisify(execFile);

/** The veraPDF engine travels inside this package; Debian's libjaxb-java gives it the XML binding it lacks. */
const ENGINE = fileURLToPath(
  new URL('../../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar', import.meta.url),
);
const BINDING = ['jaxb-runtime', 'jaxb-core', 'istack-commons-runtime', 'txw2', 'javax.activation'].map(
  (name) => `/usr/share/java/${name}.jar`,
);

export interface Verdict {
  readonly verdict: string;
  readonly flavour: string;
  readonly path: string;
  readonly broken: string;
}

/** Bytes from which on Java's better compiler earns its own time back. */
const MUCH = 5_000_000;

/** Validates all files against PDF/A-3a and PDF/UA-1 in one Java start. */
export async function validate(paths: readonly string[]): Promise<readonly Verdict[]> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const much = sizes.reduce((sum, size) => sum + size, 0) > MUCH;
  const compiler = much ? [] : ['-XX:TieredStopAtLevel=1'];
  const classPath = [ENGINE, await compiled(), ...BINDING].join(delimiter);
  const options = ['-XX:+UseSerialGC', ...compiler, '-Xss64m', '-cp', classPath];
  const { stdout } = await run('java', [...options, 'VeraCheck', '3a,ua1', ...paths], {
    maxBuffer: 64 * 1_048_576,
  });
  return stdout.trim().split('\n').map(parseLine);
}

/** The folder with the class of VeraCheck.java, compiled once for this text of it. */
async function compiled(): Promise<string> {
  const source = fileURLToPath(new URL('VeraCheck.java', import.meta.url));
  const name = createHash('sha256')
    .update(await readFile(source))
    .digest('hex');
  const folder = join(toolsFolder, 'vera-check', name);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${String(process.pid)}`;
  await run('javac', ['-cp', ENGINE, '-d', fresh, source]);
  // Somebody beside us may have been quicker: theirs is the same.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  return folder;
}

function parseLine(line: string): Verdict {
  const [verdict = '', flavour = '', path = '', broken = ''] = line.split('\t');
  return { verdict, flavour, path, broken };
}
