import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';

import { compareReadings } from '../../../../../shared/complaint/compare-readings';
import { CASE_OUTCOME_LABELS, FINDING_OUTCOME_LABELS } from '../../../../../shared/complaint/labels';
import { useLanguage, useTexts } from '../../../lib/language';
import { texts } from '../texts';
import { useWork } from '../work-context';

/** Both assessments once the second is given: what each came to on every issue, and where they differ. */
export function ReadingsSideBySide() {
  const t = useTexts(texts).secondReading;
  const language = useLanguage();
  const { state } = useWork();
  const comparison = compareReadings(state);
  if (!comparison) return null;
  const { issues, outcome } = comparison;
  return (
    <Table size="small" aria-label={t.sideBySide} sx={{ mb: 1.5, '& td, & th': { verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: 0 }} />
          <TableCell>{t.first}</TableCell>
          <TableCell>{t.second}</TableCell>
          <TableCell sx={{ pr: 0 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {issues.map(({ issueId, first, second, secondReasons, differs }, index) => (
          <TableRow key={issueId}>
            <TableCell component="th" scope="row" sx={{ pl: 0 }}>
              {t.issue(index + 1)}
            </TableCell>
            <TableCell>{first ? FINDING_OUTCOME_LABELS[first][language] : '–'}</TableCell>
            <TableCell sx={{ overflowWrap: 'anywhere' }}>
              {second ? FINDING_OUTCOME_LABELS[second][language] : '–'}
              {secondReasons !== '' && (
                <Typography variant="body2" color="textSecondary">
                  {secondReasons}
                </Typography>
              )}
            </TableCell>
            <Difference differs={differs} />
          </TableRow>
        ))}
        <TableRow>
          <TableCell component="th" scope="row" sx={{ pl: 0 }}>
            {t.whole}
          </TableCell>
          <TableCell>{outcome.first ? CASE_OUTCOME_LABELS[outcome.first][language] : '–'}</TableCell>
          <TableCell>{CASE_OUTCOME_LABELS[outcome.second][language]}</TableCell>
          <Difference differs={outcome.differs} />
        </TableRow>
      </TableBody>
    </Table>
  );
}

function Difference({ differs }: { readonly differs: boolean }) {
  const t = useTexts(texts).secondReading;
  return (
    <TableCell
      sx={{ pr: 0, fontWeight: differs ? 600 : 400, color: differs ? 'warning.main' : 'text.secondary' }}
    >
      {differs ? t.differs : t.same}
    </TableCell>
  );
}
