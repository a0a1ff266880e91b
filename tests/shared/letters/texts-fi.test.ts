import { describe, expect, it } from 'vitest';

import { ADR_FACTS } from '../../../src/shared/law/packs/2026-11/adr-facts';
import { ADR_TEXTS_FI } from '../../../src/shared/law/packs/2026-11/adr-texts/fi';
import { FINNISH } from '../../../src/shared/letters/texts/fi';
import { textsIn } from '../../support/texts-in';

const letters = textsIn(FINNISH);
const places = textsIn(ADR_TEXTS_FI);

/** Words a neighbour's sentence can hardly do without. Finnish has its own "on", "en", "he", "me" and "se". */
const FOREIGN_WORDS =
  /(?<!\p{L})(?:och|att|som|inte|är|för|till|av|med|din|ditt|dina|det|den|har|kan|ska|jag|du|om|på|från|eller|senast|the|and|of|to|your|you|is|that|not|with|for|by|this|which|from|or|will|can)(?!\p{L})/iu;

/** Names of places in their own language, and what such places are called at home. */
const NAMES: readonly string[] = [
  ...Object.values(ADR_FACTS).map(({ name }) => name),
  'médiateur de la consommation',
];

/** Labels, headings and pieces of sentences; every other function gives whole sentences. */
const NOT_SENTENCES =
  /^\.(?:common|headings|about)\.|\.(?:result|done|exhibit|notUsed|forIssue|factsSummary|firmSays|firmNotHeard|takesPart)\(\)$/;

function withoutNames(text: string): string {
  return NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

/** Every function of a table of texts that gives one text, with that text and what it was given. */
function spoken(
  value: unknown,
  path = '',
): readonly { path: string; given: readonly string[]; text: string }[] {
  if (typeof value === 'function') {
    const given = Array.from({ length: value.length }, (_, index) => `Nimi${index + 1}`);
    const text: unknown = Reflect.apply(value, undefined, given);
    return typeof text === 'string' ? [{ path, given, text }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => spoken(member, `${path}.${key}`));
}

describe('the Finnish texts', () => {
  it('when they are read → no function word of Swedish or English, names of places aside', () => {
    expect(letters.length).toBeGreaterThan(250);
    expect(places.length).toBeGreaterThan(80);
    for (const [path, text] of [...letters, ...places]) {
      expect(withoutNames(text), path).not.toMatch(FOREIGN_WORDS);
    }
  });

  it('when they are read → nothing is left to fill in', () => {
    for (const [path, text] of [...letters, ...places]) {
      if (path !== '.common.pageOf')
        expect(text, path).not.toMatch(/[{}$]|undefined|(?<!\p{L})null(?!\p{L})/u);
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/ {2}|\.\.|^\s|\s$| [.,:;?]/);
    }
    expect(FINNISH.common.pageOf.replace('{page}', '1').replace('{pages}', '2')).toBe('Sivu 1/2');
  });

  it('when a function speaks → a whole sentence', () => {
    const sentences = letters.filter(([path]) => path.includes('()') && !NOT_SENTENCES.test(path));
    expect(sentences.length).toBeGreaterThan(60);
    for (const [path, text] of sentences) expect(text, path).toMatch(/^(?:\p{Lu}|\d).*[.:?”]$/u);
  });

  it('when a function is given names, dates or amounts → all of them stand there, none with an ending', () => {
    const counted = /\.(?:questions|inSentence)$/;
    const all = spoken(FINNISH).filter(({ path }) => !counted.test(path));
    expect(all.length).toBeGreaterThan(60);
    for (const { path, given, text } of all) {
      for (const name of given) expect(text, path).toContain(name);
      expect(text, path).not.toMatch(/Nimi\d(?:\p{L}|[:-]\p{L})/u);
    }
  });

  it('when a place is described → whole sentences', () => {
    for (const [path, text] of places.filter(([place]) => !place.endsWith('.nameInText'))) {
      expect(text, path).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('when a sentence is long → at most 25 words', () => {
    for (const [path, text] of [...letters, ...places]) {
      for (const sentence of text.split(/(?<=[.?!:])\s+(?=\p{Lu})/u)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(25);
      }
    }
  });

  it('when something is counted → one in the nominative, more in the partitive', () => {
    const { weeks, years } = FINNISH.common;
    expect([1, 5, 20].map(weeks)).toEqual(['yksi viikko', 'viisi viikkoa', '20 viikkoa']);
    expect([1, 10].map(years)).toEqual(['yksi vuosi', '10 vuotta']);
  });

  it('when the places are Finnish → they go by their Finnish names', () => {
    expect(ADR_TEXTS_FI.entities['fi-fine'].nameInText).toBe('Vakuutus- ja rahoitusneuvonta FINE');
    expect(ADR_TEXTS_FI.entities['fi-kuluttajariita'].nameInText).toBe('Kuluttajariitalautakunta');
  });
});
