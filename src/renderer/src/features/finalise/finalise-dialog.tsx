import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ConfirmDialog } from '../../components/confirm-dialog';
import { TroubleAlert } from '../../components/trouble-alert';
import { missingForFinalAssessment } from '../../../../shared/complaint/completeness';
import { gapText } from '../../../../shared/complaint/completeness-texts';
import type { CaseId } from '../../../../shared/core/ids';
import { useLanguage, useTexts } from '../../lib/language';
import { adrChoices } from '../../store/letter-setting';
import { useServices } from '../../store/services';
import type { CaseView, Trouble } from '../../store/services';
import { useRulesOf } from '../../store/use-rule-book';
import { texts } from './texts';

interface FinaliseDialogProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** The last question before the case is closed to change: what it means, and what somebody might still regret. */
export function FinaliseDialog({ caseId, view, onClose }: FinaliseDialogProps) {
  const t = useTexts(texts).dialog;
  const language = useLanguage();
  const services = useServices();
  const { cases, staff, today } = services;
  const rules = useRulesOf(view.state);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const warnings = missingForFinalAssessment(view.state, {
    staffId: staff.staffId,
    date: today(),
    adrEntities: adrChoices(view.state, rules).map(({ entity }) => entity.name),
    signpostReasonMissing: false,
    // The letter is out: it has been read or needed no reader.
    secondReader: false,
  });

  const finalise = async () => {
    setBusy(true);
    setTrouble(undefined);
    const checkpoint = await cases.checkpoint(caseId);
    const done = checkpoint.ok
      ? await cases.execute(caseId, {
          type: 'FinaliseCase',
          checkpoint: checkpoint.value,
        })
      : checkpoint;
    setBusy(false);
    if (done.ok) onClose();
    else setTrouble(done.error);
  };

  return (
    <ConfirmDialog
      open
      title={t.title}
      confirmLabel={t.confirm}
      busy={busy}
      onConfirm={() => void finalise()}
      onClose={onClose}
    >
      <Typography variant="body2">{t.intro}</Typography>
      <Box component="ol" sx={{ mt: 0.5, mb: 1.5, pl: 2.5 }}>
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </Box>
      {warnings.length > 0 && (
        <Alert severity="info" role="note" sx={{ mb: 1 }}>
          {t.warnings}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {warnings.map((gap, place) => (
              <li key={place}>{gapText(gap, language)}</li>
            ))}
          </Box>
        </Alert>
      )}
      <TroubleAlert trouble={trouble} />
    </ConfirmDialog>
  );
}
