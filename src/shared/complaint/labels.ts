import type { Localised, UiLanguage } from '../core/text';
import type { CaseEvent, CaseEventType } from './events';
import type {
  CaseOutcome,
  ContactChannel,
  DutyKind,
  ErasureBasis,
  EvidenceOrigin,
  EvidenceWeight,
  FindingOutcome,
  InadmissibleReason,
  LetterChannel,
  LetterKind,
  LetterLanguage,
  Market,
  Party,
  Product,
  Regime,
  RemedyKind,
  Role,
  RootCause,
  Stage,
} from './vocabulary';

/** The word people read for each value of a closed list. A value without a word does not compile. */
export type Labels<T extends string> = Readonly<Record<T, Localised>>;

export const MARKET_LABELS: Labels<Market> = {
  DK: { da: 'Danmark', sv: 'Danmark', en: 'Denmark' },
  SE: { da: 'Sverige', sv: 'Sverige', en: 'Sweden' },
  NO: { da: 'Norge', sv: 'Norge', en: 'Norway' },
  FI: { da: 'Finland', sv: 'Finland', en: 'Finland' },
  DE: { da: 'Tyskland', sv: 'Tyskland', en: 'Germany' },
  AT: { da: 'Østrig', sv: 'Österrike', en: 'Austria' },
  NL: { da: 'Nederlandene', sv: 'Nederländerna', en: 'Netherlands' },
  BE: { da: 'Belgien', sv: 'Belgien', en: 'Belgium' },
  FR: { da: 'Frankrig', sv: 'Frankrike', en: 'France' },
  IT: { da: 'Italien', sv: 'Italien', en: 'Italy' },
  ES: { da: 'Spanien', sv: 'Spanien', en: 'Spain' },
  PT: { da: 'Portugal', sv: 'Portugal', en: 'Portugal' },
  PL: { da: 'Polen', sv: 'Polen', en: 'Poland' },
  IE: { da: 'Irland', sv: 'Irland', en: 'Ireland' },
  UK: { da: 'Storbritannien', sv: 'Storbritannien', en: 'United Kingdom' },
};

export const LANGUAGE_LABELS: Labels<LetterLanguage> = {
  da: { da: 'Dansk', sv: 'Danska', en: 'Danish' },
  sv: { da: 'Svensk', sv: 'Svenska', en: 'Swedish' },
  en: { da: 'Engelsk', sv: 'Engelska', en: 'English' },
  nb: { da: 'Norsk (bokmål)', sv: 'Norska (bokmål)', en: 'Norwegian' },
  fi: { da: 'Finsk', sv: 'Finska', en: 'Finnish' },
  de: { da: 'Tysk', sv: 'Tyska', en: 'German' },
};

export const PRODUCT_LABELS: Labels<Product> = {
  'pay-later': { da: 'Betal senere', sv: 'Betala senare', en: 'Pay later' },
  invoice: { da: 'Faktura', sv: 'Faktura', en: 'Invoice' },
  instalments: { da: 'Betaling i rater', sv: 'Delbetalning', en: 'Instalments' },
  card: { da: 'Kort', sv: 'Kort', en: 'Card' },
  account: { da: 'Konto', sv: 'Konto', en: 'Account' },
  'direct-debit': { da: 'Direkte debitering', sv: 'Autogiro', en: 'Direct debit' },
  refund: { da: 'Tilbagebetaling', sv: 'Återbetalning', en: 'Refund' },
  other: { da: 'Andet', sv: 'Annat', en: 'Other' },
};

export const REGIME_LABELS: Labels<Regime> = {
  'payment-service': { da: 'Betalingstjeneste', sv: 'Betaltjänst', en: 'Payment service' },
  'consumer-credit': { da: 'Forbrugerkredit', sv: 'Konsumentkredit', en: 'Consumer credit' },
  'data-protection': { da: 'Databeskyttelse', sv: 'Dataskydd', en: 'Data protection' },
  other: { da: 'Andre regler', sv: 'Andra regler', en: 'Other rules' },
};

