import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { readEntries } from './event-store';
import { examineTrail } from './examine-trail';
import type { CaseRepository, CaseView, Trouble } from './services';
import type { StoreParts } from './store-parts';
import { viewOf } from './view';

/**
 * Asks for the keys and heads of many cases at once; then each is read from the working store alone, past the
 * repository, which would keep every view until the vault is locked.
 * @param open the repository's: mends a case whose working copy has fallen short of the journal
 */
export async function readerOf(
  { caseKeys, database, desktop, sha256 }: StoreParts,
  open: CaseRepository['open'],
  ids: readonly CaseId[],
): Promise<Result<(caseId: CaseId) => Promise<Result<CaseView, Trouble>>, Trouble>> {
  if (ids.length === 0) return ok(open);
  const keys = await caseKeys.load(ids);
  if (!keys.ok) return err({ kind: 'failed', failure: keys.error });
  const heads = await desktop.journalCaseHeads({ caseIds: [...ids] });
  if (!heads.ok) return err({ kind: 'failed', failure: heads.error });
  const headsOf = Map.groupBy(heads.value, (head) => head.caseId);
  return ok(async (caseId) => {
    const key = keys.value.get(caseId);
    const known = headsOf.get(caseId) ?? [];
    const read = key && (await readEntries(database, key, caseId));
    const found = read && examineTrail(read.entries, known, sha256);
    const view = found?.kind === 'sound' ? viewOf(caseId, found.history) : undefined;
    return view ? ok(view) : open(caseId);
  });
}
