import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ERASURE_BASIS_LABELS } from '../../../../shared/complaint/labels';
import type { Failure } from '../../../../shared/ipc/contract';
import type { ErasureProposal } from '../../../../shared/retention/proposals';
import { EmptyState } from '../../components/empty-state';
import { TroubleAlert } from '../../components/trouble-alert';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { useMayRecord } from '../../store/use-people';
import { CarryOutDialog } from './carry-out-dialog';
import { texts } from './texts';
import { useCaseNames } from './use-case-names';
import type { KnownErasures } from './use-erasures';

interface ProposalsTabProps {
  readonly known: KnownErasures;
  readonly onDecided: () => void;
}

/** What somebody wants erased, for a second person to decide. */
export function ProposalsTab({ known: { proposals }, onDecided }: ProposalsTabProps) {
  const t = useTexts(texts).proposals;
  if (proposals.length === 0) return <EmptyState title={t.emptyTitle} text={t.emptyText} />;
  return (
    <Box component="ul" aria-label={t.list} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {proposals.map((proposal) => (
        <Box
          component="li"
          key={proposal.erasureId}
          sx={{ borderBottom: 1, borderColor: 'divider', py: 1.5, '&:first-of-type': { pt: 0 } }}
        >
          <Proposal proposal={proposal} onDecided={onDecided} />
        </Box>
      ))}
    </Box>
  );
}

interface ProposalProps {
  readonly proposal: ErasureProposal;
  readonly onDecided: () => void;
}

function Proposal({ proposal, onDecided }: ProposalProps) {
  const t = useTexts(texts).proposals;
  const language = useLanguage();
  const { staff, staffName, erasures } = useServices();
  const nameOf = useCaseNames();
  const mayDecide = useMayRecord('ErasureConfirmed');
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { caseIds, basis, proposedBy, proposedAt, state, decidedBy, decidedAt, doneAt } = proposal;
  const count = t.cases(caseIds.length);
  const own = proposedBy === staff.staffId;
  const when = (instant: number) => formatInstant(instant, language);

  const decline = async () => {
    setBusy(true);
    const answer = await erasures.decline(proposal.erasureId);
    setBusy(false);
    if (answer.ok) onDecided();
    else setFailure(answer.error);
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5 }}>
      <Typography variant="h3" component="h2">
        {count}
      </Typography>
      <Typography variant="body2">{ERASURE_BASIS_LABELS[basis][language]}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t.proposed(staffName(proposedBy), when(proposedAt))}
        {decidedBy !== undefined &&
          decidedAt !== undefined &&
          ` ${(state === 'declined' ? t.declined : t.confirmed)(staffName(decidedBy), when(decidedAt))}`}
        {doneAt !== undefined && ` ${t.done(when(doneAt))}`}
      </Typography>
      {(state === 'open' || state === 'confirmed') && (
        <>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {caseIds.map(nameOf).join(', ')}
          </Typography>
          {own && state === 'open' && <Typography variant="body2">{t.waits}</Typography>}
          {state === 'confirmed' && <Typography variant="body2">{t.unfinished}</Typography>}
          <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
            {mayDecide && (!own || state === 'confirmed') && (
              <Button
                variant="contained"
                color="error"
                disabled={busy}
                aria-label={`${t.confirm}: ${count}`}
                onClick={() => {
                  setAsking(true);
                }}
              >
                {t.confirm}
              </Button>
            )}
            {mayDecide && state === 'open' && (
              <Button
                loading={busy}
                aria-label={`${own ? t.withdraw : t.decline}: ${count}`}
                onClick={() => void decline()}
              >
                {own ? t.withdraw : t.decline}
              </Button>
            )}
          </Box>
        </>
      )}
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      {asking && (
        <CarryOutDialog
          caseIds={caseIds}
          run={(onProgress) => erasures.carryOut(proposal.erasureId, onProgress)}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Box>
  );
}
