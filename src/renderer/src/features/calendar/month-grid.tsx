import WarningIcon from '@mui/icons-material/ReportProblemRounded';
import Box from '@mui/material/Box';
import { memo, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

import { dayOf } from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';
import { VisuallyHidden } from '../../components/visually-hidden';
import { useLanguage, useTexts } from '../../lib/language';
import { fullDate, monthName, weekdayName } from './day-names';
import type { DayClosures } from './days';
import { dayAfterKey, firstOfMonth } from './month';
import { texts } from './texts';
import type { MonthView } from './use-calendar';

/** Cases named in a day's field; the others are counted. */
const NAMED = 3;

interface MonthGridProps {
  readonly view: MonthView;
  /** Enter: on to the list of the day. */
  readonly onOpen: () => void;
}

/** The month as a grid of days, one of them chosen. The keys of a date picker move through it. */
export const MonthGrid = memo(function MonthGrid({ view, onOpen }: MonthGridProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { weeks, chosen, choose } = view;
  const grid = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [chosen]);

  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen();
      return;
    }
    const next = dayAfterKey(chosen, event.key, event.shiftKey);
    if (next === undefined) return;
    event.preventDefault();
    byKey.current = true;
    choose(next);
  };
  return (
    <Box
      component="table"
      ref={grid}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's own pattern for a grid of dates
      role="grid"
      aria-label={t.grid(monthName(view.month, language))}
      onKeyDown={pressed}
      sx={gridStyle}
    >
      <thead>
        <tr>
          <th scope="col" className="week">
            {t.week}
          </th>
          {weeks[0]?.days.map((date) => (
            <th key={date} scope="col">
              {weekdayName(date, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.days[0]}>
            <th scope="row" className="week" aria-label={t.weekNumber(week.number)}>
              {week.number}
            </th>
            {week.days.map((date) => (
              <Day key={date} date={date} view={view} />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
});

function Day({ date, view }: { readonly date: LocalDate; readonly view: MonthView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { today, chosen, choose, month } = view;
  const { dates, cases, overdue } = view.dueOn(date);
  const late = overdue > 0;
  const closures = view.closuresOn(date);
  return (
    <td
      role="gridcell"
      aria-selected={date === chosen}
      aria-current={date === today ? 'date' : undefined}
      tabIndex={date === chosen ? 0 : -1}
      className={[
        ...(closures ? [closures.everywhere ? 'closed' : 'partly'] : []),
        ...(firstOfMonth(date) === month ? [] : ['beside']),
        ...(late ? ['late'] : []),
      ].join(' ')}
      onClick={() => {
        choose(date);
      }}
    >
      <div className="day">
        <VisuallyHidden>{`${fullDate(date, language)} `}</VisuallyHidden>
        <span className="number" aria-hidden>
          {dayOf(date)}
        </span>
        {closures && <Closed closures={closures} />}
      </div>
      {dates.length > 0 && <VisuallyHidden>{`${t.deadlines(dates.length)} `}</VisuallyHidden>}
      {late && (
        <div className="state">
          <WarningIcon aria-hidden sx={{ fontSize: 14 }} />
          {t.late}
        </div>
      )}
      {cases.slice(0, NAMED).map((reference) => (
        <div key={reference} className="item">
          {reference}
        </div>
      ))}
      {cases.length > NAMED && <div className="more">{t.more(cases.length - NAMED)}</div>}
    </td>
  );
}

/** The name of the closure, where it has one; otherwise the word is only spoken, since the shading says it. */
function Closed({ closures: { closures, everywhere } }: { readonly closures: DayClosures }) {
  const t = useTexts(texts);
  return (
    <>
      <VisuallyHidden>{`${everywhere ? t.closed : t.closedPartly} `}</VisuallyHidden>
      <span className="closure">{closures.flatMap(({ name }) => name ?? []).join(', ')}</span>
    </>
  );
}

const HATCH = 'repeating-linear-gradient(135deg, transparent 0 6px, var(--ui-palette-divider) 6px 7px)';

const gridStyle = {
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  width: '100%',
  height: '100%',
  fontSize: 12,
  lineHeight: '16px',
  '& thead tr': { height: 28 },
  '& th': {
    fontWeight: 600,
    color: 'text.secondary',
    textAlign: 'left',
    px: 0.75,
    '&::first-letter': { textTransform: 'uppercase' },
  },
  '& .week': { width: 44, textAlign: 'center', px: 0 },
  '& td': {
    border: 1,
    borderColor: 'divider',
    verticalAlign: 'top',
    p: 0.75,
    height: 84,
    overflow: 'hidden',
    cursor: 'default',
    bgcolor: 'background.paper',
  },
  '& td.beside': { color: 'text.secondary' },
  '& td.closed': { bgcolor: 'action.selected', backgroundImage: HATCH },
  '& td.partly': { backgroundImage: HATCH },
  '& td.late': { boxShadow: 'inset 4px 0 0 var(--ui-palette-error-main)', pl: 1.25, pr: 0.25 },
  '& td[aria-selected="true"]': {
    outline: '2px solid var(--ui-palette-primary-main)',
    outlineOffset: '-2px',
  },
  '& td:focus-visible': { outlineWidth: 3 },
  '& .day': { display: 'flex', alignItems: 'baseline', gap: 0.5, minHeight: 20, mb: 0.25 },
  '& .number': { fontSize: 13, fontVariantNumeric: 'tabular-nums', minWidth: 20 },
  '& td[aria-current="date"] .number': {
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    borderRadius: 1,
    textAlign: 'center',
    fontWeight: 600,
    px: 0.5,
  },
  '& .state': { display: 'flex', alignItems: 'center', gap: 0.5, color: 'error.main', fontWeight: 600 },
  '& .closure': {
    // Never cut: which day is closed, and why, decides dates.
    ml: 'auto',
    minWidth: 0,
    color: 'text.secondary',
    textAlign: 'right',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    '&::first-letter': { textTransform: 'uppercase' },
  },
  '& .item': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  '& .more': { color: 'text.secondary' },
  '@media print': {
    height: 'auto',
    WebkitPrintColorAdjust: 'exact',
    '& td': { height: 72 },
    '& td[aria-selected="true"]': { outline: 0 },
    '& tr': { breakInside: 'avoid' },
  },
} as const;
