import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';

import { useLanguage, useTexts } from '../../lib/language';
import { fullDate, monthName } from './day-names';
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

/** On paper only: every deadline of the month in words, by number and rule; paper lies about, so it names nobody. */
export function MonthPrint({ view }: { readonly view: MonthView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { weeks, month } = view;
  const days = weeks.flatMap((week) => week.days).filter((date) => firstOfMonth(date) === month);
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block', mt: 2 } }}>
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
          {days.flatMap((date) =>
            view.dueOn(date).map(({ row, deadline }) => (
              <tr key={`${row.caseId} ${deadline.key}`}>
                <td>{fullDate(date, language)}</td>
                <td>{row.reference}</td>
                <td>{deadline.label[language]}</td>
              </tr>
            )),
          )}
        </tbody>
      </Box>
    </Box>
  );
}
