import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson } from '../audit/canonical-json';
import { LETTER_KINDS, LETTER_LANGUAGES } from '../complaint/vocabulary';
import type { Sha256 } from '../core/ports';
import type { ClauseContent } from './clause';

/** SHA-256 of the content's canonical JSON (RFC 8785) as UTF-8, 64 hexadecimal characters. */
export function clauseHash(content: ClauseContent, sha256: Sha256): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}

/** Without loose blanks and empty languages, in the order of the vocabulary: the same content has one form only. */
export function tidyContent({ name, market, kinds, texts }: ClauseContent): ClauseContent {
  return {
    name: oneLine(name),
    market,
    kinds: LETTER_KINDS.filter((kind) => kinds.includes(kind)),
    texts: Object.fromEntries(
      LETTER_LANGUAGES.flatMap((language) => {
        const heading = oneLine(texts[language]?.heading ?? '');
        const text = (texts[language]?.text ?? '').toWellFormed().replace(/\r\n?/g, '\n').trim();
        return heading === '' && text === '' ? [] : [[language, { heading, text }] as const];
      }),
    ),
  };
}

function oneLine(text: string): string {
  return text.toWellFormed().trim().replace(/\s+/g, ' ');
}

/** Characters of everything in it. */
export function contentLength({ name, texts }: ClauseContent): number {
  const lengths = Object.values(texts).map(({ heading, text }) => heading.length + text.length);
  return lengths.reduce((sum, length) => sum + length, name.length);
}
