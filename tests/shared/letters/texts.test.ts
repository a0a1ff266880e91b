import { describe, expect, it } from 'vitest';

import { PACK_REPORT_TEXTS } from '../../../src/shared/audit/pack-report-texts';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { textsOf } from '../../../src/shared/letters/texts/texts-of';
import { textsIn } from '../../support/texts-in';

const ALPHABETS = {
  da: /[äöüßÄÖÜ]/,
  sv: /[æøüßÆØÜ]/,
  en: /[æøåäöüßÆØÅÄÖÜ]/,
  nb: /[äöüßÄÖÜ]/,
  fi: /[æøåüßÆØÅÜ]/,
  de: /[æøåÆØÅ]/,
} as const;

describe.each(LETTER_LANGUAGES)('the texts in %s', (language) => {
  const letters = textsIn(textsOf(language));

  it('when they are read → no letter of a neighbouring alphabet, no doubled blank or full stop', () => {
    expect(letters.length).toBeGreaterThan(300);
    for (const [path, text] of letters) {
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

describe.each(UI_LANGUAGES)('the report of a pack in %s', (language) => {
  it('when it is read → no letter of a neighbouring alphabet, no doubled blank or full stop', () => {
    for (const [path, text] of textsIn(PACK_REPORT_TEXTS[language])) {
      expect(text, path).not.toMatch(ALPHABETS[language]);
      expect(text, path).not.toMatch(/ {2}|\.\.|undefined|^ | $/);
    }
  });
});

describe('numbers of weeks', () => {
  it('when there are five or one → in words; when there are many → in figures', () => {
    const weeks = (count: number) =>
      LETTER_LANGUAGES.map((language) => textsOf(language).common.weeks(count)).join(', ');
    expect(weeks(5)).toBe('fem uger, fem veckor, five weeks, fem uker, viisi viikkoa, fünf Wochen');
    expect(weeks(1)).toBe('en uge, en vecka, one week, én uke, yksi viikko, eine Woche');
    expect(weeks(20)).toBe('20 uger, 20 veckor, 20 weeks, 20 uker, 20 viikkoa, 20 Wochen');
  });
});
