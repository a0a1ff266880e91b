import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';

import type { Evidence } from '../../../../../shared/complaint/state';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { DraftText } from '../../../components/draft-text';
import { TroubleAlert } from '../../../components/trouble-alert';
import { useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useDraftField } from '../../../store/use-case-draft';
import { useRecording } from '../../../store/use-recording';
import { useMaterial } from '../material-context';
import { texts } from '../texts';

interface WithdrawDialogProps {
  readonly evidence: Evidence;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function WithdrawDialog({ evidence, open, onClose }: WithdrawDialogProps) {
  const t = useTexts(texts).evidence;
  const { caseId, draft } = useMaterial();
  const reason = useDraftField(draft, draftField.evidenceWithdrawal(evidence.evidenceId), '');
  const recording = useRecording(caseId);
  const withdraw = async () => {
    const done = await recording.record([
      {
        command: { type: 'WithdrawEvidence', evidenceId: evidence.evidenceId, reason: reason.value },
        fields: { [reason.name]: reason.value },
      },
    ]);
    if (done) onClose();
  };
  return (
    <ConfirmDialog
      open={open}
      title={t.withdrawTitle(evidence.exhibitNumber)}
      confirmLabel={t.withdrawVerb}
      danger
      busy={recording.busy}
      confirmDisabled={reason.value.trim() === ''}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 2 }}>
        {t.withdrawText}
      </Typography>
      <DraftText field={reason} label={t.reason} rows={2} limit={2_000} />
      <Box sx={{ mt: 1 }}>
        <TroubleAlert trouble={recording.trouble} onClose={recording.dismiss} />
      </Box>
    </ConfirmDialog>
  );
}
