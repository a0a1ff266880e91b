import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { findInLaw } from '../../../src/renderer/src/features/law/find-in-law';
import { lawContent, sameEverywhere, tableOf } from '../../../src/renderer/src/features/law/law-content';
import { finder } from '../../../src/renderer/src/features/law/search';
import { texts } from '../../../src/renderer/src/features/law/texts';
import { MARKETS } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { ADR_ENTITIES } from '../../../src/shared/law/packs/2026-11/adr-entities';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { CALENDARS } from '../../../src/shared/law/calendars';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { BOOK } from '../../support/rules';

const TODAY = localDate('2026-11-22');
const law = lawContent(BOOK, TODAY);

function standing(id: string, version: string): string | undefined {
  return law.packs.find(({ pack }) => pack.id === id && pack.version === version)?.standing;
}

function found(query: string, language: (typeof UI_LANGUAGES)[number] = 'en') {
  return findInLaw(law, finder(query), texts[language], language);
}

describe('what the law page shows', () => {
  test('when the app is as it comes → every rule, calendar and place of its packs is there', () => {
    const rules = BUNDLED_PACKS.flatMap(({ deadlineRules = [], holdingReply }) => [
      ...deadlineRules,
      ...(holdingReply ? [holdingReply] : []),
    ]);
    expect(law.packs.flatMap((entry) => entry.rules)).toEqual(rules);
    expect(law.calendars.map(({ id }) => id)).toEqual(Object.keys(CALENDARS));
    expect(law.places.map(({ entity }) => entity.id)).toEqual(Object.keys(ADR_ENTITIES));
    expect(law.retentions).toHaveLength(1);
  });

  test('when a law has ended or has not begun → it is told from those in force', () => {
    expect(standing('dk-complaints-order', '1219-2019')).toBe('ended');
    expect(standing('dk-complaints-order', '2026-11')).toBe('in-force');
    expect(standing('adr-answer', '2025-2647')).toBe('coming');
  });

  test('when a pack replaces another in one market → the other stays in force in the rest', () => {
    const pack = BUNDLED_PACKS.find(({ id }) => id === 'firm-promises');
    if (!pack) throw new Error('The promises come with the app');
    const irish = { ...pack, version: 'ie', effectiveFrom: TODAY, markets: ['IE'] as const };
    const changed = lawContent(createRuleBook([...BUNDLED_PACKS, irish]), TODAY);
    const usual = changed.packs.find((entry) => entry.pack === pack);
    expect(usual?.standing).toBe('in-force');
    expect(usual?.markets).toEqual(MARKETS.filter((market) => market !== 'IE'));
    expect(changed.packs.find((entry) => entry.pack === irish)?.from).toBe(TODAY);
  });

  test('when a loaded pack brings a calendar of its own → the calendar and its table are there', () => {
    const read = readRulePack(readFileSync('tests/fixtures/law/psr-2028.json', 'utf8'), BOOK);
    if (!read.ok) throw new Error('The sample pack is sound');
    const later = lawContent(createRuleBook([...BUNDLED_PACKS, read.value]), localDate('2028-07-01'));
    expect(later.calendars.map(({ id }) => id)).toContain('EU-sample');
    expect(later.calendarTables.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('when markets share their calendars → they are named beside the rule, otherwise in a table', () => {
    for (const { rules, markets } of law.packs) {
      for (const rule of rules) {
        if (!('length' in rule) || rule.length.unit !== 'business-days') continue;
        const { calendars } = rule.length;
        expect(sameEverywhere(calendars, markets) ?? tableOf(calendars, law), rule.id).toBeDefined();
      }
    }
  });

  test('when every market is asked → the places of each name it', () => {
    for (const market of MARKETS) {
      const places = law.places.filter(({ markets }) => markets === 'all' || markets.includes(market));
      expect(places.length, market).toBeGreaterThan(0);
    }
  });
});

describe('searching the law', () => {
  test('when nothing is looked for → everything is shown', () => {
    for (const language of UI_LANGUAGES) {
      const shown = found('', language);
      expect(shown.packs).toEqual(law.packs);
      expect(shown.calendars).toEqual(law.calendars);
      expect(shown.places).toEqual(law.places);
      expect(shown.languages).toHaveLength(6);
    }
  });

  test('when words stand in a rule → only that rule of its pack is shown, whatever their order and capitals', () => {
    const shown = found('DAYS 35 final');
    expect(shown.packs.flatMap(({ rules }) => rules.map(({ id }) => id))).toEqual(['psd2-35-days']);
  });

  test('when the name of a pack is found → all its rules are', () => {
    const [pack] = found("firm's own promises").packs;
    expect(pack?.rules).toHaveLength(3);
  });

  test('when a market, an address or a degree of confidence is typed → what has it is found', () => {
    expect(found('Finland').places.map(({ entity }) => entity.id)).toContain('fi-fine');
    expect(found('sek@fanke.dk').places).toHaveLength(1);
    const unverified = found('Not confirmed').packs.flatMap(({ rules }) => rules);
    expect(unverified.length).toBeGreaterThan(0);
    expect(unverified.every(({ source }) => source.confidence === 'unverified')).toBe(true);
  });

  test('when the same is looked for in another language → its own words count', () => {
    expect(found('forbrugerkreditdirektiv', 'da').changes).toHaveLength(1);
    expect(found('forbrugerkreditdirektiv', 'en').changes).toHaveLength(0);
  });

  test('when no text has the words → nothing is shown', () => {
    const shown = found('qqqq');
    const { packs, calendars, places, authorities, retentions, changes, languages } = shown;
    expect([packs, calendars, places, authorities, retentions, changes, languages].flat()).toEqual([]);
  });
});
