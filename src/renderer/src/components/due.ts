import { daysBetween } from '../../../shared/core/local-date';
import type { LocalDate } from '../../../shared/core/local-date';
import type { UiLanguage } from '../../../shared/core/text';
import type { DeadlineWarning } from '../../../shared/law/deadlines';
import { texts } from './texts';

/** Days before a date from which it is shown as near. */
const SOON_DAYS = 3;

export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

export function urgencyOf(dueOn: LocalDate, today: LocalDate): Urgency {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** "3 days left", "Today", "2 days overdue". */
export function daysLeftText(dueOn: LocalDate, today: LocalDate, language: UiLanguage): string {
  const days = daysBetween(today, dueOn);
  if (days < 0) return texts[language].daysOver(-days);
  if (days === 0) return texts[language].dueToday;
  return days === 1 ? texts[language].dueTomorrow : texts[language].daysLeft(days);
}

/** "75% gone", "last open day": what brings a date near before its last days. Undefined when nothing does. */
export function warningText(
  warning: DeadlineWarning,
  lastOpenDay: LocalDate | undefined,
  today: LocalDate,
  language: UiLanguage,
): string | undefined {
  const t = texts[language];
  switch (warning) {
    case 'at-75':
      return t.gone(75);
    case 'at-90':
      return t.gone(90);
    case 'last-open-day':
      return lastOpenDay === today ? t.lastOpenDay : t.noOpenDay;
    // The days say so.
    case 'overdue':
    case 'none':
      return undefined;
  }
}
