import { describe, expect, it } from 'vitest';

import { ADR_FACTS } from '../../../src/shared/law/packs/2026-11/adr-facts';
import { ADR_TEXTS_DE } from '../../../src/shared/law/packs/2026-11/adr-texts/de';
import { GERMAN } from '../../../src/shared/letters/texts/de';
import { textsIn } from '../../support/texts-in';

const NAME = 'Mustermann';
const texts = [...textsIn(GERMAN, NAME), ...textsIn(ADR_TEXTS_DE).map(withoutNames)];

/** What places call themselves stays in their own language. */
function withoutNames([path, text]: readonly [string, string]): readonly [string, string] {
  const own = [
    ...Object.values(ADR_FACTS).map(({ name }) => name),
    'médiateur de la consommation',
    'konsumentvägledning',
    'tingsrätt',
  ];
  return [path, own.reduce((rest, name) => rest.replaceAll(name, NAME), text)];
}

/** Words that the other letter languages cannot do without and German does not have. */
const FOREIGN_WORDS = new Set(
  [
    'the and of to for with you your is are this that from by has have or it on be been which if may',
    'og ikke du dig din jeg det af til på som har med fra ved hvis eller sag klage blev vil skal',
    'och inte att av är från på ditt jag har om eller ska när vi',
    'ikke jeg hvis deg av det som til på eller hva når',
    'ja ei on että jos tai sinun voit tämä kun mutta',
  ].flatMap((words) => words.split(' ')),
);

/** Paths of texts that are names, labels or headings rather than sentences. */
const NO_SENTENCE =
  /^\.(?:common|headings|labels|gaps|about|head|title|disagree\.factsSummary|disagree\.takesPart|material\.(?:exhibit|notUsed)|assessment\.firm(?:Says|NotHeard)|decision\.(?:done|forIssue)|holding\.result|informationRequest\.\w+\.result|adrCover\.result)\b(?!Text)/;

describe('the German texts', () => {
  it('when they are read → no word or letter of another language', () => {
    expect(texts.length).toBeGreaterThan(400);
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/[æøåÆØÅ]/);
      const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
      expect(
        words.filter((word) => FOREIGN_WORDS.has(word)),
        `${path}: ${text}`,
      ).toEqual([]);
    }
  });

  it('when they are filled in → no placeholder is left but those of the page number', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|\$\{|TODO|XX|\.\.\.| {2}|\.\.|^\s|\s$/);
      expect(text.replace(/\{pages?\}/g, ''), path).not.toMatch(/[{}<>]/);
    }
    expect(GERMAN.common.pageOf).toBe('Seite {page} von {pages}');
  });

  it('when a template is filled in → it gives a whole sentence around what it was given', () => {
    const templates = texts.filter(([path]) => path.includes('()') && !NO_SENTENCE.test(path));
    expect(templates.length).toBeGreaterThan(60);
    for (const [path, text] of templates) {
      expect(text, path).toMatch(/^\p{Lu}.* .*[.:“]$/u);
    }
  });

  it('when they say something about a place → a whole sentence, and a name that fits any place', () => {
    for (const [path, text] of textsIn(ADR_TEXTS_DE)) {
      if (path.endsWith('.nameInText')) expect(text, path).not.toMatch(/^(?:der|die|das|dem|den) |\.$/);
      else expect(text, path).toMatch(/^\p{Lu}.* .*\.$/u);
    }
  });

  it('when they speak to somebody → with "Sie", and with no gap, star or colon for all genders', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/(?<!\p{L})(?:du|dir|dich|euch|eure?[rnms]?|deine?[rnms]?)(?!\p{L})/iu);
      expect(text, path).not.toMatch(/\p{Ll}[*:_/]-?in(?:nen)?(?!\p{L})|\p{Ll}Innen(?!\p{L})/u);
    }
  });

  it('when they quote → German quotation marks, and never those of a typewriter', () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/["'»«”]/);
      expect(text.match(/„/g)?.length, path).toBe(text.match(/“/g)?.length);
    }
  });

  it('when there is one of something → the singular; when there is no date → no date is spoken of', () => {
    const { common, complaint, informationRequest, result } = GERMAN;
    expect([1, 5, 12, 20].map(common.weeks)).toEqual([
      'eine Woche',
      'fünf Wochen',
      'zwölf Wochen',
      '20 Wochen',
    ]);
    expect([1, 5].map(common.years)).toEqual(['1 Jahr', '5 Jahre']);
    expect(complaint.points(1)).toMatch(/ einen Punkt:$/);
    expect(complaint.points(3)).toContain('3 Punkte.');
    expect(informationRequest.complainant.questions(1)).not.toBe(informationRequest.complainant.questions(2));
    for (const say of Object.values(result.measures)) {
      expect(say('Erstattung', undefined)).toMatch(/^[^\d]+: Erstattung\.$/);
      expect(say('Erstattung', '5. Dezember 2026')).toMatch(/ bis zum 5\. Dezember 2026.*: Erstattung\.$/);
    }
  });

  it('when a label stands inside a sentence → nouns keep their capital and other words lose it', () => {
    const { common, labels, assessment } = GERMAN;
    expect(common.inSentence(labels.letterKind['holding-reply'])).toBe('vorläufige Antwort');
    expect(common.inSentence(labels.remedy.refund)).toBe('Erstattung');
    expect(assessment.finding(labels.findingOutcome['not-upheld'])).toBe('Entscheidung: nicht begründet.');
  });

  it('when the law is cited → the German way', () => {
    expect(GERMAN.data.controller(NAME)).toContain(
      'Art. 6 Abs. 1 Buchst. c und f der Datenschutz-Grundverordnung',
    );
    for (const [path, text] of texts) expect(text, path).not.toMatch(/Artikel \d|\d\(\d\)/);
  });
});
