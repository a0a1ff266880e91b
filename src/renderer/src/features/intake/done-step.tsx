import DoneIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router';

import { TroubleAlert } from '../../components/trouble-alert';
import { troubleText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { formatCount } from './format-count';
import type { FailedRow } from './importing/run-import';
import type { Intake, IntakeState, Summary } from './intake';
import { SaveUnreadable } from './save-unreadable';
import { texts } from './texts';

interface DoneStepProps {
  readonly intake: Intake;
  readonly state: Extract<IntakeState, { readonly step: 'done' }>;
}

/** What came of the import, and where to go from here. */
export function DoneStep({ intake, state }: DoneStepProps) {
  const t = useTexts(texts).done;
  const { summary } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Box sx={{ flexGrow: 1, display: 'grid', placeItems: 'center', p: 3 }}>
      <Box sx={{ width: 'min(560px, 100%)', display: 'flex', flexDirection: 'column', gap: 2 }}>
        <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ outline: 'none', fontSize: 16 }}>
          {summary.trouble ? t.brokenTitle : summary.cancelled ? t.cancelledTitle : t.title}
        </Typography>
        <TroubleAlert trouble={summary.trouble} />
        {(summary.cancelled || summary.trouble !== undefined) && (
          <Typography variant="body2">{t.cancelled}</Typography>
        )}
        <Counts summary={summary} />
        {summary.failed.length > 0 && <Failures failed={summary.failed} />}
        {summary.unreadable > 0 && <SaveUnreadable intake={intake} count={summary.unreadable} />}
        {summary.examples.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
            <Typography variant="body2" color="textSecondary" component="span">
              {t.begin}
            </Typography>
            {summary.examples.map(({ caseId, reference }) => (
              <Link key={caseId} component={RouterLink} to={`/case/${caseId}`} variant="body2">
                {reference}
              </Link>
            ))}
          </Box>
        )}
        <Box sx={{ display: 'flex', gap: 1, pt: 2, borderTop: 1, borderColor: 'divider' }}>
          <Button component={RouterLink} to="/" variant="contained">
            {t.toQueue}
          </Button>
          <Button onClick={intake.again}>{t.again}</Button>
        </Box>
      </Box>
    </Box>
  );
}

/** What happened comes first; what did not happen only where there was some of it. */
function Counts({ summary }: { readonly summary: Summary }) {
  const t = useTexts(texts).done;
  const counts = [
    { count: summary.imported, text: t.imported, always: true },
    { count: summary.added, text: t.added, always: false },
    { count: summary.unchanged, text: t.unchanged, always: false },
    { count: summary.leftOut, text: t.leftOut, always: false },
    { count: summary.unreadable, text: t.unreadable, always: false },
    { count: summary.failed.length, text: t.failed, always: false },
  ].filter(({ count, always }) => always || count > 0);
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5 }}
    >
      {counts.map(({ count, text, always }) => (
        <Box component="li" key={text} sx={{ display: 'contents' }}>
          <Box
            component="span"
            sx={{
              textAlign: 'right',
              fontVariantNumeric: 'tabular-nums',
              fontSize: always ? 22 : 14,
              lineHeight: always ? '32px' : '24px',
              fontWeight: 600,
            }}
          >
            {formatCount(count)}
          </Box>{' '}
          <Box
            component="span"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.75,
              lineHeight: always ? '32px' : '24px',
              color: always ? 'text.primary' : 'text.secondary',
              '& svg': { fontSize: 16, color: 'success.main' },
            }}
          >
            {text}
            {always && count > 0 && <DoneIcon aria-hidden />}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const SHOWN_FAILURES = 20;

function Failures({ failed }: { readonly failed: readonly FailedRow[] }) {
  const t = useTexts(texts).done;
  const language = useLanguage();
  return (
    <Alert severity="warning" variant="outlined">
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {failed.slice(0, SHOWN_FAILURES).map(({ row, fileName, trouble }) => (
          <li key={row.line}>
            {t.failedRow(row.line, row.complaint.reference)}
            {fileName !== undefined && `, ${fileName}`}
            {': '}
            {troubleText(trouble, language)}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
