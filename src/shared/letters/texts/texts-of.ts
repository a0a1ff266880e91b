import type { LetterLanguage } from '../../complaint/vocabulary';
import { DANISH } from './da';
import { ENGLISH } from './en';
import type { LetterTexts } from './letter-texts';
import { SWEDISH } from './sv';

const TEXTS: Readonly<Record<LetterLanguage, LetterTexts>> = { da: DANISH, sv: SWEDISH, en: ENGLISH };

export function textsOf(language: LetterLanguage): LetterTexts {
  return TEXTS[language];
}
