import { describe, expect, it } from 'vitest';

import { renderLetter } from '../../../src/main/pdf/render-letter';
import { checkPrinted, isSound } from '../../../src/shared/letters/check-printed';
import { printedPieces } from '../../../src/shared/letters/letter-text';
import { soundLetters } from '../../support/sound-letters';
import type { SoundLetter } from '../../support/sound-letters';
import { pdfWords } from '../../support/pdf/pdf-words';
import { withParagraph } from './mutants';

async function printed({ letter }: Pick<SoundLetter, 'letter'>): Promise<string> {
  const pdf = await renderLetter(letter);
  if (!pdf.ok) throw new Error(pdf.error.code);
  return pdfWords(pdf.value);
}

describe('a PDF that is not the letter', () => {
  const [sound] = soundLetters('da', 'DK');
  if (!sound) throw new Error('There is a letter');
  const { letter, state, expected } = sound;
  const check = (text: string) => checkPrinted(text, letter, state, expected);

  it('when one piece is gone or stands elsewhere → it is missed', () => {
    const pieces = printedPieces(letter);
    const long = pieces.filter((piece) => piece.length > 40);
    expect(long.length).toBeGreaterThan(20);
    for (const piece of long) {
      expect(check(pieces.filter((other) => other !== piece).join('\n')).missing, piece).not.toEqual([]);
    }
    expect(check(pieces.toReversed().join('\n')).missing).not.toEqual([]);
    expect(isSound(check(pieces.join('\n')))).toBe(true);
  });

  it('when a word of a sentence is another → the sentence is missed', async () => {
    const text = (await printed(sound)).replace('delvist', 'slet ikke');
    expect(check(text).missing).not.toEqual([]);
  });

  it('when something forbidden has come in on the way → it is found, in the text and in a link', async () => {
    const withLink = await printed({ letter: withParagraph(letter, 'Klag på ec.europa.eu/consumers/odr') });
    expect(check(withLink).forbidden.map(({ requirement }) => requirement.id)).toEqual(['closed-platform']);
    expect(isSound(check(withLink))).toBe(false);
    const text = await printed(sound);
    expect(isSound(check(`${text}\nhttps://ec.europa.eu/consumers/odr`))).toBe(false);
  });

  it('when a table row goes on over the page → both its halves are found', () => {
    const table = letter.blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('The letter has a table');
    const one = { ...letter, blocks: [{ ...table, rows: [['alpha beta', 'gamma delta']] }] };
    const split = printedPieces(one)
      .join('\n')
      .replace('alpha beta\ngamma delta', 'alpha\ngamma\nbeta\ndelta');
    expect(checkPrinted(split, one, state, expected).missing).toEqual([]);
    expect(checkPrinted(split.replace('delta', ''), one, state, expected).missing).toEqual(['gamma delta']);
  });
});
