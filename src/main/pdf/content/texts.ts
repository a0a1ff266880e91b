import type { LetterLanguage } from '../../../shared/complaint/vocabulary';

/** Words the layout adds to what a letter or report says. */
interface LayoutTexts {
  readonly date: string;
  readonly reference: string;
  readonly ourReference: string;
  readonly organisation: string;
  readonly contents: string;
  /** What the small table beside the address is about, for those who cannot see it. */
  readonly letterFacts: string;
  readonly reportFacts: string;
}

export const TEXTS: Readonly<Record<LetterLanguage, LayoutTexts>> = {
  da: {
    date: 'Dato',
    reference: 'Reference',
    ourReference: 'Vores reference',
    organisation: 'Virksomhed',
    contents: 'Indhold',
    letterFacts: 'Brevets dato og reference',
    reportFacts: 'Dokumentets virksomhed, reference og dato',
  },
  sv: {
    date: 'Datum',
    reference: 'Referens',
    ourReference: 'Vår referens',
    organisation: 'Företag',
    contents: 'Innehåll',
    letterFacts: 'Brevets datum och referens',
    reportFacts: 'Dokumentets företag, referens och datum',
  },
  en: {
    date: 'Date',
    reference: 'Reference',
    ourReference: 'Our reference',
    organisation: 'Organisation',
    contents: 'Contents',
    letterFacts: 'Date and reference of the letter',
    reportFacts: 'Organisation, reference and date of the document',
  },
};
