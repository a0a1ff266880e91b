import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { Desktop } from '../../../shared/ipc/contract';
import { useTexts } from '../lib/language';
import { saveText } from '../lib/save-text';
import { texts } from './passphrase-texts';
import { RecoveryCode } from './recovery-code';
import { RecoveryConfirmation } from './recovery-confirmation';

interface KeepRecoveryCodeProps {
  readonly desktop: Desktop;
  readonly code: string;
  readonly organisation: string;
  /** What the button says that ends it. */
  readonly finish: string;
  readonly onDone: () => void;
  /** The page or dialog around each of the two steps. */
  readonly show: (content: ReactNode) => ReactNode;
  readonly confirm: (title: string, text: string, content: ReactNode) => ReactNode;
}

/** A new code is shown, kept, and proven to be kept: it does not end before. */
export function KeepRecoveryCode({
  desktop,
  code,
  organisation,
  finish,
  onDone,
  show,
  confirm,
}: KeepRecoveryCodeProps) {
  const t = useTexts(texts);
  const [kept, setKept] = useState(false);
  if (!kept)
    return show(
      <>
        <RecoveryCode
          code={code}
          organisation={organisation}
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
      </>,
    );
  return confirm(
    t.confirmTitle,
    t.confirmText,
    <RecoveryConfirmation code={code} onConfirmed={onDone}>
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
          {finish}
        </Button>
      </Stack>
    </RecoveryConfirmation>,
  );
}
