import Typography from '@mui/material/Typography';
import { useState } from 'react';

import type { Person } from '../../../../shared/audit/people';
import type { Failure } from '../../../../shared/ipc/contract';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { peopleTexts } from './people-texts';

interface RemovePersonDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function RemovePersonDialog({ person, onClose, onDone }: RemovePersonDialogProps) {
  const t = useTexts(peopleTexts);
  const { people } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const remove = async () => {
    setBusy(true);
    const removed = await people.remove(person.device);
    setBusy(false);
    if (removed.ok) onDone();
    else setFailure(removed.error);
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t.removeTitle(person.name)}
      confirmLabel={t.remove}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Typography variant="body2">{t.removeText}</Typography>
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
    </ConfirmDialog>
  );
}
