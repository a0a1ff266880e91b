import CheckIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import ArrowIcon from '@mui/icons-material/ArrowForwardRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import { refusalText } from '../../components/trouble-texts';
import type { Case } from '../../../../shared/complaint/state';
import { formatDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { letterProblemText } from '../../../../shared/letters/letter-problem-texts';
import { useLanguage, useTexts } from '../../lib/language';
import type { ReplyDateProblem } from '../../store/letter-plan';
import { Part } from './letter-settings';
import { SENDER_CONTROL } from './sender-field';
import { texts } from './texts';
import type { LetterWork } from './use-letter';

interface LetterCheckProps {
  readonly caseId: CaseId;
  readonly state: Case;
  readonly work: LetterWork;
  readonly senderMissing: boolean;
  readonly dateProblem: ReplyDateProblem | undefined;
  readonly ready: boolean;
}

/** What the letter still lacks, each with a way to the place where it is put right. */
export function LetterCheck({ caseId, work, senderMissing, dateProblem, ready }: LetterCheckProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const goTo = (field: string) => {
    void navigate(`/case/${caseId}?field=${encodeURIComponent(field)}`);
  };
  const firstDraft = work.unrecorded[0];
  return (
    <Box sx={{ mt: 3 }}>
      <Part title={t.check.title}>
        {ready ? (
          <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main' }}>
            <CheckIcon aria-hidden fontSize="small" />
            {t.check.ready}
          </Box>
        ) : (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: 1 }}>
            {work.refusal && <Point>{refusalText(work.refusal, language)}</Point>}
            {firstDraft !== undefined && (
              <Point
                onGoTo={() => {
                  goTo(firstDraft);
                }}
              >
                {t.check.drafts(work.unrecorded.length)}
              </Point>
            )}
            {senderMissing && (
              <Point onGoTo={() => document.getElementById(SENDER_CONTROL)?.focus()}>{t.sender.missing}</Point>
            )}
            {dateProblem && (
              <Point>
                {dateProblem.code === 'past'
                  ? t.holding.past
                  : t.holding.tooLate(formatDate(dateProblem.latest, language))}
              </Point>
            )}
            {work.problems.map((problem, place) => (
              <Point key={place}>{letterProblemText(problem, language)}</Point>
            ))}
          </Box>
        )}
      </Part>
    </Box>
  );
}

interface PointProps {
  readonly children: ReactNode;
  readonly onGoTo?: () => void;
}

function Point({ children, onGoTo }: PointProps) {
  const t = useTexts(texts).check;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Box
        aria-hidden
        sx={{ mt: '7px', width: 6, height: 6, borderRadius: '50%', bgcolor: 'warning.main', flexShrink: 0 }}
      />
      <Box sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{children}</Box>
      {onGoTo && (
        <Button variant="text" onClick={onGoTo} endIcon={<ArrowIcon />} sx={{ flexShrink: 0, mt: -0.75 }}>
          {t.goTo}
        </Button>
      )}
    </Box>
  );
}
