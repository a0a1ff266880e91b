import type { Localised } from '../core/text';
import type { PathStep } from './json-reader';

/** Every place in an imported case that a message, a mapping or a change can be about. */
export const FIELDS = [
  'reference',
  'externalId',
  'market',
  'language',
  'complainant',
  'complainant.name',
  'complainant.email',
  'complainant.phone',
  'complainant.address',
  'complainant.customerNumber',
  'authorisedPerson',
  'authorisedPerson.name',
  'authorisedPerson.email',
  'authorisedPerson.phone',
  'authorisedPerson.address',
  'authorisedPerson.customerNumber',
  'authorisedPerson.authority',
  'vulnerability',
  'product',
  'regime',
  'receivedByFirmOn',
  'receivedByRepresentativeOn',
  'text',
  'desiredOutcome',
  'disputedAmount',
  'disputedAmount.amount',
  'disputedAmount.currency',
  'finalAnswer',
  'finalAnswer.answeredOn',
  'finalAnswer.text',
  'contacts',
  'contacts.on',
  'contacts.channel',
  'contacts.with',
  'contacts.summary',
  'attachments',
  'attachments.name',
  'attachments.file',
  'attachments.base64',
  'attachments.title',
  'attachments.origin',
  'attachments.receivedOn',
  'attachments.notForLetter',
] as const;

/** The path in the import file without the numbers of list elements. */
export type Field = (typeof FIELDS)[number];

/** The field a path leads to, or the nearest one around it; undefined for an unknown member at the top. */
export function fieldAt(path: readonly PathStep[]): Field | undefined {
  const names = path.filter((step) => typeof step === 'string');
  for (let length = names.length; length > 0; length -= 1) {
    const wanted = names.slice(0, length).join('.');
    const field = FIELDS.find((candidate) => candidate === wanted);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** What the fields are called on screen and in messages. */
export const FIELD_LABELS: Readonly<Record<Field, Localised>> = {
  reference: { da: 'Sagsreference', sv: 'Ärendereferens', en: 'Case reference' },
  externalId: {
    da: 'Kundeservices sagsnummer',
    sv: 'Kundtjänsts ärendenummer',
    en: 'Customer service’s case number',
  },
  market: { da: 'Marked', sv: 'Marknad', en: 'Market' },
  language: { da: 'Sprog', sv: 'Språk', en: 'Language' },
  complainant: { da: 'Klager', sv: 'Klagande', en: 'Complainant' },
  'complainant.name': { da: 'Klagers navn', sv: 'Klagandens namn', en: 'Complainant’s name' },
  'complainant.email': { da: 'Klagers e-mail', sv: 'Klagandens e-post', en: 'Complainant’s e-mail' },
  'complainant.phone': { da: 'Klagers telefon', sv: 'Klagandens telefon', en: 'Complainant’s phone' },
  'complainant.address': { da: 'Klagers adresse', sv: 'Klagandens adress', en: 'Complainant’s address' },
  'complainant.customerNumber': { da: 'Kundenummer', sv: 'Kundnummer', en: 'Customer number' },
  authorisedPerson: { da: 'Partsrepræsentant', sv: 'Ombud', en: 'Authorised person' },
  'authorisedPerson.name': {
    da: 'Partsrepræsentantens navn',
    sv: 'Ombudets namn',
    en: 'Authorised person’s name',
  },
  'authorisedPerson.email': {
    da: 'Partsrepræsentantens e-mail',
    sv: 'Ombudets e-post',
    en: 'Authorised person’s e-mail',
  },
  'authorisedPerson.phone': {
    da: 'Partsrepræsentantens telefon',
    sv: 'Ombudets telefon',
    en: 'Authorised person’s phone',
  },
  'authorisedPerson.address': {
    da: 'Partsrepræsentantens adresse',
    sv: 'Ombudets adress',
    en: 'Authorised person’s address',
  },
  'authorisedPerson.customerNumber': {
    da: 'Partsrepræsentantens kundenummer',
    sv: 'Ombudets kundnummer',
    en: 'Authorised person’s customer number',
  },
  'authorisedPerson.authority': { da: 'Fuldmagt', sv: 'Fullmakt', en: 'Authority' },
  vulnerability: { da: 'Særlige hensyn', sv: 'Särskild hänsyn', en: 'Special care' },
  product: { da: 'Produkt', sv: 'Produkt', en: 'Product' },
  regime: { da: 'Regelsæt', sv: 'Regelverk', en: 'Regime' },
  receivedByFirmOn: {
    da: 'Modtaget af virksomheden',
    sv: 'Mottaget av företaget',
    en: 'Received by the firm',
  },
  receivedByRepresentativeOn: {
    da: 'Modtaget af kunderepræsentanten',
    sv: 'Mottaget av kundrepresentanten',
    en: 'Received by the representative',
  },
  text: { da: 'Klagens tekst', sv: 'Klagomålets text', en: 'Complaint text' },
  desiredOutcome: { da: 'Ønsket resultat', sv: 'Önskat resultat', en: 'Desired outcome' },
  disputedAmount: { da: 'Omtvistet beløb', sv: 'Tvistigt belopp', en: 'Disputed amount' },
  'disputedAmount.amount': { da: 'Omtvistet beløb', sv: 'Tvistigt belopp', en: 'Disputed amount' },
  'disputedAmount.currency': { da: 'Valuta', sv: 'Valuta', en: 'Currency' },
  finalAnswer: {
    da: 'Kundeservices endelige svar',
    sv: 'Kundtjänsts slutliga svar',
    en: 'Customer service’s final answer',
  },
  'finalAnswer.answeredOn': {
    da: 'Dato for kundeservices svar',
    sv: 'Datum för kundtjänsts svar',
    en: 'Date of customer service’s answer',
  },
  'finalAnswer.text': {
    da: 'Kundeservices svar',
    sv: 'Kundtjänsts svar',
    en: 'Customer service’s answer',
  },
  contacts: { da: 'Kontakter', sv: 'Kontakter', en: 'Contacts' },
  'contacts.on': { da: 'Kontaktens dato', sv: 'Kontaktens datum', en: 'Date of contact' },
  'contacts.channel': { da: 'Kontaktens kanal', sv: 'Kontaktens kanal', en: 'Channel of contact' },
  'contacts.with': { da: 'Kontakt med', sv: 'Kontakt med', en: 'Contact with' },
  'contacts.summary': { da: 'Kontaktens indhold', sv: 'Kontaktens innehåll', en: 'Content of contact' },
  attachments: { da: 'Bilag', sv: 'Bilagor', en: 'Attachments' },
  'attachments.name': { da: 'Bilagets navn', sv: 'Bilagans namn', en: 'Attachment’s name' },
  'attachments.file': { da: 'Bilagets fil', sv: 'Bilagans fil', en: 'Attachment’s file' },
  'attachments.base64': { da: 'Bilagets indhold', sv: 'Bilagans innehåll', en: 'Attachment’s content' },
  'attachments.title': { da: 'Bilagets titel', sv: 'Bilagans titel', en: 'Attachment’s title' },
  'attachments.origin': { da: 'Bilagets ophav', sv: 'Bilagans ursprung', en: 'Attachment’s origin' },
  'attachments.receivedOn': {
    da: 'Bilaget modtaget',
    sv: 'Bilagan mottagen',
    en: 'Attachment received on',
  },
  'attachments.notForLetter': {
    da: 'Bilaget må ikke nævnes i brevet',
    sv: 'Bilagan får inte nämnas i brevet',
    en: 'Attachment not for the letter',
  },
};
