import { describe, expect, it } from 'vitest';

import { LETTER_KINDS, LETTER_LANGUAGES, MARKETS } from '../../../src/shared/complaint/vocabulary';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import { letterText } from '../../../src/shared/letters/letter-text';
import { faultText, requirementText } from '../../../src/shared/letters/requirement-texts';
import { soundLetters } from '../../support/sound-letters';

describe.each(LETTER_LANGUAGES)('letters in %s', (language) => {
  it.each(MARKETS)('when a letter of each kind is written for %s → it meets every requirement', (market) => {
    const letters = soundLetters(language, market);
    expect(new Set(letters.map(({ letter }) => letter.kind))).toEqual(new Set(LETTER_KINDS));
    for (const { name, letter, state, expected } of letters) {
      const lines = checkLetter(letter, state, expected);
      const red = redLines(lines).map(({ requirement, faults }) => [
        requirementText(requirement.id, 'en'),
        ...faults.map((fault) => faultText(fault, 'en')),
      ]);
      expect(red, name).toEqual([]);
      expect(lines.length, name).toBeGreaterThan(15);
    }
  });

  it('when it is read → no value was forgotten on the way into a sentence', () => {
    for (const { name, letter } of soundLetters(language, 'DK')) {
      expect(letterText(letter), name).not.toMatch(/\b(?:undefined|NaN|null)\b|\[object/);
    }
  });
});
