import type { EvidenceOrigin, LetterLanguage, Market, Party, Product, Regime } from '../complaint/vocabulary';
import type { ContactChannel } from '../complaint/vocabulary';

/**
 * How people name the codes of our vocabulary in Danish, Swedish, English and the market's own language. The codes
 * themselves are always understood. Case, blanks and punctuation do not count.
 */
export function marketOf(text: string): Market | undefined {
  return MARKET_NAMES.get(bare(text));
}

export function languageOf(text: string): LetterLanguage | undefined {
  return LANGUAGE_NAMES.get(bare(text));
}

export function productOf(text: string): Product | undefined {
  return PRODUCT_NAMES.get(bare(text));
}

export function regimeOf(text: string): Regime | undefined {
  return REGIME_NAMES.get(bare(text));
}

export function channelOf(text: string): ContactChannel | undefined {
  return CHANNEL_NAMES.get(bare(text));
}

export function partyOf(text: string): Party | undefined {
  return PARTY_NAMES.get(bare(text));
}

export function originOf(text: string): EvidenceOrigin | undefined {
  return ORIGIN_NAMES.get(bare(text)) ?? PARTY_NAMES.get(bare(text));
}

/** Lower case letters and digits only, so that "Pay-later", "PAY LATER" and "paylater" are one word. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first word of each line is the code. */
function named<Code extends string>(names: Readonly<Record<Code, string>>): ReadonlyMap<string, Code> {
  const map = new Map<string, Code>();
  // Object.entries widens the keys to string; the record type says they are the codes.
  for (const [code, words] of Object.entries(names) as [Code, string][]) {
    map.set(bare(code), code);
    for (const word of words.split(',')) if (word !== '') map.set(bare(word), code);
  }
  return map;
}

const MARKET_NAMES = named<Market>({
  DK: 'DNK,Danmark,Denmark',
  SE: 'SWE,Sverige,Sweden',
  NO: 'NOR,Norge,Norway,Noreg',
  FI: 'FIN,Finland,Suomi',
  DE: 'DEU,Tyskland,Germany,Deutschland',
  AT: 'AUT,Østrig,Österrike,Austria,Österreich',
  NL: 'NLD,Nederlandene,Holland,Nederländerna,Netherlands,The Netherlands,Nederland',
  BE: 'BEL,Belgien,Belgium,België,Belgique',
  FR: 'FRA,Frankrig,Frankrike,France',
  IT: 'ITA,Italien,Italy,Italia',
  ES: 'ESP,Spanien,Spain,España',
  PT: 'PRT,Portugal',
  PL: 'POL,Polen,Poland,Polska',
  IE: 'IRL,Irland,Ireland,Éire',
  UK: 'GB,GBR,Storbritannien,Great Britain,United Kingdom,Det Forenede Kongerige,Förenade kungariket,England',
});

const LANGUAGE_NAMES = named<LetterLanguage>({
  da: 'da-DK,dan,dk,dansk,danska,Danish',
  sv: 'sv-SE,swe,se,svensk,svenska,Swedish',
  en: 'en-GB,en-US,en-IE,eng,engelsk,engelska,English',
  nb: 'nb-NO,nob,no,nor,norsk,norska,Norwegian,bokmål,norsk bokmål',
  fi: 'fi-FI,fin,finsk,finska,Finnish,suomi',
  de: 'de-DE,de-AT,deu,ger,tysk,tyska,German,Deutsch',
});

const PRODUCT_NAMES = named<Product>({
  'pay-later':
    'bnpl,buy now pay later,køb nu betal senere,betal senere,betal om 30 dage,köp nu betala senare,betala senare',
  invoice: 'faktura,regning,räkning',
  instalments:
    'installments,instalment,rater,afdrag,afbetaling,delbetaling,delbetalning,avbetalning,rate,afdragsordning',
  card: 'kort,betalingskort,kreditkort,betalkort,kreditkort,hævekort',
  account: 'konto,betalingskonto,betalkonto,payment account,opsparing,sparkonto',
  'direct-debit':
    'betalingsservice,autogiro,automatisk betaling,direkte debitering,direktdebitering,leverandørservice',
  refund: 'refusion,tilbagebetaling,returnering,återbetalning,retur,return,kreditering',
  other: 'andet,øvrigt,annat,övrigt',
});

const REGIME_NAMES = named<Regime>({
  'payment-service':
    'payment services,psd2,betalingstjeneste,betalinger,betaltjänst,betaltjänster,betalningar',
  'consumer-credit': 'credit,ccd,ccd2,forbrugerkredit,kredit,konsumentkredit',
  'data-protection': 'gdpr,databeskyttelse,dataskydd',
  other: 'andet,øvrigt,annat,övrigt',
});

const CHANNEL_NAMES = named<ContactChannel>({
  phone: 'telefon,call,opkald,samtal,tlf,tel',
  email: 'e-mail,mail,e-post,epost,mejl',
  letter: 'brev,post',
  chat: 'chatt,livechat',
  app: 'appen,in-app',
});

const PARTY_NAMES = named<Party>({
  complainant: 'klager,kunde,klagande,kund,customer,forbruger,konsument',
  respondent:
    'kundeservice,kundtjänst,customer service,virksomheden,företaget,firm,banken,indklagede,motpart',
});

const ORIGIN_NAMES = named<EvidenceOrigin>({
  complainant: '',
  respondent: '',
  representative: 'kunderepræsentant,kunderepræsentanten,kundrepresentant,kundrepresentanten',
});
