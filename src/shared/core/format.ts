import { dayOf, monthOf, yearOf } from './local-date';
import type { LocalDate } from './local-date';
import type { Currency, Money } from './money';
import type { WrittenLanguage } from './text';

/**
 * Written by hand rather than with Intl: the words must be the same in every process and every version of ICU,
 * because a letter rendered twice must be the same bytes.
 */

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

const MONTHS: Readonly<Record<WrittenLanguage, readonly string[]>> = {
  da: words('januar februar marts april maj juni juli august september oktober november december'),
  sv: words('januari februari mars april maj juni juli augusti september oktober november december'),
  en: words('January February March April May June July August September October November December'),
  nb: words('januar februar mars april mai juni juli august september oktober november desember'),
  // The partitive: "5. joulukuuta 2026".
  fi: words(
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  ),
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
};

const SHORT_MONTHS = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

/**
 * "5. december 2026" (da), "5 december 2026" (sv), "5 December 2026" (en), "5. desember 2026" (nb), "5. joulukuuta 2026"
 * (fi), "5. Dezember 2026" (de); day and month stay on one line.
 */
export function formatDate(date: LocalDate, language: WrittenLanguage): string {
  const bare = language === 'sv' || language === 'en';
  const day = bare ? `${dayOf(date)}` : `${dayOf(date)}.`;
  return `${day}${NO_BREAK_SPACE}${MONTHS[language][monthOf(date) - 1]} ${yearOf(date)}`;
}

/** For tables: "05.12.2026" (da, nb, de), "5.12.2026" (fi), "2026-12-05" (sv), "5 Dec 2026" (en); never broken over lines. */
export function formatShortDate(date: LocalDate, language: WrittenLanguage): string {
  switch (language) {
    case 'da':
    case 'nb':
    case 'de':
      return date.split('-').reverse().join('.');
    case 'fi':
      return `${dayOf(date)}.${monthOf(date)}.${yearOf(date)}`;
    case 'sv':
      return date;
    case 'en':
      return [dayOf(date), SHORT_MONTHS[monthOf(date) - 1], yearOf(date)].join(NO_BREAK_SPACE);
  }
}

/** How a language writes an amount. `own`: the sign of the currency people there take for granted. */
interface MoneyHabit {
  readonly thousands: string;
  readonly decimal: string;
  readonly own?: readonly [Currency, string];
}

const MONEY: Readonly<Record<WrittenLanguage, MoneyHabit>> = {
  da: { thousands: '.', decimal: ',', own: ['DKK', 'kr.'] },
  sv: { thousands: NO_BREAK_SPACE, decimal: ',', own: ['SEK', 'kr'] },
  en: { thousands: ',', decimal: '.' },
  nb: { thousands: NO_BREAK_SPACE, decimal: ',', own: ['NOK', 'kr'] },
  fi: { thousands: NO_BREAK_SPACE, decimal: ',', own: ['EUR', '€'] },
  de: { thousands: '.', decimal: ',', own: ['EUR', '€'] },
};

/**
 * "1.234,50 kr." (da), "1 234,50 kr" (sv, nb), "DKK 1,234.50" (en), "1 234,50 €" (fi), "1.234,50 €" (de). A language
 * writes the sign of its own currency, and every other currency by its ISO code. Never broken over lines.
 */
export function formatMoney(money: Money, language: WrittenLanguage): string {
  const { thousands, decimal, own } = MONEY[language];
  const minor = Math.abs(money.amountMinor);
  const sign = money.amountMinor < 0 ? MINUS : '';
  const whole = (minor - (minor % 100)) / 100;
  const amount = `${sign}${grouped(whole, thousands)}${decimal}${String(minor % 100).padStart(2, '0')}`;
  if (language === 'en') return `${money.currency}${NO_BREAK_SPACE}${amount}`;
  return `${amount}${NO_BREAK_SPACE}${own?.[0] === money.currency ? own[1] : money.currency}`;
}

function grouped(whole: number, separator: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
