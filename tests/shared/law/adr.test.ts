import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES, MARKETS, PRODUCTS } from '../../../src/shared/complaint/vocabulary';
import type { Market, Product } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { adrOptions, adrSignposts } from '../../../src/shared/law/adr';
import type { Signpost } from '../../../src/shared/law/adr';
import { rulePackFor } from '../../../src/shared/law/rule-packs';

function signposts(market: Market, product: Product = 'card'): readonly Signpost[] {
  return adrSignposts(market, product, rulePackFor(market, localDate('2026-11-23')));
}

function ids(posts: readonly Signpost[]): string[] {
  return posts.map(({ entity }) => entity.id);
}

describe('where the complainant may turn', () => {
  it('when the market is Denmark → the Danish board is first and the Swedish one is possible under a condition', () => {
    const posts = signposts('DK');
    expect(ids(posts)).toEqual(['dk-fanke', 'se-arn', 'fin-net', 'courts']);
    expect(posts[0]).toMatchObject({ role: 'main' });
    expect(posts[1]).toMatchObject({ role: 'alternative' });
    expect(posts[1]?.onlyIf?.da).toContain('filial');
    expect(ids(adrOptions(posts))).toEqual(['dk-fanke', 'se-arn']);
  });

  it('when the market is Sweden → the board, both kinds of advice and the court are named', () => {
    expect(ids(signposts('SE'))).toEqual([
      'se-arn',
      'se-konsumenternas',
      'se-konsumentvagledning',
      'se-court',
    ]);
  });

  it('when the product changes the body → the Dutch credit products go to Kifid and the others home', () => {
    expect(ids(signposts('NL', 'pay-later')).slice(0, 2)).toEqual(['nl-kifid', 'se-arn']);
    expect(ids(signposts('NL', 'card'))[0]).toBe('se-arn');
  });

  it.each(MARKETS)(
    'when the market is %s → every product has exactly one main ADR entity and a way to court',
    (market) => {
      for (const product of PRODUCTS) {
        const posts = signposts(market, product);
        expect(posts.filter(({ role }) => role === 'main')).toHaveLength(1);
        expect(posts[0]?.role).toBe('main');
        expect(posts[0]?.entity.kind).toBe('adr-entity');
        expect(posts.some(({ role }) => role === 'court')).toBe(true);
        expect(new Set(ids(posts)).size).toBe(posts.length);
      }
    },
  );

  it('when the main entity is the Danish or the Swedish one → everything a letter must say of it is there', () => {
    for (const market of ['DK', 'SE'] as const) {
      const entity = signposts(market)[0]?.entity;
      expect(entity?.website).toMatch(/^https:/);
      expect(entity?.phone).toMatch(/^\+4[56] /);
      for (const language of LETTER_LANGUAGES) {
        for (const text of [
          entity?.fee,
          entity?.timeLimit,
          entity?.language,
          entity?.participation,
          entity?.whenToGo,
        ]) {
          expect(text?.[language]).toMatch(/\.$/);
        }
      }
    }
  });

  it('when the whole table is read → the closed EU platform is nowhere in it', () => {
    const everything = JSON.stringify(MARKETS.map((market) => rulePackFor(market, localDate('2026-11-23'))));
    expect(everything).not.toMatch(
      /\bODR\b|consumers\/odr|webgate\.ec|OS-Plattform|online dispute resolution/i,
    );
  });

  it('when a pack names an entity it does not have → that is a bug and says so', () => {
    const pack = { ...rulePackFor('DK', localDate('2026-11-23')), adrEntities: {} };
    expect(() => adrSignposts('DK', 'card', pack)).toThrow('no ADR entity dk-fanke');
  });
});