export const ROLE_LABELS: Labels<Role> = {
  reviewer: { da: 'Kunderepræsentant', sv: 'Kundrepresentant', en: 'Customer representative' },
  approver: { da: 'Anden læser', sv: 'Andra läsare', en: 'Second reader' },
  auditor: { da: 'Compliance', sv: 'Compliance', en: 'Compliance' },
};

export const PARTY_LABELS: Labels<Party> = {
  complainant: { da: 'Klager', sv: 'Klaganden', en: 'Complainant' },
  respondent: { da: 'Virksomheden', sv: 'Företaget', en: 'The firm' },
};

export const FINDING_OUTCOME_LABELS: Labels<FindingOutcome> = {
  upheld: { da: 'Medhold', sv: 'Bifall', en: 'Upheld' },
  'partly-upheld': { da: 'Delvist medhold', sv: 'Delvist bifall', en: 'Partly upheld' },
  'not-upheld': { da: 'Ikke medhold', sv: 'Avslag', en: 'Not upheld' },
  'outside-remit': {
    da: 'Uden for kunderepræsentantens område',
    sv: 'Utanför kundrepresentantens uppdrag',
    en: "Outside the representative's remit",
  },
};

export const CASE_OUTCOME_LABELS: Labels<CaseOutcome> = {
  upheld: { da: 'Medhold', sv: 'Bifall', en: 'Upheld' },
  'partly-upheld': { da: 'Delvist medhold', sv: 'Delvist bifall', en: 'Partly upheld' },
  'not-upheld': { da: 'Ikke medhold', sv: 'Avslag', en: 'Not upheld' },
  goodwill: { da: 'Kulance', sv: 'Kulans', en: 'Goodwill' },
  settled: { da: 'Forlig', sv: 'Förlikning', en: 'Settled' },
  withdrawn: { da: 'Tilbagekaldt', sv: 'Återkallat', en: 'Withdrawn' },
  inadmissible: { da: 'Afvist', sv: 'Avvisat', en: 'Inadmissible' },
  redirected: { da: 'Henvist', sv: 'Hänvisat', en: 'Redirected' },
};

export const INADMISSIBLE_REASON_LABELS: Labels<InadmissibleReason> = {
  'not-first-assessed': {
    da: 'Kundeservice har ikke vurderet klagen først',
    sv: 'Kundtjänst har inte prövat klagomålet först',
    en: 'Customer service has not assessed the complaint first',
  },
  'no-authority': {
    da: 'Klager er ikke kunde eller har ikke fuldmagt',
    sv: 'Klaganden är inte kund eller saknar fullmakt',
    en: 'The complainant is not a customer or has no authority',
  },
  'court-or-adr': {
    da: 'Sagen er behandlet eller under behandling ved domstol eller ankenævn',
    sv: 'Saken prövas eller har prövats av domstol eller nämnd',
    en: 'The matter is before, or was decided by, a court or an ADR entity',
  },
  repetitive: {
    da: 'Gentagelse uden nye oplysninger',
    sv: 'Upprepning utan nya uppgifter',
    en: 'Repeated without new facts',
  },
  abusive: {
    da: 'Misbrug af adgangen til at klage',
    sv: 'Missbruk av möjligheten att klaga',
    en: 'Abuse of the complaint procedure',
  },
  'not-assessable-in-writing': {
    da: 'Kan ikke afgøres på skriftligt grundlag',
    sv: 'Kan inte avgöras på skriftligt underlag',
    en: 'Cannot be assessed in writing',
  },
  'outside-remit': {
    da: 'Uden for kunderepræsentantens område',
    sv: 'Utanför kundrepresentantens uppdrag',
    en: "Outside the representative's remit",
  },
  'out-of-time': {
    da: 'Klagefristen er overskredet',
    sv: 'Klagotiden har gått ut',
    en: 'Out of time',
  },
};

