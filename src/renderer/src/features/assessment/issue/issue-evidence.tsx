import Typography from '@mui/material/Typography';

import type { Issue } from '../../../../../shared/complaint/state';
import { useTexts } from '../../../lib/language';
import { EvidenceWeights } from '../evidence-weights';
import { texts } from '../texts';

interface IssueEvidenceProps {
  readonly issue: Issue;
  readonly number: number;
  readonly disabled: boolean;
}

/** Which exhibits count on this issue, and how much. */
export function IssueEvidence({ issue, number, disabled }: IssueEvidenceProps) {
  const t = useTexts(texts).issues;
  return (
    <div>
      <Typography variant="h4">{t.evidence}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t.evidenceIntro}
      </Typography>
      <EvidenceWeights issueId={issue.issueId} what={t.evidenceWhat(number)} disabled={disabled} />
    </div>
  );
}
