import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useSyncExternalStore } from 'react';

import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { texts } from './texts';

/** The packs that came from files: which, when, by whom, and the file's fingerprint. */
export function PacksPart() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { rules, staffName } = useServices();
  const { loaded, unreadable, recounted } = useSyncExternalStore(rules.subscribe, rules.status);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {unreadable > 0 && <Alert severity="warning">{t.unreadable(unreadable)}</Alert>}
      {recounted < 1 && <Recounting share={recounted} />}
      {loaded.length === 0 ? (
        <Typography variant="body2">{t.nothingLoaded}</Typography>
      ) : (
        <Table size="small" aria-label={t.parts.packs} sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: 0, width: '34%' }}>{t.pack}</TableCell>
              <TableCell sx={{ width: '24%' }}>{t.loadedBy}</TableCell>
              <TableCell sx={{ pr: 0 }}>{t.sha256}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {loaded.map(({ pack, loadedAt, loadedBy, sha256 }) => (
              <TableRow key={sha256} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ pl: 0, fontWeight: 500 }}>
                  {pack.title[language]}
                  <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>
                    {pack.id}, {t.version(pack.version)}
                  </Box>
                </TableCell>
                <TableCell>
                  {formatInstant(loadedAt, language)}
                  <div>{staffName(loadedBy)}</div>
                </TableCell>
                <TableCell sx={{ pr: 0 }}>
                  <Box component="code" sx={{ fontSize: 12, overflowWrap: 'anywhere', userSelect: 'text' }}>
                    {sha256}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Box>
  );
}

function Recounting({ share }: { readonly share: number }) {
  const t = useTexts(texts);
  const percent = Math.floor(share * 100);
  return (
    <Box role="status" sx={{ maxWidth: 480 }}>
      {t.recounting(percent)}
      <LinearProgress variant="determinate" value={percent} aria-label={t.recounting(percent)} />
    </Box>
  );
}
