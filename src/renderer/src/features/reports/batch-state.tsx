import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';

import { troubleText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import type { BatchStop } from '../../store/export-batch';
import { texts } from './texts';
import type { BatchState, BatchWork } from './use-batch';

/** How far the batch has come, how it ended, and the way on. */
export function BatchStateView({ work }: { readonly work: BatchWork }) {
  const t = useTexts(texts).packs;
  const { now, goOn, cancel } = work;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, maxWidth: 720 }}>
      {now.state === 'useless' && <Alert severity="warning">{t.useless[now.folder]}</Alert>}
      {now.state === 'failed' && (
        <StopAlert stop={{ kind: 'folder', failure: now.failure }} said={undefined} />
      )}
      {now.state === 'begun' && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" onClick={goOn}>
              {t.goOn}
            </Button>
          }
        >
          {t.begun(now.progress.made.length, now.plan.cases.length)}
        </Alert>
      )}
      <Box role="status">
        {now.state === 'running' &&
          (now.cancelling ? t.cancelling : t.running(now.step.done, now.step.chosen))}
      </Box>
      {now.state === 'running' && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
          <LinearProgress
            variant="determinate"
            value={(100 * now.step.done) / Math.max(1, now.step.chosen)}
            aria-label={t.progress}
            sx={{ flexGrow: 1 }}
          />
          <Button onClick={cancel} disabled={now.cancelling}>
            {t.cancel}
          </Button>
        </Box>
      )}
      {now.state === 'ended' && <Ended ended={now} onGoOn={goOn} />}
    </Box>
  );
}

function Ended({
  ended: { outcome, plan, name },
  onGoOn,
}: {
  readonly ended: Extract<BatchState, { readonly state: 'ended' }>;
  readonly onGoOn: () => void;
}) {
  const t = useTexts(texts).packs;
  const { made, missed } = outcome.progress;
  const unsound = made.filter(({ faults }) => faults > 0).length;
  if (outcome.stop) {
    return (
      <>
        <StopAlert stop={outcome.stop} said={t.stopped(made.length, plan.cases.length, name)} />
        <Button variant="contained" onClick={onGoOn} sx={{ alignSelf: 'flex-start' }}>
          {t.goOn}
        </Button>
      </>
    );
  }
  return (
    <Alert severity={unsound + missed.length > 0 ? 'warning' : 'success'} sx={{ overflowWrap: 'anywhere' }}>
      {t.finished(made.length, name)}
      {unsound > 0 && <div>{t.unsound(unsound)}</div>}
      {missed.length > 0 && (
        <div>
          {t.missed(missed.length)}{' '}
          {missed.map(({ reference, caseId }) => (reference === '' ? caseId : reference)).join(', ')}
        </div>
      )}
      <div>{t.check}</div>
    </Alert>
  );
}

interface StopAlertProps {
  readonly stop: BatchStop;
  /** What is done; undefined when nothing was begun. */
  readonly said: string | undefined;
}

function StopAlert({ stop, said }: StopAlertProps) {
  const t = useTexts(texts).packs;
  const language = useLanguage();
  const why = () => {
    if (stop.kind === 'cancelled') return t.cancelled;
    if (stop.kind === 'trouble') return troubleText(stop.trouble, language);
    const { code } = stop.failure;
    if (code === 'DISK_FULL') return t.full;
    if (code === 'NOT_FOUND') return t.gone;
    if (code === 'NOT_ALLOWED' || code === 'DISK_FAILED') return t.locked;
    return troubleText({ kind: 'failed', failure: stop.failure }, language);
  };
  return (
    <Alert severity={stop.kind === 'cancelled' ? 'info' : 'error'} sx={{ overflowWrap: 'anywhere' }}>
      {why()}
      {said !== undefined && <div>{said}</div>}
    </Alert>
  );
}
