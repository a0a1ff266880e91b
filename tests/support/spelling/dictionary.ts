import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { LetterLanguage } from '../../../src/shared/complaint/vocabulary';

const run = promisify(execFile);

interface Dictionary {
  /** Debian packages. */
  readonly packages: readonly string[];
  readonly files: readonly string[];
  readonly command: readonly [program: string, ...args: string[]];
}

const VOIKKO = fileURLToPath(new URL('voikko.py', import.meta.url));

/** Finnish bends its words too much for a word list: Voikko knows its grammar. */
const DICTIONARIES: Readonly<Record<LetterLanguage, Dictionary>> = {
  da: hunspell('hunspell-da', 'da_DK'),
  sv: hunspell('hunspell-sv', 'sv_SE'),
  en: hunspell('hunspell-en-gb', 'en_GB'),
  nb: hunspell('hunspell-no', 'nb_NO'),
  de: hunspell('hunspell-de-de', 'de_DE'),
  fi: {
    packages: ['voikko-fi', 'python3-libvoikko'],
    files: [
      '/usr/lib/voikko/5/mor-standard/mor.vfst',
      '/usr/lib/python3/dist-packages/libvoikko.py',
      '/usr/bin/python3',
    ],
    command: ['/usr/bin/python3', VOIKKO],
  },
};

function hunspell(name: string, dictionary: string): Dictionary {
  const files = ['aff', 'dic'].map((ending) => `/usr/share/hunspell/${dictionary}.${ending}`);
  return {
    packages: ['hunspell', name],
    files: ['/usr/bin/hunspell', ...files],
    command: ['/usr/bin/hunspell', '-d', dictionary, '-i', 'utf-8', '-l'],
  };
}

/** Why the spelling of a language cannot be checked here, or undefined. */
export function noDictionary(language: LetterLanguage): string | undefined {
  const { files, packages } = DICTIONARIES[language];
  if (files.every((file) => existsSync(file))) return undefined;
  return `The spelling in ${language} was not checked: the Debian packages ${packages.join(' and ')} are not installed.`;
}

/** Those of the words that the dictionary does not know, sorted; the list of kept words is not looked at. */
export async function unknownWords(
  words: Iterable<string>,
  language: LetterLanguage,
): Promise<readonly string[]> {
  const [program, ...args] = DICTIONARIES[language].command;
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const running = run(program, args, { env });
  running.child.stdin?.end([...new Set(words)].join('\n'));
  const { stdout } = await running;
  return [...new Set(stdout.split('\n').filter((word) => word !== ''))].toSorted(byCode);
}

/** Words that are right although the dictionary does not know them: terms, names and compounds; one a line. */
export async function keptWords(language: LetterLanguage): Promise<readonly string[]> {
  const list = await readFile(new URL(`${language}.txt`, import.meta.url), 'utf8');
  return list.split('\n').filter((word) => word !== '');
}

export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
