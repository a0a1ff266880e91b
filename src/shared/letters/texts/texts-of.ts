import type { LetterLanguage } from '../../complaint/vocabulary';
import { DANISH } from './da';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { FINNISH } from './fi';
import type { LetterTexts } from './letter-texts';
import { NORWEGIAN } from './nb';
import { SWEDISH } from './sv';

const TEXTS: Readonly<Record<LetterLanguage, LetterTexts>> = {
  da: DANISH,
  sv: SWEDISH,
  en: ENGLISH,
  nb: NORWEGIAN,
  fi: FINNISH,
  de: GERMAN,
};

export function textsOf(language: LetterLanguage): LetterTexts {
  return TEXTS[language];
}
