import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';

import type { Desktop } from '../../../../shared/ipc/contract';
import { RecoveryCode } from '../../components/recovery-code';
import { RecoveryConfirmation } from '../../components/recovery-confirmation';
import { saveText } from '../../lib/save-text';
import { useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { texts } from './texts';
import { STEPS } from './workspace-step';

interface KeepCodeStepsProps {
  readonly desktop: Desktop;
  readonly code: string;
  readonly organisation: string;
  readonly onDone: () => void;
}

/** The code is shown, kept, and proven to be kept. */
export function KeepCodeSteps({ desktop, code, organisation, onDone }: KeepCodeStepsProps) {
  const t = useTexts(texts);
  const [kept, setKept] = useState(false);
  if (!kept)
    return (
      <Entrance key="show" title={t.recoveryTitle} step={t.step(3, STEPS)} text={t.recoveryText}>
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
      </Entrance>
    );
  return (
    <Entrance key="confirm" title={t.confirmTitle} step={t.step(4, STEPS)} text={t.confirmText}>
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
            {t.finish}
          </Button>
        </Stack>
      </RecoveryConfirmation>
    </Entrance>
  );
}
