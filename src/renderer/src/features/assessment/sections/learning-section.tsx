import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftSelect } from '../../../components/draft-select';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { ROOT_CAUSE_LABELS } from '../../../../../shared/complaint/labels';
import { ROOT_CAUSES } from '../../../../../shared/complaint/vocabulary';
import { formatShortDate } from '../../../../../shared/core/format';
import { parseLocalDate } from '../../../../../shared/core/local-date';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useRecordedBy, useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** Why it happened, whether it may happen to others, and what the firm should learn. None of it goes to the complainant. */
export function LearningSection() {
  const { refusals, damaged } = useWork();
  const disabled = damaged || refusals.change !== undefined;
  return (
    <WorkSection id="learning">
      <Cause disabled={disabled} />
      <Recommendations disabled={disabled} />
    </WorkSection>
  );
}

function Cause({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).learning;
  const language = useLanguage();
  const { caseId, state } = useWork();
  const recorded = state.rootCause;
  const cause = useField(draftField.rootCause, recorded?.cause);
  const others = useField(draftField.mayAffectOthers, recorded && String(recorded.mayAffectOthers));
  const explanation = useField(draftField.rootCauseExplanation, recorded?.explanation);
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy((event) => event.type === 'RootCauseRecorded');

  const record = async () => {
    const chosen = ROOT_CAUSES.find((candidate) => candidate === cause.value);
    if (!chosen) {
      recording.reject({ sentence: t.chooseCause, field: cause.name });
      return;
    }
    if (others.value === '') {
      recording.reject({ sentence: t.chooseOthers, field: others.name });
      return;
    }
    await recording.record([
      {
        command: {
          type: 'RecordRootCause',
          cause: chosen,
          mayAffectOthers: others.value === 'true',
          explanation: explanation.value,
        },
        fields: {
          [cause.name]: cause.value,
          [others.name]: others.value,
          [explanation.name]: explanation.value,
        },
      },
    ]);
  };

  return (
    <RecordGroup
      what={t.causeWhat}
      fields={[cause, others, explanation]}
      recordedBy={recordedBy}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ explanation: explanation.name }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, pt: 0.5 }}>
        <DraftSelect
          field={cause}
          label={t.cause}
          {...(recorded === undefined && { empty: t.chooseCause })}
          options={ROOT_CAUSES.map((value) => ({ value, label: ROOT_CAUSE_LABELS[value][language] }))}
          disabled={disabled}
        />
        <DraftChoice
          field={others}
          label={t.others}
          options={[
            { value: 'true', label: t.yes },
            { value: 'false', label: t.no },
          ]}
          disabled={disabled}
        />
      </Box>
      <DraftText field={explanation} label={t.explanation} rows={2} disabled={disabled} />
    </RecordGroup>
  );
}

function Recommendations({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).learning;
  const language = useLanguage();
  const { caseId, state } = useWork();
  const text = useField(draftField.recommendation);
  const followUpOn = useField(draftField.followUpOn);
  const recording = useRecording(caseId);

  const record = async () => {
    const on = parseLocalDate(followUpOn.value);
    await recording.record([
      {
        command: { type: 'RecordRecommendation', text: text.value, ...(on && { followUpOn: on }) },
        fields: { [text.name]: text.value, [followUpOn.name]: followUpOn.value },
      },
    ]);
  };

  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t.recommendations}
      </Typography>
      {state.recommendations.length === 0 ? (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t.none}
        </Typography>
      ) : (
        <Box component="ul" sx={{ mt: 0, mb: 2, pl: 2.5 }}>
          {state.recommendations.map((recommendation, place) => (
            <li key={place}>
              {recommendation.text}
              {recommendation.followUpOn && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {' '}
                  ({t.followUp(formatShortDate(recommendation.followUpOn, language))})
                </Box>
              )}
            </li>
          ))}
        </Box>
      )}
      {!disabled && (
        <RecordGroup
          what={t.recommendWhat}
          verb={t.recommend}
          fields={[text, followUpOn]}
          recording={recording}
          onRecord={() => void record()}
          controls={{ text: text.name }}
        >
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr) 160px',
              gap: 1.5,
              alignItems: 'start',
            }}
          >
            <DraftText field={text} label={t.text} rows={2} />
            <DraftText field={followUpOn} label={t.followUpOn} type="date" />
          </Box>
        </RecordGroup>
      )}
    </Box>
  );
}
