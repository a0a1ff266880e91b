import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/shared/core/local-date';
import { BUNDLED_CALENDAR_IDS } from '../../../src/shared/law/calendar';
import { CONFIDENCES } from '../../../src/shared/law/legal-source';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { SOURCES } from '../../../src/shared/law/sources';
import { rulesFor } from '../../support/rules';

describe('the bundled packs as data', () => {
  it('when the sources are read → each has its own id, a citation in every language and, where public, a link', () => {
    const sources = Object.values(SOURCES);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(CONFIDENCES).toContain(source.confidence);
      expect(Object.values(source.citation).every((text) => text.length > 3)).toBe(true);
      if ('url' in source) expect(source.url).toMatch(/^https?:\/\//);
    }
  });

  it('when a bundled pack is written as a file → it reads as the same pack beside the others', () => {
    for (const pack of BUNDLED_PACKS) {
      const others = BUNDLED_PACKS.filter(({ id }) => id !== pack.id);
      const read = readRulePack(JSON.stringify(pack, null, 2), createRuleBook(others));
      expect(read).toEqual({ ok: true, value: pack });
    }
  });

  it('when the calendars are read → every id has its own', () => {
    const { calendars } = rulesFor('DK', localDate('2026-11-23'));
    for (const id of BUNDLED_CALENDAR_IDS) expect(calendars[id]?.id).toBe(id);
  });
});
