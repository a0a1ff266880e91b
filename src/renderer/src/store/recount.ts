import type { CaseId } from '../../../shared/core/ids';
import { effectOn } from '../../../shared/law/pack-effects';
import type { MovedCase, PackEffects } from '../../../shared/law/pack-effects';
import type { RuleBook } from '../../../shared/law/rule-book';
import { caseBatches } from './case-batches';
import type { OpenedRecord } from './case-batches';
import { sealIndex, withRules } from './case-index';
import type { QueueStore } from './queue-store';
import type { StoreParts } from './store-parts';

/**
 * Counts the dates of every case anew under the present book, and says in the working store that it has been done. What
 * is interrupted begins again at the next unlock, and so does it when the app itself brings other packs.
 */
export async function recountAll(
  parts: StoreParts,
  queue: QueueStore,
  onProgress: (share: number) => void,
): Promise<void> {
  const { database } = parts;
  const { edition } = parts.book();
  const done = await database.meta.get('rules');
  if (done?.name === 'rules' && done.edition === edition) return;
  onProgress(0);
  const total = await database.cases.count();
  let counted = 0;
  for await (const batch of caseBatches(parts)) {
    // Another pack was loaded meanwhile: its own recount is on its way.
    if (parts.book().edition !== edition) return;
    await queue.during(() => recount(parts, queue, batch));
    counted += batch.length;
    onProgress(Math.min(1, counted / Math.max(1, total)));
  }
  await database.meta.put({ name: 'rules', edition });
  onProgress(1);
}

/** Which open cases' clocks another book would move. */
export async function effectsOf(parts: StoreParts, before: RuleBook, after: RuleBook): Promise<PackEffects> {
  const today = parts.today();
  const moved: MovedCase[] = [];
  let cases = 0;
  for await (const batch of caseBatches(parts)) {
    for (const { digest } of batch) {
      if (digest.row.stage === 'finalised') continue;
      cases += 1;
      const { caseId, reference } = digest.row;
      const effect = effectOn({ caseId, reference, facts: digest.facts }, before, after, today);
      if (effect) moved.push(effect);
    }
  }
  return { cases, moved };
}

/** Writes the cases whose row changes, unless somebody wrote the case meanwhile: then its row is of the present book. */
async function recount(parts: StoreParts, queue: QueueStore, batch: readonly OpenedRecord[]): Promise<void> {
  const { database, keys, nextRevision } = parts;
  const moved = batch.flatMap(({ record, digest }) => {
    const next = withRules(digest, parts.book());
    return JSON.stringify(next.row) === JSON.stringify(digest.row) ? [] : [{ record, next }];
  });
  if (moved.length === 0) return;
  const sealed = await Promise.all(moved.map(({ next }) => sealIndex(keys, next, nextRevision())));
  const written = new Set<CaseId>();
  await database.transaction('rw', database.cases, async () => {
    const now = await database.cases.bulkGet(moved.map(({ record }) => record.caseId));
    const fresh = sealed.filter((_, index) => now[index]?.revision === moved[index]?.record.revision);
    await database.cases.bulkPut(fresh);
    for (const { caseId } of fresh) written.add(caseId);
  });
  queue.put(moved.flatMap(({ next }) => (written.has(next.row.caseId) ? [next.row] : [])));
}
