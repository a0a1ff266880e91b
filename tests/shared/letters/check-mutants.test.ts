import { afterAll, describe, expect, it } from 'vitest';

import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import type { LetterLanguage, Market } from '../../../src/shared/complaint/vocabulary';
import { checkLetter, redLines } from '../../../src/shared/letters/check-letter';
import type { Letter } from '../../../src/shared/letters/letter';
import { requirementsFor } from '../../../src/shared/letters/requirements';
import type { RequirementId } from '../../../src/shared/letters/requirements/requirement-ids';
import { REQUIREMENT_IDS } from '../../../src/shared/letters/requirements/requirement-ids';
import { COLLEAGUE, SECRET } from '../../support/letter-inputs';
import { soundLetters } from '../../support/sound-letters';
import type { SoundLetter } from '../../support/sound-letters';
import { ADDITIONS, REMOVALS, withParagraph } from './mutants';

const MARKETS: Readonly<Record<LetterLanguage, readonly Market[]>> = {
  da: ['DK'],
  sv: ['SE'],
  en: ['DK', 'SE'],
  nb: ['NO'],
  fi: ['FI'],
  de: ['DE'],
};

let mutants = 0;
const reached = new Set<RequirementId>();

function expectCaught(
  { state, expected, name }: SoundLetter,
  letter: Letter,
  id: RequirementId,
  what: string,
) {
  mutants += 1;
  reached.add(id);
  const red = redLines(checkLetter(letter, state, expected)).map(({ requirement }) => requirement.id);
  expect(red, `${name}: ${id}: ${what}`).toContain(id);
}

afterAll(() => {
  console.info(`${String(mutants)} mutants of letters were checked`);
});

describe.each(LETTER_LANGUAGES)('mutants of letters in %s', (language) => {
  const letters = MARKETS[language].flatMap((market) => soundLetters(language, market));

  it('when something required is taken away → it is missed', () => {
    for (const sound of letters) {
      for (const { id } of requirementsFor(sound.letter.kind, sound.state.complaint.market)) {
        for (const { what, letter } of REMOVALS[id]?.(sound) ?? []) expectCaught(sound, letter, id, what);
      }
    }
  });

  it('when something forbidden is put in, spoken or quoted → it is found', () => {
    for (const sound of letters) {
      for (const [id, sentences] of Object.entries(ADDITIONS) as [RequirementId, readonly string[]][]) {
        for (const text of sentences) expectCaught(sound, withParagraph(sound.letter, text), id, text);
      }
      const quote = { kind: 'quote', text: 'Se ec.europa.eu/consumers/odr.' } as const;
      const quoted = { ...sound.letter, blocks: [...sound.letter.blocks, quote] };
      expectCaught(sound, quoted, 'closed-platform', 'a quote');
    }
  });

  it('when something of the case that must stay inside is put in → it is found', () => {
    for (const sound of letters) {
      if (sound.state.notes.length === 0) continue;
      const inside = [
        [SECRET.exhibitTitle, 'withheld-evidence'],
        [SECRET.exhibitFile.toUpperCase(), 'withheld-evidence'],
        [SECRET.vulnerability, 'vulnerability'],
        [SECRET.note, 'internal-notes'],
        [COLLEAGUE, 'staff-names'],
      ] as const;
      for (const [text, id] of inside) expectCaught(sound, withParagraph(sound.letter, text), id, text);
    }
  });

  it('when what stands in the letter is not what was decided → it is missed', () => {
    for (const sound of letters) {
      const { expected, state, letter } = sound;
      if (expected.holdingReply) {
        const { latestReplyOn: latest, ...holdingReply } = expected.holdingReply;
        expect(latest).toBeDefined();
        const tighter = { ...holdingReply, latestReplyOn: state.complaint.receivedByFirmOn };
        expectCaught(
          { ...sound, expected: { ...expected, holdingReply: tighter } },
          letter,
          'final-date-in-time',
          'limit',
        );
        const before = { ...state, letters: [{ ...lastLetterOf(letters), kind: 'holding-reply' as const }] };
        expectCaught({ ...sound, state: before }, letter, 'holding-reply-once', 'a second one');
      }
      expectCaught(
        { ...sound, expected: { ...expected, checkpointCode: '0000' } },
        letter,
        'checkpoint',
        'other code',
      );
      expectCaught(
        { ...sound, expected: { ...expected, channel: 'email' } },
        letter,
        'channel',
        'other channel',
      );
    }
  });
});

it('when all languages have been through → every requirement has been put to the test', () => {
  expect([...REQUIREMENT_IDS].filter((id) => !reached.has(id))).toEqual([]);
  expect(mutants).toBeGreaterThan(4_000);
});

function lastLetterOf(letters: readonly SoundLetter[]) {
  const issued = letters.flatMap(({ state }) => state.letters).at(-1);
  if (!issued) throw new Error('One of the cases has a letter');
  return issued;
}
