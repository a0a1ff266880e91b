import { describe, expect, it } from 'vitest';

import { LETTER_LANGUAGES, MARKETS, PRODUCTS } from '../../../src/shared/complaint/vocabulary';
import { rulePackFor } from '../../../src/shared/law/rule-packs';
import { signpostsFor, signpostsOf } from '../../../src/shared/letters/signpost';
import { TODAY } from '../../support/cases';

const pack = rulePackFor('DK', TODAY);

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

  it('when any market, product and language → an ADR entity, a court and a supervisor, websites on https', () => {
    for (const market of MARKETS) {
      for (const product of PRODUCTS) {
        for (const language of LETTER_LANGUAGES) {
          const places = signpostsFor({ market, product, language }, pack);
          for (const kind of ['adr', 'court', 'supervisor', 'data-protection'] as const) {
            expect(signpostsOf(places, kind).length, `${market} ${product} ${kind}`).toBeGreaterThan(0);
          }
          for (const { website } of places) if (website) expect(website).toMatch(/^https:\/\//);
        }
      }
    }
  });
});
