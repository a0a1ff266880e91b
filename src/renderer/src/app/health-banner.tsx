import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { JournalFinding } from '../../../shared/ipc/contract';
import { useTexts } from '../lib/language';
import { useStatus } from '../lib/use-status';
import { useServices } from '../store/services';
import { texts } from './texts';

/** What the witness has to say about the store as a whole. Silent when everything agrees. */
export function HealthBanner() {
  const { health } = useServices();
  const { state, progress, repaired, damaged, findings } = useStatus(health);
  const t = useTexts(texts);
  return (
    <>
      {state === 'checking' && <Checking percent={Math.floor(progress * 100)} />}
      {findings.length > 0 && (
        <Alert severity="error" sx={{ borderRadius: 0 }}>
          {t.journalFaults(placesOf(findings))}
        </Alert>
      )}
      {damaged.size > 0 && <Damaged cases={damaged.size} />}
      {state === 'done' && repaired > 0 && <Repaired cases={repaired} />}
    </>
  );
}

/** Where bytes are damaged, the streams that lay there break too: that is the same place, not another one. */
function placesOf(findings: readonly JournalFinding[]): number {
  return findings.filter(({ kind }) => kind !== 'broken-chain').length || findings.length;
}

function Checking({ percent }: { readonly percent: number }) {
  const { checking } = useTexts(texts);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 3,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="caption" color="textSecondary">
        {checking(percent)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={checking(percent)}
        sx={{ width: 160 }}
      />
    </Box>
  );
}

function Damaged({ cases }: { readonly cases: number }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  return (
    <Alert
      severity="error"
      sx={{ borderRadius: 0 }}
      action={
        <Button
          color="inherit"
          variant="text"
          onClick={() => {
            void navigate('/', { state: { damaged: true } });
          }}
        >
          {t.showDamaged}
        </Button>
      }
    >
      {t.damaged(cases)}
    </Alert>
  );
}

function Repaired({ cases }: { readonly cases: number }) {
  const t = useTexts(texts);
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return (
    <Alert
      severity="info"
      sx={{ borderRadius: 0 }}
      closeText={t.dismiss}
      onClose={() => {
        setSeen(true);
      }}
    >
      {t.repaired(cases)}
    </Alert>
  );
}
