import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';

import { unsureSentences } from '../../../../shared/reports/register-report';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';
import type { Reported } from './use-reported';

/** How far the cases of the period have been read. */
export function ReadingState({ reported: { reading, stop, again } }: { readonly reported: Reported }) {
  const t = useTexts(texts).period;
  const language = useLanguage();
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      <Box role="status" sx={{ minHeight: 20 }}>
        {reading?.state === 'read' && t.cases(reading.found.cases.length)}
        {reading?.state === 'stopped' && t.stopped}
        {reading?.state === 'reading' && t.reading}
      </Box>
      {reading?.state === 'reading' && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, maxWidth: 480 }}>
          <LinearProgress
            variant="determinate"
            value={100 * reading.share}
            aria-label={t.reading}
            sx={{ flexGrow: 1 }}
          />
          <Button onClick={stop}>{t.stop}</Button>
        </Box>
      )}
      {(reading?.state === 'stopped' || reading?.state === 'failed') && (
        <>
          <TroubleAlert trouble={reading.state === 'failed' ? reading.trouble : undefined} />
          <Button onClick={again} sx={{ alignSelf: 'flex-start' }}>
            {t.again}
          </Button>
        </>
      )}
      {reading?.state === 'read' && reading.found.damaged > 0 && (
        <Alert severity="warning">{t.damaged(reading.found.damaged)}</Alert>
      )}
      {reading?.state === 'read' &&
        unsureSentences({ ...reading.found, damaged: 0 }, language).map((sentence) => (
          <Alert key={sentence} severity="info">
            {sentence}
          </Alert>
        ))}
    </Box>
  );
}
