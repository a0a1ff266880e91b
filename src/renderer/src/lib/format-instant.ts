import { formatShortDate } from '../../../shared/core/format';
import type { Instant } from '../../../shared/core/ports';
import type { UiLanguage } from '../../../shared/core/text';
import { localDateAt, timeAt } from '../../../shared/core/time-zone';

/** "16.11.2026 14:05", "2026-11-16 14:05", "16 Nov 2026 14:05": date and minute on the office's clock. */
export function formatInstant(instant: Instant, language: UiLanguage): string {
  return `${formatShortDate(localDateAt(instant), language)} ${timeAt(instant)}`;
}
