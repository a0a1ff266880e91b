import type { Localised, UiLanguage } from '../../../shared/core/text';

/** The words people read for the fields that refusals name. */
const FIELDS: Readonly<Record<string, Localised>> = {
  reference: { da: 'Sagsnummer', sv: 'Ärendenummer', en: 'Case reference' },
  complainant: { da: 'Klager', sv: 'Klaganden', en: 'Complainant' },
  statement: { da: 'Erklæring', sv: 'Förklaring', en: 'Statement' },
  question: { da: 'Spørgsmål', sv: 'Fråga', en: 'Question' },
  summary: { da: 'Sammenfatning', sv: 'Sammanfattning', en: 'Summary' },
  text: { da: 'Tekst', sv: 'Text', en: 'Text' },
  title: { da: 'Titel', sv: 'Rubrik', en: 'Title' },
  entity: { da: 'Ankenævn', sv: 'Nämnd', en: 'ADR entity' },
  outcome: { da: 'Resultat', sv: 'Utfall', en: 'Outcome' },
  explanation: { da: 'Forklaring', sv: 'Förklaring', en: 'Explanation' },
  rule: { da: 'Anvendt regel', sv: 'Tillämpad regel', en: 'Rule applied' },
  reasons: { da: 'Begrundelse', sv: 'Skäl', en: 'Reasons' },
  description: { da: 'Beskrivelse', sv: 'Beskrivning', en: 'Description' },
  dueOn: { da: 'Frist', sv: 'Tidsfrist', en: 'Due date' },
  on: { da: 'Dato', sv: 'Datum', en: 'Date' },
  receivedOn: { da: 'Modtaget den', sv: 'Mottaget den', en: 'Received on' },
  receivedByRepresentativeOn: {
    da: 'Modtaget hos kunderepræsentanten',
    sv: 'Mottaget hos kundrepresentanten',
    en: 'Received by the representative',
  },
  carriedOutOn: { da: 'Gennemført den', sv: 'Genomförd den', en: 'Carried out on' },
  referredOn: { da: 'Indbragt den', sv: 'Anmäld den', en: 'Referred on' },
  authority: { da: 'Fuldmagt', sv: 'Fullmakt', en: 'Authority' },
  delayedBecause: { da: 'Årsag til forsinkelsen', sv: 'Orsak till förseningen', en: 'Reason for the delay' },
  beyondControl: {
    da: 'Hvorfor virksomheden ikke er herre over det',
    sv: 'Varför företaget inte råder över det',
    en: "Why it is beyond the firm's control",
  },
  finalReplyBy: {
    da: 'Dato for endeligt svar',
    sv: 'Datum för slutligt svar',
    en: 'Date of the final reply',
  },
  arisenOn: { da: 'Modtaget den', sv: 'Mottagen den', en: 'Received on' },
  toldOn: { da: 'Besked givet den', sv: 'Besked lämnat den', en: 'Told on' },
  fulfilledOn: { da: 'Opfyldt den', sv: 'Fullgjord den', en: 'Fulfilled on' },
  note: { da: 'Bemærkning', sv: 'Anmärkning', en: 'Remark' },
  decidedOn: { da: 'Afgjort den', sv: 'Avgjort den', en: 'Decided on' },
};

/** A field that has no words yet is called by its own name rather than not at all. */
export function fieldLabel(field: string, language: UiLanguage): string {
  return FIELDS[field]?.[language] ?? field;
}
