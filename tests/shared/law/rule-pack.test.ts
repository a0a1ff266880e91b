import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES, MARKETS } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { CALENDAR_IDS } from '../../../src/shared/law/calendar';
import { CONFIDENCES } from '../../../src/shared/law/legal-source';
import type { AdrEntity, LetterText } from '../../../src/shared/law/rule-pack';
import { rulePackFor } from '../../../src/shared/law/rule-packs';
import { SOURCES } from '../../../src/shared/law/sources';

const PACK = rulePackFor('DK', localDate('2026-11-23'));

describe('choosing a rule pack', () => {
  it('when any market and date are given → the pack in force then is the one', () => {
    for (const market of MARKETS) {
      const pack = rulePackFor(market, localDate('2026-11-23'));
      expect(pack.effectiveFrom <= '2026-11-23').toBe(true);
      expect(pack.effectiveTo === undefined || pack.effectiveTo >= '2026-11-23').toBe(true);
    }
  });

  it('when the complaint is older than every pack → the oldest judges it', () => {
    expect(rulePackFor('SE', localDate('2019-01-01')).version).toBe(PACK.version);
  });
});

describe('the pack as data', () => {
  it('when the sources are read → each has its own id, a citation in every language and, where public, a link', () => {
    const sources = Object.values(SOURCES);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(CONFIDENCES).toContain(source.confidence);
      expect(Object.values(source.citation).every((text) => text.length > 3)).toBe(true);
      if ('url' in source) expect(source.url).toMatch(/^https?:\/\//);
    }
  });

  it('when the rules are read → each id occurs once and what a rule leans on comes before it', () => {
    const rules = PACK.deadlineRules.map(({ id }) => id);
    expect(new Set(rules).size).toBe(rules.length);
    PACK.deadlineRules.forEach(({ metWith }, index) => {
      if (metWith) expect(rules.slice(0, index)).toContain(metWith);
    });
    expect(rules).toContain(PACK.holdingReply.notAfter);
  });

  it('when the calendars are read → every id has its own', () => {
    for (const id of CALENDAR_IDS) expect(PACK.calendars[id].id).toBe(id);
  });

  it('when the ADR entities are read → every text is there in every letter language and ends as a sentence', () => {
    for (const [id, entity] of Object.entries(PACK.adrEntities)) {
      expect(entity.id).toBe(id);
      for (const text of sentencesOf(entity)) {
        for (const language of LETTER_LANGUAGES) expect(text[language]).toMatch(/^[A-ZÅÄÖÆØ].*\.$/);
      }
    }
  });

  it('when the rows are read → every entity is used and every row’s entity exists', () => {
    const used = new Set(PACK.signposts.map(({ entity }) => entity));
    expect([...used].sort()).toEqual(Object.keys(PACK.adrEntities).sort());
  });

  it('when an amount or limit stands in a text → it is the same in every language', () => {
    for (const entity of Object.values(PACK.adrEntities)) {
      for (const text of sentencesOf(entity)) {
        const numbers = LETTER_LANGUAGES.map((language) => digitsOf(text[language]));
        expect(new Set(numbers).size).toBe(1);
      }
    }
  });
});

function sentencesOf(entity: AdrEntity): readonly LetterText[] {
  const { about, whenToGo, fee, timeLimit, language, participation, conditions } = entity;
  return [about, whenToGo, fee, timeLimit, language, participation, ...conditions].filter(
    (text) => text !== undefined,
  );
}

/** The numbers of a text without their group separators. */
function digitsOf(text: string): string {
  return (text.replace(/(?<=\d)[.,\s\u00a0](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).join(' ');
}
