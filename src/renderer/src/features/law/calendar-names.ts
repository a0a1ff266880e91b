import type { UiLanguage } from '../../../../shared/core/text';
import type { Calendar } from '../../../../shared/law/calendar';

/** Names of calendars in their order, one after the other; an id that is none of them stays as it is. */
export function calendarNames(
  ids: readonly string[],
  calendars: readonly Calendar[],
  language: UiLanguage,
): string {
  return ids.map((id) => calendars.find((one) => one.id === id)?.name[language] ?? id).join(', ');
}
