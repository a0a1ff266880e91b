import { localDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { Confidence, LegalSource } from './legal-source';

/** When the sources below were last gone through. */
const CHECKED_ON: LocalDate = localDate('2026-11-22');

/** Every source the rules, calendars and ADR entities rest on. */
export const SOURCES = {
  psd2Complaints: source(
    'psd2-101-2',
    {
      da: 'PSD2 (direktiv (EU) 2015/2366) artikel 101, stk. 2',
      sv: 'PSD2 (direktiv (EU) 2015/2366) artikel 101.2',
      en: 'PSD2 (Directive (EU) 2015/2366) Article 101(2)',
    },
    'Directive (EU) 2015/2366, Article 101: Dispute resolution',
    'https://eur-lex.europa.eu/eli/dir/2015/2366/oj/eng',
    'verified',
  ),
  holdingReply: source(
    'holding-reply',
    {
      da: 'det foreløbige svar; PSD2 artikel 101, stk. 2',
      sv: 'det preliminära svaret; PSD2 artikel 101.2',
      en: 'the holding reply; PSD2 Article 101(2)',
    },
    'Directive (EU) 2015/2366, Article 101: Dispute resolution',
    'https://eur-lex.europa.eu/eli/dir/2015/2366/oj/eng',
    'verified',
  ),
  psd2AdrInformation: source(
    'psd2-101-3',
    {
      da: 'PSD2 (direktiv (EU) 2015/2366) artikel 101, stk. 3',
      sv: 'PSD2 (direktiv (EU) 2015/2366) artikel 101.3',
      en: 'PSD2 (Directive (EU) 2015/2366) Article 101(3)',
    },
    'Directive (EU) 2015/2366, Article 101: Dispute resolution',
    'https://eur-lex.europa.eu/eli/dir/2015/2366/oj/eng',
    'verified',
  ),
  psd2BusinessDay: source(
    'psd2-4-37',
    {
      da: 'PSD2 artikel 4, nr. 37; lov om betalinger § 7, nr. 27',
      sv: 'PSD2 artikel 4.37; lag (2010:751) om betaltjänster 1 kap. 4 §',
      en: 'PSD2 Article 4(37); Danish Payments Act section 7(27)',
    },
    'Directive (EU) 2015/2366, Article 4(37): business day',
    'https://eur-lex.europa.eu/eli/dir/2015/2366/oj/eng',
    'secondary',
  ),
  firmPromise14Days: source(
    'firm-14-days',
    {
      da: 'virksomhedens klageprocedure; FFFS 2002:23 (svar eller besked inden 14 dage)',
      sv: 'företagets klagomålsrutin; FFFS 2002:23 (svar eller besked inom 14 dagar)',
      en: "the firm's complaint procedure; FFFS 2002:23 (reply or explain within 14 days)",
    },
    'Finansinspektionens allmänna råd (FFFS 2002:23) om klagomålshantering',
    'https://www.fi.se/en/our-registers/fffs/search-fffs/2002/200223/',
    'secondary',
  ),
  firmRepresentative: source(
    'firm-representative',
    {
      da: 'virksomhedens vilkår for den uafhængige kunderepræsentant',
      sv: 'företagets villkor för den oberoende kundrepresentanten',
      en: "the firm's terms for the independent customer representative",
    },
    'Den uafhængige kunderepræsentant',
    undefined,
    'secondary',
  ),
  danishComplaintsOrder: source(
    'dk-bek-1558-2024',
    {
      da: 'bekendtgørelse nr. 1558 af december 2024 om den klageansvarlige (afløser nr. 1219/2019 § 3)',
      sv: 'danska bekendtgørelse nr 1558 från december 2024 om klagomålsansvarig (ersätter nr 1219/2019 § 3)',
      en: 'Danish Order No. 1558 of December 2024 on complaints officers (replaces No. 1219/2019, section 3)',
    },
    'Bekendtgørelse om den klageansvarlige og finansielle virksomheders håndtering af klager',
    'https://elov.dk/bekendtgorelse-om-den-klageansvarlige-og-finansielle-virksomheders-handtering-af-klager/paragraf/3',
    'unverified',
  ),
  fankeSilence: source(
    'dk-fanke-5-weeks',
    {
      da: 'Det finansielle ankenævn, "Indgivelse af klage"',
      sv: 'Det finansielle ankenævn, "Indgivelse af klage"',
      en: 'Det finansielle ankenævn, "Indgivelse af klage"',
    },
    'Indgivelse af klage',
    'https://fanke.dk/indgivelseafklage/',
    'verified',
  ),
  danishBankDays: source(
    'dk-bank-days',
    {
      da: 'Danmarks Nationalbank, "Banklukkedage"',
      sv: 'Danmarks Nationalbank, "Banklukkedage"',
      en: 'Danmarks Nationalbank, "Banklukkedage"',
    },
    'Banklukkedage',
    'https://www.nationalbanken.dk/da/vores-arbejde/stabile-priser-pengepolitik-og-dansk-oekonomi/banklukkedage',
    'verified',
  ),
  danishHolidays: source(
    'dk-holidays',
    {
      da: 'danske helligdage; lov nr. 214 af 6. marts 2023 (store bededag)',
      sv: 'danska helgdagar; lov nr 214 av den 6 mars 2023 (store bededag)',
      en: 'Danish public holidays; Act No. 214 of 6 March 2023 (Great Prayer Day)',
    },
    'Danske helligdage',
    undefined,
    'unverified',
  ),
  swedishHolidays: source(
    'se-holidays',
    {
      da: 'lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 §',
      sv: 'lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 §',
      en: 'Act (1989:253) on public holidays; Act (1930:173) section 2',
    },
    'Lag (1989:253) om allmänna helgdagar',
    'http://www.riksdagen.se/sv/Dokument-Lagar/Lagar/Svenskforfattningssamling/Lag-1989253-om-allmanna-hel_sfs-1989-253/',
    'verified',
  ),
  fanke: adrSource('dk-fanke', 'Det finansielle ankenævn', 'https://fanke.dk/en/complaint/', 'verified'),
  arn: adrSource(
    'se-arn',
    'Allmänna reklamationsnämnden',
    'http://arn.se/info-konsument/fragor--svar-konsument/',
    'verified',
  ),
  konsumenternas: adrSource(
    'se-konsumenternas',
    'Konsumenternas Bank- och finansbyrå',
    'https://www.konsumenternas.se',
    'secondary',
  ),
  swedishRoutes: adrSource(
    'se-routes',
    'Svenska Bankföreningen, "Klagomål"',
    'https://www.swedishbankers.se/foer-bankkunder/oevriga-fraagor/klagomaal/',
    'secondary',
  ),
  courts: adrSource('courts', 'General procedural law', undefined, 'unverified'),
  finNet: adrSource('fin-net', 'FIN-NET', 'http://ec.europa.eu/finance/fin-net/how_en.htm', 'verified'),
  finkn: adrSource('no-finkn', 'Finansklagenemnda', 'https://www.finkn.no/Vanlige-spoersmaal', 'verified'),
  fine: adrSource('fi-fine', 'FINE', 'https://www.fine.fi/en/about-us-2/regulations.html', 'verified'),
  consumerDisputesBoard: adrSource(
    'fi-kuluttajariita',
    'Kuluttajariitalautakunta',
    'https://www.kuluttajariita.fi',
    'secondary',
  ),
  bundesbank: adrSource(
    'de-bundesbank',
    'Schlichtungsstelle bei der Deutschen Bundesbank',
    'https://www.bundesbank.de/de/service/schlichtungsstelle',
    'verified',
  ),
  bankenschlichtung: adrSource(
    'at-bankenschlichtung',
    'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft',
    'https://bankenschlichtung.at/service.html',
    'verified',
  ),
  kifid: adrSource('nl-kifid', 'Kifid', 'https://www.kifid.nl/veelgestelde-vragen/', 'verified'),
  ombudsfin: adrSource('be-ombudsfin', 'Ombudsfin', 'https://www.ombudsfin.be/fr/faq', 'verified'),
  abf: adrSource(
    'it-abf',
    'Arbitro Bancario Finanziario',
    'https://www.arbitrobancariofinanziario.it',
    'secondary',
  ),
  bancoDeEspana: adrSource(
    'es-bde',
    'Banco de España',
    'https://www.bde.es/wbe/es/para-ciudadano/gestiones/reclamaciones/',
    'verified',
  ),
  rzecznikFinansowy: adrSource('pl-rf', 'Rzecznik Finansowy', 'https://rf.gov.pl/polubowne/', 'secondary'),
  fspo: adrSource(
    'ie-fspo',
    'Financial Services and Pensions Ombudsman',
    'https://fspo.ie/legal-references/default.asp',
    'verified',
  ),
  fos: adrSource(
    'uk-fos',
    'Financial Ombudsman Service',
    'https://handbook.fca.org.uk/handbook/DISP/1/Annex3.html',
    'verified',
  ),
  supervisors: source(
    'supervisors',
    {
      da: 'PSD2 artikel 99 (klager til den kompetente myndighed)',
      sv: 'PSD2 artikel 99 (klagomål till behörig myndighet)',
      en: 'PSD2 Article 99 (complaints to the competent authority)',
    },
    'Directive (EU) 2015/2366, Article 99: Complaints',
    'https://judict.eu/de/hla/32015L2366-X/article-99',
    'verified',
  ),
  dataProtectionAuthorities: source(
    'gdpr-77',
    {
      da: 'databeskyttelsesforordningen artikel 77',
      sv: 'dataskyddsförordningen artikel 77',
      en: 'GDPR Article 77',
    },
    'Regulation (EU) 2016/679, Article 77: Right to lodge a complaint',
    undefined,
    'unverified',
  ),
  retention: source(
    'retention',
    {
      da: 'preskriptionslag (1981:130) 2 §; databeskyttelsesforordningen artikel 5, stk. 1, litra e',
      sv: 'preskriptionslag (1981:130) 2 §; dataskyddsförordningen artikel 5.1 e',
      en: 'Swedish Limitation Act (1981:130) section 2; GDPR Article 5(1)(e)',
    },
    'Preskriptionslag (1981:130)',
    undefined,
    'secondary',
  ),
} as const satisfies Readonly<Record<string, LegalSource>>;

function source(
  id: string,
  citation: Localised,
  title: string,
  url: string | undefined,
  confidence: Confidence,
): LegalSource {
  return { id, citation, title, ...(url === undefined ? {} : { url }), checkedOn: CHECKED_ON, confidence };
}

/** A body's own page is cited by the body's name in every language. */
function adrSource(id: string, name: string, url: string | undefined, confidence: Confidence): LegalSource {
  return source(id, { da: name, sv: name, en: name }, name, url, confidence);
}
