import Typography from '@mui/material/Typography';
import { useState } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import type { Failure } from '../../../../shared/ipc/contract';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { texts } from './texts';

interface DestroyRowsDialogProps {
  readonly caseIds: readonly CaseId[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Ends what was kept of erased cases: headers and hashes are left. */
export function DestroyRowsDialog({ caseIds, onDone, onClose }: DestroyRowsDialogProps) {
  const t = useTexts(texts).erased.destroy;
  const { erasures } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const destroy = async () => {
    setBusy(true);
    setFailure(undefined);
    const answer = await erasures.destroyRows(caseIds);
    setBusy(false);
    if (answer.ok) onDone();
    else setFailure(answer.error);
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t.title(caseIds.length)}
      confirmLabel={t.confirm}
      busy={busy}
      onConfirm={() => void destroy()}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: failure ? 2 : 0 }}>
        {t.text}
      </Typography>
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
    </ConfirmDialog>
  );
}
