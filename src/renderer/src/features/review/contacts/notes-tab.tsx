import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { formatInstant } from '../../../lib/format-instant';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useServices } from '../../../store/services';
import { useDraftField } from '../../../store/use-case-draft';
import { useRecording } from '../../../store/use-recording';
import { Prose } from '../complaint/prose';
import { useMaterial } from '../material-context';
import { texts } from '../texts';

/** Internal notes, the newest first. */
export function NotesTab() {
  const t = useTexts(texts).notes;
  const language = useLanguage();
  const { staffName } = useServices();
  const { state, refusals, damaged } = useMaterial();
  return (
    <Box sx={{ px: 2.5, pt: 2, pb: 6, display: 'flex', flexDirection: 'column', gap: 2 }}>
      {!refusals.change && !damaged && <NewNote />}
      {state.notes.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t.none}
        </Typography>
      )}
      <Box component="ul" aria-label={t.list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {state.notes.toReversed().map(({ at, by, text }, place) => (
          <Box
            component="li"
            key={state.notes.length - place}
            sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}
          >
            <Typography variant="caption" color="textSecondary" component="p">
              {`${formatInstant(at, language)} · ${staffName(by)}`}
            </Typography>
            <Prose text={text} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function NewNote() {
  const t = useTexts(texts).notes;
  const { caseId, draft } = useMaterial();
  const text = useDraftField(draft, draftField.noteText, '');
  const recording = useRecording(caseId);
  return (
    <RecordGroup
      what={t.what}
      verb={t.verb}
      fields={[text]}
      recording={recording}
      onRecord={() =>
        void recording.record([
          { command: { type: 'AddNote', text: text.value }, fields: { [text.name]: text.value } },
        ])
      }
      controls={{ text: text.name }}
    >
      <DraftText field={text} label={t.label} rows={3} help={t.help} />
    </RecordGroup>
  );
}
