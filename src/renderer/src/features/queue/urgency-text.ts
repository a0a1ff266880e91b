import type { UiLanguage } from '../../../../shared/core/text';
import type { QueueSummary } from './summarise-rows';
import { texts } from './texts';
import type { QueueTexts } from './texts';

/** "2 deadlines have passed · 1 today · 4 within three days". */
export function urgencyText({ overdue, today, soon }: QueueSummary, language: UiLanguage): string {
  const t: QueueTexts = texts[language];
  const count = (value: number) => new Intl.NumberFormat(language).format(value);
  const parts = [
    ...(overdue > 0 ? [t.overdue(count(overdue))] : []),
    ...(today > 0 ? [t.dueToday(count(today))] : []),
    ...(soon > 0 ? [t.dueSoon(count(soon))] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t.nothingUrgent;
}
