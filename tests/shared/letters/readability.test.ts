import { describe, expect, it } from 'vitest';

import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import { readabilityOf, splitSentences, writtenIn } from '../../../src/shared/letters/readability';
import type { Letter } from '../../../src/shared/letters/letter';
import { soundLetters } from '../../support/sound-letters';
import { withParagraph } from './mutants';

const [sound] = soundLetters('da', 'DK');
if (!sound) throw new Error('There is a letter');
const { letter, state } = sound;

function saying(...texts: readonly string[]): Letter {
  return { ...letter, blocks: texts.map((text) => ({ kind: 'paragraph', text })) };
}

describe('sentences', () => {
  it.each([
    ['Du får medhold. Beløbet er 5 kr. Det er betalt.', 3],
    ['Efter § 100, stk. 3, i lov om betalinger, jf. nr. 7, hæfter du ikke.', 1],
    ['Ich antworte bis zum 5. Dezember 2026. Bitte warten Sie.', 2],
    ['Jag svarade den 5 december 2026. Du skrev: ”Nej!” Jag läste det.', 3],
    ['Is it right? Yes. It is.', 3],
    ['', 0],
  ] as const)('when the text is "%s" → %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe('readability', () => {
  it('when words and sentences are counted → the LIX is their mean length and the share of long words', () => {
    // Ten words in two sentences, two of more than six letters: 5 + 20.
    const { lix, band } = readabilityOf(saying('Du får dine penge igen. Vi betaler pengene senere nu.'), []);
    expect(lix).toBe(25);
    expect(band).toBe('easy');
    expect(readabilityOf(saying(''), []).lix).toBe(0);
  });

  it('when the same text stands in another language → its own limits hold', () => {
    const text = 'Betalingstjenesteudbyderen videresender indsigelsesoplysninger, hverdag.';
    expect(readabilityOf(saying(text), []).band).toBe('hard');
    const limits = LETTER_LANGUAGES.map((language) => readabilityOf({ ...saying(text), language }, []).limit);
    expect(limits).toEqual([45, 45, 42, 45, 62, 52]);
  });

  it('when a sentence of the writer is long → it is shown with its place; the template’s and short ones are not', () => {
    const long = `Fordi ${'du og vi og de '.repeat(7)}ikke kunne blive enige.`;
    const written = ['Du får medhold.', long];
    const inPlace = { ...letter, blocks: [...letter.blocks, { kind: 'paragraph', text: long } as const] };
    expect(readabilityOf(inPlace, written).hardest).toEqual([{ text: long, words: 40, at: 'letter' }]);
    expect(readabilityOf(inPlace, []).hardest).toEqual([]);
    expect(readabilityOf(withParagraph(letter, long), written).hardest).toEqual([{ text: long, words: 40 }]);
    const quoted = { ...letter, blocks: [...letter.blocks, { kind: 'quote', text: long } as const] };
    expect(readabilityOf(quoted, written).hardest).toEqual([]);
  });

  it('when a case is worked on → what its letters say of it is the writer’s own', () => {
    const written = writtenIn(state);
    expect(written).toContain('Sammenfatning af resultatet i én sætning.');
    expect(written).toContain('Den viser begge træk.');
    expect(written.join(' ')).not.toContain('Jeg siger noget om');
  });

  it.each(LETTER_LANGUAGES)('when the templates in %s are read alone → none of them is hard', (language) => {
    for (const { name, letter: template } of soundLetters(language, 'DK')) {
      const { lix, limit } = readabilityOf(template, []);
      expect(lix, `${name}: ${String(lix)}`).toBeLessThan(limit);
    }
  });
});
