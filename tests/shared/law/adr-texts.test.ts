import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES } from '../../../src/shared/complaint/vocabulary';
import type { LetterLanguage } from '../../../src/shared/complaint/vocabulary';
import type { AdrEntity, LetterText } from '../../../src/shared/law/adr-entity';
import { ADR_ENTITIES } from '../../../src/shared/law/packs/2026-11/adr-entities';
import type { AdrTexts } from '../../../src/shared/law/packs/2026-11/adr-texts/adr-texts';
import { SIGNPOSTS } from '../../../src/shared/law/packs/2026-11/signposts';
import { closedPlatformIn } from '../../../src/shared/letters/forbidden-wording';
import { textsIn } from '../../support/texts-in';

const ENTITIES = Object.values(ADR_ENTITIES);

/** Function words, with the ones that happen to look like another language's. */
const FUNCTION_WORDS: Readonly<Record<LetterLanguage, string>> = {
  da: 'af og ikke jeg hvis hvor når efter er det den de du din dit at som med for til fra på en et kan skal har vil være noget eller men om der i to by ingen inden mod under have dem se må',
  sv: 'av och inte jag om var när efter är det den de du din ditt att som med för till från på en ett kan ska har vill vara något eller men där i inom måste under mot mer ingen dem ett se',
  en: 'of and not if where when after is it the you your that which with for to from on a an can must has have will be or but in by at i about under as so',
  nb: 'av og ikke jeg hvis hvor når etter er det den de du din ditt at som med for til fra på en et kan skal har vil være noe eller men om deg må innen i to mot under mer ingen dem ett se',
  fi: 'ja ei en et ole on se ne sinä että joka kun jos kanssa tai mutta voi pitää jonka myös sen',
  de: 'und nicht ich wenn wo wann nach ist es das die der den dem des du ihr dass mit für zu von auf ein eine einen kann muss hat oder aber im in bei sie an er war so',
};

/** What a writer may have to be told, and a complainant never. */
const DOUBT =
  /verif|probably|confirmed|formentlig|bekræft|troligen|bekräft|sannsynligvis|bekreft|todennäköis|vahvist|wahrscheinlich|bestätig/i;

describe('the words about places to turn to', () => {
  it('when a text is read → it is a whole sentence in every language', () => {
    for (const entity of ENTITIES) {
      for (const text of sentencesOf(entity)) {
        for (const language of LETTER_LANGUAGES) expect(text[language]).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('when an amount or limit stands in a text → it is the same in every language', () => {
    for (const entity of ENTITIES) {
      for (const text of sentencesOf(entity)) {
        const numbers = LETTER_LANGUAGES.map((language) => digitsOf(text[language]));
        expect(new Set(numbers).size, text.en).toBe(1);
      }
    }
  });

  it('when two languages are compared → no sentence is the same, save in Danish and Norwegian', () => {
    for (const entity of ENTITIES) {
      for (const { nb, ...others } of sentencesOf(entity)) {
        expect(new Set(Object.values(others)).size, others.en).toBe(LETTER_LANGUAGES.length - 1);
        expect([others.sv, others.en, others.fi, others.de]).not.toContain(nb);
      }
    }
  });

  it.each(LETTER_LANGUAGES)('when the words are %s → no function word of another language', (language) => {
    for (const entity of ENTITIES) {
      for (const text of [entity.nameInText, ...sentencesOf(entity)]) {
        expect(foreignWordsIn(text[language], language), text[language]).toEqual([]);
      }
    }
  });

  it.each([
    ['da', 'Du kan skriva på svenska och engelska.'],
    ['sv', 'Du skal klage, hvis du ikke er tilfreds.'],
    ['en', 'Du skal klage within one year.'],
    ['nb', 'Du kan klage efter et år.'],
    ['fi', 'Voit valittaa, and it is free.'],
    ['de', 'Das ist gratis og nemt.'],
  ] as const)('when a text in %s has slipped into another language → that is found', (language, text) => {
    expect(foreignWordsIn(text, language)).not.toEqual([]);
  });

  it('when all that a letter may print is read → no doubt of ours is in it', () => {
    for (const entity of ENTITIES) {
      for (const text of [entity.nameInText, ...sentencesOf(entity)]) {
        for (const language of LETTER_LANGUAGES) expect(text[language]).not.toMatch(DOUBT);
      }
    }
  });

  it('when all of it is read, notes and reasons too → the closed EU platform is nowhere in it', () => {
    for (const [path, text] of textsIn([ENTITIES, SIGNPOSTS])) {
      expect(closedPlatformIn(text), path).toBeUndefined();
      expect(text, path).not.toMatch(/\bODR\b|\bOS-Plattform|consumers\/odr|webgate\.ec/i);
    }
  });

  it('when a language leaves out a sentence the facts ask for, or adds one → it does not compile', () => {
    const base = { nameInText: 'A', about: 'B.', whenToGo: 'C.', conditions: ['D.', 'E.'] } as const;
    // @ts-expect-error: the Italian body has a fee and a time limit of its own
    const tooLittle: AdrTexts['entities']['it-abf'] = base;
    // @ts-expect-error: nobody asked for conditions
    const tooMuch: AdrTexts['entities']['courts'] = { nameInText: 'A', about: 'B.', conditions: ['D.'] };
    expect([tooLittle, tooMuch]).toHaveLength(2);
  });
});

function sentencesOf(entity: AdrEntity): readonly LetterText[] {
  const { about, whenToGo, fee, timeLimit, language, participation, conditions } = entity;
  return [about, whenToGo, fee, timeLimit, language, participation, ...conditions].filter(
    (text) => text !== undefined,
  );
}

function foreignWordsIn(text: string, language: LetterLanguage): readonly string[] {
  const own = FUNCTION_WORDS[language].split(' ');
  const foreign = LETTER_LANGUAGES.flatMap((other) => FUNCTION_WORDS[other].split(' '));
  const words =
    withoutNames(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => foreign.includes(word) && !own.includes(word));
}

/** Names keep the language of their country, whatever ending they take. */
function withoutNames(text: string): string {
  const names = ENTITIES.flatMap(({ name }) => [name, ...name.split(', ')]);
  return names.reduce(
    (rest, name) => rest.replaceAll(new RegExp(`${escaped(name)}\\p{L}*`, 'giu'), ' '),
    text,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The numbers of a text without their group separators; a law may be cited in one language alone. */
function digitsOf(text: string): string {
  return (
    text
      .replace(/§\s*\d+/g, '')
      .replace(/(?<=\d)[.,\s\u00a0\u202f](?=\d{3}\b)/g, '')
      .match(/\d+/g) ?? []
  ).join(' ');
}
