import type { Localised, UiLanguage } from '../core/text';
import type { PeriodBasis } from './period';

/** Headings of the register's columns in the CSV file, in their order. */
export const REGISTER_COLUMNS = {
  number: { da: 'Sagsnummer', sv: 'Ärendenummer', en: 'Case number' },
  receivedByFirm: { da: 'Modtaget af virksomheden', sv: 'Mottaget av företaget', en: 'Received by the firm' },
  received: {
    da: 'Modtaget af kunderepræsentanten',
    sv: 'Mottaget av kundrepresentanten',
    en: 'Received by the representative',
  },
  market: { da: 'Marked', sv: 'Marknad', en: 'Market' },
  product: { da: 'Produkt', sv: 'Produkt', en: 'Product' },
  regimes: { da: 'Regelsæt', sv: 'Regelverk', en: 'Rules' },
  stage: { da: 'Trin', sv: 'Steg', en: 'Stage' },
  issues: { da: 'Klagepunkter', sv: 'Klagopunkter', en: 'Issues' },
  cause: { da: 'Årsag', sv: 'Grundorsak', en: 'Root cause' },
  mayAffectOthers: { da: 'Kan ramme andre', sv: 'Kan drabba andra', en: 'May affect others' },
  outcome: { da: 'Resultat', sv: 'Resultat', en: 'Outcome' },
  answered: { da: 'Besvaret', sv: 'Besvarat', en: 'Answered' },
  closed: { da: 'Afsluttet', sv: 'Avslutat', en: 'Finalised' },
  days: { da: 'Dage til svar', sv: 'Dagar till svar', en: 'Days to answer' },
  met: { da: 'Frister overholdt', sv: 'Tidsfrister hållna', en: 'Deadlines met' },
  missed: { da: 'Frister overskredet', sv: 'Tidsfrister överskridna', en: 'Deadlines missed' },
  remedies: { da: 'Afhjælpning', sv: 'Åtgärder', en: 'Remedies' },
  amounts: { da: 'Beløb', sv: 'Belopp', en: 'Amounts' },
  carriedOut: { da: 'Afhjælpning udført', sv: 'Åtgärder genomförda', en: 'Remedies carried out' },
  adr: { da: 'Indbragt for ankenævn', sv: 'Anmält till nämnd', en: 'Taken to an ADR entity' },
  reopenings: { da: 'Genoptaget', sv: 'Återupptaget', en: 'Reopened' },
  erased: { da: 'Slettet', sv: 'Gallrat', en: 'Erased' },
} as const satisfies Record<string, Localised>;

/** Columns that are written only when somebody asked for personal data, with a reason. */
export const PERSONAL_COLUMNS = {
  reference: { da: 'Reference', sv: 'Referens', en: 'Reference' },
  externalId: { da: 'Kundeservices nummer', sv: 'Kundtjänstens nummer', en: 'Customer service’s number' },
  complainant: { da: 'Klager', sv: 'Klagande', en: 'Complainant' },
} as const satisfies Record<string, Localised>;

interface RegisterTexts {
  readonly title: string;
  readonly subtitle: (from: string, to: string) => string;
  readonly by: Readonly<Record<PeriodBasis, string>>;
  readonly cases: (count: number) => string;
  readonly none: string;
  readonly madeFor: string;
  readonly personal: (reason: string) => string;
  readonly impersonal: string;
  readonly damaged: (count: number) => string;
  /** Cases that are in it by their rows. */
  readonly erased: (count: number) => string;
  /** Erased cases that are not in it. */
  readonly rowless: (count: number) => string;
  readonly erasedMark: string;
  readonly rows: string;
  readonly about: string;
  readonly case: string;
  readonly received: string;
  readonly closed: string;
  readonly subject: string;
  readonly days: string;
  readonly result: string;
  readonly deadlines: (met: number, missed: number) => string;
  readonly embedded: string;
  readonly yes: string;
  readonly no: string;
  readonly foot: (organisation: string) => string;
  readonly pageOf: string;
}

