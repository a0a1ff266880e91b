import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useServices } from '../../../store/services';
import { useRecording } from '../../../store/use-recording';
import { RecordedFact } from '../recorded-fact';
import { texts } from '../texts';
import { useField, useRecordedBy, useUnfolded, useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** Nobody judges a case before having said that nothing binds them to it; whoever is bound stands aside. */
export function ConflictSection() {
  const { texts: t, declaration, recusal } = useConflict();
  const [open, setOpen] = useUnfolded('conflict');
  if (recusal !== undefined) {
    return (
      <WorkSection id="conflict">
        <Typography variant="body2">{t.recused(recusal)}</Typography>
      </WorkSection>
    );
  }
  return (
    <WorkSection id="conflict">
      {declaration && !open ? (
        <RecordedFact
          title={declaration.conflict ? t.some : t.none}
          text={declaration.statement}
          recordedBy={declaration.recordedBy}
          change={t.renew}
          onChange={() => {
            setOpen(true);
          }}
        />
      ) : (
        <Declaration
          onKept={
            declaration &&
            (() => {
              setOpen(false);
            })
          }
        />
      )}
      {declaration?.conflict === true && <Recusal />}
    </WorkSection>
  );
}

function useConflict() {
  const { state } = useWork();
  const { staff } = useServices();
  const recordedBy = useRecordedBy((event) => event.type === 'ConflictDeclared');
  const declared = state.conflicts.get(staff.staffId);
  return {
    texts: useTexts(texts).conflict,
    declaration: declared && { ...declared, recordedBy },
    recusal: state.recused.get(staff.staffId),
  };
}

function Declaration({ onKept }: { readonly onKept: (() => void) | undefined }) {
  const t = useTexts(texts).conflict;
  const { caseId, damaged, refusals, unfold } = useWork();
  const choice = useField(draftField.conflictChoice);
  const statement = useField(draftField.conflictStatement);
  const recording = useRecording(caseId);
  const disabled = damaged || refusals.change !== undefined;

  const record = async () => {
    if (choice.value === '') {
      recording.reject({ sentence: t.choose, field: choice.name });
      return;
    }
    const done = await recording.record([
      {
        command: { type: 'DeclareConflict', conflict: choice.value === 'yes', statement: statement.value },
        fields: { [choice.name]: choice.value, [statement.name]: statement.value },
      },
    ]);
    if (done) unfold('conflict', false);
  };

  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t.intro}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 1.5, pl: 2.5, color: 'text.secondary' }}>
        {t.checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </Box>
      <RecordGroup
        what={t.what}
        fields={[choice, statement]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ statement: statement.name }}
      >
        <DraftChoice
          field={choice}
          label={t.choice}
          options={[
            { value: 'no', label: t.none },
            { value: 'yes', label: t.some },
          ]}
          disabled={disabled}
        />
        <DraftText field={statement} label={t.statement} rows={2} disabled={disabled} />
        <Box sx={{ display: 'flex', gap: 1, mt: -0.5 }}>
          {statement.value === '' && choice.value !== 'yes' && (
            <Button
              variant="text"
              disabled={disabled}
              onClick={() => {
                statement.set(t.standard);
              }}
            >
              {t.insert}
            </Button>
          )}
          {onKept && (
            <Button
              variant="text"
              color="inherit"
              onClick={() => {
                choice.restore();
                statement.restore();
                onKept();
              }}
            >
              {t.keep}
            </Button>
          )}
        </Box>
      </RecordGroup>
    </>
  );
}

function Recusal() {
  const t = useTexts(texts).conflict;
  const { caseId, damaged, refusals } = useWork();
  const reason = useField(draftField.recuseReason);
  const recording = useRecording(caseId);
  const disabled = damaged || refusals.change !== undefined;
  const record = async () => {
    await recording.record([
      { command: { type: 'Recuse', reason: reason.value }, fields: { [reason.name]: reason.value } },
    ]);
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{t.recuseTitle}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t.recuseIntro}
      </Typography>
      <RecordGroup
        what={t.recuseTitle}
        verb={t.recuse}
        fields={[reason]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ reason: reason.name }}
      >
        <DraftText field={reason} label={t.recuseReason} rows={2} disabled={disabled} />
      </RecordGroup>
    </Box>
  );
}
