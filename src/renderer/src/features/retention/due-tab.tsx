import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import { MAX_ERASED } from '../../../../shared/ipc/contract';
import type { Failure } from '../../../../shared/ipc/contract';
import { EmptyState } from '../../components/empty-state';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { useMayRecord } from '../../store/use-people';
import { DUE_FILTERS, filterDue, selectable } from './arrange-due';
import type { DueFilter } from './arrange-due';
import { DueTable } from './due-table';
import { RequestForm } from './request-form';
import { texts } from './texts';
import type { ErasuresState } from './use-erasures';
import type { Retained } from './use-retained';

interface DueTabProps {
  readonly retained: Retained;
  readonly erasures: ErasuresState;
}

/** Cases whose time is over, to be put forward for erasure. */
export function DueTab({
  retained: { reading, again },
  erasures: { known, again: readProposals },
}: DueTabProps) {
  const t = useTexts(texts).due;
  const { erasures, today } = useServices();
  const mayPropose = useMayRecord('ErasureProposed');
  const [filter, setFilter] = useState<DueFilter>('due');
  const [chosen, setChosen] = useState<ReadonlySet<CaseId>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState<string>();
  const now = today();
  const waiting = new Set(
    known?.proposals
      .filter(({ state }) => state === 'open' || state === 'confirmed')
      .flatMap(({ caseIds }) => caseIds),
  );
  const cases = reading.state === 'read' ? reading.cases : [];
  const shown = filterDue(cases, filter, now);
  const free = shown.filter((one) => selectable(one, waiting, now));
  const picked = free.filter(({ caseId }) => chosen.has(caseId)).map(({ caseId }) => caseId);
  const tooMany = picked.length > MAX_ERASED;

  const propose = async () => {
    setBusy(true);
    setFailure(undefined);
    setDone(undefined);
    const answer = await erasures.propose('retention', picked);
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.error);
      return;
    }
    setChosen(new Set());
    setDone(t.proposedDone(picked.length));
    readProposals();
  };

  return (
    <>
      <Box role="group" aria-label={t.filters} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {DUE_FILTERS.map((name) => (
          <Chip
            key={name}
            label={t.filterNames[name](filterDue(cases, name, now).length)}
            color={name === filter ? 'primary' : 'default'}
            variant={name === filter ? 'filled' : 'outlined'}
            aria-pressed={name === filter}
            onClick={() => {
              setFilter(name);
            }}
          />
        ))}
      </Box>
      {reading.state === 'reading' && (
        <LinearProgress variant="determinate" value={100 * reading.share} aria-label={t.reading} />
      )}
      {reading.state === 'failed' && (
        <TroubleAlert trouble={reading.trouble} action={<Button onClick={again}>{t.again}</Button>} />
      )}
      {reading.state === 'read' &&
        (shown.length === 0 ? (
          <EmptyState title={t.empty[filter].title} text={t.empty[filter].text} />
        ) : (
          <DueTable
            cases={shown}
            free={free}
            waiting={waiting}
            chosen={chosen}
            onChoose={setChosen}
            selectable={mayPropose && filter === 'due'}
            disabled={busy}
          />
        ))}
      {mayPropose && filter === 'due' && shown.length > 0 && (
        <Button
          variant="contained"
          disabled={picked.length === 0 || tooMany || !known}
          loading={busy}
          onClick={() => void propose()}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t.propose(picked.length)}
        </Button>
      )}
      {tooMany && <Alert severity="info">{t.tooMany(MAX_ERASED)}</Alert>}
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      <Box role="status">{done}</Box>
      {mayPropose && <RequestForm waiting={waiting} onProposed={readProposals} />}
    </>
  );
}
