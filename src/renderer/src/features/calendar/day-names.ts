import { formatDate } from '../../../../shared/core/format';
import { dayNumber } from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { UiLanguage } from '../../../../shared/core/text';

const DAY_MS = 86_400_000;

function named(date: LocalDate, language: UiLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(dayNumber(date) * DAY_MS);
}

/** "mandag", "Monday". */
export function weekdayName(date: LocalDate, language: UiLanguage): string {
  return named(date, language, { weekday: 'long' });
}

/** "Monday 14 December 2026". */
export function fullDate(date: LocalDate, language: UiLanguage): string {
  return `${weekdayName(date, language)} ${formatDate(date, language)}`;
}

/** "december 2026". */
export function monthName(date: LocalDate, language: UiLanguage): string {
  return named(date, language, { month: 'long', year: 'numeric' });
}
