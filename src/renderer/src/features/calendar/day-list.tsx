import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RefObject } from 'react';
import { Link } from 'react-router';

import { DueBadge } from '../../components/due-badge';
import { useLanguage, useTexts } from '../../lib/language';
import { fullDate } from './day-names';
import { LISTED } from './listed';
import { texts } from './texts';
import type { MonthView } from './use-calendar';

interface DayListProps {
  readonly view: MonthView;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The chosen day: what falls due, with the ways into the cases, and what is closed. */
export function DayList({ view, heading }: DayListProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { chosen, today } = view;
  const { dates: items } = view.dueOn(chosen);
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
      {items.length === 0 && view.reading === undefined && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {t.nothing}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
        {items.slice(0, LISTED).map(({ row, deadline }) => (
          <Box
            component="li"
            key={`${row.caseId} ${deadline.key}`}
            sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <Box
              component={Link}
              to={`/case/${row.caseId}`}
              sx={{ color: 'primary.main', fontWeight: 500, display: 'inline-block', minHeight: 24 }}
            >
              {row.reference}
            </Box>
            {` · ${row.complainant}`}
            <Box sx={{ color: 'text.secondary' }}>{deadline.label[language]}</Box>
            <DueBadge
              dueOn={deadline.dueOn}
              today={today}
              show="days"
              warning={deadline.warning}
              lastOpenDay={deadline.warnOn.lastOpenDay}
            />
          </Box>
        ))}
      </Box>
      {items.length > LISTED && <Typography variant="body2">{t.more(items.length - LISTED)}</Typography>}
    </Box>
  );
}
