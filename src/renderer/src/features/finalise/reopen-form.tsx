import Typography from '@mui/material/Typography';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import type { CaseId } from '../../../../shared/core/ids';
import { useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { useCaseDraft, useDraftField } from '../../store/use-case-draft';
import { useRecording } from '../../store/use-recording';
import { texts } from './texts';

interface ReopenFormProps {
  readonly caseId: CaseId;
  readonly disabled: boolean;
}

/** Taking a case up again: seldom, and never without a reason. */
export function ReopenForm({ caseId, disabled }: ReopenFormProps) {
  const t = useTexts(texts);
  const draft = useCaseDraft(caseId);
  const reason = useDraftField(draft, draftField.reopenReason, '');
  const recording = useRecording(caseId);
  const [open, setOpen] = useState(false);
  if (!open && !reason.changed) {
    return (
      <Button
        variant="text"
        color="inherit"
        disabled={disabled}
        sx={{ alignSelf: 'flex-start', ml: -1 }}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.reopen} …
      </Button>
    );
  }
  const record = async () => {
    await recording.record([
      { command: { type: 'ReopenCase', reason: reason.value }, fields: { [reason.name]: reason.value } },
    ]);
  };
  return (
    <div>
      <Typography variant="h4">{t.reopen}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t.reopenIntro}
      </Typography>
      <RecordGroup
        what={t.reopen}
        verb={t.reopen}
        fields={[reason]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ reason: reason.name }}
      >
        <DraftText field={reason} label={t.reopenReason} rows={2} disabled={disabled} />
      </RecordGroup>
    </div>
  );
}