export const REGISTER_TEXTS: Readonly<Record<UiLanguage, RegisterTexts>> = {
  da: {
    title: 'Klageregister',
    subtitle: (from, to) => `${from} til ${to}`,
    by: {
      receipt: 'Sager modtaget i perioden',
      closing: 'Sager afsluttet i perioden',
    },
    cases: (count) => (count === 1 ? '1 sag' : `${count} sager`),
    none: 'Der er ingen sager i perioden.',
    madeFor:
      'Registeret føres efter de fælles ESMA/EBA-retningslinjer for klagebehandling (punkt 3–5) og FFFS 2002:23.',
    personal: (reason) => `Registeret indeholder personoplysninger. Begrundelse: ${reason}`,
    impersonal:
      'Registeret indeholder ingen navne eller referencer. Sagsnummeret fører kun til en sag for den, der har sagerne.',
    erased: (count) =>
      count === 1
        ? '1 sag er slettet. Den står her med den række, der blev gemt.'
        : `${count} sager er slettet. De står her med de rækker, der blev gemt.`,
    rowless: (count) =>
      count === 1
        ? 'Af 1 slettet sag er der ingen læsbar række. Den er ikke med, uanset hvilken periode den hører til.'
        : `Af ${count} slettede sager er der ingen læsbare rækker. De er ikke med, uanset hvilken periode de hører til.`,
    erasedMark: 'slettet',
    damaged: (count) =>
      count === 1
        ? '1 sag stemmer ikke med journalen; se dens revisionsspor.'
        : `${count} sager stemmer ikke med journalen; se deres revisionsspor.`,
    rows: 'Sagerne',
    about: 'En række for hver sag i perioden',
    case: 'Sag',
    received: 'Modtaget',
    closed: 'Afsluttet',
    subject: 'Produkt, marked og årsag',
    days: 'Dage',
    result: 'Resultat, afhjælpning og frister',
    deadlines: (met, missed) => `Frister: ${met} overholdt, ${missed} overskredet`,
    embedded: 'Alle kolonner ligger i register.csv, som er vedhæftet denne PDF.',
    yes: 'ja',
    no: 'nej',
    foot: (organisation) => `${organisation} · Klageregister`,
    pageOf: 'Side {page} af {pages}',
  },
  sv: {
    title: 'Klagomålsregister',
    subtitle: (from, to) => `${from} till ${to}`,
    by: {
      receipt: 'Ärenden mottagna under perioden',
      closing: 'Ärenden avslutade under perioden',
    },
    cases: (count) => (count === 1 ? '1 ärende' : `${count} ärenden`),
    none: 'Det finns inga ärenden under perioden.',
    madeFor:
      'Registret förs enligt Esmas och EBA:s gemensamma riktlinjer för klagomålshantering (punkterna 3–5) och FFFS 2002:23.',
    personal: (reason) => `Registret innehåller personuppgifter. Skäl: ${reason}`,
    impersonal:
      'Registret innehåller inga namn eller referenser. Ärendenumret leder till ett ärende bara för den som har ärendena.',
    erased: (count) =>
      count === 1
        ? '1 ärende är gallrat. Det står här med den rad som sparades.'
        : `${count} ärenden är gallrade. De står här med de rader som sparades.`,
    rowless: (count) =>
      count === 1
        ? 'Av 1 gallrat ärende finns ingen läsbar rad. Det är inte med, oavsett vilken period det hör till.'
        : `Av ${count} gallrade ärenden finns inga läsbara rader. De är inte med, oavsett vilken period de hör till.`,
    erasedMark: 'gallrat',
    damaged: (count) =>
      count === 1
        ? '1 ärende stämmer inte med journalen; se dess granskningslogg.'
        : `${count} ärenden stämmer inte med journalen; se deras granskningsloggar.`,
    rows: 'Ärendena',
    about: 'En rad för varje ärende under perioden',
    case: 'Ärende',
    received: 'Mottaget',
    closed: 'Avslutat',
    subject: 'Produkt, marknad och grundorsak',
    days: 'Dagar',
    result: 'Resultat, åtgärder och tidsfrister',
    deadlines: (met, missed) => `Tidsfrister: ${met} hållna, ${missed} överskridna`,
    embedded: 'Alla kolumner finns i register.csv, som är bifogad i denna PDF.',
    yes: 'ja',
    no: 'nej',
    foot: (organisation) => `${organisation} · Klagomålsregister`,
    pageOf: 'Sida {page} av {pages}',
  },
  en: {
    title: 'Complaints register',
    subtitle: (from, to) => `${from} to ${to}`,
    by: {
      receipt: 'Cases received in the period',
      closing: 'Cases finalised in the period',
    },
    cases: (count) => (count === 1 ? '1 case' : `${count} cases`),
    none: 'There are no cases in the period.',
    madeFor:
      'The register is kept under the joint ESMA/EBA guidelines for complaints-handling (3 to 5) and FFFS 2002:23.',
    personal: (reason) => `The register contains personal data. Reason: ${reason}`,
    impersonal:
      'The register contains no names or references. The case number leads to a case only for those who have the cases.',
    erased: (count) =>
      count === 1
        ? '1 case is erased. It is here by the row that was kept of it.'
        : `${count} cases are erased. They are here by the rows that were kept of them.`,
    rowless: (count) =>
      count === 1
        ? 'Of 1 erased case there is no readable row. It is left out, whichever period it belongs to.'
        : `Of ${count} erased cases there are no readable rows. They are left out, whichever period they belong to.`,
    erasedMark: 'erased',
    damaged: (count) =>
      count === 1
        ? '1 case does not agree with the journal; see its audit trail.'
        : `${count} cases do not agree with the journal; see their audit trails.`,
    rows: 'The cases',
    about: 'One row for each case in the period',
    case: 'Case',
    received: 'Received',
    closed: 'Finalised',
    subject: 'Product, market and root cause',
    days: 'Days',
    result: 'Outcome, remedies and deadlines',
    deadlines: (met, missed) => `Deadlines: ${met} met, ${missed} missed`,
    embedded: 'All columns are in register.csv, which is attached to this PDF.',
    yes: 'yes',
    no: 'no',
    foot: (organisation) => `${organisation} · Complaints register`,
    pageOf: 'Page {page} of {pages}',
  },
};
