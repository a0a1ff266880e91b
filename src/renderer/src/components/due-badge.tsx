import EventIcon from '@mui/icons-material/EventOutlined';
import HourglassIcon from '@mui/icons-material/HourglassBottomOutlined';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';

import { formatShortDate } from '../../../shared/core/format';
import type { LocalDate } from '../../../shared/core/local-date';
import { useLanguage, useTexts } from '../lib/language';
import { daysLeftText, urgencyOf } from './due';
import type { Urgency } from './due';
import { texts } from './texts';

const ICONS = { overdue: WarningIcon, today: TodayIcon, soon: HourglassIcon, later: EventIcon };

const COLOURS: Record<Urgency, string> = {
  overdue: 'error.main',
  today: 'warning.main',
  soon: 'warning.main',
  later: 'text.secondary',
};

interface DueBadgeProps {
  /** null: nothing runs any more. */
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
  /** `days` leaves out the date itself, for tables that show it in a column of its own. */
  readonly show?: 'date-and-days' | 'days';
}

/** A deadline: icon and words say how near it is; the colour only repeats it. */
export function DueBadge({ dueOn, today, show = 'date-and-days' }: DueBadgeProps) {
  const language = useLanguage();
  const { noDate } = useTexts(texts);
  if (dueOn === null)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {noDate}
      </Box>
    );
  const urgency = urgencyOf(dueOn, today);
  const Icon = ICONS[urgency];
  const days = daysLeftText(dueOn, today, language);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        whiteSpace: 'nowrap',
        fontWeight: urgency === 'overdue' ? 600 : 400,
        color: COLOURS[urgency],
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {show === 'days' ? days : `${formatShortDate(dueOn, language)} · ${days}`}
    </Box>
  );
}
