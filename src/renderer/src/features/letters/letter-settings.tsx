import { DraftChoice } from '../../components/draft-choice';
import { DraftSelect } from '../../components/draft-select';
import { LANGUAGE_LABELS, LETTER_CHANNEL_LABELS } from '../../../../shared/complaint/labels';
import type { Case } from '../../../../shared/complaint/state';
import { LETTER_CHANNELS, LETTER_LANGUAGES } from '../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import type { ReplyDateProblem } from '../../store/letter-plan';
import { letterChoices, ordinaryChannel, ordinaryLanguage } from '../../store/letter-setting';
import { useDraftField } from '../../store/use-case-draft';
import { KindFields } from './kind-fields';
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
  const channel = useDraftField(draft, draftField.letterChannel, ordinaryChannel(state, setting));
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
      <DraftSelect
        field={channel}
        label={t.channel}
        options={LETTER_CHANNELS.map((value) => ({ value, label: LETTER_CHANNEL_LABELS[value][language] }))}
        disabled={disabled}
      />
      <KindFields work={work} state={state} dateProblem={dateProblem} disabled={disabled} />
    </>
  );
}
