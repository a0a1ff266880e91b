import Box from '@mui/material/Box';

import { EVIDENCE_WEIGHT_LABELS } from '../../../../../shared/complaint/labels';
import { openIssues } from '../../../../../shared/complaint/state';
import type { Evidence } from '../../../../../shared/complaint/state';
import { useLanguage, useTexts } from '../../../lib/language';
import { EvidenceWeights } from '../evidence-weights';
import { texts } from '../texts';
import { useWork } from '../work-context';
import { WorkSection } from '../work-section';

/** Exhibits that no single issue rests on are weighed for the case as a whole, so that none is left unread. */
export function ExhibitsSection() {
  const t = useTexts(texts).exhibits;
  const { refusals, damaged } = useWork();
  return (
    <WorkSection id="exhibits" intro={t.intro} refusal={refusals.judge}>
      <EvidenceWeights
        what={t.what}
        detail={(exhibit) => <WeighedIn exhibit={exhibit} />}
        disabled={damaged || refusals.judge !== undefined}
      />
    </WorkSection>
  );
}

function WeighedIn({ exhibit }: { readonly exhibit: Evidence }) {
  const t = useTexts(texts).exhibits;
  const language = useLanguage();
  const { state } = useWork();
  const places = openIssues(state).flatMap((issue, place) => {
    const given = exhibit.considerations.find(({ issueId }) => issueId === issue.issueId);
    return given ? [`${t.issue(place + 1)}: ${EVIDENCE_WEIGHT_LABELS[given.weight][language]}`] : [];
  });
  const unread = exhibit.considerations.length === 0 && exhibit.passedOverBecause === undefined;
  if (places.length === 0 && !unread) return null;
  return (
    <Box sx={{ fontSize: 12, lineHeight: '16px', color: unread ? 'warning.main' : 'text.secondary' }}>
      {unread ? t.notWeighed : places.join(' · ')}
    </Box>
  );
}
