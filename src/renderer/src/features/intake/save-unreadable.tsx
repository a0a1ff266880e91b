import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { failureText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import type { Failure } from '../../../../shared/ipc/contract';
import type { Intake } from './intake';
import { texts } from './texts';

interface SaveUnreadableProps {
  readonly intake: Intake;
  readonly count: number;
}

/** The rows that could not be read, with what is wrong, as a file of the same kind. */
export function SaveUnreadable({ intake, count }: SaveUnreadableProps) {
  const t = useTexts(texts).preview;
  const language = useLanguage();
  const [saved, setSaved] = useState<string | Failure | null>(null);
  return (
    <>
      <Button
        sx={{ alignSelf: 'flex-start', flexShrink: 0 }}
        onClick={() => {
          void intake.saveUnreadable(language).then(setSaved);
        }}
      >
        {t.saveUnreadable(count)}
      </Button>
      {saved !== null && (
        <Alert severity={typeof saved === 'string' ? 'success' : 'error'} sx={{ py: 0 }}>
          {typeof saved === 'string' ? t.savedAs(saved) : failureText(saved, language)}
        </Alert>
      )}
    </>
  );
}
