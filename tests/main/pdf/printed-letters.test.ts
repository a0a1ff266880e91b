import { beforeAll, describe, expect, it } from 'vitest';

import { renderLetter } from '../../../src/main/pdf/render-letter';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import type { LetterKind, LetterLanguage } from '../../../src/shared/complaint/vocabulary';
import type { Letter } from '../../../src/shared/letters/letter';
import { checkPrinted } from '../../../src/shared/letters/check-printed';
import { pdfPages } from '../../support/pdf/pdf-words';
import { MARKETS_IN_TESTS, soundLetters } from '../../support/sound-letters';
import type { SoundLetter } from '../../support/sound-letters';
import { withParagraph } from '../../shared/letters/mutants';
import { byCode, keptWords, noDictionary, unknownWords } from '../../support/spelling/dictionary';
import { wordsOfLetters } from '../../support/spelling/letter-words';

interface Printed extends SoundLetter {
  /** What stands in the PDF. */
  readonly text: string;
  readonly pages: number;
}

/** Letters that need no more than two pages, whatever the language. */
const BRIEF: readonly LetterKind[] = ['acknowledgement', 'holding-reply', 'information-request'];

/** A slip of the pen in a word of each language. */
const SLIPS: Readonly<Record<LetterLanguage, string>> = {
  da: 'Afgørlesen',
  sv: 'klagomålte',
  en: 'complaitn',
  nb: 'Avgjørlesen',
  fi: 'valitukssesi',
  de: 'Bechwerde',
};

/** The dictionaries take about a second of the time; printing and reading all letters, which is done once, the rest. */
describe.each(LETTER_LANGUAGES)('letters printed in %s', (language) => {
  let printed: readonly Printed[] = [];

  beforeAll(async () => {
    const letters = MARKETS_IN_TESTS.flatMap((market) => soundLetters(language, market));
    const all: Printed[] = [];
    for (const sound of letters) {
      const pages = await pagesOf(sound.letter);
      all.push({ ...sound, text: pages.join('\n'), pages: pages.length });
    }
    printed = all;
  }, 120_000);

  it('when they are read → the PDF says all of the letter in the same order', () => {
    expect(printed).toHaveLength(45);
    for (const { name, letter, state, expected, text } of printed) {
      const faults = checkPrinted(text, letter, state, expected);
      expect(faults, `${name}, ${state.complaint.market}`).toEqual({ missing: [], forbidden: [] });
    }
  });

  it('when one is written before the assessment is done → it has two pages at most', () => {
    const brief = printed.filter(({ letter }) => BRIEF.includes(letter.kind));
    expect(brief).toHaveLength(20);
    const long = brief.filter(({ pages }) => pages > 2);
    expect(long.map(({ name, state }) => `${name}, ${state.complaint.market}`)).toEqual([]);
  });

  it('when they are spelled → every word is in the dictionary or in the list of kept words', async ({
    skip,
  }) => {
    skipWithout(language, skip);
    const unknown = await unknownWords(wordsOfLetters(printed, language), language);
    const kept = await keptWords(language);
    expect(unknown.filter((word) => !kept.includes(word))).toEqual([]);
    expect(
      kept.filter((word) => !unknown.includes(word)),
      'kept for nothing',
    ).toEqual([]);
    expect(kept).toEqual(kept.toSorted(byCode));
  });

  it('when a word is misspelled in a letter → it is found', async ({ skip }) => {
    skipWithout(language, skip);
    const [first] = printed;
    if (!first) throw new Error('There is a letter');
    const slip = SLIPS[language];
    const text = (await pagesOf(withParagraph(first.letter, `Xx ${slip}, xx.`))).join('\n');
    const unknown = await unknownWords(wordsOfLetters([{ ...first, text }], language), language);
    expect(unknown).toContain(slip);
    expect(await keptWords(language)).not.toContain(slip);
  });
});

async function pagesOf(letter: Letter): Promise<readonly string[]> {
  const pdf = await renderLetter(letter);
  if (!pdf.ok) throw new Error(pdf.error.code);
  return pdfPages(pdf.value);
}

/** Where the set-up may install packages, it has; somewhere else the languages without a dictionary are left out. */
function skipWithout(language: LetterLanguage, skip: (note: string) => never): void {
  const missing = noDictionary(language);
  if (missing === undefined) return;
  if (process.env['CI'] !== undefined || process.getuid?.() === 0) throw new Error(missing);
  skip(missing);
}
