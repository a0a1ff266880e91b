import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import type { Case } from '../../../../shared/complaint/state';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { parseLocalDate } from '../../../../shared/core/local-date';
import type { RuleSet } from '../../../../shared/law/rule-set';
import type { DraftField } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { adrChoices } from '../../store/letter-setting';
import { useCaseDraft, useDraftField } from '../../store/use-case-draft';
import { useRulesOf } from '../../store/use-rule-book';
import { useRecording } from '../../store/use-recording';
import { texts } from './texts';

interface AdrFollowUpProps {
  readonly caseId: CaseId;
  readonly state: Case;
  readonly disabled: boolean;
}

/** Whether the complainant went on to a board, and what it said. */
export function AdrFollowUp({ caseId, state, disabled }: AdrFollowUpProps) {
  const t = useTexts(texts).adr;
  const language = useLanguage();
  return (
    <div>
      <Typography variant="h4">{t.title}</Typography>
      {state.adr.length === 0 && <Typography variant="body2">{t.none}</Typography>}
      <Box component="ul" sx={{ m: 0, mb: 1.5, pl: 2.5 }}>
        {state.adr.map((step, place) => (
          <li key={place}>
            {step.referredOn && t.referred(step.entity, formatShortDate(step.referredOn, language))}
            {step.decidedOn && t.decided(step.entity, formatShortDate(step.decidedOn, language))}
            {step.outcome !== undefined && <div>{step.outcome}</div>}
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
        <Referral caseId={caseId} state={state} disabled={disabled} />
        {state.adr.length > 0 && <Decision caseId={caseId} state={state} disabled={disabled} />}
      </Box>
    </div>
  );
}

function Referral({ caseId, state, disabled }: AdrFollowUpProps) {
  const t = useTexts(texts).adr;
  const draft = useCaseDraft(caseId);
  const rules = useRulesOf(state);
  const entity = useDraftField(draft, draftField.adrEntity, firstEntity(state, rules));
  const referredOn = useDraftField(draft, draftField.adrReferredOn, '');
  const recording = useRecording(caseId);
  const record = async () => {
    const on = parseLocalDate(referredOn.value);
    if (!on) {
      recording.reject({ sentence: t.chooseDate, field: referredOn.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'RecordAdrReferral', entity: entity.value, referredOn: on },
        fields: { [entity.name]: entity.value, [referredOn.name]: referredOn.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.referralWhat}
      verb={t.recordReferral}
      fields={[entity, referredOn]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ entity: entity.name, referredOn: referredOn.name }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 160px', gap: 1.5, pt: 0.5 }}>
        <EntitySelect field={entity} state={state} disabled={disabled} />
        <DraftText field={referredOn} label={t.referredOn} type="date" disabled={disabled} />
      </Box>
    </RecordGroup>
  );
}

function Decision({ caseId, state, disabled }: AdrFollowUpProps) {
  const t = useTexts(texts).adr;
  const draft = useCaseDraft(caseId);
  const rules = useRulesOf(state);
  const last = state.adr.at(-1)?.entity ?? firstEntity(state, rules);
  const decidedOn = useDraftField(draft, draftField.adrDecidedOn, '');
  const outcome = useDraftField(draft, draftField.adrOutcome, '');
  const recording = useRecording(caseId);
  const record = async () => {
    const on = parseLocalDate(decidedOn.value);
    if (!on) {
      recording.reject({ sentence: t.chooseDate, field: decidedOn.name });
      return;
    }
    await recording.record([
      {
        command: { type: 'RecordAdrOutcome', entity: last, decidedOn: on, outcome: outcome.value },
        fields: { [decidedOn.name]: decidedOn.value, [outcome.name]: outcome.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.outcomeWhat}
      verb={t.recordOutcome}
      fields={[decidedOn, outcome]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ outcome: outcome.name, decidedOn: decidedOn.name }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 160px',
          gap: 1.5,
          pt: 0.5,
          alignItems: 'start',
        }}
      >
        <DraftText field={outcome} label={t.outcome} rows={2} disabled={disabled} />
        <DraftText field={decidedOn} label={t.decidedOn} type="date" disabled={disabled} />
      </Box>
    </RecordGroup>
  );
}

interface EntitySelectProps {
  readonly field: DraftField;
  readonly state: Case;
  readonly disabled: boolean;
}

function EntitySelect({ field, state, disabled }: EntitySelectProps) {
  const t = useTexts(texts).adr;
  return (
    <DraftSelect
      field={field}
      label={t.entity}
      options={adrChoices(state, useRulesOf(state)).map(({ entity }) => ({
        value: entity.name,
        label: entity.name,
      }))}
      disabled={disabled}
    />
  );
}

function firstEntity(state: Case, rules: RuleSet): string {
  return adrChoices(state, rules)[0]?.entity.name ?? '';
}
