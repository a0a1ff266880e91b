import { MARKETS } from '../../../complaint/vocabulary';
import type { Market, Product } from '../../../complaint/vocabulary';
import type { Establishment, SignpostRow } from '../../adr-entity';
import { commonText } from './adr-entities';
import type { AdrId } from './adr-facts';
import { ONLY_IF, WHY } from './signpost-reasons';

/** Every product and establishment unless the row says otherwise. */
interface Row extends Omit<SignpostRow, 'products' | 'establishments'> {
  readonly entity: AdrId;
  readonly products?: readonly Product[];
  readonly establishments?: readonly Establishment[];
}

const CREDIT: readonly Product[] = ['pay-later', 'invoice', 'instalments'];

const ESTABLISHED: readonly Establishment[] = ['branch', 'subsidiary'];
const NOT_ESTABLISHED: readonly Establishment[] = ['none', 'member'];

/** Everywhere in the EEA but Sweden. */
const ABROAD: readonly Market[] = MARKETS.filter((market) => market !== 'SE' && market !== 'UK');

/** What the letter says where the firm's presence settles it. */
const TAKES_PART = commonText('takesPart');

/** Before everything else, so that any other row for the same place replaces it. */
const LAST_RESORT: readonly Row[] = [
  { markets: 'all', entity: 'adr-list', role: 'fallback', why: WHY.lastResort },
  {
    markets: ['NO', 'NL', 'BE', 'FR', 'PT'],
    establishments: ['subsidiary'],
    entity: 'adr-list',
    role: 'alternative',
    why: WHY.lastResort,
    onlyIf: ONLY_IF.localBodyRefuses,
  },
];

/** The firm is Swedish. A subsidiary abroad is not, so the Swedish board has no say over it. */
const HOME_BOARD: readonly Row[] = [
  { markets: ['SE'], entity: 'se-arn', role: 'main', why: WHY.swedishBoard },
  {
    markets: ['NO', 'AT', 'NL', 'BE', 'FR', 'IT', 'ES', 'PT', 'PL', 'IE'],
    establishments: ['none'],
    entity: 'se-arn',
    role: 'main',
    why: WHY.homeBoard,
  },
  {
    markets: ['AT', 'ES', 'PL', 'IE'],
    establishments: ['member'],
    entity: 'se-arn',
    role: 'main',
    why: WHY.homeBoard,
  },
  {
    markets: ['DK', 'FI', 'DE'],
    establishments: ['none'],
    entity: 'se-arn',
    role: 'alternative',
    why: WHY.homeBoard,
    onlyIf: ONLY_IF.noBranch,
  },
  {
    markets: ['DK', 'NO', 'FI', 'DE', 'NL', 'BE', 'FR', 'IT', 'PT'],
    establishments: ['member'],
    entity: 'se-arn',
    role: 'alternative',
    why: WHY.homeBoardBesides,
    onlyIf: ONLY_IF.localBodyRefuses,
  },
  {
    markets: ABROAD,
    establishments: ['branch'],
    entity: 'se-arn',
    role: 'alternative',
    why: WHY.homeBoardBesides,
    onlyIf: ONLY_IF.localBodyRefuses,
  },
];

