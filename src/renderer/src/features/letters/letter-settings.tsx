import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId } from 'react';

import { DraftChoice } from '../../components/draft-choice';
import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { LANGUAGE_LABELS } from '../../../../shared/complaint/labels';
import type { Case } from '../../../../shared/complaint/state';
import { LETTER_LANGUAGES } from '../../../../shared/complaint/vocabulary';
import { formatDate } from '../../../../shared/core/format';
import type { Signpost } from '../../../../shared/law/adr';
import { controlId } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { useDraftField } from '../../store/use-case-draft';
import {
  adrChoices,
  latestReplyOn,
  letterChoices,
  ordinaryAdr,
  ordinaryLanguage,
} from '../../store/letter-plan';
import type { ReplyDateProblem } from '../../store/letter-plan';
import { Part } from './part';
import { texts } from './texts';
import type { LetterWork } from './use-letter';

interface LetterSettingsProps {
  readonly work: LetterWork;
  readonly state: Case;
  readonly dateProblem: ReplyDateProblem | undefined;
  readonly disabled: boolean;
}

/** What is chosen for this letter and does not come from the case. */
export function LetterSettings({ work, state, dateProblem, disabled }: LetterSettingsProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { draft, setting } = work;
  const choices = letterChoices(state);
  const kind = useDraftField(draft, draftField.letterKind, choices[0] ?? 'concluding');
  const letterLanguage = useDraftField(draft, draftField.letterLanguage, ordinaryLanguage(state));
  return (
    <>
      {choices.length > 1 && (
        <DraftChoice
          field={kind}
          label={t.choice}
          options={choices.map((value) => ({ value, label: t.choices[value] }))}
          disabled={disabled}
        />
      )}
      <DraftSelect
        field={letterLanguage}
        label={t.language}
        options={LETTER_LANGUAGES.map((value) => ({ value, label: LANGUAGE_LABELS[value][language] }))}
        disabled={disabled}
      />
      {setting.choice === 'holding-reply' && (
        <HoldingFields work={work} state={state} dateProblem={dateProblem} disabled={disabled} />
      )}
      {setting.choice === 'addendum' && <AddendumFields work={work} disabled={disabled} />}
    </>
  );
}

function HoldingFields({ work, state, dateProblem, disabled }: LetterSettingsProps) {
  const t = useTexts(texts).holding;
  const language = useLanguage();
  const { draft, setting } = work;
  const reason = useDraftField(draft, draftField.holdingReason, '');
  const beyondControl = useDraftField(draft, draftField.holdingBeyondControl, '');
  const finalBy = useDraftField(draft, draftField.holdingFinalBy, '');
  const latest = latestReplyOn(state);
  return (
    <Part title={t.title}>
      <DraftText field={reason} label={t.reason} rows={3} lang={setting.language} disabled={disabled} />
      <DraftText
        field={beyondControl}
        label={t.beyondControl}
        rows={3}
        lang={setting.language}
        disabled={disabled}
      />
      <DraftText
        field={finalBy}
        label={t.finalBy}
        type="date"
        error={
          dateProblem &&
          (dateProblem.code === 'past' ? t.past : t.tooLate(formatDate(dateProblem.latest, language)))
        }
        {...(latest && { help: t.latest(formatDate(latest, language)) })}
        disabled={disabled}
      />
    </Part>
  );
}

function AddendumFields({ work, disabled }: Pick<LetterSettingsProps, 'work' | 'disabled'>) {
  const t = useTexts(texts).addendum;
  const { draft, setting } = work;
  const reason = useDraftField(draft, draftField.addendumReason, '');
  const text = useDraftField(draft, draftField.addendumText, '');
  return (
    <Part title={t.title} intro={t.intro}>
      <DraftText field={reason} label={t.reason} rows={2} lang={setting.language} disabled={disabled} />
      <DraftText field={text} label={t.text} rows={5} lang={setting.language} disabled={disabled} />
    </Part>
  );
}

/** Which places the letter sends the complainant on to. */
export function AdrChoice({
  work,
  state,
  disabled,
}: Pick<LetterSettingsProps, 'work' | 'state' | 'disabled'>) {
  const t = useTexts(texts).adr;
  return (
    <Part title={t.title} intro={t.intro}>
      {adrChoices(state).map((option) => (
        <AdrOption key={option.entity.id} work={work} option={option} disabled={disabled} />
      ))}
    </Part>
  );
}

interface AdrOptionProps {
  readonly work: LetterWork;
  readonly option: Signpost;
  readonly disabled: boolean;
}

function AdrOption({ work, option, disabled }: AdrOptionProps) {
  const t = useTexts(texts).adr;
  const language = useLanguage();
  const { entity, why, onlyIf } = option;
  const field = useDraftField(work.draft, draftField.adrChoice(entity.id), ordinaryAdr(option));
  const whyId = useId();
  const unconfirmed = entity.unconfirmed.map((name) => t.fields[name]).join(', ');
  return (
    <Box>
      <FormControlLabel
        label={entity.name}
        disabled={disabled}
        control={
          <Checkbox
            id={controlId(field.name)}
            checked={field.value === 'true'}
            onChange={(_, checked) => {
              field.set(String(checked));
              field.leave();
            }}
            slotProps={{ input: { 'aria-describedby': whyId } }}
            sx={{ p: 0.5 }}
          />
        }
        sx={{ ml: -0.5, '& .MuiFormControlLabel-label': { fontWeight: 600 } }}
      />
      <Box id={whyId} sx={{ pl: 3.25, fontSize: 12, lineHeight: '17px', color: 'text.secondary' }}>
        {why[language]}
        {onlyIf && <div>{onlyIf[language]}</div>}
        {unconfirmed !== '' && <div>{t.unconfirmed(unconfirmed)}</div>}
      </Box>
      {entity.writerNote && (
        <Box
          component="details"
          sx={{
            pl: 3.25,
            fontSize: 12,
            lineHeight: '17px',
            color: 'text.secondary',
            '& summary': { minHeight: 24, lineHeight: '24px', cursor: 'pointer' },
          }}
        >
          <summary>{t.more(entity.name)}</summary>
          {entity.writerNote[language]}
        </Box>
      )}
    </Box>
  );
}
