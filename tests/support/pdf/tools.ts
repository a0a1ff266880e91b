import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OUTPUT = { maxBuffer: 64 * 1_048_576 };

/** A PDF on disk, for the tools that look at it from outside. */
export async function store(name: string, pdf: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'uvildig-pdf-')), `${name}.pdf`);
  await writeFile(path, pdf);
  return path;
}

/** The text in the order of the page content, every run of white space as one space. */
export async function textOf(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-raw', path, '-'], OUTPUT);
  return oneSpaced(stdout);
}

/** The structure tree with its text, as poppler prints it. */
export async function structureOf(path: string): Promise<string> {
  const { stdout } = await run('pdfinfo', ['-struct-text', path], OUTPUT);
  return stdout;
}

/** The structure tree without its text: quick, while the text takes quadratic time. */
export async function elementsOf(path: string): Promise<string> {
  const { stdout } = await run('pdfinfo', ['-struct', path], OUTPUT);
  return stdout;
}

export async function pageCount(path: string): Promise<number> {
  const { stdout } = await run('pdfinfo', [path], OUTPUT);
  return Number(/^Pages:\s+(\d+)$/m.exec(stdout)?.[1]);
}

/** What qpdf finds wrong with the syntax; throws when it finds anything. */
export async function checkSyntax(path: string): Promise<string> {
  const { stdout, stderr } = await run('qpdf', ['--check', path], OUTPUT);
  return stdout + stderr;
}

/** Objects of the file by their number, with streams left out. */
export async function objectsOf(path: string): Promise<string> {
  const { stdout } = await run('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    ...OUTPUT,
    encoding: 'latin1',
  });
  return stdout;
}

/** The embedded files by name. */
export async function attachmentsOf(path: string, names: readonly string[]): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'uvildig-pdf-'));
  await run('pdfdetach', ['-saveall', '-o', folder, path], OUTPUT);
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
