import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useDeferredValue } from 'react';
import type { RefObject } from 'react';
import { Link } from 'react-router';

import { DueBadge } from '../../components/due-badge';
import { useLanguage, useTexts } from '../../lib/language';
import type { DueDay } from './arrange-days';
import { fullDate } from './day-names';
import { LISTED } from './listed';
import { texts } from './texts';
import type { MonthView } from './use-calendar';

interface DayListProps {
  readonly view: MonthView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The chosen day: what falls due, with the ways into the cases, and what is closed. */
export const DayList = memo(function DayList({ view, heading }: DayListProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { chosen, today } = view;
  const due = view.dueOn(chosen);
  // Drawn in pauses: there may be hundreds.
  const drawn = useDeferredValue(due, NOTHING_YET);
  const items = drawn === due ? due.dates : [];
  return (
    <Box component="section" aria-labelledby="chosen-day">
      <Typography
        id="chosen-day"
        variant="h2"
        ref={heading}
        tabIndex={-1}
        sx={{ outline: 'none', '&::first-letter': { textTransform: 'uppercase' } }}
      >
        {fullDate(chosen, language)}
      </Typography>
      {view.closuresOn(chosen)?.closures.map(({ name, calendars }) => (
        <Typography
          key={name ?? ''}
          variant="body2"
          color="textSecondary"
          sx={{ '&::first-letter': { textTransform: 'uppercase' } }}
        >
          {[...(name === undefined ? [] : [name]), t.closedIn(calendars.join(', '))].join(' – ')}
        </Typography>
      ))}
      {due.dates.length === 0 && view.complete && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {t.nothing}
        </Typography>
      )}
      <Box component="ul" sx={listStyle}>
        {items.slice(0, LISTED).map(({ row, deadline }) => (
          <li key={`${row.caseId} ${deadline.key}`}>
            <Link to={`/case/${row.caseId}`}>{row.reference}</Link>
            {` · ${row.complainant}`}
            <div className="rule">{deadline.label[language]}</div>
            <DueBadge
              dueOn={deadline.dueOn}
              today={today}
              show="days"
              warning={deadline.warning}
              lastOpenDay={deadline.warnOn.lastOpenDay}
            />
          </li>
        ))}
      </Box>
      {items.length > LISTED && <Typography variant="body2">{t.more(items.length - LISTED)}</Typography>}
    </Box>
  );
});

const NOTHING_YET: Pick<DueDay, 'dates'> = { dates: [] };

/**
 * Of the list, not of each line: a style of its own for each of hundreds would be most of the drawing. What is out of
 * sight is not laid out; what is laid out is cut off at the edge of its line, which leaves room for the mark of the focus.
 */
const listStyle = {
  listStyle: 'none',
  m: 0,
  mt: 1.5,
  mx: -1,
  p: 0,
  '& li': {
    p: 1,
    borderTop: 1,
    borderColor: 'divider',
    overflowWrap: 'anywhere',
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 81px',
  },
  '& li > a': { color: 'primary.main', fontWeight: 500, display: 'inline-block', minHeight: 24 },
  '& .rule': { color: 'text.secondary' },
} as const;
