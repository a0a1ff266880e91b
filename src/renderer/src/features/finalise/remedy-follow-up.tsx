import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import { REMEDY_KIND_LABELS } from '../../../../shared/complaint/labels';
import { standingRemedies } from '../../../../shared/complaint/state';
import type { Case, CaseRemedy } from '../../../../shared/complaint/state';
import { formatMoney, formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { parseLocalDate } from '../../../../shared/core/local-date';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { useCaseDraft, useDraftField } from '../../store/use-case-draft';
import { useRecording } from '../../store/use-recording';
import { texts } from './texts';

interface RemedyFollowUpProps {
  readonly caseId: CaseId;
  readonly state: Case;
  readonly disabled: boolean;
}

/** Whether the firm has done what the letter says it must. */
export function RemedyFollowUp({ caseId, state, disabled }: RemedyFollowUpProps) {
  const t = useTexts(texts).remedies;
  const remedies = standingRemedies(state);
  return (
    <div>
      <Typography variant="h4">{t.title}</Typography>
      {remedies.length === 0 && <Typography variant="body2">{t.none}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {remedies.map((remedy) => (
          <Box component="li" key={remedy.remedyId} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Remedy remedy={remedy} caseId={caseId} disabled={disabled} />
          </Box>
        ))}
      </Box>
    </div>
  );
}

interface RemedyProps {
  readonly remedy: CaseRemedy;
  readonly caseId: CaseId;
  readonly disabled: boolean;
}

function Remedy({ remedy, caseId, disabled }: RemedyProps) {
  const t = useTexts(texts).remedies;
  const language = useLanguage();
  const facts = [
    remedy.amount && formatMoney(remedy.amount, language),
    remedy.carriedOutOn
      ? t.done(formatShortDate(remedy.carriedOutOn, language))
      : remedy.dueOn && t.due(formatShortDate(remedy.dueOn, language)),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <Box sx={{ fontWeight: 600 }}>{REMEDY_KIND_LABELS[remedy.kind][language]}</Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>{remedy.description}</Box>
      <Box sx={{ fontSize: 12, color: 'text.secondary', mb: 1 }}>{facts.join(' · ')}</Box>
      {remedy.carriedOutOn === undefined && (
        <CarriedOut remedy={remedy} caseId={caseId} disabled={disabled} />
      )}
    </>
  );
}

function CarriedOut({ remedy, caseId, disabled }: RemedyProps) {
  const t = useTexts(texts).remedies;
  const draft = useCaseDraft(caseId);
  const on = useDraftField(draft, draftField.carriedOutOn(remedy.remedyId), '');
  const note = useDraftField(draft, draftField.carriedOutNote(remedy.remedyId), '');
  const recording = useRecording(caseId);
  const record = async () => {
    const carriedOutOn = parseLocalDate(on.value);
    if (!carriedOutOn) {
      recording.reject({ sentence: t.chooseDate, field: on.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'CarryOutRemedy', remedyId: remedy.remedyId, carriedOutOn, note: note.value },
        fields: { [on.name]: on.value, [note.name]: note.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.what(remedy.description)}
      verb={t.record}
      fields={[on, note]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ carriedOutOn: on.name }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '160px minmax(0, 1fr)', gap: 1.5, pt: 0.5 }}>
        <DraftText field={on} label={t.carriedOutOn} type="date" disabled={disabled} />
        <DraftText field={note} label={t.note} disabled={disabled} />
      </Box>
    </RecordGroup>
  );
}