export const REMEDY_KIND_LABELS: Labels<RemedyKind> = {
  refund: { da: 'Tilbagebetaling', sv: 'Återbetalning', en: 'Refund' },
  'cancel-debt': { da: 'Annullering af gæld', sv: 'Annullering av skuld', en: 'Cancellation of debt' },
  'adjust-debt': { da: 'Regulering af gæld', sv: 'Justering av skuld', en: 'Adjustment of debt' },
  'cancel-fee': { da: 'Annullering af gebyr', sv: 'Annullering av avgift', en: 'Cancellation of fee' },
  'cancel-interest': {
    da: 'Annullering af renter',
    sv: 'Annullering av ränta',
    en: 'Cancellation of interest',
  },
  'stop-collection': {
    da: 'Standsning af inddrivelse',
    sv: 'Avbruten indrivning',
    en: 'Collection stopped',
  },
  'correct-credit-report': {
    da: 'Rettelse hos kreditoplysningsbureau',
    sv: 'Rättelse hos kreditupplysningsföretag',
    en: 'Correction at credit reference agency',
  },
  'correct-data': { da: 'Rettelse af oplysninger', sv: 'Rättelse av uppgifter', en: 'Correction of data' },
  'restore-service': {
    da: 'Genåbning af konto eller tjeneste',
    sv: 'Återställande av konto eller tjänst',
    en: 'Account or service restored',
  },
  'pay-loss': { da: 'Erstatning for tab', sv: 'Ersättning för förlust', en: 'Compensation for loss' },
  'pay-interest': { da: 'Betaling af renter', sv: 'Betalning av ränta', en: 'Payment of interest' },
  'ex-gratia': { da: 'Kulancebeløb', sv: 'Kulansersättning', en: 'Ex gratia payment' },
  apology: { da: 'Undskyldning', sv: 'Ursäkt', en: 'Apology' },
  explanation: { da: 'Forklaring', sv: 'Förklaring', en: 'Explanation' },
  'redo-process': { da: 'Fornyet sagsbehandling', sv: 'Ny handläggning', en: 'Process carried out again' },
  systemic: {
    da: 'Ændring af virksomhedens praksis',
    sv: 'Ändring av företagets rutiner',
    en: "Change to the firm's practice",
  },
};

export const ROOT_CAUSE_LABELS: Labels<RootCause> = {
  'product-terms': { da: 'Produkt eller vilkår', sv: 'Produkt eller villkor', en: 'Product or terms' },
  information: { da: 'Information til kunden', sv: 'Information till kunden', en: 'Information given' },
  'system-fault': { da: 'Systemfejl', sv: 'Systemfel', en: 'System fault' },
  'human-error': { da: 'Menneskelig fejl', sv: 'Mänskligt fel', en: 'Human error' },
  'third-party-fraud': {
    da: 'Svindel begået af tredjemand',
    sv: 'Bedrägeri av tredje man',
    en: 'Fraud by a third party',
  },
  'merchant-dispute': {
    da: 'Uenighed med forretningen',
    sv: 'Tvist med säljaren',
    en: 'Dispute with the merchant',
  },
  'credit-decision': { da: 'Kreditvurdering', sv: 'Kreditprövning', en: 'Credit decision' },
  collections: { da: 'Inddrivelse', sv: 'Indrivning', en: 'Debt collection' },
  'data-identity': { da: 'Data eller identitet', sv: 'Data eller identitet', en: 'Data or identity' },
  supplier: { da: 'Underleverandør', sv: 'Underleverantör', en: 'Third-party supplier' },
  'no-fault': { da: 'Ingen fejl', sv: 'Inget fel', en: 'No fault' },
};

export const CONTACT_CHANNEL_LABELS: Labels<ContactChannel> = {
  phone: { da: 'Telefon', sv: 'Telefon', en: 'Phone' },
  email: { da: 'E-mail', sv: 'E-post', en: 'E-mail' },
  letter: { da: 'Brev', sv: 'Brev', en: 'Letter' },
  chat: { da: 'Chat', sv: 'Chatt', en: 'Chat' },
  app: { da: 'App', sv: 'App', en: 'App' },
};

export const LETTER_CHANNEL_LABELS: Labels<LetterChannel> = {
  email: { da: 'På e-mail', sv: 'Med e-post', en: 'By e-mail' },
  post: { da: 'Med posten', sv: 'Med posten', en: 'By post' },
  inbox: { da: 'I kundens indbakke', sv: 'I kundens inkorg', en: "In the customer's inbox" },
};

