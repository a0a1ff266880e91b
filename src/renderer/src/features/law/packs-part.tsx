import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { Rules } from '../../store/services';
import { texts } from './texts';

/** The packs that came from files: which, when, by whom, and the file's fingerprint. */
export function PacksPart() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { rules, staffName } = useServices();
  const loaded = useSyncExternalStore(rules.subscribe, () => rules.status().loaded);
  const unreadable = useSyncExternalStore(rules.subscribe, () => rules.status().unreadable);
  const recounting = useSyncExternalStore(rules.subscribe, () => rules.status().recounted < 1);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      {unreadable > 0 && <Alert severity="warning">{t.unreadable(unreadable)}</Alert>}
      {recounting && <Recounting />}
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

function Recounting() {
  const t = useTexts(texts);
  const percent = useRecounted();
  return (
    <Box role="status" sx={{ maxWidth: 480 }}>
      {t.recounting(percent)}
      <LinearProgress variant="determinate" value={percent} aria-label={t.recounting(percent)} />
    </Box>
  );
}

/**
 * Per cent of the cases, heard of apart from the rest: what is drawn in pauses, as this document is, is drawn in one go
 * when an outside store that it reads moves on meanwhile, and this one does so dozens of times a second.
 */
function useRecounted(): number {
  const { rules } = useServices();
  const [percent, setPercent] = useState(() => percentOf(rules));
  useEffect(() => {
    const look = () => {
      setPercent(percentOf(rules));
    };
    look();
    return rules.subscribe(look);
  }, [rules]);
  return percent;
}

function percentOf(rules: Rules): number {
  return Math.floor(rules.status().recounted * 100);
}
