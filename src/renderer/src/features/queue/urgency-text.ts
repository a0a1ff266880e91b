import type { QueueSummary } from './summarise-rows';
import type { texts } from './texts';

/** "2 deadlines have passed · 1 today · 4 within three days". */
export function urgencyText(
  { overdue, today, soon }: QueueSummary,
  t: (typeof texts)[keyof typeof texts],
): string {
  const parts = [
    ...(overdue > 0 ? [t.overdue(overdue)] : []),
    ...(today > 0 ? [t.dueToday(today)] : []),
    ...(soon > 0 ? [t.dueSoon(soon)] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t.nothingUrgent;
}
