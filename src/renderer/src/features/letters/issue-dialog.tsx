import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ConfirmDialog } from '../../components/confirm-dialog';
import { TroubleAlert } from '../../components/trouble-alert';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import type { CaseId } from '../../../../shared/core/ids';
import { letterProblemText } from '../../../../shared/letters/letter-problem-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { ISSUE_STEPS, issueLetter } from '../../store/issue-letter';
import type { IssueStep, IssueTrouble, LetterPlan } from '../../store/issue-letter';
import { useServices } from '../../store/services';
import { texts } from './texts';

interface IssueDialogProps {
  readonly caseId: CaseId;
  readonly plan: LetterPlan;
  /** The letter, as people call it. */
  readonly kind: string;
  readonly onClose: () => void;
  readonly onIssued: (letter: IssuedLetter) => void;
}

/** The last question before a letter goes out, and its way out step by step. */
export function IssueDialog({ caseId, plan, kind, onClose, onIssued }: IssueDialogProps) {
  const t = useTexts(texts).issue;
  const services = useServices();
  const [step, setStep] = useState<IssueStep>();
  const [trouble, setTrouble] = useState<IssueTrouble>();

  const issue = async () => {
    setTrouble(undefined);
    const issued = await issueLetter(services, caseId, plan, setStep);
    setStep(undefined);
    if (issued.ok) onIssued(issued.value.letter);
    else setTrouble(issued.error);
  };

  return (
    <ConfirmDialog
      open
      title={t.title(kind)}
      confirmLabel={t.confirm}
      busy={step !== undefined}
      onConfirm={() => void issue()}
      onClose={onClose}
    >
      <Typography variant="body2">{t.intro}</Typography>
      <Box component="ol" sx={{ mt: 0.5, mb: 1.5, pl: 2.5 }}>
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </Box>
      <Box role="status" sx={{ minHeight: 28 }}>
        {step && (
          <>
            {t.steps[step]}
            <LinearProgress
              variant="determinate"
              value={(100 * (ISSUE_STEPS.indexOf(step) + 1)) / (ISSUE_STEPS.length + 1)}
              aria-label={t.steps[step]}
              sx={{ mt: 0.5 }}
            />
          </>
        )}
      </Box>
      {trouble && <WhyNot trouble={trouble} />}
    </ConfirmDialog>
  );
}

function WhyNot({ trouble }: { readonly trouble: IssueTrouble }) {
  const t = useTexts(texts).issue;
  const language = useLanguage();
  if (trouble.kind !== 'unfit') return <TroubleAlert trouble={trouble} />;
  return (
    <Alert severity="warning">
      {t.unfit}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {trouble.problems.map((problem, place) => (
          <li key={place}>{letterProblemText(problem, language)}</li>
        ))}
      </Box>
    </Alert>
  );
}
