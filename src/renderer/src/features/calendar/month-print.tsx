import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';

import type { LocalDate } from '../../../../shared/core/local-date';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { useLanguage, useTexts } from '../../lib/language';
import { usePrinting } from '../../lib/use-printing';
import { fullDate, monthName } from './day-names';
import { LISTED } from './listed';
import { firstOfMonth } from './month';
import { texts } from './texts';
import type { MonthView } from './use-calendar';

const PAPER = (
  <GlobalStyles
    styles={{
      '@page': { size: 'A4 landscape', margin: '12mm' },
      '@media print': { '.MuiTooltip-popper': { display: 'none' } },
    }}
  />
);

/**
 * On paper only: the deadlines of the month in words, by number and rule; paper lies about, so it names nobody. In the
 * document only while it is printed: there may be tens of thousands.
 */
export function MonthPrint({ view }: { readonly view: MonthView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const printing = usePrinting();
  if (!printing) return PAPER;
  const { weeks, month } = view;
  const days = weeks.flatMap((week) => week.days).filter((date) => firstOfMonth(date) === month);
  return (
    <Box sx={{ mt: 2 }}>
      {PAPER}
      <Box
        component="table"
        sx={{
          width: '100%',
          borderCollapse: 'collapse',
          '& th, & td': { textAlign: 'left', verticalAlign: 'top', py: 0.25, pr: 2, borderBottom: 1 },
          '& tr': { breakInside: 'avoid' },
        }}
      >
        <caption>{t.printTitle(monthName(month, language))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.reference}</th>
            <th scope="col">{t.rule}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((date) => (
            <Day key={date} date={date} dates={view.dueOn(date).dates} />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function Day({ date, dates }: { readonly date: LocalDate; readonly dates: readonly OpenDate[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const day = fullDate(date, language);
  return (
    <>
      {dates.slice(0, LISTED).map(({ row, deadline }) => (
        <tr key={`${row.caseId} ${deadline.key}`}>
          <td>{day}</td>
          <td>{row.reference}</td>
          <td>{deadline.label[language]}</td>
        </tr>
      ))}
      {dates.length > LISTED && (
        <tr>
          <td>{day}</td>
          <td colSpan={2}>{t.more(dates.length - LISTED)}</td>
        </tr>
      )}
    </>
  );
}
