import type { LetterLanguage } from '../../../../shared/complaint/vocabulary';

/** The two labels beside the address, as the printed letter has them. */
export const LETTERHEAD: Readonly<
  Record<LetterLanguage, { readonly date: string; readonly reference: string }>
> = {
  da: { date: 'Dato', reference: 'Vores reference' },
  sv: { date: 'Datum', reference: 'Vår referens' },
  en: { date: 'Date', reference: 'Our reference' },
};
