import { sha256 } from '@noble/hashes/sha2.js';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';

import { asId } from '../../../../shared/core/ids';
import type { BatchId } from '../../../../shared/core/ids';
import { fitting, MAX_PACKS } from '../../../../shared/reports/batch';
import type { BatchFilter, BatchPlan } from '../../../../shared/reports/batch';
import { inOrder } from '../../../../shared/reports/register';
import { drawing, SEED } from '../../../../shared/reports/sample';
import { inSlices } from '../../lib/time-slices';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { BatchFields, sizeOf } from './batch-fields';
import type { BatchDraft } from './batch-fields';
import { BatchStateView } from './batch-state';
import { texts } from './texts';
import type { BatchWork } from './use-batch';
import type { Reading } from './use-reported';

const SEED_LENGTH = 16;

interface PacksTabProps {
  readonly reading: Reading | undefined;
  readonly work: BatchWork;
}

/** Audit packs of many cases into a folder. */
export function PacksTab({ reading, work }: PacksTabProps) {
  const t = useTexts(texts).packs;
  const { newId, clock } = useServices();
  const language = useLanguage();
  const [draft, setDraft] = useState<BatchDraft>(() => ({
    purpose: 'full',
    market: undefined,
    product: undefined,
    outcome: undefined,
    sampled: false,
    size: '20',
    seed: newId().slice(0, SEED_LENGTH),
  }));
  const read = reading?.state === 'read' ? reading : undefined;
  const { market, product, outcome, sampled, seed } = draft;
  const filter = useMemo<BatchFilter | undefined>(
    () =>
      read && {
        ...read.period,
        ...(market && { market }),
        ...(product && { product }),
        ...(outcome && { outcome }),
      },
    [read, market, product, outcome],
  );
  const found = useMemo(
    () => (read && filter ? inOrder(fitting(read.found.cases, filter)).map(({ caseId }) => caseId) : []),
    [read, filter],
  );
  const size = sampled ? sizeOf(draft) : found.length;
  const sound = size !== undefined && (!sampled || SEED.test(seed));
  const packs = Math.min(found.length, size ?? 0);
  const busy = work.now.state === 'running' || work.now.state === 'choosing';

  const begin = async () => {
    if (!filter || !sound) return;
    const draw = sampled
      ? await inSlices(drawing(found, seed, sha256), new AbortController().signal)
      : undefined;
    const cases = draw ? draw.slice(0, size).map(({ caseId }) => caseId) : found;
    const plan: BatchPlan = {
      batchId: asId<BatchId>(newId()),
      createdAt: clock.now(),
      language,
      purpose: draft.purpose,
      filter,
      ...(sampled && { sample: { size, seed } }),
      population: found.length,
      ...(draw && { draw }),
      cases,
    };
    work.begin(plan);
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Typography variant="body2" sx={{ maxWidth: 720 }}>
        {t.intro}
      </Typography>
      <BatchFields
        draft={draft}
        onChange={setDraft}
        onNewSeed={() => {
          setDraft({ ...draft, seed: newId().slice(0, SEED_LENGTH) });
        }}
        disabled={busy}
      />
      {read && <Typography variant="body2">{t.fit(found.length, packs)}</Typography>}
      {packs > MAX_PACKS && <Alert severity="info">{t.tooMany(MAX_PACKS)}</Alert>}
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant="contained"
          disabled={!read || !sound || packs === 0 || packs > MAX_PACKS}
          loading={busy}
          onClick={() => void begin()}
        >
          {t.make(packs)}
        </Button>
        <Button disabled={busy} onClick={work.find}>
          {t.find}
        </Button>
      </Box>
      <BatchStateView work={work} />
    </Box>
  );
}
