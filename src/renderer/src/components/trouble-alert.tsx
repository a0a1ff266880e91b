import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';

import { useLanguage } from '../lib/language';
import { troubleText } from './trouble-texts';
import type { AnyTrouble } from './trouble-texts';

interface TroubleAlertProps {
  /** Nothing is shown while there is none. */
  readonly trouble: AnyTrouble | undefined;
  readonly onClose?: () => void;
  /** A button, such as "Try again". */
  readonly action?: ReactNode;
}

/** Why something was refused or failed, announced at once. */
export function TroubleAlert({ trouble, onClose, action }: TroubleAlertProps) {
  const language = useLanguage();
  if (!trouble) return null;
  return (
    <Alert
      severity={trouble.kind === 'refused' ? 'warning' : 'error'}
      {...(onClose && { onClose })}
      action={action}
    >
      {troubleText(trouble, language)}
    </Alert>
  );
}
