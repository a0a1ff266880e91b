import CheckIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';

import { refusalText } from '../../components/trouble-texts';
import { gapText } from '../../../../shared/complaint/completeness-texts';
import type { Case } from '../../../../shared/complaint/state';
import { formatDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { focusControl } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { fieldOfGap, isLetterField } from '../../store/gap-field';
import { mainLeftOut } from '../../store/letter-plan';
import type { ReplyDateProblem } from '../../store/letter-plan';
import type { LetterSetting } from '../../store/letter-setting';
import { Part } from './part';
import { Point, Points } from './point';
import { RequirementLines } from './requirement-lines';
import { SENDER_CONTROL } from './sender-field';
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
  readonly disabled: boolean;
  readonly onShow: (part: string) => void;
}

/** What the letter still lacks, each with a way to the place where it is put right. */
export function LetterCheck(props: LetterCheckProps) {
  const { caseId, state, work, senderMissing, dateProblem, ready, disabled, onShow } = props;
  const t = useTexts(texts);
  const language = useLanguage();

  const navigate = useNavigate();
  const goTo = (field: string) => {
    if (isLetterField(field)) focusControl(field);
    else void navigate(`/case/${caseId}?field=${encodeURIComponent(field)}`);
  };
  const must = work.gaps.filter(({ severity }) => severity === 'must');
  const should = work.gaps.filter(({ severity }) => severity === 'should');
  const blanks = blankFields(work.setting, t, mainLeftOut(state, work.setting, work.rules));
  const unfinished = must.length + blanks.length > 0 || senderMissing || dateProblem !== undefined;
  // While something is missing in the case, the requirements only say the same again.
  const lines = work.lines.filter(
    (line) => line.state !== 'red' || !unfinished || line.requirement.kind === 'forbidden',
  );
  const firstDraft = work.unrecorded[0];
  return (
    <Part title={t.check.title}>
      {ready && (
        <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main' }}>
          <CheckIcon aria-hidden fontSize="small" />
          {t.check.ready}
        </Box>
      )}
      <Points>
        {must.map((gap, place) => {
          const field = fieldOfGap(gap, state, work.rules);
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
      </Points>
      <RequirementLines
        lines={lines}
        state={state}
        draft={work.draft}
        disabled={disabled}
        onGoTo={goTo}
        onShow={onShow}
      />
      {should.length > 0 && (
        <>
          <Typography variant="caption" color="textSecondary" component="p">
            {t.check.should}
          </Typography>
          <Points>
            {should.map((gap, place) => (
              <Point key={place} tone="quiet">
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
function blankFields(
  setting: LetterSetting,
  t: LettersTexts,
  signpostLeftOut: boolean,
): readonly (readonly [string, string])[] {
  const reason = [draftField.signpostReason, t.adr.leftOut, setting.signpostReason] as const;
  return [
    ...fieldsOf(setting, t),
    ...(signpostLeftOut && setting.choice !== 'concluding' ? [reason] : []),
  ].flatMap(([field, label, text]) => ((text ?? '').trim() === '' ? [[field, label] as const] : []));
}

function fieldsOf(
  setting: LetterSetting,
  t: LettersTexts,
): readonly (readonly [string, string, string | undefined])[] {
  switch (setting.choice) {
    case 'holding-reply':
      return [
        [draftField.holdingReason, t.holding.reason, setting.holdingReason],
        [draftField.holdingBeyondControl, t.holding.beyondControl, setting.holdingBeyondControl],
        [draftField.holdingFinalBy, t.holding.finalBy, setting.finalReplyBy],
      ];
    case 'addendum':
      return [
        [draftField.addendumReason, t.addendum.reason, setting.addendumReason],
        [draftField.addendumText, t.addendum.text, setting.addendumText],
      ];
    case 'acknowledgement':
      return [[draftField.answerBy, t.acknowledgement.answerBy, setting.answerBy]];
    case 'concluding':
    case 'information-request':
    case 'adr-cover':
      return [];
  }
}
