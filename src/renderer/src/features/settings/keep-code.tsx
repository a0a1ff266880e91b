import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';

import { RecoveryCode } from '../../components/recovery-code';
import { RecoveryConfirmation } from '../../components/recovery-confirmation';
import { useTexts } from '../../lib/language';
import { saveText } from '../../lib/save-text';
import { useServices } from '../../store/services';
import { DialogFrame } from './dialog-frame';
import { texts } from './texts';

interface KeepCodeProps {
  readonly title: string;
  readonly text: string;
  readonly code: string;
  readonly onDone: () => void;
}

/** A new code is shown, kept, and proven to be kept: the dialog does not end before. */
export function KeepCode({ title, text, code, onDone }: KeepCodeProps) {
  const t = useTexts(texts);
  const { desktop, workspace } = useServices();
  const [kept, setKept] = useState(false);
  if (!kept)
    return (
      <DialogFrame title={title} text={text}>
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
      </DialogFrame>
    );
  return (
    <DialogFrame title={t.confirmTitle} text={t.confirmText}>
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
    </DialogFrame>
  );
}
