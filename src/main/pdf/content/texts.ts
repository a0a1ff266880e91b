import type { UiLanguage } from '../../../shared/core/text';

/** Words the layout adds to what a report says. */
interface ReportTexts {
  readonly date: string;
  readonly reference: string;
  readonly organisation: string;
  readonly contents: string;
  /** What the small table on the cover is about, for those who cannot see it. */
  readonly reportFacts: string;
}

export const TEXTS: Readonly<Record<UiLanguage, ReportTexts>> = {
  da: {
    date: 'Dato',
    reference: 'Reference',
    organisation: 'Virksomhed',
    contents: 'Indhold',
    reportFacts: 'Dokumentets virksomhed, reference og dato',
  },
  sv: {
    date: 'Datum',
    reference: 'Referens',
    organisation: 'Företag',
    contents: 'Innehåll',
    reportFacts: 'Dokumentets företag, referens och datum',
  },
  en: {
    date: 'Date',
    reference: 'Reference',
    organisation: 'Organisation',
    contents: 'Contents',
    reportFacts: 'Organisation, reference and date of the document',
  },
};
