import { formatShortDate } from '../../../shared/core/format';
import type { LocalDate } from '../../../shared/core/local-date';
import { useLanguage, useTexts } from '../lib/language';
import type { DeadlineWarning } from '../../../shared/law/deadlines';
import { daysLeftText, urgencyOf, warningText } from './due';
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

export interface DueBadgeProps {
  /** null: nothing runs any more. */
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
  /** `days` leaves out the date itself. */
  readonly show?: 'date-and-days' | 'days';
  readonly warning?: DeadlineWarning;
  /** The last open day before a date on a closed one. */
  readonly lastOpenDay?: LocalDate | undefined;
}

/**
 * A deadline: icon and words say how near it is; the colour only repeats it. What is overdue stands out by its shape as
 * well: the words are a filled label.
 */
export function DueBadge({
  dueOn,
  today,
  show = 'date-and-days',
  warning = 'none',
  lastOpenDay,
}: DueBadgeProps) {
  const language = useLanguage();
  const { noDate } = useTexts(texts);
  if (dueOn === null) return <span className={styles['badge']}>{noDate}</span>;
  const nearness = urgencyOf(dueOn, today);
  const urgency = nearness === 'later' && warning !== 'none' ? 'soon' : nearness;
  const days = daysLeftText(dueOn, today, language);
  const date = formatShortDate(dueOn, language);
  // On the day itself how much is gone says nothing new.
  const warned = urgency === 'today' ? undefined : warningText(warning, lastOpenDay, today, language);
  const icon = (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[urgency]} fillRule="evenodd" />
    </svg>
  );
  if (urgency === 'overdue') {
    return (
      <span className={`${styles['badge'] ?? ''} ${styles['overdue'] ?? ''}`}>
        <span className={styles['label']}>
          {icon}
          {days}
        </span>
        {show === 'date-and-days' && ` ${date}`}
      </span>
    );
  }
  const words = [...(show === 'days' ? [] : [date]), days, ...(warned === undefined ? [] : [warned])];
  return (
    <span className={`${styles['badge'] ?? ''} ${styles[urgency] ?? ''}`}>
      {icon}
      {words.join(' · ')}
    </span>
  );
}
