import { addDays, daysBetween } from '../../../shared/core/local-date';
import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { dueAfter, retentionIn, retentionOf } from '../../../shared/retention/retention';
import { createPauses } from '../lib/time-slices';
import { caseBatches } from './case-batches';
import type { OpenedRecord } from './case-batches';
import { readerOf } from './case-reader';
import type { CaseRepository, CaseView, RetainedCase, Trouble } from './services';
import type { StoreParts } from './store-parts';

/** How far ahead the list looks, in days. */
const AHEAD_DAYS = 90;

/**
 * Closed cases whose time is over, or will be within {@link AHEAD_DAYS}. The facts beside the rows say which those are;
 * only they are folded, for what keeps them.
 * @param onProgress share of all cases looked at, 0 to 1
 * @returns by the day they are due; undefined when it was stopped
 */
export async function readRetained(
  parts: StoreParts,
  open: CaseRepository['open'],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<readonly RetainedCase[], Trouble> | undefined> {
  const total = await parts.database.cases.count();
  const today = parts.today();
  const until = addDays(today, AHEAD_DAYS);
  const found: RetainedCase[] = [];
  const pause = createPauses();
  let looked = 0;
  for await (const batch of caseBatches(parts)) {
    if (signal.aborted) return undefined;
    const ids = batch.filter((one) => dueOf(one, parts) <= until).map(({ digest }) => digest.row.caseId);
    const read = await readerOf(parts, open, ids);
    if (!read.ok) return read;
    for (const caseId of ids) {
      const view = await read.value(caseId);
      if (!view.ok) return view;
      found.push(...retained(view.value, parts, today));
      await pause();
    }
    looked += batch.length;
    onProgress(Math.min(1, looked / Math.max(1, total)));
  }
  return signal.aborted ? undefined : ok(found.sort((a, b) => daysBetween(b.fileDueOn, a.fileDueOn)));
}

/** After every other day where the case is not closed. */
function dueOf({ digest: { facts } }: OpenedRecord, { book }: StoreParts): string {
  const { market, closedOn } = facts;
  if (closedOn === undefined) return '9999-99-99';
  return dueAfter(closedOn, retentionIn(book(), market, closedOn).fullFileYears);
}

function retained(
  { caseId, state, damage }: CaseView,
  { book }: StoreParts,
  today: RetainedCase['closedOn'],
): readonly RetainedCase[] {
  const { market, reference, complainant } = state.complaint;
  if (state.finalisedOn === undefined) return [];
  const rules = retentionIn(book(), market, state.finalisedOn);
  const retention = retentionOf(state, rules, today);
  if (retention.state === 'not-closed') return [];
  const { closedOn, fileDueOn, keptBecause } = retention;
  return [
    {
      caseId,
      reference,
      complainant: complainant.name,
      market,
      closedOn,
      fileDueOn,
      years: rules.fullFileYears,
      source: rules.source,
      keptBecause,
      damaged: damage !== undefined,
    },
  ];
}
