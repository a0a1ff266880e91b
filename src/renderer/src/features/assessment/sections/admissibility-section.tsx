import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftSelect } from '../../../components/draft-select';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { INADMISSIBLE_REASON_LABELS } from '../../../../../shared/complaint/labels';
import { INADMISSIBLE_REASONS } from '../../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { RecordedFact } from '../recorded-fact';
import { texts } from '../texts';
import { useField, useRecordedBy, useUnfolded, useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** Whether the complaint is examined at all. */
export function AdmissibilitySection() {
  const t = useTexts(texts).admissibility;
  const language = useLanguage();
  const { state, refusals, damaged } = useWork();
  const [open, setOpen] = useUnfolded('admissibility');
  const recordedBy = useRecordedBy((event) => event.type === 'AdmissibilityDecided');
  const decided = state.admissibility;
  const refusal = refusals.assess ?? refusals.impartial;
  return (
    <WorkSection id="admissibility" intro={decided ? undefined : t.intro} refusal={refusal}>
      {decided && !open ? (
        <RecordedFact
          title={decided.reason ? `${t.no}: ${INADMISSIBLE_REASON_LABELS[decided.reason][language]}` : t.yes}
          text={decided.explanation}
          recordedBy={recordedBy}
          change={t.change}
          {...(!refusal &&
            !damaged && {
              onChange: () => {
                setOpen(true);
              },
            })}
        />
      ) : (
        <AdmissibilityForm disabled={damaged || refusal !== undefined} />
      )}
    </WorkSection>
  );
}

function AdmissibilityForm({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).admissibility;
  const language = useLanguage();
  const { caseId, state, letterLanguage, unfold } = useWork();
  const decided = state.admissibility;
  const choice = useField(draftField.admissible, decided === undefined ? '' : String(decided.admissible));
  const reason = useField(draftField.inadmissibleReason, decided?.reason ?? '');
  const explanation = useField(draftField.admissibilityExplanation, decided?.explanation ?? '');
  const recording = useRecording(caseId);
  const declining = choice.value === 'false';
  const exceptional = choice.value === 'true' && state.complaint.finalAnswer === undefined;
  const chosen = INADMISSIBLE_REASONS.find((candidate) => candidate === reason.value);

  const record = async () => {
    if (choice.value === '') {
      recording.reject({ sentence: t.choose, field: choice.name });
      return;
    }
    if (declining && !chosen) {
      recording.reject({ sentence: t.chooseReason, field: reason.name });
      return;
    }
    const done = await recording.record([
      {
        command: {
          type: 'DecideAdmissibility',
          admissible: !declining,
          explanation: explanation.value,
          ...(declining && chosen && { reason: chosen }),
        },
        fields: {
          [choice.name]: choice.value,
          // A ground that no longer applies is dealt with too.
          [reason.name]: reason.value,
          [explanation.name]: explanation.value,
        },
      },
    ]);
    if (done) unfold('admissibility', false);
  };

  return (
    <RecordGroup
      what={t.what}
      fields={[choice, reason, explanation]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ reason: explanation.name }}
    >
      {state.complaint.finalAnswer === undefined && (
        <Alert severity="info" role="note">
          {t.noFinalAnswer}
        </Alert>
      )}
      <DraftChoice
        field={choice}
        label={t.choice}
        options={[
          { value: 'true', label: t.yes },
          { value: 'false', label: t.no },
        ]}
        disabled={disabled}
      />
      {declining && (
        <DraftSelect
          field={reason}
          label={t.reason}
          empty={t.chooseReason}
          options={INADMISSIBLE_REASONS.map((value) => ({
            value,
            label: INADMISSIBLE_REASON_LABELS[value][language],
          }))}
          disabled={disabled}
        />
      )}
      {(declining || exceptional || explanation.value !== '') && (
        <DraftText
          field={explanation}
          label={t.explanation}
          rows={2}
          {...(declining && { help: t.explanationHelp })}
          lang={letterLanguage}
          disabled={disabled}
        />
      )}
      {decided && (
        <Button
          variant="text"
          color="inherit"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            choice.restore();
            reason.restore();
            explanation.restore();
            unfold('admissibility', false);
          }}
        >
          {t.keep}
        </Button>
      )}
    </RecordGroup>
  );
}
