import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DUTY_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { Duty } from '../../../../shared/complaint/state';
import { DUTY_KINDS } from '../../../../shared/complaint/vocabulary';
import { formatDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { parseLocalDate } from '../../../../shared/core/local-date';
import type { RuleSet } from '../../../../shared/law/rule-set';
import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { LabeledSection } from '../../components/labeled-section';
import { RecordGroup } from '../../components/record-group';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useCaseDraft, useDraftField } from '../../store/use-case-draft';
import { useRecording } from '../../store/use-recording';
import { Extension } from './extension';
import { texts } from './texts';

interface DutiesProps {
  readonly view: CaseView;
  readonly rules: RuleSet;
}

/** What else the firm owes the same person or a board: noted here, so that its clock runs, and noted when done. */
export function Duties({ view, rules }: DutiesProps) {
  const t = useTexts(texts).duties;
  const language = useLanguage();
  const { staff } = useServices();
  const { caseId, state, damage } = view;
  const disabled = staff.role === 'auditor' || damage !== undefined;
  const duties = [...state.duties.values()];
  return (
    <LabeledSection title={t.title} level={3} description={t.intro}>
      {duties.length === 0 && <Typography variant="body2">{t.none}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 2, p: 0 }}>
        {duties.map((duty) => (
          <Box component="li" key={duty.dutyId} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ fontWeight: 600 }}>{DUTY_KIND_LABELS[duty.kind][language]}</Box>
            <Box sx={{ overflowWrap: 'anywhere' }}>{duty.note}</Box>
            <Box sx={{ fontSize: 12, color: 'text.secondary', mb: 1 }}>
              {t.arisen(formatDate(duty.arisenOn, language))}
              {duty.fulfilled && ` · ${t.fulfilled(formatDate(duty.fulfilled.on, language))}`}
            </Box>
            {duty.extended && (
              <Box sx={{ mb: 1, overflowWrap: 'anywhere' }}>
                {t.extended(
                  formatDate(duty.extended.toldOn, language),
                  formatDate(duty.extended.until, language),
                )}
                : {duty.extended.reason}
              </Box>
            )}
            {duty.fulfilled ? (
              <Box sx={{ overflowWrap: 'anywhere' }}>{duty.fulfilled.note}</Box>
            ) : (
              <>
                <Extension duty={duty} state={state} rules={rules} caseId={caseId} disabled={disabled} />
                <Fulfilment duty={duty} caseId={caseId} disabled={disabled} />
              </>
            )}
          </Box>
        ))}
      </Box>
      <NewDuty caseId={caseId} disabled={disabled} />
    </LabeledSection>
  );
}

interface NewDutyProps {
  readonly caseId: CaseId;
  readonly disabled: boolean;
}

function NewDuty({ caseId, disabled }: NewDutyProps) {
  const t = useTexts(texts).duties;
  const language = useLanguage();
  const draft = useCaseDraft(caseId);
  const kind = useDraftField(draft, draftField.dutyKind, '');
  const arisenOn = useDraftField(draft, draftField.dutyArisenOn, '');
  const note = useDraftField(draft, draftField.dutyNote, '');
  const recording = useRecording(caseId);
  const record = async () => {
    const chosen = DUTY_KINDS.find((name) => name === kind.value);
    if (!chosen) {
      recording.reject({ sentence: t.kind, field: kind.name });
      return;
    }
    const on = parseLocalDate(arisenOn.value);
    if (!on) {
      recording.reject({ sentence: t.chooseDate, field: arisenOn.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'NoteDuty', kind: chosen, arisenOn: on, note: note.value },
        fields: { [kind.name]: kind.value, [arisenOn.name]: arisenOn.value, [note.name]: note.value },
      },
    ]);
  };
  return (
    <>
      <Typography variant="subtitle2" component="h4" sx={{ mb: 1.5 }}>
        {t.add}
      </Typography>
      <RecordGroup
        what={t.newWhat}
        verb={t.record}
        fields={[kind, arisenOn, note]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ arisenOn: arisenOn.name, note: note.name }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 160px', gap: 1.5, pt: 0.5 }}>
          <DraftSelect
            field={kind}
            label={t.kind}
            empty={t.chooseKind}
            options={DUTY_KINDS.map((value) => ({ value, label: DUTY_KIND_LABELS[value][language] }))}
            disabled={disabled}
          />
          <DraftText field={arisenOn} label={t.arisenOn} type="date" disabled={disabled} />
        </Box>
        <DraftText field={note} label={t.note} help={t.noteHelp} disabled={disabled} />
      </RecordGroup>
    </>
  );
}

interface FulfilmentProps extends NewDutyProps {
  readonly duty: Duty;
}

function Fulfilment({ duty, caseId, disabled }: FulfilmentProps) {
  const t = useTexts(texts).duties;
  const language = useLanguage();
  const draft = useCaseDraft(caseId);
  const fulfilledOn = useDraftField(draft, draftField.dutyFulfilledOn(duty.dutyId), '');
  const note = useDraftField(draft, draftField.dutyFulfilledNote(duty.dutyId), '');
  const recording = useRecording(caseId);
  const record = async () => {
    const on = parseLocalDate(fulfilledOn.value);
    if (!on) {
      recording.reject({ sentence: t.chooseDate, field: fulfilledOn.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'FulfilDuty', dutyId: duty.dutyId, fulfilledOn: on, note: note.value },
        fields: { [fulfilledOn.name]: fulfilledOn.value, [note.name]: note.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.fulfilWhat(DUTY_KIND_LABELS[duty.kind][language])}
      verb={t.fulfil}
      fields={[fulfilledOn, note]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ fulfilledOn: fulfilledOn.name, note: note.name }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '160px minmax(0, 1fr)', gap: 1.5, pt: 0.5 }}>
        <DraftText field={fulfilledOn} label={t.fulfilledOn} type="date" disabled={disabled} />
        <DraftText field={note} label={t.fulfilNote} disabled={disabled} />
      </Box>
    </RecordGroup>
  );
}
