import { daysBetween } from '../../../shared/core/local-date';
import type { LocalDate } from '../../../shared/core/local-date';
import type { UiLanguage } from '../../../shared/core/text';
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
