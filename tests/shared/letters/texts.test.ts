import { describe, expect, it } from 'vitest';

import { PACK_REPORT_TEXTS } from '../../../src/shared/audit/pack-report-texts';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import { textsOf } from '../../../src/shared/letters/texts/texts-of';

/** Every text in a table of texts, with its path; functions are called with a name. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const written: unknown = Reflect.apply(
      value,
      undefined,
      Array.from({ length: value.length }, () => 'Xx'),
    );
    return textsIn(written, path);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}.${key}`));
}

const ALPHABETS = { da: /[äöÄÖ]/, sv: /[æøÆØ]/, en: /[æøåäöÆØÅÄÖ]/ } as const;

describe.each(LETTER_LANGUAGES)('the texts in %s', (language) => {
  const letters = textsIn(textsOf(language));
  const packs = textsIn(PACK_REPORT_TEXTS[language]);

  it('when they are read → no letter of a neighbouring alphabet, no doubled blank or full stop', () => {
    expect(letters.length).toBeGreaterThan(150);
    for (const [path, text] of [...letters, ...packs]) {
      expect(text, path).not.toMatch(ALPHABETS[language]);
      expect(text, path).not.toMatch(/ {2}|\.\.|undefined|^ | $/);
    }
  });

  it('when a letter speaks → no sentence is longer than 30 words', () => {
    for (const [path, text] of letters) {
      for (const sentence of text.split(/(?<=[.?!])\s+(?=\p{Lu})/u)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(30);
      }
    }
  });

  it('when the same thing is missing in two places → it has the same name, and no gap says nothing', () => {
    const { common, gaps } = textsOf(language);
    for (const what of Object.values(gaps)) expect(common.gap(what)).toMatch(/^\[\S+: \S[^\]]*\]$/);
  });
});

describe('numbers of weeks', () => {
  it('when there are five or one → in words; when there are many → in figures', () => {
    const weeks = (count: number) =>
      LETTER_LANGUAGES.map((language) => textsOf(language).common.weeks(count));
    expect(weeks(5)).toEqual(['fem uger', 'fem veckor', 'five weeks']);
    expect(weeks(1)).toEqual(['en uge', 'en vecka', 'one week']);
    expect(weeks(20)).toEqual(['20 uger', '20 veckor', '20 weeks']);
  });
});
