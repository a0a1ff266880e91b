import { dayOf, monthOf, yearOf } from './local-date';
import type { LocalDate } from './local-date';
import type { Money } from './money';
import type { UiLanguage } from './text';

/**
 * Written by hand rather than with Intl: the words must be the same in every process and every version of ICU,
 * because a letter rendered twice must be the same bytes.
 */

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

const MONTHS: Readonly<Record<UiLanguage, readonly string[]>> = {
  da: words('januar februar marts april maj juni juli august september oktober november december'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  en: words('January February March April May June July August September October November December'),
};

const SHORT_MONTHS = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

/** "5. december 2026", "5 december 2026", "5 December 2026"; day and month stay on one line. */
export function formatDate(date: LocalDate, language: UiLanguage): string {
  const day = language === 'da' ? `${dayOf(date)}.` : `${dayOf(date)}`;
  return `${day}${NO_BREAK_SPACE}${MONTHS[language][monthOf(date) - 1]} ${yearOf(date)}`;
}

/** For tables: "05.12.2026", "2026-12-05", "5 Dec 2026"; never broken over lines. */
export function formatShortDate(date: LocalDate, language: UiLanguage): string {
  switch (language) {
    case 'da':
      return date.split('-').reverse().join('.');
    case 'sv':
      return date;
    case 'en':
      return [dayOf(date), SHORT_MONTHS[monthOf(date) - 1], yearOf(date)].join(NO_BREAK_SPACE);
  }
}

/**
 * "1.234,50 kr." (da), "1 234,50 kr" (sv), "DKK 1,234.50" (en). A Danish text writes kr. for Danish kroner and a
 * Swedish one kr for Swedish kronor; every other currency goes by its ISO code. Never broken over lines.
 */
export function formatMoney(money: Money, language: UiLanguage): string {
  const minor = Math.abs(money.amountMinor);
  const sign = money.amountMinor < 0 ? MINUS : '';
  const whole = (minor - (minor % 100)) / 100;
  const cents = String(minor % 100).padStart(2, '0');
  switch (language) {
    case 'da':
      return `${sign}${grouped(whole, '.')},${cents}${NO_BREAK_SPACE}${money.currency === 'DKK' ? 'kr.' : money.currency}`;
    case 'sv':
      return `${sign}${grouped(whole, NO_BREAK_SPACE)},${cents}${NO_BREAK_SPACE}${money.currency === 'SEK' ? 'kr' : money.currency}`;
    case 'en':
      return `${money.currency}${NO_BREAK_SPACE}${sign}${grouped(whole, ',')}.${cents}`;
  }
}

function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
