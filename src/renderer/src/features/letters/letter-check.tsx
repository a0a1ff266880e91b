import CheckIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import ArrowIcon from '@mui/icons-material/ArrowForwardRounded';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';

import Typography from '@mui/material/Typography';
import { gapText } from '../../../../shared/complaint/completeness-texts';
import type { LetterProblemCode } from '../../../../shared/letters/check-letter';
import { focusControl } from '../../lib/draft-field';
import { fieldOfGap, isLetterField } from '../../store/gap-field';
import { VisuallyHidden } from '../../components/visually-hidden';
import { refusalText } from '../../components/trouble-texts';
import type { Case } from '../../../../shared/complaint/state';
import { formatDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { letterProblemText } from '../../../../shared/letters/letter-problem-texts';
import { useLanguage, useTexts } from '../../lib/language';
import type { ReplyDateProblem } from '../../store/letter-plan';
import { Part } from './part';
import { SENDER_CONTROL } from './sender-field';
import { draftField } from '../../store/draft-fields';
import type { LetterSetting } from '../../store/letter-plan';
import { texts } from './texts';
import type { LettersTexts } from './texts';
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
export function LetterCheck({ caseId, state, work, senderMissing, dateProblem, ready }: LetterCheckProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const navigate = useNavigate();
  const goTo = (field: string) => {
    if (isLetterField(field)) focusControl(field);
    else void navigate(`/case/${caseId}?field=${encodeURIComponent(field)}`);
  };
  const must = work.gaps.filter(({ severity }) => severity === 'must');
  const should = work.gaps.filter(({ severity }) => severity === 'should');
  // While something is missing in the case, the letter's open places only say the same again.
  const blanks = blankFields(work.setting, t);
  const problems =
    must.length + blanks.length > 0
      ? work.problems.filter(({ code }) => WORDING.includes(code))
      : work.problems;
  const firstDraft = work.unrecorded[0];
  return (
    <Part title={t.check.title}>
      {ready ? (
        <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main' }}>
          <CheckIcon aria-hidden fontSize="small" />
          {t.check.ready}
        </Box>
      ) : (
        <Points>
          {must.map((gap, place) => {
            const field = fieldOfGap(gap, state);
            return (
              <Point
                key={place}
                {...(field !== undefined && {
                  onGoTo: () => {
                    goTo(field);
                  },
                })}
              >
                {gapText(gap, language)}
              </Point>
            );
          })}
          {blanks.map(([field, label]) => (
            <Point
              key={field}
              onGoTo={() => {
                goTo(field);
              }}
            >
              {t.check.fillIn(label)}
            </Point>
          ))}
          {work.refusal && must.length + blanks.length === 0 && (
            <Point>{refusalText(work.refusal, language)}</Point>
          )}
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
          {problems.map((problem, place) => (
            <Point key={place}>{letterProblemText(problem, language)}</Point>
          ))}
        </Points>
      )}
      {should.length > 0 && (
        <>
          <Typography variant="caption" color="textSecondary" component="p">
            {t.check.should}
          </Typography>
          <Points>
            {should.map((gap, place) => (
              <Point key={place} quiet>
                {gapText(gap, language)}
              </Point>
            ))}
          </Points>
        </>
      )}
    </Part>
  );
}

/** Fields of the letter itself that are still empty, with their labels. */
function blankFields(setting: LetterSetting, t: LettersTexts): readonly (readonly [string, string])[] {
  const fields: readonly (readonly [string, string, string | undefined])[] =
    setting.choice === 'holding-reply'
      ? [
          [draftField.holdingReason, t.holding.reason, setting.holdingReason],
          [draftField.holdingBeyondControl, t.holding.beyondControl, setting.holdingBeyondControl],
          [draftField.holdingFinalBy, t.holding.finalBy, setting.finalReplyBy],
        ]
      : setting.choice === 'addendum'
        ? [
            [draftField.addendumReason, t.addendum.reason, setting.addendumReason],
            [draftField.addendumText, t.addendum.text, setting.addendumText],
          ]
        : [];
  return fields.flatMap(([field, label, text]) =>
    (text ?? '').trim() === '' ? [[field, label] as const] : [],
  );
}

/** What is wrong with the words whether or not the case is complete. */
const WORDING: readonly LetterProblemCode[] = [
  'closed-platform',
  'forbidden-claim',
  'withheld-exhibit',
  'vulnerability',
  'internal-note',
];

function Points({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', mx: -0.75 }}
    >
      {children}
    </Box>
  );
}

interface PointProps {
  readonly children: ReactNode;
  /** Worth a thought, not in the way. */
  readonly quiet?: boolean;
  readonly onGoTo?: () => void;
}

function Point({ children, quiet = false, onGoTo }: PointProps) {
  const t = useTexts(texts).check;
  const content = (
    <>
      <Box
        aria-hidden
        sx={{
          mt: '7px',
          width: 6,
          height: 6,
          borderRadius: '50%',
          bgcolor: quiet ? 'text.disabled' : 'warning.main',
          flexShrink: 0,
        }}
      />
      <Box component="span" sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
  if (!onGoTo) {
    return (
      <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.5, px: 0.75 }}>
        {content}
      </Box>
    );
  }
  return (
    <li>
      <ButtonBase
        onClick={onGoTo}
        sx={{
          font: 'inherit',
          width: '100%',
          minHeight: 28,
          justifyContent: 'flex-start',
          alignItems: 'flex-start',
          textAlign: 'left',
          gap: 1,
          py: 0.5,
          px: 0.75,
          borderRadius: 1,
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        {content}
        <VisuallyHidden>{t.goTo}</VisuallyHidden>
        <ArrowIcon aria-hidden sx={{ fontSize: 16, mt: '2px', color: 'text.secondary' }} />
      </ButtonBase>
    </li>
  );
}
