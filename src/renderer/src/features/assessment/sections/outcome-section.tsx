import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { refusalText } from '../../../components/trouble-texts';
import { CASE_OUTCOME_LABELS } from '../../../../../shared/complaint/labels';
import { UNEXAMINED_OUTCOMES } from '../../../../../shared/complaint/outcome';
import { outcomeRefusal } from '../../../../../shared/complaint/rules/judgement';
import { CASE_OUTCOMES } from '../../../../../shared/complaint/vocabulary';
import { suggestedSummary } from '../../../../../shared/letters/suggested-summary';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useServices } from '../../../store/services';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useRecordedBy, useWork } from '../work-context';
import { WorkSection } from '../work-section';
import { SecondReading } from './second-reading';

/** The result for the whole case, and the words in which it stands first in the letter. */
export function OutcomeSection() {
  const t = useTexts(texts).outcome;
  const language = useLanguage();
  const { workspace } = useServices();
  const { caseId, state, refusals, damaged, letterLanguage } = useWork();
  const outcome = useField(draftField.outcome, state.outcome?.outcome);
  const summary = useField(draftField.summary, state.outcome?.summary);
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy((event) => event.type === 'OutcomeSet');
  const disabled = damaged || refusals.judge !== undefined;
  const declined = state.admissibility?.admissible === false;
  const chosen = CASE_OUTCOMES.find((candidate) => candidate === outcome.value);
  // Said while there is still time to think, not only when recording.
  const contradiction = chosen && !disabled ? outcomeRefusal(chosen, state) : undefined;

  const record = async () => {
    if (!chosen) {
      recording.reject({ sentence: t.choose, field: outcome.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'SetOutcome', outcome: chosen, summary: summary.value },
        fields: { [outcome.name]: outcome.value, [summary.name]: summary.value },
      },
    ]);
  };

  return (
    <WorkSection id="outcome" refusal={refusals.judge}>
      {state.reopenings.length > 0 && !state.outcome && (
        <Typography variant="body2" sx={{ mb: 1.5 }}>
          {t.reopened}
        </Typography>
      )}
      <RecordGroup
        what={t.what}
        fields={[outcome, summary]}
        recordedBy={state.outcome && recordedBy}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ summary: summary.name }}
      >
        <DraftChoice
          field={outcome}
          label={t.choice}
          options={CASE_OUTCOMES.filter((value) =>
            declined ? UNEXAMINED_OUTCOMES.includes(value) : value !== 'inadmissible',
          ).map((value) => ({ value, label: CASE_OUTCOME_LABELS[value][language] }))}
          disabled={disabled}
        />
        {contradiction && (
          <Alert severity="info" role="note">
            {refusalText(contradiction, language)}
          </Alert>
        )}
        <DraftText
          field={summary}
          label={t.summary}
          rows={3}
          help={t.summaryHelp}
          lang={letterLanguage}
          limit={2_000}
          disabled={disabled}
        />
        {chosen && summary.value === '' && !disabled && (
          <Button
            variant="text"
            sx={{ alignSelf: 'flex-start' }}
            onClick={() => {
              summary.set(suggestedSummary(chosen, letterLanguage, workspace.organisation));
            }}
          >
            {t.suggest}
          </Button>
        )}
      </RecordGroup>
      <SecondReading />
    </WorkSection>
  );
}
