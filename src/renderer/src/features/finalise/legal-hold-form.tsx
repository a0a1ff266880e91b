import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import type { Case } from '../../../../shared/complaint/state';
import type { CaseId } from '../../../../shared/core/ids';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { useServices } from '../../store/services';
import { useCaseDraft, useDraftField } from '../../store/use-case-draft';
import { useRecording } from '../../store/use-recording';
import { texts } from './texts';

interface LegalHoldFormProps {
  readonly caseId: CaseId;
  readonly hold: Case['hold'];
  readonly disabled: boolean;
}

/** Keeps a case from being erased, and lets it go again: both with a reason. */
export function LegalHoldForm({ caseId, hold, disabled }: LegalHoldFormProps) {
  const t = useTexts(texts).hold;
  const language = useLanguage();
  const { staffName } = useServices();
  return (
    <div>
      {hold && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t.since(formatInstant(hold.at, language), staffName(hold.by))}: {hold.reason}
        </Typography>
      )}
      {/* Another form once the other one is done: each has a draft of its own. */}
      <ReasonForm
        key={hold ? 'release' : 'place'}
        caseId={caseId}
        placed={Boolean(hold)}
        disabled={disabled}
      />
    </div>
  );
}

interface ReasonFormProps {
  readonly caseId: CaseId;
  readonly placed: boolean;
  readonly disabled: boolean;
}

function ReasonForm({ caseId, placed, disabled }: ReasonFormProps) {
  const t = useTexts(texts).hold[placed ? 'release' : 'place'];
  const draft = useCaseDraft(caseId);
  const reason = useDraftField(draft, placed ? draftField.holdReleaseReason : draftField.holdReason, '');
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
        {t.action} …
      </Button>
    );
  }
  const record = async () => {
    await recording.record([
      {
        command: { type: placed ? 'ReleaseLegalHold' : 'PlaceLegalHold', reason: reason.value },
        fields: { [reason.name]: reason.value },
      },
    ]);
  };
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {t.intro}
      </Typography>
      <RecordGroup
        what={t.what}
        verb={t.action}
        fields={[reason]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ reason: reason.name }}
      >
        <DraftText field={reason} label={t.reason} rows={2} disabled={disabled} />
      </RecordGroup>
    </>
  );
}