export const LETTER_KIND_LABELS: Labels<LetterKind> = {
  acknowledgement: {
    da: 'Bekræftelse på modtagelse',
    sv: 'Bekräftelse på mottagande',
    en: 'Acknowledgement',
  },
  'information-request': {
    da: 'Anmodning om oplysninger',
    sv: 'Begäran om uppgifter',
    en: 'Information request',
  },
  'holding-reply': { da: 'Foreløbigt svar', sv: 'Preliminärt svar', en: 'Holding reply' },
  'final-assessment': { da: 'Endelig vurdering', sv: 'Slutlig bedömning', en: 'Final assessment' },
  inadmissibility: { da: 'Afvisning', sv: 'Avvisning', en: 'Inadmissibility letter' },
  settlement: { da: 'Forlig', sv: 'Förlikning', en: 'Settlement' },
  addendum: { da: 'Tillæg', sv: 'Tillägg', en: 'Addendum' },
  'adr-cover': {
    da: 'Følgebrev til ankenævn',
    sv: 'Följebrev till nämnd',
    en: 'Cover letter to ADR entity',
  },
};

export const EVIDENCE_WEIGHT_LABELS: Labels<EvidenceWeight> = {
  'relied-on': { da: 'Lagt til grund', sv: 'Lagt till grund', en: 'Relied on' },
  considered: { da: 'Indgået i vurderingen', sv: 'Beaktat', en: 'Considered' },
  'not-relied-on': { da: 'Ikke lagt til grund', sv: 'Inte lagt till grund', en: 'Not relied on' },
};

export const EVIDENCE_ORIGIN_LABELS: Labels<EvidenceOrigin> = {
  complainant: { da: 'Klager', sv: 'Klaganden', en: 'Complainant' },
  respondent: { da: 'Virksomheden', sv: 'Företaget', en: 'The firm' },
  representative: { da: 'Kunderepræsentanten', sv: 'Kundrepresentanten', en: 'The representative' },
};

export const STAGE_LABELS: Labels<Stage> = {
  received: { da: 'Modtaget', sv: 'Mottaget', en: 'Received' },
  review: { da: 'Under behandling', sv: 'Under granskning', en: 'Under review' },
  waiting: { da: 'Afventer oplysninger', sv: 'Inväntar uppgifter', en: 'Awaiting information' },
  assessed: { da: 'Vurderet', sv: 'Bedömt', en: 'Assessed' },
  issued: { da: 'Brev udstedt', sv: 'Brev utfärdat', en: 'Letter issued' },
  finalised: { da: 'Afsluttet', sv: 'Avslutat', en: 'Finalised' },
};

export const DUTY_KIND_LABELS: Labels<DutyKind> = {
  'adr-request': {
    da: 'Ankenævnets anmodning om svar',
    sv: 'Nämndens begäran om svar',
    en: 'Request for an answer by an ADR entity',
  },
  'access-request': {
    da: 'Anmodning om indsigt i personoplysninger',
    sv: 'Begäran om tillgång till personuppgifter',
    en: 'Request for access to personal data',
  },
  'transaction-reported': {
    da: 'Betaling meldt som uautoriseret',
    sv: 'Betalning anmäld som obehörig',
    en: 'Payment reported as unauthorised',
  },
  'refund-requested': {
    da: 'Krav om tilbagebetaling af en træk-betaling',
    sv: 'Begäran om återbetalning av en dragen betalning',
    en: 'Refund of a payee-initiated payment requested',
  },
};

export const ERASURE_BASIS_LABELS: Labels<ErasureBasis> = {
  retention: {
    da: 'Opbevaringstiden er udløbet (databeskyttelsesforordningens artikel 5, stk. 1, litra e)',
    sv: 'Bevarandetiden har löpt ut (dataskyddsförordningen artikel 5.1 e)',
    en: 'The retention period is over (GDPR Art. 5(1)(e))',
  },
  request: {
    da: 'Den registrerede har bedt om det (databeskyttelsesforordningens artikel 17)',
    sv: 'Den registrerade har begärt det (dataskyddsförordningen artikel 17)',
    en: 'The data subject asked for it (GDPR Art. 17)',
  },
};

type OpeningPurpose = Extract<CaseEvent, { type: 'CaseOpened' }>['purpose'];

