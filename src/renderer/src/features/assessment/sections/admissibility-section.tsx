import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
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
          text={[
            decided.explanation,
            decided.noFinalAnswerBecause && t.withoutFinalAnswer(decided.noFinalAnswerBecause),
            decided.notInCourtOrAdr ? t.notElsewhere : undefined,
          ]
            .filter((line) => line !== undefined && line !== '')
            .join('\n')}
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
      <Authority disabled={damaged || refusal !== undefined} />
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
  const noFinalAnswer = useField(draftField.noFinalAnswer, decided?.noFinalAnswerBecause ?? '');
  const courtOrAdr = useField(draftField.courtOrAdr, decided?.notInCourtOrAdr === true ? 'no' : '');
  const fields = [choice, reason, explanation, noFinalAnswer, courtOrAdr];
  const recording = useRecording(caseId);
  const declining = choice.value === 'false';
  const admitting = choice.value === 'true';
  const exceptional = admitting && state.complaint.finalAnswer === undefined;
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
    if (exceptional && noFinalAnswer.value.trim() === '') {
      recording.reject({ sentence: t.noFinalAnswerRequired, field: noFinalAnswer.name });
      return;
    }
    if (admitting && courtOrAdr.value !== 'no') {
      const sentence = courtOrAdr.value === 'yes' ? t.elsewhereDecline : t.chooseElsewhere;
      recording.reject({ sentence, field: courtOrAdr.name });
      return;
    }
    const done = await recording.record([
      {
        command: {
          type: 'DecideAdmissibility',
          admissible: admitting,
          explanation: explanation.value,
          notInCourtOrAdr: courtOrAdr.value === 'no',
          ...(exceptional && { noFinalAnswerBecause: noFinalAnswer.value }),
          ...(declining && chosen && { reason: chosen }),
        },
        // What no longer applies to the choice is dealt with too.
        fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      },
    ]);
    if (done) unfold('admissibility', false);
  };

  return (
    <RecordGroup
      what={t.what}
      fields={fields}
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
      {exceptional && (
        <DraftText field={noFinalAnswer} label={t.noFinalAnswerBecause} rows={2} disabled={disabled} />
      )}
      {admitting && (
        <DraftChoice
          field={courtOrAdr}
          label={t.elsewhere}
          options={[
            { value: 'no', label: t.elsewhereNo },
            { value: 'yes', label: t.elsewhereYes },
          ]}
          disabled={disabled}
        />
      )}
      {(declining || explanation.value !== '') && (
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
            for (const field of fields) field.restore();
            unfold('admissibility', false);
          }}
        >
          {t.keep}
        </Button>
      )}
    </RecordGroup>
  );
}

/** Nothing is disclosed to somebody who acts for the complainant before it is on record that they may. */
function Authority({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).admissibility;
  const { caseId, state } = useWork();
  const { authorisedPerson } = state.complaint;
  const authority = useField(draftField.authority, authorisedPerson?.authority ?? '');
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy((event) => event.type === 'AuthorityRecorded');
  if (!authorisedPerson) return null;
  const record = async () => {
    await recording.record([
      {
        command: { type: 'RecordAuthority', authority: authority.value },
        fields: { [authority.name]: authority.value },
      },
    ]);
  };
  return (
    <Box sx={{ mt: 2 }}>
      <RecordGroup
        what={t.authorityWhat}
        fields={[authority]}
        recordedBy={recordedBy}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ authority: authority.name }}
      >
        <DraftText
          field={authority}
          label={t.authority(authorisedPerson.name)}
          help={t.authorityHelp}
          disabled={disabled}
        />
      </RecordGroup>
    </Box>
  );
}
