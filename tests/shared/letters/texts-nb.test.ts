import { describe, expect, it } from 'vitest';

import { ADR_FACTS } from '../../../src/shared/law/packs/2026-11/adr-facts';
import { ADR_TEXTS_NB } from '../../../src/shared/law/packs/2026-11/adr-texts/nb';
import { NORWEGIAN } from '../../../src/shared/letters/texts/nb';
import { textsIn } from '../../support/texts-in';

const NAME = 'Nordmann';

/** Names from abroad that stand in the texts as their owners write them. */
const FOREIGN_NAMES = [
  ...Object.values(ADR_FACTS).map(({ name }) => name),
  'Banco de España',
  'konsumentvägledning',
  'tingsrätten',
  'médiateur de la consommation',
];

const letterTexts = textsIn(NORWEGIAN, NAME);
const adrTexts = textsIn(ADR_TEXTS_NB).map(
  ([path, text]) => [path, FOREIGN_NAMES.reduce((rest, name) => rest.replaceAll(name, NAME), text)] as const,
);
const texts = [...letterTexts, ...adrTexts];

/** Words the other letter languages cannot do without and Norwegian bokmål does not have. */
const FOREIGN_WORDS = new Set(
  [
    'af efter hvad hvornår nogen noget nogle nævn uge uger dage mig dig sig jer jeres vores kun hverken',
    'blev blevet bliver mellem nu ud ind indtil inden uden imod endnu altid dog sprog hjemmeside penge tilbage',
    'medmindre desuden derefter ligesom fejl grund mindst lige gør sker lægge spørgsmål beløbet nej',
    'och inte att är från för när jag ska vill inom utan bara också ni',
    'the and of with you your is are this that from by has have it been which may not',
    'und die das nicht mit sie ich wir bei wenn oder ein eine ei että jos tai sinun mutta',
  ].flatMap((words) => words.split(' ')),
);

/** Letters, beginnings and endings that give away the others. */
const FOREIGN_SPELLING =
  /[äöÄÖüß]|(?<!\p{L})(?:af[dgghlmstv]|oply|hjæl|gæl|kræv|træk|træf|begrund|ind[bghkst]|ud[bdfgkst]|efter|spørgs)|(?:hed(?:en|er|erne)?s?|tion(?:en)?)(?!\p{L})/iu;

/** The few words with that letter that bokmål needs here; everything else with it is a Danish word. */
const WORDS_WITH_AE = new Set(['erklærte', 'kjære', 'være', 'næringsdrivende']);

/** Paths of texts that are names, labels or headings rather than sentences. */
const NO_SENTENCE =
  /^\.(?:common|headings|labels|gaps|about|head|title|disagree\.factsSummary|disagree\.takesPart|material\.(?:exhibit|notUsed)|assessment\.firm(?:Says|NotHeard)|decision\.(?:done|forIssue)|holding\.result|informationRequest\.\w+\.result|adrCover\.result)\b(?!Text)/;

/** Words and pieces of words that bokmål does not have. */
function foreignIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter(
    (word) =>
      FOREIGN_WORDS.has(word) ||
      FOREIGN_SPELLING.test(word) ||
      (word.includes('æ') && !WORDS_WITH_AE.has(word)),
  );
}

describe('the Norwegian texts', () => {
  it('when they are read → no word and no spelling of a neighbour', () => {
    expect(letterTexts.length).toBeGreaterThan(300);
    expect(adrTexts.length).toBeGreaterThan(80);
    for (const [path, text] of texts) expect(foreignIn(text), `${path}: ${text}`).toEqual([]);
  });

  it.each([
    'Du skal klage senest et år efter svaret.',
    'Jeg har ikke fået noget svar på mine spørgsmål.',
    'Hvad du kan gøre nu',
    'Det svenske nævn',
    'Virksomhedens svar',
    'Oplysninger om sagen er slettet indtil videre',
    'Du kan klaga inom ett år',
    'The answer is final.',
  ])('when a text says "%s" → it would be found', (text) => {
    expect(foreignIn(text)).not.toEqual([]);
  });

  it('when they are filled in → no placeholder is left but those of the page number', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|\$\{|TODO|\.\.| {2}|^\s|\s$/);
      expect(text.replace(/\{pages?\}/g, ''), path).not.toMatch(/[{}<>]/);
    }
    expect(NORWEGIAN.common.pageOf).toBe('Side {page} av {pages}');
  });

  it('when a template is filled in → it gives a whole sentence around what it was given', () => {
    const templates = letterTexts.filter(([path]) => path.includes('()') && !NO_SENTENCE.test(path));
    expect(templates.length).toBeGreaterThan(60);
    for (const [path, text] of templates) {
      expect(text, path).toMatch(/^[\p{Lu}«].* .*[.:»]$/u);
    }
  });

  it('when they tell of a place → whole sentences of at most 30 words, and a name without a full stop', () => {
    for (const [path, text] of adrTexts) {
      if (path.endsWith('.nameInText')) {
        expect(text, path).not.toMatch(/\.$/);
        continue;
      }
      expect(text, path).toMatch(/^\p{Lu}.* .*\.$/u);
      for (const sentence of text.split(/(?<=\.)\s+(?=\p{Lu})/u)) {
        expect(sentence.split(' ').length, `${path}: ${sentence}`).toBeLessThanOrEqual(30);
      }
    }
  });

  it('when they quote → Norwegian quotation marks in pairs', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/["“”„]/);
      expect(text.match(/«/g)?.length, path).toBe(text.match(/»/g)?.length);
      expect(text, path).not.toMatch(/»[^«]*«(?=[^»]*$)/);
    }
  });

  it('when there is one of something → the singular; when there is no date → no date is spoken of', () => {
    const { common, complaint, informationRequest, result } = NORWEGIAN;
    expect([1, 5, 7, 12, 20].map(common.weeks)).toEqual([
      'én uke',
      'fem uker',
      'sju uker',
      'tolv uker',
      '20 uker',
    ]);
    expect([1, 5].map(common.years)).toEqual(['1 år', '5 år']);
    expect(complaint.points(1)).toMatch(/ ett punkt:$/);
    expect(complaint.points(3)).toContain('3 punkter.');
    for (const party of [informationRequest.complainant, informationRequest.respondent]) {
      expect(party.questions(1)).not.toBe(party.questions(2));
    }
    for (const say of Object.values(result.measures)) {
      expect(say('sletting av gjeld', undefined)).toMatch(/^[^\d]+: sletting av gjeld\.$/);
      expect(say('sletting av gjeld', '5. desember 2026')).toMatch(/ senest 5\. desember 2026: .*gjeld\.$/);
    }
  });

  it('when the law is cited → the Norwegian way', () => {
    expect(NORWEGIAN.data.controller(NAME)).toContain(
      'personvernforordningen artikkel 6 nr. 1 bokstav c og f',
    );
    for (const [path, text] of texts) expect(text, path).not.toMatch(/stk\.|litra|artiklens|\d\(\d\)/);
  });

  it('when a number has thousands → a blank that does not break', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/\d[. ]\d{3}(?!\d)/);
    expect(JSON.stringify(ADR_TEXTS_NB)).toContain('200\u00a0000 euro');
  });
});
