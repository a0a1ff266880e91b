import type { LetterLanguage } from '../../../shared/complaint/vocabulary';
import { dayOf, monthOf, yearOf } from '../../../shared/core/local-date';
import type { LocalDate } from '../../../shared/core/local-date';

// A table rather than Intl: the words must be the same under every version of ICU, or the same letter gets other bytes.
const MONTHS: Readonly<Record<LetterLanguage, string>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
};

/** "5. november 2026", "5 november 2026", "5 November 2026". */
export function longDate(date: LocalDate, language: LetterLanguage): string {
  const month = MONTHS[language].split(' ')[monthOf(date) - 1];
  return `${String(dayOf(date))}${language === 'da' ? '.' : ''} ${String(month)} ${String(yearOf(date))}`;
}
