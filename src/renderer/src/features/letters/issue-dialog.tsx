import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ConfirmDialog } from '../../components/confirm-dialog';
import { pdfText } from '../../components/pdf/pdf-text';
import { TroubleAlert } from '../../components/trouble-alert';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import type { CaseId } from '../../../../shared/core/ids';
import { faultText, requirementText } from '../../../../shared/letters/requirement-texts';
import type { RedLine } from '../../../../shared/letters/check-letter';
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
    const issued = await issueLetter(services, caseId, plan, printedText, setStep);
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

async function printedText(pdf: Uint8Array): Promise<string | undefined> {
  const text = await pdfText(pdf);
  return text.ok ? text.value : undefined;
}

function WhyNot({ trouble }: { readonly trouble: IssueTrouble }) {
  const t = useTexts(texts).issue;
  switch (trouble.kind) {
    case 'unfit':
      return <Unfit title={t.unfit} lines={trouble.lines} missing={[]} />;
    case 'misprinted': {
      const { forbidden = [], missing = [] } = trouble.faults ?? {};
      return <Unfit title={trouble.faults ? t.misprinted : t.unread} lines={forbidden} missing={missing} />;
    }
    default:
      return <TroubleAlert trouble={trouble} />;
  }
}

interface UnfitProps {
  readonly title: string;
  readonly lines: readonly RedLine[];
  /** Pieces of the letter that the PDF does not show. */
  readonly missing: readonly string[];
}

function Unfit({ title, lines, missing }: UnfitProps) {
  const language = useLanguage();
  return (
    <Alert severity="warning">
      {title}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map(({ requirement, faults }) => (
          <li key={requirement.id}>
            {requirementText(requirement.id, language)}{' '}
            {faults.map((fault) => faultText(fault, language)).join(', ')}
          </li>
        ))}
        {missing.map((piece, place) => (
          <li key={place}>{piece}</li>
        ))}
      </Box>
    </Alert>
  );
}
