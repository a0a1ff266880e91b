import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { refusalText } from '../../../components/trouble-texts';
import { SECOND_READING_LABELS } from '../../../../../shared/complaint/labels';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useServices } from '../../../store/services';
import { useRecording } from '../../../store/use-recording';
import { useSettings } from '../../../store/use-settings';
import { texts } from '../texts';
import { useField, useRecordedBy, useWork } from '../work-context';

/** Somebody else reads the assessment before its letter, where the workspace asks for that. */
export function SecondReading() {
  const t = useTexts(texts).secondReading;
  const { state, damaged, refusals } = useWork();
  const { secondReader: wanted } = useSettings();
  const { secondReading } = state;
  if (!wanted && !secondReading) return null;
  const waiting = secondReading !== undefined && !secondReading.given;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{t.title}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t.intro}
      </Typography>
      <SoFar />
      {waiting && <Answer disabled={damaged || refusals.secondRead !== undefined} />}
      {!refusals.judge && state.outcome && <Request disabled={damaged} />}
    </Box>
  );
}

/** What was asked and answered, with the words of both. */
function SoFar() {
  const t = useTexts(texts).secondReading;
  const language = useLanguage();
  const { staffName } = useServices();
  const { state, refusals } = useWork();
  const { requested, given, outdated } = state.secondReading ?? {};
  if (!requested) return null;
  const refusal = given ? undefined : refusals.secondRead;
  const answer = given && SECOND_READING_LABELS[given.agrees ? 'agrees' : 'disagrees'][language];
  return (
    <Box sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>
      <Typography variant="body2">{t.asked(staffName(requested.by), requested.note)}</Typography>
      {given && answer && (
        <Typography variant="body2">
          {staffName(given.by)}: <strong>{answer}</strong>
          {given.comments !== '' && `. ${given.comments}`}
        </Typography>
      )}
      {outdated === true && <Typography variant="body2">{t.outdated}</Typography>}
      {refusal && (
        <Typography variant="body2" color="textSecondary">
          {refusalText(refusal, language)}
        </Typography>
      )}
    </Box>
  );
}

function Request({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).secondReading;
  const { caseId } = useWork();
  const note = useField(draftField.secondReadingNote);
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy((event) => event.type === 'SecondReadingRequested');
  const record = async () => {
    await recording.record([
      { command: { type: 'RequestSecondReading', note: note.value }, fields: { [note.name]: note.value } },
    ]);
  };
  return (
    <RecordGroup
      what={t.requestWhat}
      verb={t.request}
      fields={[note]}
      recordedBy={recordedBy}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ note: note.name }}
    >
      <DraftText field={note} label={t.note} rows={2} disabled={disabled} />
    </RecordGroup>
  );
}

function Answer({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).secondReading;
  const language = useLanguage();
  const { caseId } = useWork();
  const answer = useField(draftField.secondReadingAnswer);
  const comments = useField(draftField.secondReadingComments);
  const recording = useRecording(caseId);
  const record = async () => {
    if (answer.value === '') {
      recording.reject({ sentence: t.choose, field: answer.name });
      return;
    }
    await recording.record([
      {
        command: {
          type: 'GiveSecondReading',
          agrees: answer.value === 'agrees',
          comments: comments.value,
        },
        fields: { [answer.name]: answer.value, [comments.name]: comments.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.answerWhat}
      fields={[answer, comments]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ reason: comments.name }}
    >
      <DraftChoice
        field={answer}
        label={t.answer}
        options={(['agrees', 'disagrees'] as const).map((value) => ({
          value,
          label: SECOND_READING_LABELS[value][language],
        }))}
        disabled={disabled}
      />
      <DraftText field={comments} label={t.comments} rows={3} disabled={disabled} />
    </RecordGroup>
  );
}
