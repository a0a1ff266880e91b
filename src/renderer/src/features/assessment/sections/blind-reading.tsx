import Typography from '@mui/material/Typography';

import { DraftChoice } from '../../../components/draft-choice';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { CASE_OUTCOME_LABELS, FINDING_OUTCOME_LABELS } from '../../../../../shared/complaint/labels';
import { UNEXAMINED_OUTCOMES } from '../../../../../shared/complaint/outcome';
import { openIssues } from '../../../../../shared/complaint/state';
import type { Issue } from '../../../../../shared/complaint/state';
import { CASE_OUTCOMES, FINDING_OUTCOMES } from '../../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { draftFieldOf, useDraftFields } from '../../../store/use-case-draft';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useWork } from '../work-context';

/** The second reader's own assessment, given whole: a finding with reasons for every issue, and the outcome. */
export function BlindReading({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).secondReading;
  const language = useLanguage();
  const { caseId, state, draft } = useWork();
  const outcome = useField(draftField.secondReadingOutcome);
  const comments = useField(draftField.secondReadingComments);
  const issues = openIssues(state);
  const drafted = useDraftFields(draft);
  const findingFields = issues
    .flatMap(({ issueId }) => [
      draftField.secondReadingFinding(issueId),
      draftField.secondReadingReasons(issueId),
    ])
    .map((name) => draftFieldOf(draft, drafted, name, ''));
  const recording = useRecording(caseId);
  const declined = state.admissibility?.admissible === false;

  const record = async () => {
    const fields = draft.fields();
    const written = Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text]));
    const chosen = CASE_OUTCOMES.find((one) => one === outcome.value);
    const findings = issues.flatMap(({ issueId }) => {
      const found = FINDING_OUTCOMES.find((one) => one === written[draftField.secondReadingFinding(issueId)]);
      const reasons = written[draftField.secondReadingReasons(issueId)] ?? '';
      return found ? [{ issueId, outcome: found, reasons }] : [];
    });
    const open = issues.find(({ issueId }) => !findings.some((finding) => finding.issueId === issueId));
    if (open && !declined) {
      recording.reject({ sentence: t.chooseFinding, field: draftField.secondReadingFinding(open.issueId) });
      return;
    }
    const bare = findings.find(({ reasons }) => reasons.trim() === '');
    if (bare) {
      recording.reject({ sentence: t.giveReasons, field: draftField.secondReadingReasons(bare.issueId) });
      return;
    }
    if (!chosen) {
      recording.reject({ sentence: t.chooseOutcome, field: outcome.name });
      return;
    }
    const sent = [...findingFields, outcome, comments].map(({ name, value }) => [name, value] as const);
    await recording.record([
      {
        command: { type: 'GiveSecondReading', findings, outcome: chosen, comments: comments.value },
        fields: Object.fromEntries(sent),
      },
    ]);
  };

  return (
    <RecordGroup
      what={t.answerWhat}
      fields={[...findingFields, outcome, comments]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ comments: comments.name }}
    >
      <Typography variant="body2" color="textSecondary">
        {t.blind}
      </Typography>
      {issues.map((issue, index) => (
        <BlindFinding key={issue.issueId} issue={issue} number={index + 1} disabled={disabled} />
      ))}
      <DraftChoice
        field={outcome}
        label={t.outcome}
        options={CASE_OUTCOMES.filter((value) =>
          declined ? UNEXAMINED_OUTCOMES.includes(value) : value !== 'inadmissible',
        ).map((value) => ({ value, label: CASE_OUTCOME_LABELS[value][language] }))}
        disabled={disabled}
      />
      <DraftText field={comments} label={t.comments} rows={3} disabled={disabled} />
    </RecordGroup>
  );
}

interface BlindFindingProps {
  readonly issue: Issue;
  readonly number: number;
  readonly disabled: boolean;
}

function BlindFinding({ issue, number, disabled }: BlindFindingProps) {
  const t = useTexts(texts).secondReading;
  const language = useLanguage();
  const finding = useField(draftField.secondReadingFinding(issue.issueId));
  const reasons = useField(draftField.secondReadingReasons(issue.issueId));
  return (
    <>
      <DraftChoice
        field={finding}
        label={t.findingOn(number, issue.title)}
        options={FINDING_OUTCOMES.map((value) => ({ value, label: FINDING_OUTCOME_LABELS[value][language] }))}
        disabled={disabled}
      />
      <DraftText field={reasons} label={t.reasonsOn(number)} rows={3} disabled={disabled} />
    </>
  );
}
