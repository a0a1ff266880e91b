import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import type { Result } from '../../../../shared/core/result';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { TroubleAlert } from '../../components/trouble-alert';
import { refusalText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import type { CarriedOut, Trouble } from '../../store/services';
import { texts } from './texts';
import { useCaseNames } from './use-case-names';

type Ended = Result<CarriedOut, Trouble>;

interface CarryOutDialogProps {
  readonly caseIds: readonly CaseId[];
  readonly run: (onProgress: (share: number) => void) => Promise<Ended>;
  readonly onClose: () => void;
}

/** The last question before cases are destroyed, how far it has come, and what became of them. */
export function CarryOutDialog({ caseIds, run, onClose }: CarryOutDialogProps) {
  const t = useTexts(texts).carryOut;
  const nameOf = useCaseNames();
  const [typed, setTyped] = useState('');
  const [share, setShare] = useState<number>();
  const [outcome, setOutcome] = useState<Ended>();
  const count = String(caseIds.length);
  if (outcome) return <Outcome outcome={outcome} nameOf={nameOf} />;
  const start = async () => {
    setShare(0);
    setOutcome(await run(setShare));
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t.title(caseIds.length)}
      confirmLabel={t.confirm}
      confirmDisabled={typed.trim() !== count}
      busy={share !== undefined}
      onConfirm={() => void start()}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, mb: 2, pl: 2.5, display: 'flex', flexDirection: 'column', gap: 0.5 }}>
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mb: 2, overflowWrap: 'anywhere', maxHeight: 120, overflowY: 'auto' }}>
        {caseIds.map(nameOf).join(', ')}
      </Typography>
      {share === undefined ? (
        <TextField
          autoFocus
          size="small"
          label={t.type(caseIds.length)}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
          }}
          slotProps={{
            inputLabel: { shrink: true },
            htmlInput: { inputMode: 'numeric', autoComplete: 'off' },
          }}
        />
      ) : (
        <>
          <Typography variant="body2" role="status" sx={{ mb: 1 }}>
            {t.running}
          </Typography>
          <LinearProgress variant="determinate" value={100 * share} aria-label={t.running} />
        </>
      )}
    </ConfirmDialog>
  );
}

interface OutcomeProps {
  readonly outcome: Ended;
  readonly nameOf: (caseId: CaseId) => string;
}

/** The working store is gone: nothing else can be done in this window. */
function Outcome({ outcome, nameOf }: OutcomeProps) {
  const t = useTexts(texts).carryOut;
  const language = useLanguage();
  const titleId = useId();
  const kept = outcome.ok ? outcome.value.kept : [];
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{outcome.ok ? t.ended : t.cut}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        {outcome.ok ? (
          <Alert severity="success">{t.erased(outcome.value.erased)}</Alert>
        ) : (
          <TroubleAlert trouble={outcome.error} />
        )}
        {kept.length > 0 && (
          <Alert severity="warning">
            {t.kept(kept.length)}
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {kept.map(({ caseId, refusal }) => (
                <li key={caseId}>
                  {nameOf(caseId)}: {refusalText(refusal, language)}
                </li>
              ))}
            </Box>
          </Alert>
        )}
        <Typography variant="body2">{outcome.ok ? t.anew : t.cutAnew}</Typography>
      </DialogContent>
      <DialogActions>
        <Button
          variant="contained"
          autoFocus
          onClick={() => {
            window.location.reload();
          }}
        >
          {t.unlock}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
