import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { DraftSelect } from '../../../components/draft-select';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { REGIME_LABELS } from '../../../../../shared/complaint/labels';
import { openIssues } from '../../../../../shared/complaint/state';
import { REGIMES } from '../../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { IssueItem } from '../issue/issue-item';
import { texts } from '../texts';
import { useField, useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** The complaint taken apart into numbered issues, each with its own answer. */
export function IssuesSection() {
  const t = useTexts(texts).issues;
  const { state, refusals } = useWork();
  const issues = openIssues(state);
  const merged = [...state.issues.values()].filter((issue) => issue.mergedInto !== undefined);
  return (
    <WorkSection id="issues" intro={t.intro} refusal={refusals.judge}>
      {issues.length === 0 && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t.none}
        </Typography>
      )}
      {issues.map((issue, place) => (
        <IssueItem key={issue.issueId} issue={issue} number={place + 1} />
      ))}
      {merged.map((issue) => (
        <Typography key={issue.issueId} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {t.merged(issue.title, (issue.mergedInto && state.issues.get(issue.mergedInto)?.title) ?? '')}
        </Typography>
      ))}
      {!refusals.judge && <NewIssue />}
    </WorkSection>
  );
}

function NewIssue() {
  const t = useTexts(texts).issues;
  const language = useLanguage();
  const { caseId, state, damaged, letterLanguage, unfold } = useWork();
  const title = useField(draftField.newIssueTitle);
  const regime = useField(draftField.newIssueRegime, state.complaint.regime);
  const recording = useRecording(caseId);

  const record = async () => {
    const chosen = REGIMES.find((candidate) => candidate === regime.value) ?? state.complaint.regime;
    const view = await recording.record([
      {
        command: { type: 'RaiseIssue', title: title.value, regime: chosen },
        fields: { [title.name]: title.value, [regime.name]: regime.value },
      },
    ]);
    const raised = view && openIssues(view.state).at(-1);
    if (raised) unfold(`issue.${raised.issueId}`, true);
  };

  return (
    <Box sx={{ mt: 2 }}>
      <RecordGroup
        what={t.raiseWhat}
        verb={t.raise}
        fields={[title, regime]}
        disabled={damaged}
        recording={recording}
        onRecord={() => void record()}
        controls={{ title: title.name }}
      >
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 180px', gap: 1.5 }}>
          <DraftText
            field={title}
            label={t.newTitle}
            help={t.newTitleHelp}
            lang={letterLanguage}
            limit={300}
            disabled={damaged}
          />
          <DraftSelect
            field={regime}
            label={t.regime}
            options={REGIMES.map((value) => ({ value, label: REGIME_LABELS[value][language] }))}
            disabled={damaged}
          />
        </Box>
      </RecordGroup>
    </Box>
  );
}
