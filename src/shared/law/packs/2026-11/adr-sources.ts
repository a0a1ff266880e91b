import { localDate } from '../../../core/local-date';
import type { Localised } from '../../../core/text';
import type { Confidence, LegalSource } from '../../legal-source';

/** When the bodies' own pages and what others write about them were last gone through. */
const CHECKED_ON = localDate('2026-11-22');

/** What the places a complainant can turn to rest on. A body's own page is cited by the body's name, laws as usual. */
export const ADR_SOURCES = {
  fanke: cited('dk-fanke', 'Det finansielle ankenævn', 'https://fanke.dk/en/complaint/', 'verified'),
  fankeAbout: cited(
    'dk-fanke-about',
    'Det finansielle ankenævn, "About"',
    'https://fanke.dk/en/about/',
    'verified',
  ),
  fankeContact: cited('dk-fanke-contact', 'Det finansielle ankenævn', 'https://fanke.dk', 'unverified'),
  danishLimitation: cited('dk-limitation', 'Forældelsesloven § 3 og § 21', undefined, 'unverified'),
  /** The firm's own page for customers; each workplace keeps its copy. */
  firmTakesPart: cited('firm-takes-part', 'Den uafhængige kunderepræsentant', undefined, 'secondary'),
  arn: cited(
    'se-arn',
    'Allmänna reklamationsnämnden',
    'http://arn.se/info-konsument/fragor--svar-konsument/',
    'verified',
  ),
  arnForm: cited(
    'se-arn-form',
    'Konsumenternas, "Ändrade rutiner för anmälan till Allmänna reklamationsnämnden"',
    'https://www.konsumenternas.se/arkiv---nyheter-bloggar-och-poddar/nyheter/2019/juli/andrade-rutiner-for-anmalan-till-allmanna-reklamationsnamnden/',
    'verified',
  ),
  konsumenternas: cited(
    'se-konsumenternas',
    'Konsumenternas Bank- och finansbyrå',
    'https://www.konsumenternas.se',
    'secondary',
  ),
  swedishRoutes: cited(
    'se-routes',
    'Svenska Bankföreningen, "Klagomål"',
    'https://www.swedishbankers.se/foer-bankkunder/oevriga-fraagor/klagomaal/',
    'secondary',
  ),
  courts: cited('courts', 'General procedural law', undefined, 'unverified', {
    da: 'Almindelige procesregler',
    sv: 'Allmänna processrättsliga regler',
    en: 'General procedural law',
  }),
  finNet: cited('fin-net', 'FIN-NET', 'http://ec.europa.eu/finance/fin-net/how_en.htm', 'verified'),
  adrList: cited(
    'adr-list',
    'Directive 2013/11/EU Article 20(4); Directive (EU) 2025/2647',
    'https://digitalpolicyalert.org/event/37189-directive-eu-20252647-transposition-deadline-reached',
    'secondary',
    {
      da: 'Direktiv 2013/11/EU artikel 20, stk. 4; direktiv (EU) 2025/2647',
      sv: 'Direktiv 2013/11/EU artikel 20.4; direktiv (EU) 2025/2647',
      en: 'Directive 2013/11/EU Article 20(4); Directive (EU) 2025/2647',
    },
  ),
  finkn: cited('no-finkn', 'Finansklagenemnda', 'https://www.finkn.no/Vanlige-spoersmaal', 'verified'),
  fine: cited('fi-fine', 'FINE', 'https://www.fine.fi/en/about-us-2/regulations.html', 'verified'),
  consumerDisputesBoard: cited(
    'fi-kuluttajariita',
    'Kuluttajariitalautakunta',
    'https://www.kuluttajariita.fi',
    'secondary',
  ),
  bundesbank: cited(
    'de-bundesbank',
    'Schlichtungsstelle bei der Deutschen Bundesbank',
    'https://www.bundesbank.de/de/service/schlichtungsstelle/-/organisation-und-zustaendigkeit-613610',
    'verified',
  ),
  bundesbankContact: cited(
    'de-bundesbank-contact',
    'Justizportal Niedersachsen, Schlichtungsstelle bei der Deutschen Bundesbank',
    'https://justizportal.niedersachsen.de/startseite/gerichte_und_staatsanwaltschaften/zivilgerichtsbarkeit/schlichtung/schlichtungseinrichtungen/schlichtungsstelle-bei-der-deutschen-bundesbank-10461.html',
    'secondary',
  ),
  bankenschlichtung: cited(
    'at-bankenschlichtung',
    'Gemeinsame Schlichtungsstelle der Österreichischen Kreditwirtschaft',
    'https://bankenschlichtung.at/service.html',
    'verified',
  ),
  verbraucherschlichtung: cited(
    'at-verbraucherschlichtung',
    'Schlichtung für Verbrauchergeschäfte',
    undefined,
    'unverified',
  ),
  kifid: cited('nl-kifid', 'Kifid', 'https://www.kifid.nl/veelgestelde-vragen/', 'verified'),
  kifidTime: cited(
    'nl-kifid-time',
    'Consumentenbond, "Klacht voorleggen aan het Kifid"',
    'https://consumentenbond.nl/juridisch-advies/juridische-procedure/klacht-voorleggen-aan-het-kifid',
    'secondary',
  ),
  ombudsfin: cited('be-ombudsfin', 'Ombudsfin', 'https://www.ombudsfin.be/fr/faq', 'verified'),
  frenchMediation: cited(
    'fr-mediation',
    'Institut national de la consommation, "Comment saisir le médiateur bancaire"',
    'https://inc-conso.fr./content/comment-saisir-le-mediateur-bancaire',
    'secondary',
  ),
  abf: cited(
    'it-abf',
    'Arbitro Bancario Finanziario',
    'https://www.arbitrobancariofinanziario.it',
    'verified',
  ),
  abfProcedure: cited(
    'it-abf-procedure',
    'illimity, "ABF"',
    'https://illimity.com/it/diritti-e-prerogative-dei-clienti/reclami/abf',
    'secondary',
  ),
  bancoDeEspana: cited(
    'es-bde',
    'Banco de España',
    'https://www.bde.es/wbe/es/para-ciudadano/gestiones/reclamaciones/',
    'verified',
  ),
  bancoDePortugal: cited(
    'pt-entities',
    'Banco de Portugal, Portal do Cliente Bancário',
    'https://clientebancario.bportugal.pt/pt-pt/resolucao-litigios-instituicoes',
    'verified',
  ),
  rzecznikFinansowy: cited('pl-rf', 'Rzecznik Finansowy', 'https://rf.gov.pl/polubowne/', 'secondary'),
  fspo: cited(
    'ie-fspo',
    'Financial Services and Pensions Ombudsman',
    'https://fspo.ie/legal-references/default.asp',
    'verified',
  ),
  fspoContact: cited(
    'ie-fspo-contact',
    'Legal Guide Ireland, "FSPO Process"',
    'https://legalguide.ie/fspo-process/',
    'secondary',
  ),
  fos: cited(
    'uk-fos',
    'Financial Ombudsman Service',
    'https://handbook.fca.org.uk/handbook/DISP/1/Annex3.html',
    'verified',
  ),
} as const satisfies Readonly<Record<string, LegalSource>>;

function cited(
  id: string,
  title: string,
  url: string | undefined,
  confidence: Confidence,
  citation: Localised = { da: title, sv: title, en: title },
): LegalSource {
  return { id, citation, title, ...(url === undefined ? {} : { url }), checkedOn: CHECKED_ON, confidence };
}
