import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { DUTY_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { Case, Duty } from '../../../../shared/complaint/state';
import { formatDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { parseLocalDate } from '../../../../shared/core/local-date';
import { deadlineFactsOf } from '../../../../shared/law/deadline-facts';
import { extensionLimits } from '../../../../shared/law/deadlines';
import type { RuleSet } from '../../../../shared/law/rule-set';
import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { useCaseDraft, useDraftField } from '../../store/use-case-draft';
import { useRecording } from '../../store/use-recording';
import { texts } from './texts';

interface ExtensionProps {
  readonly duty: Duty;
  readonly state: Case;
  readonly rules: RuleSet;
  readonly caseId: CaseId;
  readonly disabled: boolean;
}

/** Putting a duty's date off, where the law allows it: seldom, once, and never without a reason. */
export function Extension({ duty, state, rules, caseId, disabled }: ExtensionProps) {
  const t = useTexts(texts).duties;
  const language = useLanguage();
  const { dutyId } = duty;
  const draft = useCaseDraft(caseId);
  const toldOn = useDraftField(draft, draftField.dutyToldOn(dutyId), '');
  const until = useDraftField(draft, draftField.dutyExtendedUntil(dutyId), '');
  const because = useDraftField(draft, draftField.dutyExtendedBecause(dutyId), '');
  const fields = [toldOn, until, because];
  const recording = useRecording(caseId);
  const [open, setOpen] = useState(false);
  const limits = extensionLimits(duty, deadlineFactsOf(state), rules);
  if (!limits || duty.extended) return null;
  const what = t.extendWhat(DUTY_KIND_LABELS[duty.kind][language]);
  if (!open && !fields.some(({ changed }) => changed)) {
    return (
      <Button
        variant="text"
        color="inherit"
        disabled={disabled}
        aria-label={`${t.extend}: ${DUTY_KIND_LABELS[duty.kind][language]}`}
        sx={{ ml: -1, mb: 1.5 }}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t.extend} …
      </Button>
    );
  }
  const record = async () => {
    const [told, last] = [parseLocalDate(toldOn.value), parseLocalDate(until.value)];
    if (!told || !last) {
      const missing = told ? { label: t.until, field: until.name } : { label: t.toldOn, field: toldOn.name };
      recording.reject({ sentence: t.dateMissing(missing.label), field: missing.field });
      return;
    }
    await recording.record([
      {
        command: { type: 'ExtendDuty', dutyId, toldOn: told, until: last, reason: because.value, limits },
        fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
      },
    ]);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t.extendIntro(formatDate(limits.tellBy, language), formatDate(limits.latest, language))}
      </Typography>
      <RecordGroup
        what={what}
        verb={t.extend}
        fields={fields}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ toldOn: toldOn.name, reason: because.name }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: '160px 160px', gap: 1.5 }}>
          <DraftText field={toldOn} label={t.toldOn} type="date" disabled={disabled} />
          <DraftText field={until} label={t.until} type="date" disabled={disabled} />
        </Box>
        <DraftText field={because} label={t.because} help={t.noteHelp} rows={2} disabled={disabled} />
      </RecordGroup>
    </Box>
  );
}
