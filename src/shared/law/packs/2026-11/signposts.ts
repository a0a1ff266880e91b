import type { Localised } from '../../../core/text';
import type { Market } from '../../../complaint/vocabulary';
import type { SignpostRow } from '../../rule-pack';

/**
 * Which body is competent depends on market, product and where the firm is established and has joined, not on the
 * market alone. The firm is Swedish, so its home board answers wherever no local body surely does.
 */

const HOME_BOARD: Localised = {
  da: 'Virksomheden ligger i Sverige. Uden etablering eller medlemskab i kundens land er det som regel hjemlandets nævn, der er kompetent.',
  sv: 'Företaget finns i Sverige. Utan etablering eller medlemskap i kundens land är det som regel hemlandets nämnd som är behörig.',
  en: "The firm is in Sweden. Without an establishment or a membership in the complainant's country its home board is as a rule the competent one.",
};

const NO_LOCAL_BODY: Localised = {
  da: 'I dette land vælger virksomheden selv det nævn, den er tilsluttet. Er et sådant nævn valgt, skal det nævnes i brevet; ellers er det hjemlandets nævn.',
  sv: 'I det här landet väljer företaget själv vilket organ det ansluter sig till. Har ett organ valts ska det nämnas i brevet; annars gäller hemlandets nämnd.',
  en: 'In this country the firm itself chooses the body it joins. If it has chosen one, the letter must name it; otherwise its home board is competent.',
};

const IF_NOT_ESTABLISHED: Localised = {
  da: 'Kun hvis virksomheden ikke har filial i kundens land.',
  sv: 'Endast om företaget inte har någon filial i kundens land.',
  en: "Only if the firm has no branch in the complainant's country.",
};

const IF_MEMBER: Localised = {
  da: 'Kun hvis virksomheden er tilsluttet ordningen.',
  sv: 'Endast om företaget är anslutet till ordningen.',
  en: 'Only if the firm has joined the scheme.',
};

const IF_ESTABLISHED: Localised = {
  da: 'Kun hvis virksomheden er etableret i landet eller under tilsyn der.',
  sv: 'Endast om företaget är etablerat i landet eller står under tillsyn där.',
  en: 'Only if the firm is established in the country or supervised there.',
};

const LOCAL_BODY: Localised = {
  da: 'Kundens eget lands nævn på det finansielle område.',
  sv: 'Organet för finansiella tvister i kundens eget land.',
  en: "The body for financial disputes in the complainant's own country.",
};

/** Everywhere in the EEA but Sweden. */
const CROSS_BORDER: readonly Market[] = [
  'DK',
  'NO',
  'FI',
  'DE',
  'AT',
  'NL',
  'BE',
  'FR',
  'IT',
  'ES',
  'PT',
  'PL',
  'IE',
];

