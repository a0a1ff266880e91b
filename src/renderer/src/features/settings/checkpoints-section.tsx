import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';

import type { CheckpointState, Failure, Response } from '../../../../shared/ipc/contract';
import { LabeledSection } from '../../components/labeled-section';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { AuthorityField } from './authority-field';
import { CheckpointTable } from './checkpoint-table';
import { checkpointTexts } from './checkpoint-texts';

/** How far the whole workspace has come, day by day, and who outside the firm confirms it. */
export function CheckpointsSection() {
  const t = useTexts(checkpointTexts);
  const { desktop } = useServices();
  const [state, setState] = useState<CheckpointState>();
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    void desktop.checkpointState().then((answer) => {
      if (!current) return;
      if (answer.ok) setState(answer.value);
      else setFailure(answer.error);
    });
    return () => {
      current = false;
    };
  }, [desktop]);

  /** @param said once it went well */
  const run = async (
    work: () => Promise<Response<'checkpointState'>>,
    said: (state: CheckpointState) => string | undefined,
  ) => {
    setBusy(true);
    setDone(undefined);
    setFailure(undefined);
    const answer = await work();
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.error);
      return;
    }
    setState(answer.value);
    setDone(said(answer.value));
  };
  const [newest] = state?.checkpoints ?? [];
  const noAddress = failure?.detail === 'NOT_A_URL';
  const waits = state?.authority !== null && newest !== undefined && !newest.stamp;

  return (
    <LabeledSection title={t.title} description={t.description}>
      {!state && !failure && <LinearProgress aria-label={t.loading} />}
      {state && !newest && <Typography variant="body2">{t.none}</Typography>}
      {state && newest && <CheckpointTable state={state} />}
      <TroubleAlert trouble={failure && !noAddress ? { kind: 'failed', failure } : undefined} />
      {state && (
        <>
          <Button
            sx={{ mt: 1.5 }}
            disabled={busy}
            onClick={() => {
              void run(desktop.checkpointTake, ({ checkpoints: [taken] }) => taken && t.taken(taken.code));
            }}
          >
            {t.take}
          </Button>
          <AuthorityField
            key={state.authority}
            authority={state.authority}
            busy={busy}
            wrong={noAddress}
            onSave={(url) => {
              void run(
                async () => {
                  const set = await desktop.timeStampAuthoritySet({ url });
                  // Whoever names an authority wants to see that it answers.
                  return set.ok && url !== null ? desktop.checkpointStamp() : set;
                },
                () => (url === null ? t.authorityRemoved : t.authoritySaved),
              );
            }}
          />
          {waits && state.trouble && (
            <Alert
              severity="warning"
              sx={{ mt: 1.5 }}
              action={
                <Button
                  size="small"
                  color="inherit"
                  disabled={busy}
                  onClick={() => {
                    void run(desktop.checkpointStamp, () => undefined);
                  }}
                >
                  {t.askNow}
                </Button>
              }
            >
              {t.troubles[state.trouble]}
            </Alert>
          )}
        </>
      )}
      <Box role="status">
        {done !== undefined && (
          <Alert severity="success" role="none" sx={{ mt: 1.5 }}>
            {done}
          </Alert>
        )}
      </Box>
    </LabeledSection>
  );
}
