import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useRef, useState } from 'react';

import { NewPassphraseForm } from '../../components/new-passphrase-form';
import { PassphraseField } from '../../components/passphrase-field';
import { texts as passphraseTexts } from '../../components/passphrase-texts';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { texts } from './texts';

interface ChangePassphraseDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function ChangePassphraseDialog({ onClose, onDone }: ChangePassphraseDialogProps) {
  const t = useTexts(texts);
  const { newPassphrase } = useTexts(passphraseTexts);
  const { desktop, workspace, staff } = useServices();
  const titleId = useId();
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const submit = async (next: string) => {
    setMissing(current === '');
    if (current === '') {
      input.current?.focus();
      return undefined;
    }
    const changed = await desktop.vaultChangePassphrase({ current, next });
    if (!changed.ok) return changed.error;
    onDone();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t.changePassphrase}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {t.changeText}
        </DialogContentText>
        <NewPassphraseForm
          about={[workspace.organisation, staff.name]}
          label={newPassphrase}
          submit={submit}
          submitLabel={t.changePassphrase}
          before={(busy) => (
            <PassphraseField
              label={t.currentPassphrase}
              value={current}
              onChange={setCurrent}
              disabled={busy}
              inputRef={input}
              autoFocus
              error={missing && current === ''}
              helperText={missing && current === '' ? t.enterCurrent : ' '}
            />
          )}
          secondary={(busy) => (
            <Button variant="text" color="inherit" onClick={onClose} disabled={busy}>
              {t.close}
            </Button>
          )}
        />
      </DialogContent>
    </Dialog>
  );
}
