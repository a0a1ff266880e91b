import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { refusalText } from '../../../components/trouble-texts';
import { compareReadings } from '../../../../../shared/complaint/compare-readings';
import { SECOND_READING_LABELS, SETTLED_LABELS } from '../../../../../shared/complaint/labels';
import type { Case } from '../../../../../shared/complaint/state';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useServices } from '../../../store/services';
import { useRecording } from '../../../store/use-recording';
import { useSettings } from '../../../store/use-settings';
import { texts } from '../texts';
import { useField, useRecordedBy, useWork } from '../work-context';
import { BlindReading } from './blind-reading';
import { ReadingsSideBySide } from './readings-side-by-side';

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
      {waiting && !refusals.secondRead && <BlindReading disabled={damaged} />}
      <ReadingsSideBySide />
      {unsettled(state) && !refusals.judge && (
        <Box sx={{ mb: 3 }}>
          <Settling disabled={damaged} />
        </Box>
      )}
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
  const { requested, given, settled, outdated } = state.secondReading ?? {};
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
      {settled && (
        <Typography variant="body2">
          {staffName(settled.by)}:{' '}
          <strong>{SETTLED_LABELS[settled.kept ? 'kept' : 'changed'][language]}</strong>
          {`. ${settled.reason}`}
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

/** The two differ, or differed, and the one who assessed has not said what becomes of it. */
function unsettled(state: Case): boolean {
  const { given, settled, outdated } = state.secondReading ?? {};
  const comparison = compareReadings(state);
  return (
    given !== undefined &&
    comparison !== undefined &&
    outdated === false &&
    settled === undefined &&
    (!given.agrees || comparison.differs)
  );
}

/** Sticking to the assessment, or having changed it above: either way with a reason. */
function Settling({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).secondReading;
  const { caseId } = useWork();
  const reason = useField(draftField.secondReadingSettling);
  const recording = useRecording(caseId);
  const record = async () => {
    await recording.record([
      {
        command: { type: 'SettleSecondReading', reason: reason.value },
        fields: { [reason.name]: reason.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.settleWhat}
      fields={[reason]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ reason: reason.name }}
    >
      <DraftText field={reason} label={t.settle} help={t.settleHelp} rows={3} disabled={disabled} />
    </RecordGroup>
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
