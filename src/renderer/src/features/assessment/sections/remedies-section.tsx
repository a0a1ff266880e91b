import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';

import { DraftText } from '../../../components/draft-text';
import { RecordGroup } from '../../../components/record-group';
import { REMEDY_KIND_LABELS } from '../../../../../shared/complaint/labels';
import { openIssues } from '../../../../../shared/complaint/state';
import type { CaseRemedy } from '../../../../../shared/complaint/state';
import { formatMoney, formatShortDate } from '../../../../../shared/core/format';
import { useLanguage, useTexts } from '../../../lib/language';
import { draftField } from '../../../store/draft-fields';
import { useRecording } from '../../../store/use-recording';
import { NewRemedy } from '../new-remedy';
import { texts } from '../texts';
import { useField, useUnfolded, useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** What the firm is to do. */
export function RemediesSection() {
  const t = useTexts(texts).remedies;
  const { state, refusals, damaged } = useWork();
  const remedies = [...state.remedies.values()];
  return (
    <WorkSection id="remedies" intro={t.intro} refusal={refusals.judge}>
      {remedies.length === 0 && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t.none}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {remedies.map((remedy) => (
          <Box
            component="li"
            key={remedy.remedyId}
            sx={{
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
              '&:last-of-type': { mb: 2, borderBottom: 1, borderColor: 'divider' },
            }}
          >
            <Remedy remedy={remedy} disabled={damaged || refusals.judge !== undefined} />
          </Box>
        ))}
      </Box>
      {!refusals.judge && <NewRemedy disabled={damaged} />}
    </WorkSection>
  );
}

interface RemedyProps {
  readonly remedy: CaseRemedy;
  readonly disabled: boolean;
}

function Remedy({ remedy, disabled }: RemedyProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { state } = useWork();
  const [withdrawing, setWithdrawing] = useUnfolded(`remedy.${remedy.remedyId}`);
  const gone = remedy.withdrawnBecause !== undefined;
  const place = openIssues(state).findIndex((issue) => issue.issueId === remedy.issueId);
  const facts = [
    remedy.amount && formatMoney(remedy.amount, language),
    remedy.dueOn && t.remedies.dueBy(formatShortDate(remedy.dueOn, language)),
    remedy.issueId === undefined ? t.remedies.wholeCase : place >= 0 ? t.issues.number(place + 1) : undefined,
    remedy.carriedOutOn && t.remedies.carriedOut(formatShortDate(remedy.carriedOutOn, language)),
  ].filter((fact) => fact !== undefined);
  const closed = gone || remedy.carriedOutOn !== undefined;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flexGrow: 1, minWidth: 0, color: gone ? 'text.secondary' : 'text.primary' }}>
          <Box sx={{ fontWeight: 600, ...(gone && { textDecoration: 'line-through' }) }}>
            {REMEDY_KIND_LABELS[remedy.kind][language]}
          </Box>
          <Box sx={{ overflowWrap: 'anywhere' }}>{remedy.description}</Box>
          <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
            {gone ? t.remedies.withdrawn(remedy.withdrawnBecause ?? '') : facts.join(' · ')}
          </Box>
        </Box>
        {!closed && !disabled && (
          <Button
            variant="text"
            color="inherit"
            aria-expanded={withdrawing}
            aria-label={`${t.remedies.withdraw}: ${remedy.description}`}
            sx={{ flexShrink: 0 }}
            onClick={() => {
              setWithdrawing(!withdrawing);
            }}
          >
            {t.remedies.withdraw}
          </Button>
        )}
      </Box>
      {withdrawing && !closed && <Withdrawal remedy={remedy} disabled={disabled} />}
    </>
  );
}

function Withdrawal({ remedy, disabled }: RemedyProps) {
  const t = useTexts(texts).remedies;
  const { caseId } = useWork();
  const reason = useField(draftField.withdrawalReason(remedy.remedyId));
  const recording = useRecording(caseId);
  const record = async () => {
    await recording.record([
      {
        command: { type: 'WithdrawRemedy', remedyId: remedy.remedyId, reason: reason.value },
        fields: { [reason.name]: reason.value },
      },
    ]);
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <RecordGroup
        what={t.withdrawWhat(remedy.description)}
        verb={t.withdraw}
        fields={[reason]}
        disabled={disabled}
        recording={recording}
        onRecord={() => void record()}
        controls={{ reason: reason.name }}
      >
        <DraftText field={reason} label={t.withdrawReason} disabled={disabled} />
      </RecordGroup>
    </Box>
  );
}