export const SIGNPOSTS: readonly SignpostRow[] = [
  {
    markets: ['DK'],
    products: 'all',
    entity: 'dk-fanke',
    role: 'main',
    why: {
      da: 'Nævnet for private kunders klager over banker i Danmark. Virksomheden har offentligt lovet at deltage.',
      sv: 'Nämnden för privatkunders klagomål mot banker i Danmark. Företaget har offentligt lovat att medverka.',
      en: 'The board for private customers’ complaints about banks in Denmark. The firm has publicly promised to take part.',
    },
  },
  {
    markets: ['SE'],
    products: 'all',
    entity: 'se-arn',
    role: 'main',
    why: {
      da: 'Det svenske nævn for forbrugertvister, også om bank og betaling.',
      sv: 'Nämnden för konsumenttvister, även om bank och betalning.',
      en: 'The Swedish board for consumer disputes, banking and payments included.',
    },
  },
  {
    markets: ['FI'],
    products: 'all',
    entity: 'fi-kuluttajariita',
    role: 'main',
    why: {
      da: 'Kompetent, når virksomheden ikke er tilsluttet FINE.',
      sv: 'Behörig när företaget inte är anslutet till FINE.',
      en: 'Competent where the firm has not joined FINE.',
    },
  },
  {
    markets: ['DE'],
    products: 'all',
    entity: 'de-bundesbank',
    role: 'main',
    why: {
      da: 'Lovbestemt nævn for betalingstjenester og forbrugerkredit, når virksomheden ikke er tilsluttet et privat nævn.',
      sv: 'Lagstadgat organ för betaltjänster och konsumentkredit när företaget inte är anslutet till ett privat organ.',
      en: 'The statutory body for payment services and consumer credit where the firm has joined no private one.',
    },
  },
  {
    markets: ['NL'],
    products: ['pay-later', 'invoice', 'instalments'],
    entity: 'nl-kifid',
    role: 'main',
    why: {
      da: 'Det hollandske nævn for kreditprodukter.',
      sv: 'Det nederländska organet för kreditprodukter.',
      en: 'The Dutch body for credit products.',
    },
    onlyIf: IF_MEMBER,
  },
  {
    markets: ['UK'],
    products: 'all',
    entity: 'uk-fos',
    role: 'main',
    why: {
      da: 'Den lovbestemte ombudsmand i Storbritannien.',
      sv: 'Den lagstadgade ombudsmannen i Storbritannien.',
      en: 'The statutory ombudsman in the United Kingdom.',
    },
  },
  {
    markets: ['NO', 'AT', 'BE', 'IT', 'ES', 'PL', 'IE'],
    products: 'all',
    entity: 'se-arn',
    role: 'main',
    why: HOME_BOARD,
  },
  {
    markets: ['NL'],
    products: ['card', 'account', 'direct-debit', 'refund', 'other'],
    entity: 'se-arn',
    role: 'main',
    why: HOME_BOARD,
  },
  { markets: ['FR', 'PT'], products: 'all', entity: 'se-arn', role: 'main', why: NO_LOCAL_BODY },
  {
    markets: ['DK', 'FI', 'DE'],
    products: 'all',
    entity: 'se-arn',
    role: 'alternative',
    why: HOME_BOARD,
    onlyIf: IF_NOT_ESTABLISHED,
  },
  {
    markets: ['NL'],
    products: ['pay-later', 'invoice', 'instalments'],
    entity: 'se-arn',
    role: 'alternative',
    why: HOME_BOARD,
  },
  {
    markets: ['NO'],
    products: 'all',
    entity: 'no-finkn',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_MEMBER,
  },
  {
    markets: ['FI'],
    products: 'all',
    entity: 'fi-fine',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_MEMBER,
  },
  {
    markets: ['AT'],
    products: 'all',
    entity: 'at-bankenschlichtung',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_ESTABLISHED,
  },
  {
    markets: ['BE'],
    products: 'all',
    entity: 'be-ombudsfin',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_MEMBER,
  },
  {
    markets: ['IT'],
    products: 'all',
    entity: 'it-abf',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_MEMBER,
  },
  {
    markets: ['ES'],
    products: 'all',
    entity: 'es-bde',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_ESTABLISHED,
  },
  {
    markets: ['PL'],
    products: 'all',
    entity: 'pl-rf',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_ESTABLISHED,
  },
  {
    markets: ['IE'],
    products: 'all',
    entity: 'ie-fspo',
    role: 'alternative',
    why: LOCAL_BODY,
    onlyIf: IF_ESTABLISHED,
  },
  {
    markets: ['SE'],
    products: 'all',
    entity: 'se-konsumenternas',
    role: 'advice',
    why: {
      da: 'Et svensk afslag skal oplyse om vejledning (FFFS 2002:23).',
      sv: 'Ett avslag ska upplysa om vägledning (FFFS 2002:23).',
      en: 'A rejection in Sweden must tell of guidance (FFFS 2002:23).',
    },
  },
  {
    markets: ['SE'],
    products: 'all',
    entity: 'se-konsumentvagledning',
    role: 'advice',
    why: {
      da: 'Et svensk afslag skal oplyse om den kommunale vejledning (FFFS 2002:23).',
      sv: 'Ett avslag ska upplysa om den kommunala vägledningen (FFFS 2002:23).',
      en: 'A rejection in Sweden must tell of municipal guidance (FFFS 2002:23).',
    },
  },
  {
    markets: CROSS_BORDER,
    products: 'all',
    entity: 'fin-net',
    role: 'network',
    why: {
      da: 'Kunden kan gå til nævnet i sit eget land, som sender klagen til det rigtige nævn.',
      sv: 'Kunden kan gå till organet i sitt eget land, som skickar klagomålet till rätt organ.',
      en: 'The complainant may go to the body at home, which passes the complaint to the right one.',
    },
  },
  {
    markets: ['SE'],
    products: 'all',
    entity: 'se-court',
    role: 'court',
    why: {
      da: 'Et svensk afslag skal oplyse om domstolsvejen (FFFS 2002:23).',
      sv: 'Ett avslag ska upplysa om möjligheten till domstolsprövning (FFFS 2002:23).',
      en: 'A rejection in Sweden must tell of the courts (FFFS 2002:23).',
    },
  },
  {
    markets: [...CROSS_BORDER, 'UK'],
    products: 'all',
    entity: 'courts',
    role: 'court',
    why: {
      da: 'Vejen til domstolene er altid åben.',
      sv: 'Vägen till domstol är alltid öppen.',
      en: 'The way to the courts is always open.',
    },
  },
];
