import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';

import type { DocumentKeyFacts, Failure } from '../../../../shared/ipc/contract';
import { PassphraseField } from '../../components/passphrase-field';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { signatureTexts } from './signature-texts';

interface TakeKeyDialogProps {
  readonly onClose: () => void;
  readonly onTaken: (key: DocumentKeyFacts) => void;
}

/** Password first, then the file: the main process opens the file and keeps both sealed. */
export function TakeKeyDialog({ onClose, onTaken }: TakeKeyDialogProps) {
  const t = useTexts(signatureTexts);
  const { desktop } = useServices();
  const titleId = useId();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const take = async () => {
    setBusy(true);
    setFailure(undefined);
    const answer = await desktop.documentKeyTake({ password });
    setBusy(false);
    if (!answer.ok) setFailure(answer.error);
    else if (answer.value) onTaken(answer.value);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <DialogTitle id={titleId}>{t.takeTitle}</DialogTitle>
        <DialogContent>
          <DialogContentText variant="body2" sx={{ mb: 2 }}>
            {t.takeText}
          </DialogContentText>
          <PassphraseField
            label={t.password}
            value={password}
            onChange={setPassword}
            disabled={busy}
            autoFocus
            helperText={t.passwordHint}
          />
          <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
        </DialogContent>
        <DialogActions>
          <Button variant="text" color="inherit" onClick={onClose} disabled={busy}>
            {t.close}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {t.choose}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
