import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { MARKETS } from '../../../../shared/complaint/vocabulary';
import { formatShortDate } from '../../../../shared/core/format';
import { dateOf, yearOf } from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';
import { closedDaysBetween } from '../../../../shared/law/calendar';
import type { Calendar } from '../../../../shared/law/calendar';
import { useLanguage, useTexts } from '../../lib/language';
import { calendarNames } from './calendar-names';
import type { ShownLaw } from './find-in-law';
import { calendarsIn } from './law-content';
import type { CalendarTable } from './law-content';
import { SourceLine } from './source-line';
import { texts } from './texts';

interface CalendarsPartProps {
  readonly law: ShownLaw;
  readonly today: LocalDate;
}

/** Which calendars count where, then each calendar with the closed days of this year and the next. */
export function CalendarsPart({ law, today }: CalendarsPartProps) {
  return (
    <>
      {law.calendarTables.map((table) => (
        <Markets key={table.number} table={table} calendars={law.whole.calendars} />
      ))}
      {law.calendars.map((calendar) => (
        <OneCalendar key={calendar.id} calendar={calendar} year={yearOf(today)} />
      ))}
    </>
  );
}

interface MarketsProps {
  readonly table: CalendarTable;
  readonly calendars: readonly Calendar[];
}

function Markets({ table, calendars }: MarketsProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const captionId = useId();
  return (
    <Box sx={{ mb: 3 }}>
      <Typography id={captionId} variant="h3">
        {t.table(table.number)}
      </Typography>
      <Table size="small" aria-labelledby={captionId} sx={{ maxWidth: 720 }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{t.market}</TableCell>
            <TableCell>{t.countedOn}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {MARKETS.map((market) => (
            <TableRow key={market}>
              <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 500 }}>
                {MARKET_LABELS[market][language]}
              </TableCell>
              <TableCell>{calendarNames(calendarsIn(table.choice, market), calendars, language)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

interface OneCalendarProps {
  readonly calendar: Calendar;
  readonly year: number;
}

function OneCalendar({ calendar, year }: OneCalendarProps) {
  const language = useLanguage();
  const headingId = useId();
  const { name, note, source } = calendar;
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
          columnGap: 3,
          alignItems: 'start',
        }}
      >
        <div>
          <Typography id={headingId} variant="h3" sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
            {name[language]}
          </Typography>
          {note && (
            <Typography variant="body2" color="textSecondary">
              {note[language]}
            </Typography>
          )}
        </div>
        <SourceLine source={source} />
      </Box>
      <ClosedDays calendar={calendar} year={year} />
      <ClosedDays calendar={calendar} year={year + 1} />
    </Box>
  );
}

function ClosedDays({ calendar, year }: OneCalendarProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const headingId = useId();
  const days = closedDaysBetween(calendar, dateOf(year - 1, 12, 31), dateOf(year, 12, 31));
  return (
    <Box sx={{ mt: 1, fontSize: 12, lineHeight: '18px' }}>
      <Typography id={headingId} variant="caption" component="h4" sx={{ fontWeight: 600 }}>
        {t.closedDays(year)}
      </Typography>
      <Box
        component="ul"
        aria-labelledby={headingId}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(230px, 1fr))',
          columnGap: 2,
          listStyle: 'none',
          m: 0,
          p: 0,
        }}
      >
        {days.map((day) => (
          <Box component="li" key={day.on} sx={{ display: 'flex', gap: 1 }}>
            <Box
              component="time"
              dateTime={day.on}
              sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums', minWidth: 80 }}
            >
              {formatShortDate(day.on, language)}
            </Box>
            {day.name[language]}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
