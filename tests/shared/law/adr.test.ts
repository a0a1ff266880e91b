import { describe, expect, it } from 'vitest';
import { MARKETS, PRODUCTS } from '../../../src/shared/complaint/vocabulary';
import type { Market, Product } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import {
  adrOptions,
  adrSignposts,
  establishmentIn,
  isOutdated,
  leavesOutMain,
  sourceOfField,
} from '../../../src/shared/law/adr';
import type { Signpost, SignpostTable } from '../../../src/shared/law/adr';
import { ADR_FIELDS, ESTABLISHMENTS } from '../../../src/shared/law/adr-entity';
import type { AdrEntity, Establishment, SignpostRow } from '../../../src/shared/law/adr-entity';
import { CONFIDENCES } from '../../../src/shared/law/legal-source';
import { ADR_ENTITIES } from '../../../src/shared/law/packs/2026-11/adr-entities';
import { ADR_FACTS } from '../../../src/shared/law/packs/2026-11/adr-facts';
import type { AdrFacts } from '../../../src/shared/law/packs/2026-11/adr-facts';
import { SIGNPOSTS } from '../../../src/shared/law/packs/2026-11/signposts';

const TABLE: SignpostTable = { version: '2026-11', adrEntities: ADR_ENTITIES, signposts: SIGNPOSTS };

function signposts(
  market: Market,
  product: Product = 'card',
  establishment: Establishment = 'none',
  table: SignpostTable = TABLE,
): readonly Signpost[] {
  return adrSignposts(market, product, establishment, table);
}

function ids(posts: readonly Signpost[]): string[] {
  return posts.map(({ entity }) => entity.id);
}

/** The ADR entities of a payment service, the main one first. */
const BODIES: Readonly<Record<Market, Readonly<Record<Establishment, readonly string[]>>>> = {
  DK: {
    none: ['dk-fanke', 'se-arn', 'dk-naevneneshus'],
    branch: ['dk-fanke', 'se-arn', 'dk-naevneneshus'],
    subsidiary: ['dk-fanke', 'dk-naevneneshus'],
    member: ['dk-fanke', 'se-arn', 'dk-naevneneshus'],
  },
  SE: { none: ['se-arn'], branch: ['se-arn'], subsidiary: ['se-arn'], member: ['se-arn'] },
  NO: {
    none: ['se-arn', 'no-finkn'],
    branch: ['no-finkn', 'se-arn'],
    subsidiary: ['no-finkn', 'adr-list'],
    member: ['no-finkn', 'se-arn'],
  },
  FI: {
    none: ['fi-kuluttajariita', 'se-arn', 'fi-fine'],
    branch: ['fi-kuluttajariita', 'se-arn', 'fi-fine'],
    subsidiary: ['fi-kuluttajariita', 'fi-fine'],
    member: ['fi-fine', 'se-arn', 'fi-kuluttajariita'],
  },
  DE: {
    none: ['de-bundesbank', 'se-arn'],
    branch: ['de-bundesbank', 'se-arn'],
    subsidiary: ['de-bundesbank'],
    member: ['adr-list', 'se-arn', 'de-bundesbank'],
  },
  AT: {
    none: ['se-arn', 'at-verbraucherschlichtung'],
    branch: ['at-bankenschlichtung', 'se-arn', 'at-verbraucherschlichtung'],
    subsidiary: ['at-bankenschlichtung', 'at-verbraucherschlichtung'],
    member: ['se-arn', 'at-verbraucherschlichtung'],
  },
  NL: {
    none: ['se-arn', 'nl-kifid'],
    branch: ['nl-kifid', 'se-arn'],
    subsidiary: ['nl-kifid', 'adr-list'],
    member: ['nl-kifid', 'se-arn'],
  },
  BE: {
    none: ['se-arn', 'be-ombudsfin'],
    branch: ['be-ombudsfin', 'se-arn'],
    subsidiary: ['be-ombudsfin', 'adr-list'],
    member: ['be-ombudsfin', 'se-arn'],
  },
  FR: {
    none: ['se-arn', 'fr-mediateur'],
    branch: ['fr-mediateur', 'se-arn'],
    subsidiary: ['fr-mediateur', 'adr-list'],
    member: ['fr-mediateur', 'se-arn'],
  },
  IT: {
    none: ['se-arn', 'it-abf'],
    branch: ['it-abf', 'se-arn'],
    subsidiary: ['it-abf'],
    member: ['it-abf', 'se-arn'],
  },
  ES: {
    none: ['se-arn', 'es-bde'],
    branch: ['es-bde', 'se-arn'],
    subsidiary: ['es-bde'],
    member: ['se-arn', 'es-bde'],
  },
  PT: {
    none: ['se-arn', 'pt-entities'],
    branch: ['pt-entities', 'se-arn'],
    subsidiary: ['pt-entities', 'adr-list'],
    member: ['pt-entities', 'se-arn'],
  },
  PL: {
    none: ['se-arn', 'pl-rf'],
    branch: ['pl-rf', 'se-arn'],
    subsidiary: ['pl-rf'],
    member: ['se-arn', 'pl-rf'],
  },
  IE: {
    none: ['se-arn', 'ie-fspo'],
    branch: ['ie-fspo', 'se-arn'],
    subsidiary: ['ie-fspo'],
    member: ['se-arn', 'ie-fspo'],
  },
  UK: { none: ['uk-fos'], branch: ['uk-fos'], subsidiary: ['uk-fos'], member: ['uk-fos'] },
};

