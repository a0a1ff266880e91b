import Button from '@mui/material/Button';

import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import type { Issue } from '../../../../../shared/complaint/state';
import type { Party } from '../../../../../shared/complaint/vocabulary';
import { useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { texts } from '../texts';
import { useField, useRecordedBy, useUnfolded, useWork } from '../work-context';

interface IssuePositionProps {
  readonly issue: Issue;
  readonly number: number;
  readonly party: Party;
  readonly disabled: boolean;
}

/** What one side says on the issue, or why it is not known. */
export function IssuePosition(props: IssuePositionProps) {
  const { issue, party } = props;
  return (
    <div>
      <Position {...props} />
      {(issue.positions[party] ?? '') === '' && <NotHeard {...props} />}
    </div>
  );
}

function NotHeard({ issue, number, party, disabled }: IssuePositionProps) {
  const t = useTexts(texts).issues;
  const { issueId, notHeard } = issue;
  const part = `issue.${issueId}.not-heard-${party}`;
  const { caseId, letterLanguage } = useWork();
  const [unfolded, setUnfolded] = useUnfolded(part);
  const reason = useField(draftField.notHeard(issueId, party), notHeard[party] ?? '');
  const recording = useRecording(caseId);
  const recordedBy = useRecordedBy(
    (event) => event.type === 'PartyNotHeard' && event.issueId === issueId && event.party === party,
  );
  const open = unfolded || notHeard[party] !== undefined;
  if (!open && disabled) return null;
  if (!open) {
    return (
      <Button
        variant="text"
        color="inherit"
        aria-label={t.notHeardWhat[party](number)}
        onClick={() => {
          setUnfolded(true);
        }}
      >
        {t.notHeard}
      </Button>
    );
  }
  const record = async () => {
    await recording.record([
      {
        command: { type: 'RecordPartyNotHeard', issueId, party, reason: reason.value },
        fields: { [reason.name]: reason.value },
      },
    ]);
  };
  return (
    <RecordGroup
      what={t.notHeardWhat[party](number)}
      fields={[reason]}
      recordedBy={recordedBy}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ reason: reason.name }}
    >
      <DraftText
        field={reason}
        label={t.notHeardReason[party]}
        help={t.notHeardHelp}
        rows={2}
        lang={letterLanguage}
        disabled={disabled}
      />
    </RecordGroup>
  );
}

function Position({ issue, number, party, disabled }: IssuePositionProps) {
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
