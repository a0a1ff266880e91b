import { describe, expect, it } from 'vitest';

import { LETTER_LANGUAGES, MARKETS, PRODUCTS } from '../../../src/shared/complaint/vocabulary';
import { ESTABLISHMENTS } from '../../../src/shared/law/adr-entity';
import { signpostsFor, signpostsOf } from '../../../src/shared/letters/signpost';
import { TODAY } from '../../support/cases';
import { rulesFor } from '../../support/rules';

const pack = rulesFor('DK', TODAY);

describe('where a letter sends the complainant', () => {
  it('when nobody chose → the entity most likely competent, and only that one', () => {
    const adr = signpostsOf(signpostsFor({ market: 'DK', product: 'card', language: 'da' }, pack), 'adr');
    expect(adr.map(({ name }) => name)).toEqual(['Det finansielle ankenævn']);
    expect(adr[0]?.silenceWeeks).toBe(5);
  });

  it('when two were chosen → both, in that order, and nothing that is not offered', () => {
    const adrEntityIds = ['se-arn', 'dk-fanke', 'uk-fos'];
    const choice = { market: 'DK', product: 'card', language: 'da', adrEntityIds } as const;
    const names = signpostsOf(signpostsFor(choice, pack), 'adr').map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect(names[0]).toContain('Allmänna reklamationsnämnden');
    expect(names[1]).toBe('Det finansielle ankenævn');
  });

  it('when the firm has joined a scheme → that body is named, and that the firm takes part', () => {
    const choice = { market: 'NO', product: 'card', language: 'en' } as const;
    const [home] = signpostsOf(signpostsFor(choice, pack), 'adr');
    const [joined] = signpostsOf(signpostsFor({ ...choice, establishment: 'member' }, pack), 'adr');
    expect(home?.name).toContain('Allmänna reklamationsnämnden');
    expect(joined?.name).toContain('Finansklagenemnda');
    expect(joined?.participation).toBe('The company takes part in the case.');
  });

  it('when nobody can say which body is competent → FIN-NET and the national list stand in its place', () => {
    const choice = { market: 'DE', product: 'card', language: 'en', establishment: 'member' } as const;
    const [adr, ...others] = signpostsOf(signpostsFor(choice, pack), 'adr');
    expect(adr?.name).toBe('The approved dispute resolution body in your country');
    expect(adr?.website).toContain('fin-net');
    expect(others).toEqual([]);
  });

  it('when the market is Denmark → both supervisors and the Danish data protection authority', () => {
    const places = signpostsFor({ market: 'DK', product: 'card', language: 'da' }, pack);
    expect(signpostsOf(places, 'supervisor').map(({ name }) => name)).toEqual([
      'Finansinspektionen (det svenske finanstilsyn)',
      'Finanstilsynet',
    ]);
    expect(signpostsOf(places, 'data-protection').map(({ name }) => name)).toEqual(['Datatilsynet']);
  });

  it('when the market has no authority of its own in the pack → the one of the home state', () => {
    const places = signpostsFor({ market: 'IT', product: 'card', language: 'en' }, pack);
    expect(signpostsOf(places, 'supervisor')).toHaveLength(1);
    expect(signpostsOf(places, 'data-protection')[0]?.name).toContain('Integritetsskyddsmyndigheten');
  });

  it('when any market, product, presence and language → an ADR entity, a court and a supervisor', () => {
    for (const market of MARKETS) {
      for (const product of PRODUCTS) {
        for (const establishment of ESTABLISHMENTS) {
          for (const language of LETTER_LANGUAGES) {
            const places = signpostsFor({ market, product, language, establishment }, pack);
            for (const kind of ['adr', 'court', 'supervisor', 'data-protection'] as const) {
              expect(signpostsOf(places, kind).length, `${market} ${product} ${kind}`).toBeGreaterThan(0);
            }
          }
        }
      }
    }
  });

  it('when an ADR entity is printed → how to reach it, when, fee, limit, language and participation are there', () => {
    for (const market of MARKETS) {
      for (const establishment of ESTABLISHMENTS) {
        const places = signpostsFor({ market, product: 'card', language: 'da', establishment }, pack);
        for (const adr of signpostsOf(places, 'adr')) {
          const { when, fee, timeLimit, language, participation } = adr;
          for (const text of [when, fee, timeLimit, language, participation])
            expect(text, adr.name).toMatch(/\.$/);
        }
      }
    }
  });
});
