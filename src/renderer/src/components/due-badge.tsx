import { formatShortDate } from '../../../shared/core/format';
import type { LocalDate } from '../../../shared/core/local-date';
import { useLanguage, useTexts } from '../lib/language';
import { daysLeftText, urgencyOf } from './due';
import type { Urgency } from './due';
import styles from './due-badge.module.css';
import { texts } from './texts';

/** Drawn on a field of 24 by 24: a warning triangle, a day filled in, an hourglass, an empty calendar page. */
const SHAPES: Record<Urgency, string> = {
  overdue: 'M12 2 1 21h22L12 2Zm0 4 7.5 13h-15L12 6Zm-1 4v5h2v-5h-2Zm0 6v2h2v-2h-2Z',
  today: 'M5 4h2V2h2v2h6V2h2v2h2a2 2 0 0 1 2 2v14H3V6a2 2 0 0 1 2-2Zm0 6v8h14v-8H5Zm2 2h5v5H7v-5Z',
  soon: 'M6 2h12v2h-1v3l-4 5 4 5v3h1v2H6v-2h1v-3l4-5-4-5V4H6V2Zm3 2v2.3L11.500 9.500h1L15 6.300V4H9Z',
  later: 'M5 4h2V2h2v2h6V2h2v2h2a2 2 0 0 1 2 2v14H3V6a2 2 0 0 1 2-2Zm0 6v8h14v-8H5Z',
};

interface DueBadgeProps {
  /** null: nothing runs any more. */
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
  /** `days` leaves out the date itself. */
  readonly show?: 'date-and-days' | 'days';
}

/** A deadline: icon and words say how near it is; the colour only repeats it. */
export function DueBadge({ dueOn, today, show = 'date-and-days' }: DueBadgeProps) {
  const language = useLanguage();
  const { noDate } = useTexts(texts);
  if (dueOn === null) return <span className={styles['badge']}>{noDate}</span>;
  const urgency = urgencyOf(dueOn, today);
  const days = daysLeftText(dueOn, today, language);
  return (
    <span className={`${styles['badge'] ?? ''} ${styles[urgency] ?? ''}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={SHAPES[urgency]} fillRule="evenodd" />
      </svg>
      {show === 'days' ? days : `${formatShortDate(dueOn, language)} · ${days}`}
    </span>
  );
}
