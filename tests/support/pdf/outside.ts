import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';

import { onPath } from '../../../scripts/lib/system-packages.mjs';
import { MANIFEST_FILE, manifestSchema } from '../../../src/shared/audit/pack';
import { attachmentsOf, checkSyntax } from './tools';
import { validate } from './vera';

const run = promisify(execFile);

/** Whether everything that {@link faultsFromOutside} asks is installed on this machine. */
export function outsideToolsAreThere(): boolean {
  const programs = ['qpdf', 'pdfsig', 'pdfdetach', 'java', 'javac'];
  return programs.every((name) => onPath(name)) && existsSync('/usr/share/java/jaxb-runtime.jar');
}

/**
 * What programs that know nothing of us find wrong with packs: qpdf with their syntax, pdfsig with their signature,
 * pdfdetach with the files in them, veraPDF with PDF/A-3a and PDF/UA-1.
 */
export async function faultsFromOutside(packs: readonly string[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of packs) {
    const add = (what: string) => faults.push(`${basename(path)}: ${what}`);
    const said = await checkSyntax(path).catch(String);
    if (!said.includes('No syntax or stream encoding errors found')) add(`qpdf: ${said}`);
    const { stdout } = await run('pdfsig', [path]);
    if (!stdout.includes('Signature is Valid') || !stdout.includes('Total document signed')) {
      add(`pdfsig: ${stdout}`);
    }
    for (const name of await changedFiles(path)) add(`pdfdetach: ${name}`);
  }
  const verdicts = await validate(packs);
  if (verdicts.length !== 2 * packs.length) faults.push(`veraPDF: ${String(verdicts.length)} verdicts`);
  for (const { verdict, flavour, path, broken } of verdicts) {
    if (verdict !== 'PASS') faults.push(`${basename(path)}: veraPDF ${flavour}: ${broken}`);
  }
  return faults;
}

/** Files that are not in a pack as its manifest says. */
async function changedFiles(path: string): Promise<readonly string[]> {
  const [text] = await attachmentsOf(path, [MANIFEST_FILE]);
  const { files } = manifestSchema.parse(JSON.parse(String(text)));
  const contents = await attachmentsOf(
    path,
    files.map(({ name }) => name),
  );
  return files
    .filter(({ sha256 }, place) => {
      const bytes = contents[place];
      return !bytes || createHash('sha256').update(bytes).digest('hex') !== sha256;
    })
    .map(({ name }) => name);
}
