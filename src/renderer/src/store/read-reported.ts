import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { inPeriod } from '../../../shared/reports/period';
import type { Period } from '../../../shared/reports/period';
import { reportedCaseOf } from '../../../shared/reports/reported-case';
import type { ReportedCase } from '../../../shared/reports/reported-case';
import { caseBatches } from './case-batches';
import { readerOf } from './case-reader';
import { rulesOf } from './rules-of';
import type { CaseRepository, ReportedCases, Trouble } from './services';
import type { StoreParts } from './store-parts';

/** Longest stretch of work before the window may react, ms. */
const SLICE_MS = 8;

/**
 * The cases of a period, each folded from its own entries, as its row does not know outcome and cause. They are read past
 * the repository, which would keep every view until the vault is locked.
 * @param open the repository's: mends a case whose working copy has fallen short of the journal
 * @param onProgress share of all cases looked at, 0 to 1
 * @returns undefined when it was stopped
 */
export async function readReported(
  parts: StoreParts,
  open: CaseRepository['open'],
  period: Period,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ReportedCases, Trouble> | undefined> {
  const stopped = () => signal.aborted;
  const total = await parts.database.cases.count();
  const today = parts.today();
  const book = parts.book();
  const cases: ReportedCase[] = [];
  let [looked, damaged] = [0, 0];
  let until = performance.now() + SLICE_MS;
  for await (const batch of caseBatches(parts)) {
    if (stopped()) return undefined;
    const wanted = batch.filter(({ digest }) => inPeriod(digest.facts, period));
    const ids = wanted.map(({ digest }) => digest.row.caseId);
    const read = await readerOf(parts, open, ids);
    if (!read.ok) return read;
    for (const caseId of ids) {
      const view = await read.value(caseId);
      if (!view.ok) return view;
      const { state, damage } = view.value;
      cases.push(reportedCaseOf(caseId, state, rulesOf(state, book), today));
      if (damage) damaged += 1;
      if (performance.now() < until) continue;
      onProgress(Math.min(1, (looked + (batch.length * (ids.indexOf(caseId) + 1)) / ids.length) / total));
      await new Promise((resolve) => setTimeout(resolve));
      if (stopped()) return undefined;
      until = performance.now() + SLICE_MS;
    }
    looked += batch.length;
    onProgress(Math.min(1, looked / Math.max(1, total)));
  }
  return stopped() ? undefined : ok({ cases, damaged });
}