const LOCAL_BODIES: readonly Row[] = [
  { markets: ['DK'], entity: 'dk-fanke', role: 'main', why: WHY.danishBoard },
  established('DK', 'dk-fanke'),
  joined('DK', 'dk-fanke'),
  {
    markets: ['DK'],
    entity: 'dk-naevneneshus',
    role: 'alternative',
    why: WHY.danishFinanceCompanies,
    onlyIf: ONLY_IF.financeCompany,
  },

  ...scheme('NO', 'no-finkn'),
  ...scheme('BE', 'be-ombudsfin'),
  ...scheme('NL', 'nl-kifid'),
  {
    markets: ['NL'],
    products: CREDIT,
    establishments: ['none'],
    entity: 'nl-kifid',
    role: 'main',
    why: WHY.dutchCredit,
    participation: TAKES_PART,
  },

  {
    markets: ['FI'],
    establishments: ['none', 'branch', 'subsidiary'],
    entity: 'fi-kuluttajariita',
    role: 'main',
    why: WHY.finnishBoard,
  },
  {
    markets: ['FI'],
    establishments: ['member'],
    entity: 'fi-kuluttajariita',
    role: 'alternative',
    why: WHY.finnishBoard,
    onlyIf: ONLY_IF.localBodyRefuses,
  },
  mayHaveJoined('FI', 'fi-fine', ['none', 'branch', 'subsidiary']),
  joined('FI', 'fi-fine'),

  {
    markets: ['DE'],
    establishments: ['none', 'branch', 'subsidiary'],
    entity: 'de-bundesbank',
    role: 'main',
    why: WHY.germanStatutory,
  },
  {
    markets: ['DE'],
    establishments: ['member'],
    entity: 'adr-list',
    role: 'main',
    why: WHY.germanPrivate,
    participation: TAKES_PART,
  },
  {
    markets: ['DE'],
    establishments: ['member'],
    entity: 'de-bundesbank',
    role: 'alternative',
    why: WHY.germanStatutory,
    onlyIf: ONLY_IF.noPrivateBody,
  },

  {
    markets: ['AT'],
    establishments: ESTABLISHED,
    entity: 'at-bankenschlichtung',
    role: 'main',
    why: WHY.establishedThere,
  },
  {
    markets: ['AT'],
    entity: 'at-verbraucherschlichtung',
    role: 'alternative',
    why: WHY.austrianConsumers,
    onlyIf: ONLY_IF.otherBodyRefuses,
  },

  mayHaveJoined('IT', 'it-abf', ['none']),
  established('IT', 'it-abf'),
  joined('IT', 'it-abf'),

  ...statutory('ES', 'es-bde'),
  ...statutory('PL', 'pl-rf'),
  ...statutory('IE', 'ie-fspo'),

  ...chosenByTheFirm('FR', 'fr-mediateur', 'designated'),
  ...chosenByTheFirm('PT', 'pt-entities', 'portugueseChoice'),

  { markets: ['UK'], entity: 'uk-fos', role: 'main', why: WHY.britishOmbudsman },
];

const OTHER_WAYS: readonly Row[] = [
  { markets: ['SE'], entity: 'se-konsumenternas', role: 'advice', why: WHY.swedishAdvice },
  { markets: ['SE'], entity: 'se-konsumentvagledning', role: 'advice', why: WHY.swedishMunicipalities },
  {
    markets: ABROAD,
    establishments: ['none', 'branch', 'member'],
    entity: 'fin-net',
    role: 'network',
    why: WHY.network,
  },
  { markets: ['SE'], entity: 'se-court', role: 'court', why: WHY.swedishCourts },
  { markets: [...ABROAD, 'UK'], entity: 'courts', role: 'court', why: WHY.courts },
];

export const SIGNPOSTS: readonly SignpostRow[] = [
  ...LAST_RESORT,
  ...HOME_BOARD,
  ...LOCAL_BODIES,
  ...OTHER_WAYS,
].map((row) => ({ ...row, products: row.products ?? 'all', establishments: row.establishments ?? 'all' }));

/** A body for its members: an establishment alone does not make the firm one. */
function scheme(market: Market, entity: AdrId): readonly Row[] {
  return [
    mayHaveJoined(market, entity, ['none']),
    {
      markets: [market],
      establishments: ESTABLISHED,
      entity,
      role: 'main',
      why: WHY.localBody,
      onlyIf: ONLY_IF.member,
    },
    joined(market, entity),
  ];
}

/** A body with power over every firm established there, and over no other. */
function statutory(market: Market, entity: AdrId): readonly Row[] {
  return [
    {
      markets: [market],
      establishments: NOT_ESTABLISHED,
      entity,
      role: 'alternative',
      why: WHY.localBody,
      onlyIf: ONLY_IF.supervisedThere,
    },
    established(market, entity),
  ];
}

/** The law there leaves the choice of the body to the firm; without a presence there it may have made none. */
function chosenByTheFirm(
  market: Market,
  entity: AdrId,
  why: 'designated' | 'portugueseChoice',
): readonly Row[] {
  return [
    {
      markets: [market],
      establishments: ['none'],
      entity,
      role: 'alternative',
      why: WHY[why],
      onlyIf: ONLY_IF.chosen,
    },
    {
      markets: [market],
      establishments: ['branch', 'subsidiary', 'member'],
      entity,
      role: 'main',
      why: WHY[why],
      participation: TAKES_PART,
    },
  ];
}

function mayHaveJoined(market: Market, entity: AdrId, establishments: readonly Establishment[]): Row {
  return {
    markets: [market],
    establishments,
    entity,
    role: 'alternative',
    why: WHY.localBody,
    onlyIf: ONLY_IF.member,
  };
}

function established(market: Market, entity: AdrId): Row {
  return {
    markets: [market],
    establishments: ESTABLISHED,
    entity,
    role: 'main',
    why: WHY.establishedThere,
    participation: TAKES_PART,
  };
}

function joined(market: Market, entity: AdrId): Row {
  return {
    markets: [market],
    establishments: ['member'],
    entity,
    role: 'main',
    why: WHY.joined,
    participation: TAKES_PART,
  };
}
