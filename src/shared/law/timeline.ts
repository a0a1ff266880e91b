import { localDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { Confidence, LegalSource } from './legal-source';
import { SOURCES } from './sources';

/** One thing known about a change of the law, and how well. */
export interface ChangePoint {
  readonly text: Localised;
  readonly source: LegalSource;
}

/** A change of the law, past or to come. Nothing is counted by it: what judges cases stands in the rule packs. */
export interface LawChange {
  readonly id: string;
  readonly title: Localised;
  /** The day it happens; where `when` says it in words, the day it is sorted by. */
  readonly on: LocalDate;
  /** Absent where the day itself is known. */
  readonly when?: Localised;
  readonly points: readonly ChangePoint[];
}

/** When the sources below were last gone through. */
const CHECKED_ON: LocalDate = localDate('2026-11-22');

const EUR_LEX_ADR = 'https://eur-lex.europa.eu/eli/dir/2025/2647/oj/eng';
const ADR_TRACKER =
  'https://digitalpolicyalert.org/event/37189-directive-eu-20252647-transposition-deadline-reached';
const PSR_TEXTS = 'https://www.arthurcox.com/insights/psd3-and-psr-final-compromise-texts-published/';

const danishOrderNotice = source(
  'dk-bek-1558-2024-notice',
  'Reg-Track, BEK nr. 1558/2024',
  'secondary',
  'https://reg-track.com/Calendar/D?q=a52aa53bf1324606ac4bfefb6884faa2&r=MgAzADcANAA0ADUA0&t=1088198404237445',
);
const adrDirective = source('eu-2025-2647-oj', 'OJ L, 2025/2647, 30.12.2025', 'verified', EUR_LEX_ADR);
const adrTracker = source(
  'eu-2025-2647-tracker',
  'Digital Policy Alert, Directive (EU) 2025/2647',
  'secondary',
  ADR_TRACKER,
);
const adrApplication = source(
  'eu-2025-2647-application',
  'Directive (EU) 2025/2647 (32 months)',
  'unverified',
  EUR_LEX_ADR,
);
const deferredPayment = source(
  'uk-deferred-payment',
  'A&O Shearman, "Policy Statement PS26/1"',
  'secondary',
  'https://www.aoshearman.com/en/insights/ao-shearman-on-fintech-and-digital-assets/buy-now-pay-later-the-final-furlong-policy-statement-ps26-1-regulation-of-deferred-payment-credit',
);
const psrTexts = source(
  'psr-texts',
  'Arthur Cox, "PSD3 and PSR final compromise texts published"',
  'secondary',
  PSR_TEXTS,
);
const psrCommittee = source(
  'psr-committee',
  'Payment Brief, "PSD3/PSR implementation"',
  'secondary',
  'https://paymentbrief.com/articles/psd3-psr-implementation-operator-checklist-2026',
);
const psrSchedule = source(
  'psr-schedule',
  'Horizon Scanner, "PSD3/PSR payment services reform"',
  'secondary',
  'https://www.horizon-scanner.com/landing/en/blog/psd3-psr-payment-services-reform',
);
const psrPublication = source('psr-publication', 'EUR-Lex', 'unverified', 'https://eur-lex.europa.eu');
const psrAgreement = source(
  'psr-agreement',
  'Digital Policy Alert, Regulation on payment services',
  'secondary',
  'https://digitalpolicyalert.org/event/35732-parliament-and-council-negotiators-agreed-on-regulation-on-payment-services-in-the-internal-market',
);
const psrProposal = source('psr-proposal', 'COM(2023) 367', 'unverified');
const creditDates = source(
  'ccd2-dates',
  'Regulation Tomorrow, "Published in OJ: CCD II"',
  'secondary',
  'https://www.regulationtomorrow.com/eu/published-in-oj-ccd-ii/',
);
const creditScope = source(
  'ccd2-scope',
  'Hogan Lovells, "EU Second Consumer Credit Directive"',
  'secondary',
  'https://www.engage.hoganlovells.com/knowledgeservices/news/eu-second-consumer-credit-directive-scope-and-impact-for-buy-now-pay-later-bnpl-providers',
);
const creditDisputes = source('ccd2-40', 'Directive (EU) 2023/2225, Article 40', 'unverified');
const swedishCreditAct = source(
  'se-konsumentkreditlag',
  'Lendo, "Ny konsumentkreditlag"',
  'secondary',
  'https://www.lendo.se/privatbloggen/ny-konsumentkreditlag-kreditprovning-aven-for-sma-belopp',
);
const danishCreditAct = source(
  'dk-ccd2',
  'Plesner, "New bill to regulate buy now, pay later"',
  'unverified',
  'https://plesner.com/en/insights/articles/2022/07/new-bill-to-regulate-buy-now-pay-later-credits',
);

/** What changes when, in the order of the days. */
export const LAW_CHANGES: readonly LawChange[] = [
  {
    id: 'dk-order-1558',
    on: localDate('2025-01-01'),
    title: {
      da: 'Ny dansk bekendtgørelse om den klageansvarlige',
      sv: 'Ny dansk förordning om klagomålsansvarig',
      en: 'New Danish order on complaints officers',
    },
    points: [
      point(danishOrderNotice, {
        da: 'Bekendtgørelse nr. 1558 fra december 2024 afløser nr. 1219 af 20. november 2019. Den er også udstedt efter lov om betalinger § 42, stk. 2.',
        sv: 'Bekendtgørelse nr 1558 från december 2024 ersätter nr 1219 av den 20 november 2019. Den är också utfärdad med stöd av danska lov om betalinger § 42.2.',
        en: 'Order No. 1558 of December 2024 replaces No. 1219 of 20 November 2019. It is also issued under section 42(2) of the Danish Payments Act.',
      }),
      point(SOURCES.danishComplaintsOrder, {
        da: 'Den nye tekst er ikke læst. Indtil den er, regnes der med de tre arbejdsdage fra den gamle, og det er åbent, om den gælder for virksomheder uden dansk filial.',
        sv: 'Den nya texten är inte läst. Tills den är det räknas de tre arbetsdagarna från den gamla, och det är öppet om den gäller företag utan dansk filial.',
        en: 'The new text has not been read. Until it has, the three working days of the old one are counted, and whether it reaches firms without a Danish branch is open.',
      }),
    ],
  },
  {
    id: 'adr-published',
    on: localDate('2025-12-30'),
    title: {
      da: 'Ændringen af direktivet om alternativ tvistbilæggelse er offentliggjort',
      sv: 'Ändringen av direktivet om alternativ tvistlösning är offentliggjord',
      en: 'The revision of the directive on alternative dispute resolution is published',
    },
    points: [
      point(adrDirective, {
        da: 'Direktiv (EU) 2025/2647 af 16. december 2025 ændrer direktiv 2013/11/EU, (EU) 2015/2302, (EU) 2019/2161 og (EU) 2020/1828. Det ændrer intet for virksomheden, før landene har gennemført det.',
        sv: 'Direktiv (EU) 2025/2647 av den 16 december 2025 ändrar direktiven 2013/11/EU, (EU) 2015/2302, (EU) 2019/2161 och (EU) 2020/1828. Det ändrar inget för företaget förrän länderna har genomfört det.',
        en: 'Directive (EU) 2025/2647 of 16 December 2025 amends Directives 2013/11/EU, (EU) 2015/2302, (EU) 2019/2161 and (EU) 2020/1828. Nothing changes for the firm until Member States have transposed it.',
      }),
    ],
  },
  {
    id: 'psr-texts',
    on: localDate('2026-04-23'),
    title: {
      da: 'Betalingstjenesteforordningen (PSR) og PSD3: de endelige kompromistekster',
      sv: 'Betaltjänstförordningen (PSR) och PSD3: de slutliga kompromisstexterna',
      en: 'Payment Services Regulation (PSR) and PSD3: final compromise texts',
    },
    points: [
      point(psrTexts, {
        da: 'Forslagene er fra 28. juni 2023. Parlamentet og Rådet blev foreløbigt enige den 27. november 2025, og Rådet offentliggjorde teksterne den 23. april 2026.',
        sv: 'Förslagen är från den 28 juni 2023. Parlamentet och rådet enades preliminärt den 27 november 2025, och rådet offentliggjorde texterna den 23 april 2026.',
        en: 'The proposals are of 28 June 2023. Parliament and Council agreed provisionally on 27 November 2025, and the Council published the texts on 23 April 2026.',
      }),
      point(psrCommittee, {
        da: 'Parlamentets økonomiudvalg godkendte dem den 5. maj 2026.',
        sv: 'Parlamentets ekonomiutskott godkände dem den 5 maj 2026.',
        en: "Parliament's economic committee approved them on 5 May 2026.",
      }),
      point(psrSchedule, {
        da: 'Vedtagelse og offentliggørelse var ventet mellem juni og september 2026.',
        sv: 'Antagande och offentliggörande väntades mellan juni och september 2026.',
        en: 'Adoption and publication were expected between June and September 2026.',
      }),
      point(psrPublication, {
        da: 'At teksterne er offentliggjort i EU-Tidende, er ikke bekræftet. Slå det op i EUR-Lex. Indtil videre gælder PSD2.',
        sv: 'Att texterna har offentliggjorts i EUT är inte bekräftat. Kontrollera i EUR-Lex. Tills vidare gäller PSD2.',
        en: 'Publication in the Official Journal has not been confirmed. Look it up in EUR-Lex. For the time being PSD2 governs.',
      }),
    ],
  },
  {
    id: 'uk-deferred-payment',
    on: localDate('2026-07-15'),
    title: {
      da: 'Storbritannien: køb nu, betal senere er reguleret',
      sv: 'Storbritannien: köp nu, betala senare är reglerat',
      en: 'United Kingdom: buy now, pay later is regulated',
    },
    points: [
      point(deferredPayment, {
        da: 'Kunder med »deferred payment credit« kan gå til Financial Ombudsman Service.',
        sv: 'Kunder med ”deferred payment credit” kan vända sig till Financial Ombudsman Service.',
        en: 'Customers with deferred payment credit can go to the Financial Ombudsman Service.',
      }),
    ],
  },
  {
    id: 'ccd2',
    on: localDate('2026-11-20'),
    title: {
      da: 'Det nye forbrugerkreditdirektiv (EU) 2023/2225 anvendes',
      sv: 'Det nya konsumentkreditdirektivet (EU) 2023/2225 tillämpas',
      en: 'The new Consumer Credit Directive (EU) 2023/2225 applies',
    },
    points: [
      point(creditDates, {
        da: 'Landene skulle have gennemført det senest den 20. november 2025; det anvendes fra den 20. november 2026.',
        sv: 'Länderna skulle ha genomfört det senast den 20 november 2025; det tillämpas från och med den 20 november 2026.',
        en: 'Member States had to transpose it by 20 November 2025; it applies from 20 November 2026.',
      }),
      point(creditScope, {
        da: 'Rentefri kredit fra tredjemand og små beløb er nu omfattet, altså også køb nu, betal senere.',
        sv: 'Räntefri kredit från tredje part och små belopp omfattas nu, alltså även köp nu, betala senare.',
        en: 'Interest-free credit from a third party and small amounts are now covered, buy now, pay later among them.',
      }),
      point(creditDisputes, {
        da: 'Forbrugere skal have adgang til passende, hurtig og effektiv udenretlig tvistbilæggelse om kredit.',
        sv: 'Konsumenter ska ha tillgång till lämplig, snabb och effektiv tvistlösning utanför domstol om kredit.',
        en: 'Consumers must have access to adequate, prompt and effective out-of-court dispute resolution on credit.',
      }),
      point(swedishCreditAct, {
        da: 'Sverige: en ny konsumentkreditlag er foreslået fra samme dag. At den er vedtaget, er ikke bekræftet.',
        sv: 'Sverige: en ny konsumentkreditlag är föreslagen från samma dag. Att den är beslutad är inte bekräftat.',
        en: 'Sweden: a new Consumer Credit Act has been proposed from the same day. That it was passed has not been confirmed.',
      }),
      point(danishCreditAct, {
        da: 'Danmark: hvordan direktivet er gennemført, er ikke undersøgt.',
        sv: 'Danmark: hur direktivet är genomfört har inte undersökts.',
        en: 'Denmark: how the directive has been transposed has not been looked into.',
      }),
    ],
  },
  {
    id: 'adr-transposed',
    on: localDate('2028-03-20'),
    title: {
      da: 'Direktiv (EU) 2025/2647 skal være gennemført',
      sv: 'Direktiv (EU) 2025/2647 ska vara genomfört',
      en: 'Directive (EU) 2025/2647 must be transposed',
    },
    points: [
      point(adrTracker, {
        da: 'Virksomheden skal svare et tvistbilæggelsesorgan inden 20 arbejdsdage; tavshed regnes for et nej til at deltage. Fristen vises allerede.',
        sv: 'Företaget ska svara ett tvistlösningsorgan inom 20 arbetsdagar; tystnad räknas som ett nej till att medverka. Fristen visas redan.',
        en: 'The firm must answer an ADR entity within 20 working days; silence counts as a refusal to take part. The period is shown already.',
      }),
      point(adrTracker, {
        da: 'I indviklede sager er der talt om 30 arbejdsdage. Direktivet når også forhold før aftalen, digitale tjenester og virksomheder uden for EU.',
        sv: 'I komplicerade ärenden har 30 arbetsdagar nämnts. Direktivet når också förhållanden före avtalet, digitala tjänster och företag utanför EU.',
        en: 'For complex cases 30 working days have been named. The directive also reaches matters before the contract, digital services and traders outside the EU.',
      }),
    ],
  },
  {
    id: 'psr-applies',
    on: localDate('2028-04-01'),
    when: {
      da: 'ventet foråret til midten af 2028',
      sv: 'väntas våren till mitten av 2028',
      en: 'expected spring to mid-2028',
    },
    title: {
      da: 'Betalingstjenesteforordningen (PSR) anvendes',
      sv: 'Betaltjänstförordningen (PSR) tillämpas',
      en: 'The Payment Services Regulation (PSR) applies',
    },
    points: [
      point(psrTexts, {
        da: '21 måneder efter ikrafttrædelsen; reglerne om kontrol af betalingsmodtageren efter 27.',
        sv: '21 månader efter ikraftträdandet; reglerna om kontroll av betalningsmottagaren efter 27.',
        en: '21 months after it enters into force; the rules on verification of the payee after 27.',
      }),
      point(psrAgreement, {
        da: 'Udbydere af betalingstjenester skal deltage i alternativ tvistbilæggelse og tilbyde kundeservice ved mennesker, og de skal tilbagebetale mere, når nogen har udgivet sig for at være dem.',
        sv: 'Betaltjänstleverantörer ska medverka i alternativ tvistlösning och erbjuda kundtjänst av människor, och de ska återbetala mer när någon har utgett sig för att vara dem.',
        en: 'Payment service providers must take part in alternative dispute resolution and offer customer support by people, and must refund more where somebody has impersonated them.',
      }),
      point(psrProposal, {
        da: 'Svarfristerne på 15 og 35 arbejdsdage bliver stående, men i forordningens egne artikler. Et begrundet afslag på at betale tilbage efter svindel får sin egen frist.',
        sv: 'Svarsfristerna på 15 och 35 arbetsdagar står kvar, men i förordningens egna artiklar. Ett motiverat avslag på återbetalning efter bedrägeri får en egen frist.',
        en: 'The reply periods of 15 and 35 business days stay, but in articles of the regulation. A reasoned refusal of a refund after fraud gets a period of its own.',
      }),
      point(psrProposal, {
        da: 'En forordning gælder umiddelbart: de nationale forskelle i 15/35 falder bort, mens sprog og ankenævn forbliver nationale.',
        sv: 'En förordning gäller direkt: de nationella skillnaderna i 15/35 försvinner, medan språk och nämnd förblir nationella.',
        en: 'A regulation applies directly: national differences in 15/35 disappear, while language and ADR entity stay national.',
      }),
    ],
  },
  {
    id: 'adr-applies',
    on: localDate('2028-09-20'),
    title: {
      da: 'De nationale regler efter direktiv (EU) 2025/2647 anvendes',
      sv: 'De nationella reglerna enligt direktiv (EU) 2025/2647 tillämpas',
      en: 'National rules under Directive (EU) 2025/2647 apply',
    },
    points: [
      point(adrApplication, {
        da: 'Regnet som 32 måneder efter ikrafttrædelsen den 20. januar 2026; dagen er ikke bekræftet.',
        sv: 'Räknat som 32 månader efter ikraftträdandet den 20 januari 2026; dagen är inte bekräftad.',
        en: 'Counted as 32 months after entry into force on 20 January 2026; the day has not been confirmed.',
      }),
    ],
  },
];

function point(from: LegalSource, text: Localised): ChangePoint {
  return { text, source: from };
}

function source(id: string, title: string, confidence: Confidence, url?: string): LegalSource {
  const citation = { da: title, sv: title, en: title };
  return { id, citation, title, ...(url === undefined ? {} : { url }), checkedOn: CHECKED_ON, confidence };
}
