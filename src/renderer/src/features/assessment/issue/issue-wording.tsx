import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { DraftSelect } from '../../../components/draft-select';
import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { REGIME_LABELS } from '../../../../../shared/complaint/labels';
import { openIssues } from '../../../../../shared/complaint/state';
import type { Issue } from '../../../../../shared/complaint/state';
import { REGIMES } from '../../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useRecordedBy, useUnfolded, useWork } from '../work-context';

interface IssueWordingProps {
  readonly issue: Issue;
  readonly number: number;
  readonly disabled: boolean;
}

/** Rewording an issue and taking it up in another one: seldom needed, so folded away. */
export function IssueWording({ issue, number, disabled }: IssueWordingProps) {
  const t = useTexts(texts).issues;
  const { state } = useWork();
  const [rewording, setRewording] = useUnfolded(`issue.${issue.issueId}.wording`);
  const [merging, setMerging] = useUnfolded(`issue.${issue.issueId}.merge`);
  const mergeable = openIssues(state).length > 1;
  if (disabled && !rewording && !merging) return null;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, ml: -1 }}>
        <Button
          variant="text"
          color="inherit"
          aria-expanded={rewording}
          aria-label={`${t.reword}: ${t.number(number)}`}
          onClick={() => {
            setRewording(!rewording);
          }}
        >
          {t.reword}
        </Button>
        {mergeable && (
          <Button
            variant="text"
            color="inherit"
            aria-expanded={merging}
            aria-label={`${t.merge}: ${t.number(number)}`}
            onClick={() => {
              setMerging(!merging);
            }}
          >
            {t.merge}
          </Button>
        )}
      </Box>
      {rewording && <Reword issue={issue} number={number} disabled={disabled} />}
      {merging && mergeable && <Merge issue={issue} number={number} disabled={disabled} />}
    </>
  );
}

function Reword({ issue, number, disabled }: IssueWordingProps) {
  const t = useTexts(texts).issues;
  const language = useLanguage();
  const { caseId, letterLanguage, unfold } = useWork();
  const title = useField(draftField.issueTitle(issue.issueId), issue.title);
  const regime = useField(draftField.issueRegime(issue.issueId), issue.regime);
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy(
    (event) =>
      (event.type === 'IssueRaised' || event.type === 'IssueReworded') && event.issueId === issue.issueId,
  );
  const record = async () => {
    const chosen = REGIMES.find((candidate) => candidate === regime.value) ?? issue.regime;
    const done = await recording.record([
      {
        command: { type: 'RewordIssue', issueId: issue.issueId, title: title.value, regime: chosen },
        fields: { [title.name]: title.value, [regime.name]: regime.value },
      },
    ]);
    if (done) unfold(`issue.${issue.issueId}.wording`, false);
  };
  return (
    <RecordGroup
      what={t.titleWhat(number)}
      fields={[title, regime]}
      recordedBy={recordedBy}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ title: title.name }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 180px', gap: 1.5 }}>
        <DraftText field={title} label={t.title} lang={letterLanguage} limit={300} disabled={disabled} />
        <DraftSelect
          field={regime}
          label={t.regime}
          options={REGIMES.map((value) => ({ value, label: REGIME_LABELS[value][language] }))}
          disabled={disabled}
        />
      </Box>
    </RecordGroup>
  );
}

function Merge({ issue, number, disabled }: IssueWordingProps) {
  const t = useTexts(texts).issues;
  const { caseId, state } = useWork();
  const into = useField(draftField.mergeInto(issue.issueId));
  const reason = useField(draftField.mergeReason(issue.issueId));
  const recording = useRecording(caseId);
  const others = openIssues(state).filter((other) => other.issueId !== issue.issueId);
  const record = async () => {
    const target = others.find((other) => other.issueId === into.value);
    if (!target) {
      recording.reject({ sentence: t.chooseIssue, field: into.name });
      return;
    }
    await recording.record([
      {
        command: {
          type: 'MergeIssue',
          issueId: issue.issueId,
          into: target.issueId,
          reason: reason.value,
        },
        fields: { [into.name]: into.value, [reason.name]: reason.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.mergeWhat(number)}
      verb={t.merge}
      fields={[into, reason]}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ reason: reason.name }}
    >
      <DraftSelect
        field={into}
        label={t.mergeInto}
        empty={t.chooseIssue}
        options={openIssues(state).flatMap((other, place) =>
          other.issueId === issue.issueId
            ? []
            : [{ value: other.issueId, label: t.toggle(place + 1, other.title) }],
        )}
        disabled={disabled}
      />
      <DraftText field={reason} label={t.mergeReason} disabled={disabled} />
    </RecordGroup>
  );
}
