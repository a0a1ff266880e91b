import ChevronLeftIcon from '@mui/icons-material/ChevronLeftRounded';
import ChevronRightIcon from '@mui/icons-material/ChevronRightRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useCallback, useDeferredValue, useRef } from 'react';
import { Link } from 'react-router';

import { addMonths } from '../../../../shared/core/local-date';
import { PageHeader } from '../../components/page-header';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage, useTexts } from '../../lib/language';
import { DayList } from './day-list';
import { monthName } from './day-names';
import { MonthGrid } from './month-grid';
import { MonthPrint } from './month-print';
import { texts } from './texts';
import { useCalendar } from './use-calendar';
import type { MonthView } from './use-calendar';
import { useExport } from './use-export';

const noPrint = { '@media print': { display: 'none' } } as const;

/** What falls due on which day of a month. */
export function CalendarPage() {
  const t = useTexts(texts);
  const { view, reading } = useCalendar();
  const file = useExport();
  const heading = useRef<HTMLHeadingElement>(null);
  const toDayList = useCallback(() => heading.current?.focus(), []);
  const { dates, today, overdue, complete } = view;
  // Drawn in pauses when the page is entered: what stands around the month comes first.
  const entered = useDeferredValue(true, false);
  return (
    <>
      <PageHeader
        title={t.title}
        description={
          complete && (
            <>
              {overdue > 0 ? t.overdue(overdue) : t.noneOverdue}
              {overdue > 0 && (
                <>
                  <Box component="span" sx={noPrint}>
                    {' · '}
                    <Box component={Link} to="/" sx={{ color: 'primary.main' }}>
                      {t.toQueue}
                    </Box>
                  </Box>
                </>
              )}
            </>
          )
        }
        actions={
          <Box sx={{ display: 'flex', gap: 1, ...noPrint }}>
            <Button
              onClick={() => {
                window.print();
              }}
            >
              {t.print}
            </Button>
            <Tooltip title={t.exportHint} describeChild>
              <Button
                loading={file.busy}
                disabled={!complete}
                onClick={() => {
                  file.run(dates, today);
                }}
              >
                {t.export}
              </Button>
            </Tooltip>
          </Box>
        }
      >
        <MonthBar view={view} />
      </PageHeader>
      {reading !== undefined && (
        <LinearProgress variant="determinate" value={reading} aria-label={t.loading} />
      )}
      <TroubleAlert trouble={file.failure && { kind: 'failed', failure: file.failure }} />
      <Box
        role="status"
        sx={{ px: 3, py: file.savedAs === undefined ? 0 : 1, overflowWrap: 'anywhere', ...noPrint }}
      >
        {file.savedAs !== undefined && t.exported(file.savedAs)}
      </Box>
      <Box sx={{ display: 'flex', flexGrow: 1, minHeight: 0, '@media print': { display: 'block' } }}>
        <Box sx={{ flexGrow: 1, minWidth: 0, overflowY: 'auto', p: 2, pt: 1 }}>
          {entered && <MonthGrid view={view} onOpen={toDayList} />}
        </Box>
        <Box
          component="aside"
          sx={{
            width: 320,
            flexShrink: 0,
            overflowY: 'auto',
            p: 2,
            borderLeft: 1,
            borderColor: 'divider',
            '@media print': { display: 'none' },
          }}
        >
          <DayList view={view} heading={heading} />
        </Box>
      </Box>
      <Foot view={view} />
      <MonthPrint view={view} />
    </>
  );
}

function MonthBar({ view }: { readonly view: MonthView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { chosen, choose, month, today } = view;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ display: 'flex', ...noPrint }}>
        <IconButton
          aria-label={t.previous}
          onClick={() => {
            choose(addMonths(chosen, -1));
          }}
        >
          <ChevronLeftIcon fontSize="small" />
        </IconButton>
        <IconButton
          aria-label={t.next}
          onClick={() => {
            choose(addMonths(chosen, 1));
          }}
        >
          <ChevronRightIcon fontSize="small" />
        </IconButton>
      </Box>
      <Typography
        variant="h2"
        aria-live="polite"
        sx={{ minWidth: 160, '&::first-letter': { textTransform: 'uppercase' } }}
      >
        {monthName(month, language)}
      </Typography>
      <Button
        disabled={chosen === today}
        onClick={() => {
          choose(today);
        }}
        sx={{ minHeight: 28, py: 0, '@media print': { display: 'none' } }}
      >
        {t.today}
      </Button>
    </Box>
  );
}

/** By which calendars days are closed, what the shading means, and the keys. */
function Foot({ view }: { readonly view: MonthView }) {
  const t = useTexts(texts);
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        px: 2,
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        flexShrink: 0,
      }}
    >
      <Typography variant="caption">
        {t.calendars}: {view.calendarNames.join(', ')}
      </Typography>
      <Typography
        variant="caption"
        color="textSecondary"
        sx={{ ml: 'auto', '@media print': { display: 'none' } }}
      >
        {t.keys}
      </Typography>
    </Box>
  );
}
