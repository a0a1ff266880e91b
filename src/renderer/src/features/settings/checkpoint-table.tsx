import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';

import type { CheckpointFacts, CheckpointState } from '../../../../shared/ipc/contract';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { checkpointTexts } from './checkpoint-texts';

/** More are of use to an auditor only, who has the trail. */
const SHOWN = 5;

export function CheckpointTable({ state }: { readonly state: CheckpointState }) {
  const t = useTexts(checkpointTexts);
  const language = useLanguage();
  const { checkpoints, authority } = state;
  const older = (checkpoints[0]?.number ?? 0) + 1 - Math.min(SHOWN, checkpoints.length);

  function stampOf({ stamp }: CheckpointFacts, index: number): string {
    if (stamp) return formatInstant(stamp.at, language);
    // The stamp of a newer one stands for those before it.
    return index === 0 && authority !== null ? t.waiting : t.unstamped;
  }

  return (
    <>
      <Table size="small" aria-label={t.table} sx={{ '& td, & th': { whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }} align="right">
              {t.number}
            </TableCell>
            <TableCell>{t.takenAt}</TableCell>
            <TableCell>{t.code}</TableCell>
            <TableCell align="right">{t.entries}</TableCell>
            <TableCell sx={{ pr: 0 }}>{t.stamp}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {checkpoints.slice(0, SHOWN).map((checkpoint, index) => (
            <TableRow key={checkpoint.number}>
              <TableCell sx={{ pl: 0 }} align="right">
                {checkpoint.number + 1}
              </TableCell>
              <TableCell>
                {formatInstant(checkpoint.takenAt, language)}, {t.occasions[checkpoint.occasion]}
              </TableCell>
              <TableCell>
                <Box component="code" sx={{ userSelect: 'text' }}>
                  {checkpoint.code}
                </Box>
              </TableCell>
              <TableCell align="right">{checkpoint.entries.toLocaleString(language)}</TableCell>
              <TableCell sx={{ pr: 0 }}>{stampOf(checkpoint, index)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {older > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t.more(older)}
        </Typography>
      )}
    </>
  );
}