export const OPENING_PURPOSE_LABELS: Labels<OpeningPurpose> = {
  read: { da: 'Læst', sv: 'Läst', en: 'Read' },
  export: { da: 'Eksporteret', sv: 'Exporterat', en: 'Exported' },
  print: { da: 'Udskrevet', sv: 'Utskrivet', en: 'Printed' },
};

export const SECOND_READING_LABELS: Labels<'agrees' | 'disagrees'> = {
  agrees: { da: 'Samme vurdering', sv: 'Samma bedömning', en: 'Same assessment' },
  disagrees: { da: 'En anden vurdering', sv: 'En annan bedömning', en: 'Another assessment' },
};

/** What became of the first assessment after the second reader's was seen. */
export const SETTLED_LABELS: Labels<'kept' | 'changed'> = {
  kept: { da: 'Vurderingen fastholdt', sv: 'Bedömningen vidhållen', en: 'Assessment kept' },
  changed: { da: 'Vurderingen ændret', sv: 'Bedömningen ändrad', en: 'Assessment changed' },
};

/** What happened, as a line of a chronicle. */
export const EVENT_LABELS: Labels<CaseEventType> = {
  ComplaintReceived: { da: 'Klage modtaget', sv: 'Klagomål mottaget', en: 'Complaint received' },
  ComplaintSupplemented: { da: 'Klage suppleret', sv: 'Klagomål kompletterat', en: 'Complaint supplemented' },
  CaseAssigned: { da: 'Sag fordelt', sv: 'Ärende tilldelat', en: 'Case assigned' },
  ConflictDeclared: {
    da: 'Habilitetserklæring afgivet',
    sv: 'Jävsförklaring lämnad',
    en: 'Conflict declaration made',
  },
  RepresentativeRecused: {
    da: 'Kunderepræsentant trådt tilbage fra sagen',
    sv: 'Kundrepresentant avstod från ärendet',
    en: 'Representative stood aside',
  },
  AdmissibilityDecided: {
    da: 'Afgjort, om klagen kan behandles',
    sv: 'Beslutat om klagomålet kan prövas',
    en: 'Admissibility decided',
  },
  AuthorityRecorded: { da: 'Fuldmagt registreret', sv: 'Fullmakt registrerad', en: 'Authority recorded' },
  EvidencePassedOver: {
    da: 'Bilag ladt ude af betragtning',
    sv: 'Bilaga lämnad utan avseende',
    en: 'Evidence passed over',
  },
  PartyNotHeard: {
    da: 'Registreret, at en part ikke er hørt',
    sv: 'Registrerat att en part inte har hörts',
    en: 'Recorded that a party was not heard',
  },
  SecondReadingRequested: {
    da: 'Anden læser spurgt',
    sv: 'Andra läsare tillfrågad',
    en: 'Second reading requested',
  },
  SecondReadingGiven: {
    da: 'Anden læser har svaret',
    sv: 'Andra läsare har svarat',
    en: 'Second reading given',
  },
  SecondReadingSettled: {
    da: 'Stilling taget til anden læsers vurdering',
    sv: 'Ställning tagen till andra läsarens bedömning',
    en: 'Second reading settled',
  },
  IssueRaised: { da: 'Klagepunkt oprettet', sv: 'Klagopunkt tillagd', en: 'Issue raised' },
  IssueReworded: { da: 'Klagepunkt omformuleret', sv: 'Klagopunkt omformulerad', en: 'Issue reworded' },
  IssueMerged: { da: 'Klagepunkter lagt sammen', sv: 'Klagopunkter sammanslagna', en: 'Issues merged' },
  EvidenceAdded: { da: 'Bilag tilføjet', sv: 'Bilaga tillagd', en: 'Evidence added' },
  EvidenceWithdrawn: { da: 'Bilag trukket tilbage', sv: 'Bilaga återtagen', en: 'Evidence withdrawn' },
  EvidenceConsidered: { da: 'Bilag vurderet', sv: 'Bilaga bedömd', en: 'Evidence considered' },
  InformationRequested: {
    da: 'Oplysninger efterspurgt',
    sv: 'Uppgifter begärda',
    en: 'Information requested',
  },
  InformationReceived: { da: 'Oplysninger modtaget', sv: 'Uppgifter mottagna', en: 'Information received' },
  InformationOverdue: {
    da: 'Frist for oplysninger overskredet',
    sv: 'Tidsfrist för uppgifter passerad',
    en: 'Information overdue',
  },
  ContactLogged: { da: 'Kontakt registreret', sv: 'Kontakt registrerad', en: 'Contact logged' },
  NoteAdded: { da: 'Internt notat tilføjet', sv: 'Intern anteckning tillagd', en: 'Internal note added' },
  PositionRecorded: {
    da: 'Parts synspunkt registreret',
    sv: 'Parts ståndpunkt registrerad',
    en: "Party's position recorded",
  },
  FindingRecorded: {
    da: 'Afgørelse af klagepunkt registreret',
    sv: 'Bedömning av klagopunkt registrerad',
    en: 'Finding recorded',
  },
  RemedyProposed: { da: 'Afhjælpning foreslået', sv: 'Åtgärd föreslagen', en: 'Remedy proposed' },
  RemedyWithdrawn: {
    da: 'Afhjælpning trukket tilbage',
    sv: 'Åtgärd återtagen',
    en: 'Remedy withdrawn',
  },
  OutcomeSet: { da: 'Resultat fastsat', sv: 'Utfall fastställt', en: 'Outcome set' },
  LetterIssued: { da: 'Brev udstedt', sv: 'Brev utfärdat', en: 'Letter issued' },
  CaseFinalised: { da: 'Sag afsluttet', sv: 'Ärende avslutat', en: 'Case finalised' },
  AddendumIssued: { da: 'Tillæg udstedt', sv: 'Tillägg utfärdat', en: 'Addendum issued' },
  CaseReopened: { da: 'Sag genoptaget', sv: 'Ärende återupptaget', en: 'Case reopened' },
  CaseErased: { da: 'Sag slettet', sv: 'Ärende gallrat', en: 'Case erased' },
  RemedyCarriedOut: { da: 'Afhjælpning gennemført', sv: 'Åtgärd genomförd', en: 'Remedy carried out' },
  DutyNoted: {
    da: 'Pligt ved siden af klagen noteret',
    sv: 'Skyldighet vid sidan av klagomålet noterad',
    en: 'Duty beside the complaint noted',
  },
  DutyExtended: {
    da: 'Frist for pligt ved siden af klagen forlænget',
    sv: 'Tidsfrist för skyldighet vid sidan av klagomålet förlängd',
    en: 'Deadline of a duty beside the complaint extended',
  },
  DutyFulfilled: {
    da: 'Pligt ved siden af klagen opfyldt',
    sv: 'Skyldighet vid sidan av klagomålet fullgjord',
    en: 'Duty beside the complaint fulfilled',
  },
  AdrReferralRecorded: {
    da: 'Indbringelse for ankenævn registreret',
    sv: 'Anmälan till nämnd registrerad',
    en: 'Referral to ADR entity recorded',
  },
  AdrOutcomeRecorded: {
    da: 'Ankenævnets afgørelse registreret',
    sv: 'Nämndens avgörande registrerat',
    en: 'Decision of ADR entity recorded',
  },
  RootCauseRecorded: { da: 'Årsag registreret', sv: 'Grundorsak registrerad', en: 'Root cause recorded' },
  RecommendationRecorded: {
    da: 'Anbefaling registreret',
    sv: 'Rekommendation registrerad',
    en: 'Recommendation recorded',
  },
  LegalHoldPlaced: { da: 'Slettestop sat', sv: 'Gallringsstopp infört', en: 'Legal hold placed' },
  LegalHoldReleased: { da: 'Slettestop ophævet', sv: 'Gallringsstopp hävt', en: 'Legal hold released' },
  CaseOpened: { da: 'Sag åbnet', sv: 'Ärende öppnat', en: 'Case opened' },
};

/** The chronicle line of an entry's type; the type itself when it comes from a later version of the app. */
export function eventLabel(type: string, language: UiLanguage): string {
  return isEventType(type) ? EVENT_LABELS[type][language] : type;
}

export function isEventType(type: string): type is CaseEventType {
  return Object.hasOwn(EVENT_LABELS, type);
}
