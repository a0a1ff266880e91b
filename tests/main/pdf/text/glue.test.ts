import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LETTER_LANGUAGES } from '../../../../src/shared/complaint/vocabulary';
import { glue } from '../../../../src/main/pdf/text/glue';

/** Shows non-breaking spaces as `~`. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~');

const words = fc.constantFrom(
  ...[
    '§',
    '§§',
    'stk.',
    'nr.',
    'kap.',
    'section',
    'Article',
    'bilag',
    'kr.',
    'kr',
    'DKK',
    'november',
    'maj',
    'May',
  ],
  ...[
    '1',
    '12',
    '2026',
    '450,00',
    '1',
    '234',
    '567,50',
    '+45',
    '35',
    '43',
    'days',
    'dage',
    'dagar',
    'og',
    '(',
    '9 b',
    'å',
  ],
);
const sentences = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const languages = fc.constantFrom(...LETTER_LANGUAGES);

describe('glue', () => {
  it.each([
    ['da', 'jf. renteloven § 9 b, stk. 2, nr. 1', 'jf. renteloven §~9~b, stk.~2, nr.~1'],
    ['da', 'den 5. november 2026 klokken ti', 'den 5.~november~2026 klokken ti'],
    ['da', 'i alt 1 450,00 kr. om året', 'i alt 1~450,00~kr. om året'],
    ['da', 'ring 35 43 63 33 eller +45 35 43 63 33', 'ring 35~43~63~33 eller +45~35~43~63~33'],
    ['da', 'inden for 14 dage, se bilag 3', 'inden for 14~dage, se bilag~3'],
    ['sv', 'enligt 2 kap. 5 § konsumentkreditlagen', 'enligt 2~kap.~5~§ konsumentkreditlagen'],
    ['sv', 'se 5 a § och 6 §', 'se 5~a~§ och 6~§'],
    ['sv', '1 234 567,50 kr den 3 mars 2026', '1~234~567,50~kr den 3~mars~2026'],
    ['en', 'Article 14 and section 4(2) by 5 May 2026', 'Article~14 and section~4(2) by 5~May~2026'],
    ['en', 'DKK 450.00 within 14 days', 'DKK~450.00 within 14~days'],
  ] as const)('when a %s text says %j → its parts stay together', (language, text, glued) => {
    expect(shown(glue(text, language))).toBe(glued);
  });

  it.each([
    ['da', 'Klagens. 5 personer skrev'],
    ['da', 'Der er ingen tal i denne sætning.'],
    ['en', 'The year 2024 250 letters came'],
  ] as const)('when nothing in a %s text belongs together: %j → nothing changes', (language, text) => {
    expect(glue(text, language)).toBe(text);
  });

  it('when any text is glued → only spaces change, one for one', () => {
    fc.assert(
      fc.property(sentences, languages, (text, language) => {
        const glued = glue(text, language);
        expect(glued).toHaveLength(text.length);
        expect(glued.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
      }),
    );
  });

  it('when glued text is glued again → nothing changes', () => {
    fc.assert(
      fc.property(sentences, languages, (text, language) => {
        const glued = glue(text, language);
        expect(glue(glued, language)).toBe(glued);
      }),
    );
  });

  it('when a text is long and made to be slow → it is glued in linear time', () => {
    const text = `${'11 11 '.repeat(20_000)}${'§ '.repeat(20_000)}${'1'.repeat(20_000)}`;
    const started = performance.now();
    glue(text, 'da');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
