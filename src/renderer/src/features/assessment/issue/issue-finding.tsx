import Typography from '@mui/material/Typography';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { FINDING_OUTCOME_LABELS } from '../../../../../shared/complaint/labels';
import type { Issue } from '../../../../../shared/complaint/state';
import { FINDING_OUTCOMES } from '../../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useRecordedBy, useWork } from '../work-context';

interface IssueFindingProps {
  readonly issue: Issue;
  readonly number: number;
  readonly disabled: boolean;
}

/** Rule, finding and reasons are one act: a finding without the other two is none. */
export function IssueFinding({ issue, number, disabled }: IssueFindingProps) {
  const t = useTexts(texts).issues;
  const language = useLanguage();
  const { caseId, letterLanguage } = useWork();
  const rule = useField(draftField.findingRule(issue.issueId), issue.finding?.rule);
  const outcome = useField(draftField.findingOutcome(issue.issueId), issue.finding?.outcome);
  const reasons = useField(draftField.findingReasons(issue.issueId), issue.finding?.reasons);
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy(
    (event) => event.type === 'FindingRecorded' && event.issueId === issue.issueId,
  );
  const record = async () => {
    const chosen = FINDING_OUTCOMES.find((candidate) => candidate === outcome.value);
    if (!chosen) {
      recording.reject({ sentence: t.chooseFinding, field: outcome.name });
      return;
    }
    await recording.record([
      {
        command: {
          type: 'RecordFinding',
          issueId: issue.issueId,
          outcome: chosen,
          rule: rule.value,
          reasons: reasons.value,
        },
        fields: {
          [rule.name]: rule.value,
          [outcome.name]: outcome.value,
          [reasons.name]: reasons.value,
        },
      },
    ]);
  };
  return (
    <div>
      <Typography variant="h4" sx={{ mb: 1.5 }}>
        {t.finding}
      </Typography>
      <RecordGroup
        what={t.findingWhat(number)}
        fields={[rule, outcome, reasons]}
        recordedBy={recordedBy}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ rule: rule.name, reasons: reasons.name }}
      >
        <DraftText
          field={rule}
          label={t.rule}
          rows={2}
          help={t.ruleHelp}
          lang={letterLanguage}
          disabled={disabled}
        />
        <DraftChoice
          field={outcome}
          label={t.outcome}
          options={FINDING_OUTCOMES.map((value) => ({
            value,
            label: FINDING_OUTCOME_LABELS[value][language],
          }))}
          disabled={disabled}
        />
        <DraftText
          field={reasons}
          label={t.reasons}
          rows={5}
          help={t.reasonsHelp}
          lang={letterLanguage}
          disabled={disabled}
        />
      </RecordGroup>
    </div>
  );
}
