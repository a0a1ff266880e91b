import { localDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { Confidence, LegalSource } from './legal-source';
import { ADR_SOURCES } from './packs/2026-11/adr-sources';

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
      da: 'virksomhedens klageprocedure',
      sv: 'företagets klagomålsrutin',
      en: "the firm's complaint procedure",
    },
    'Feedback og klager',
    undefined,
    'secondary',
  ),
  fffs2002: source(
    'se-fffs-2002-23',
    {
      da: 'FFFS 2002:23 (svar eller besked inden 14 dage)',
      sv: 'FFFS 2002:23 (svar eller besked inom 14 dagar)',
      en: 'FFFS 2002:23 (reply or explain within 14 days)',
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
  danishComplaintsOrder2019: source(
    'dk-bek-1219-2019',
    {
      da: 'bekendtgørelse nr. 1219 af 20. november 2019 om den klageansvarlige § 3',
      sv: 'danska bekendtgørelse nr 1219 av den 20 november 2019 om klagomålsansvarig § 3',
      en: 'Danish Order No. 1219 of 20 November 2019 on complaints officers, section 3',
    },
    'Bekendtgørelse om den klageansvarlige og finansielle virksomheders håndtering af klager',
    'https://elov.dk/bekendtgorelse-om-den-klageansvarlige-og-finansielle-virksomheders-handtering-af-klager/paragraf/3',
    'verified',
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
  adrAnswer: source(
    'eu-2025-2647',
    {
      da: 'direktiv (EU) 2025/2647 (svar til et tvistbilæggelsesorgan inden 20 arbejdsdage)',
      sv: 'direktiv (EU) 2025/2647 (svar till ett tvistlösningsorgan inom 20 arbetsdagar)',
      en: 'Directive (EU) 2025/2647 (answer to an ADR entity within 20 working days)',
    },
    'Directive (EU) 2025/2647 amending Directive 2013/11/EU',
    'https://eur-lex.europa.eu/eli/dir/2025/2647/oj/eng',
    'secondary',
  ),
  gdprAccess: source(
    'gdpr-12-3',
    {
      da: 'databeskyttelsesforordningen artikel 12, stk. 3, og artikel 15',
      sv: 'dataskyddsförordningen artikel 12.3 och artikel 15',
      en: 'GDPR Article 12(3) and Article 15',
    },
    'Regulation (EU) 2016/679, Article 12: Transparent information, communication and modalities',
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng',
    'unverified',
  ),
  unauthorisedTransaction: source(
    'psd2-73',
    {
      da: 'lov om betalinger § 99; lag (2010:751) om betaltjänster 5 a kap. 1 §',
      sv: 'lag (2010:751) om betaltjänster 5 a kap. 1 §; danska lov om betalinger § 99',
      en: 'Swedish Payment Services Act (2010:751) chapter 5 a section 1; Danish Payments Act section 99',
    },
    'Lag (2010:751) om betaltjänster, 5 a kap. 1 §',
    undefined,
    'verified',
  ),
  payeeInitiatedRefund: source(
    'psd2-77',
    {
      da: 'lov om betalinger § 102; lag (2010:751) om betaltjänster 5 kap. 30 §',
      sv: 'lag (2010:751) om betaltjänster 5 kap. 30 §; danska lov om betalinger § 102',
      en: 'Swedish Payment Services Act (2010:751) chapter 5 section 30; Danish Payments Act section 102',
    },
    'Lag (2010:751) om betaltjänster, 5 kap. 30 §',
    undefined,
    'verified',
  ),
  ...ADR_SOURCES,
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
