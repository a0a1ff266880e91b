import { formatDate } from '../../../../shared/core/format';
import { dayNumber } from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { UiLanguage } from '../../../../shared/core/text';

const DAY_MS = 86_400_000;

const STYLES = {
  weekday: { weekday: 'long' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Making a format takes a hundred times as long as using it, and a month asks for fifty names. */
const formats = new Map<string, Intl.DateTimeFormat>();

function named(date: LocalDate, language: UiLanguage, style: keyof typeof STYLES): string {
  const name = `${language} ${style}`;
  const format =
    formats.get(name) ?? new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  formats.set(name, format);
  return format.format(dayNumber(date) * DAY_MS);
}

/** "mandag", "Monday". */
export function weekdayName(date: LocalDate, language: UiLanguage): string {
  return named(date, language, 'weekday');
}

/** "Monday 14 December 2026". */
export function fullDate(date: LocalDate, language: UiLanguage): string {
  return `${weekdayName(date, language)} ${formatDate(date, language)}`;
}

/** "december 2026". */
export function monthName(date: LocalDate, language: UiLanguage): string {
  return named(date, language, 'month');
}
