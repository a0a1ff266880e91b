import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import type { Issue } from '../../../../../shared/complaint/state';
import type { Party } from '../../../../../shared/complaint/vocabulary';
import { useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useRecordedBy, useWork } from '../work-context';

interface IssuePositionProps {
  readonly issue: Issue;
  readonly number: number;
  readonly party: Party;
  readonly disabled: boolean;
}

/** What one side says on the issue. */
export function IssuePosition({ issue, number, party, disabled }: IssuePositionProps) {
  const t = useTexts(texts).issues;
  const { caseId, letterLanguage } = useWork();
  const position = useField(draftField.position(issue.issueId, party), issue.positions[party] ?? '');
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy(
    (event) => event.type === 'PositionRecorded' && event.issueId === issue.issueId && event.party === party,
  );
  const record = async () => {
    await recording.record([
      {
        command: { type: 'RecordPosition', issueId: issue.issueId, party, text: position.value },
        fields: { [position.name]: position.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.positionWhat[party](number)}
      fields={[position]}
      recordedBy={recordedBy}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ text: position.name }}
    >
      <DraftText
        field={position}
        label={t.position[party]}
        rows={4}
        lang={letterLanguage}
        disabled={disabled}
      />
    </RecordGroup>
  );
}
