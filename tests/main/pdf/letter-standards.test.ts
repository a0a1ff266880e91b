import { expect, it } from 'vitest';

import { renderLetter } from '../../../src/main/pdf/render-letter';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import { store } from '../../support/pdf/tools';
import { validate } from '../../support/pdf/vera';
import { MARKETS_IN_TESTS, soundLetters } from '../../support/sound-letters';

it(
  'when a letter of each kind is printed in each language for each market → PDF/A-3a and PDF/UA-1',
  { timeout: 600_000 },
  async () => {
    const paths: string[] = [];
    for (const language of LETTER_LANGUAGES) {
      for (const { letter } of MARKETS_IN_TESTS.flatMap((market) => soundLetters(language, market))) {
        const pdf = await renderLetter(letter);
        if (!pdf.ok) throw new Error(JSON.stringify(pdf.error));
        paths.push(await store(`${letter.kind}-${language}`, pdf.value));
      }
    }
    const verdicts = await validate(paths);
    expect(verdicts).toHaveLength(2 * paths.length);
    expect(verdicts.filter(({ verdict }) => verdict !== 'PASS')).toEqual([]);
  },
);