describe('where the complainant may turn', () => {
  it.each(MARKETS)('when the market is %s → these bodies, by how the firm is present there', (market) => {
    for (const establishment of ESTABLISHMENTS) {
      expect(ids(adrOptions(signposts(market, 'card', establishment))), establishment).toEqual(
        BODIES[market][establishment],
      );
    }
  });

  it.each(MARKETS)(
    'when the market is %s → every product and presence has one main body first, a reason and a way to court',
    (market) => {
      for (const product of PRODUCTS) {
        for (const establishment of ESTABLISHMENTS) {
          const posts = signposts(market, product, establishment);
          expect(posts.filter(({ role }) => role === 'main')).toEqual([posts[0]]);
          expect(adrOptions(posts)).toContain(posts[0]);
          expect(posts.some(({ role }) => role === 'court')).toBe(true);
          expect(new Set(ids(posts)).size).toBe(posts.length);
          for (const { why } of posts) expect(why.en).toMatch(/\.$/);
        }
      }
    },
  );

  it('when the market is Denmark and the firm has no branch → the Swedish board under that condition, and FIN-NET', () => {
    const posts = signposts('DK');
    expect(posts[1]).toMatchObject({ role: 'alternative' });
    expect(posts[1]?.onlyIf?.da).toContain('filial');
    expect(ids(posts)).toContain('fin-net');
  });

  it('when the firm is a company of its own in the market → neither its home board nor FIN-NET', () => {
    for (const market of MARKETS.filter((each) => each !== 'SE')) {
      expect(ids(signposts(market, 'card', 'subsidiary'))).not.toContain('se-arn');
      expect(ids(signposts(market, 'card', 'subsidiary'))).not.toContain('fin-net');
    }
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

  it('when the workspace says nothing of a market → the firm serves it from home', () => {
    expect(establishmentIn('DK', { NO: 'branch' })).toBe('none');
    expect(establishmentIn('NO', { NO: 'branch' })).toBe('branch');
  });
});

describe('what the writer is told', () => {
  it('when the presence settles that the firm takes part → nothing is open about that any more', () => {
    const [open] = signposts('NO', 'card', 'branch');
    const [settled] = signposts('NO', 'card', 'member');
    expect(open?.unconfirmed).toContain('participation');
    expect(settled?.unconfirmed).not.toContain('participation');
    expect(settled?.unconfirmed).toContain('time-limit');
    expect(open?.participation?.en).not.toBe(settled?.participation?.en);
    expect(settled?.participation?.en).toBe('The company takes part in the case.');
  });

  it('when the main body is left out of the choice → a reason is needed; added to it → none', () => {
    const options = adrOptions(signposts('DK'));
    expect(leavesOutMain(['se-arn'], options)).toBe(true);
    expect(leavesOutMain([], options)).toBe(true);
    expect(leavesOutMain(['dk-fanke'], options)).toBe(false);
    expect(leavesOutMain(['se-arn', 'dk-fanke'], options)).toBe(false);
  });

  it('when a place was looked at more than a year ago → it is outdated', () => {
    const entity = entityOf('dk-fanke');
    expect(isOutdated(entity, localDate('2027-11-22'))).toBe(false);
    expect(isOutdated(entity, localDate('2027-11-23'))).toBe(true);
  });
});

describe('a table that loaded packs change', () => {
  const EXTRA: SignpostRow = {
    markets: ['DE'],
    products: 'all',
    establishments: 'all',
    entity: 'nl-kifid',
    role: 'main',
    why: { da: 'Ny.', sv: 'Ny.', en: 'New.' },
  };

  it('when a later pack names another main body → that one is main and the earlier one can still be chosen', () => {
    const table = { ...TABLE, signposts: [...SIGNPOSTS, EXTRA] };
    const [main, second] = signposts('DE', 'card', 'none', table);
    expect(main).toMatchObject({ role: 'main', why: { en: 'New.' } });
    expect(second).toMatchObject({ role: 'alternative', entity: { id: 'se-arn' } });
    expect(ids(signposts('DE', 'card', 'none', table))).toContain('de-bundesbank');
  });

  it('when a later pack speaks of the same place → its row counts and the place is named once', () => {
    const row = { ...EXTRA, entity: 'de-bundesbank' };
    const posts = signposts('DE', 'card', 'none', { ...TABLE, signposts: [...SIGNPOSTS, row] });
    expect(posts.filter(({ entity }) => entity.id === 'de-bundesbank')).toHaveLength(1);
    expect(posts[0]).toMatchObject({ entity: { id: 'de-bundesbank' }, why: { en: 'New.' } });
  });

  it('when the table names no main body for a case → FIN-NET and the national list stand in', () => {
    const rows = SIGNPOSTS.filter(({ entity }) => entity !== 'uk-fos');
    const [main] = signposts('UK', 'card', 'none', { ...TABLE, signposts: rows });
    expect(main).toMatchObject({ role: 'main', entity: { id: 'adr-list' } });
    expect(main?.entity.website).toContain('fin-net');
  });

  it('when a pack names an entity it does not have → that is a bug and says so', () => {
    expect(() => signposts('DK', 'card', 'none', { ...TABLE, adrEntities: {} })).toThrow(
      'Rule pack 2026-11 has no ADR entity',
    );
  });
});

describe('the facts', () => {
  const bodies = Object.values(ADR_ENTITIES).filter(
    ({ kind }) => kind === 'adr-entity' || kind === 'adr-list',
  );

  it('when a body is read → everything a letter must say of it is there', () => {
    for (const body of bodies) {
      const { id, whenToGo, fee, timeLimit, language, participation } = body;
      for (const text of [whenToGo, fee, timeLimit, language, participation]) expect(text, id).toBeDefined();
    }
  });

  it('when a body is read → it can be reached, save the French one, which the firm itself designates', () => {
    const unreachable = bodies.filter(({ website, address }) => !website && !address).map(({ id }) => id);
    expect(unreachable).toEqual(['fr-mediateur']);
  });

  it('when a field is read → it has a source, and what no opened source supports counts as unconfirmed', () => {
    for (const body of bodies) {
      for (const field of ADR_FIELDS) {
        const { checkedOn, confidence, title } = sourceOfField(body, field);
        expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(CONFIDENCES).toContain(confidence);
        expect(title).not.toBe('');
        if (confidence === 'unverified') expect(body.unconfirmed, `${body.id} ${field}`).toContain(field);
      }
    }
  });

  it('when a letter has to send the reader to ask → the writer is told that nobody knows', () => {
    for (const [id, facts] of Object.entries<AdrFacts>(ADR_FACTS)) {
      const { fee, timeLimit, language, participation, unconfirmed } = facts;
      if (fee === 'askFee') expect(unconfirmed, id).toContain('fee');
      if (timeLimit === 'askTimeLimit') expect(unconfirmed, id).toContain('time-limit');
      if (language === 'askLanguage') expect(unconfirmed, id).toContain('language');
      if (participation === 'askParticipation') expect(unconfirmed, id).toContain('participation');
    }
  });

  it('when contact data is read → web on https, phone in international form, e-mail with one at', () => {
    for (const { website, phone, email, address } of Object.values(ADR_ENTITIES)) {
      if (website) expect(new URL(website).protocol).toBe('https:');
      if (phone) expect(phone).toMatch(/^\+\d{2,3}(?: \d+)+$/);
      if (email) expect(email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/);
      for (const line of address ?? []) expect(line).toBe(line.trim());
    }
  });

  it('when the rows are read → every entity is used and every row has a reason in each language', () => {
    expect([...new Set(SIGNPOSTS.map(({ entity }) => entity))].sort()).toEqual(
      Object.keys(ADR_ENTITIES).sort(),
    );
  });
});

function entityOf(id: string): AdrEntity {
  const entity = ADR_ENTITIES[id];
  if (!entity) throw new Error(id);
  return entity;
}
