import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { RecoveryCode } from '../../components/recovery-code';
import { RecoveryConfirmation } from '../../components/recovery-confirmation';
import { useTexts } from '../../lib/language';
import { saveText } from '../../lib/save-text';
import { useServices } from '../../store/services';
import { AskPassphrase } from './ask-passphrase';
import { texts } from './texts';

interface RenewCodeDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Once the new code exists the old one is worthless: the dialog then ends only with a code that was kept. */
export function RenewCodeDialog({ onClose, onDone }: RenewCodeDialogProps) {
  const t = useTexts(texts);
  const { desktop, workspace } = useServices();
  const [code, setCode] = useState<string>();
  const [kept, setKept] = useState(false);

  if (code === undefined)
    return (
      <Frame title={t.renewTitle} text={t.renewText} onClose={onClose}>
        <AskPassphrase
          submitLabel={t.renew}
          onClose={onClose}
          submit={async (passphrase) => {
            const renewed = await desktop.vaultRenewRecoveryCode({ passphrase });
            if (!renewed.ok) return renewed.error;
            setCode(renewed.value.recoveryCode);
            return undefined;
          }}
        />
      </Frame>
    );
  if (!kept)
    return (
      <Frame title={t.keepTitle} text={t.keepText}>
        <RecoveryCode
          code={code}
          organisation={workspace.organisation}
          save={(name, content) => saveText(desktop, name, content)}
        />
        <Stack direction="row" sx={{ justifyContent: 'flex-end', mt: 2 }}>
          <Button
            variant="contained"
            onClick={() => {
              setKept(true);
            }}
          >
            {t.kept}
          </Button>
        </Stack>
      </Frame>
    );
  return (
    <Frame title={t.confirmTitle} text={t.confirmText}>
      <RecoveryConfirmation code={code} wrongGroup={t.wrongGroup} onConfirmed={onDone}>
        <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
          <Button
            variant="text"
            onClick={() => {
              setKept(false);
            }}
          >
            {t.showAgain}
          </Button>
          <Button type="submit" variant="contained">
            {t.confirm}
          </Button>
        </Stack>
      </RecoveryConfirmation>
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly text: string;
  /** Absent: the dialog cannot be left here. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

function Frame({ title, text, onClose, children }: FrameProps) {
  const titleId = useId();
  return (
    <Dialog open onClose={() => onClose?.()} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText variant="body2" sx={{ mb: 2 }}>
          {text}
        </DialogContentText>
        {children}
      </DialogContent>
    </Dialog>
  );
}
