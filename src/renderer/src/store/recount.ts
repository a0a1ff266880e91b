import type { CaseId } from '../../../shared/core/ids';
import { countEffects, effectOn } from '../../../shared/law/pack-effects';
import type { PackEffects } from '../../../shared/law/pack-effects';
import type { RuleBook } from '../../../shared/law/rule-book';
import { inParts } from '../lib/in-parts';
import { createPauses } from '../lib/time-slices';
import { caseBatches } from './case-batches';
import type { OpenedRecord } from './case-batches';
import { sealAgain, withRules } from './case-index';
import type { CaseDigest } from './case-index';
import type { StoredCase } from './database';
import type { QueueStore } from './queue-store';
import type { StoreParts } from './store-parts';
import { whenIdle } from './when-idle';

/** Cases written at a time: each time, the disk is waited for. */
const WRITTEN = 1_000;
/** Of these, cases sealed and handed to the database in one go: a few ms. */
const AT_ONCE = 100;
/** Counting waits at most this long for what the new law makes of the page, ms. */
const PATIENCE = 1_000;

/**
 * Counts the dates of every case anew under the present book, and says in the working store that it has been done. What
 * is interrupted begins again at the next unlock, and so does it when the app itself brings other packs.
 */
export function recountAll(
  parts: StoreParts,
  queue: QueueStore,
  onProgress: (share: number) => void,
): Promise<void> {
  return queue.during(() => recount(parts, queue, onProgress));
}

async function recount(
  parts: StoreParts,
  queue: QueueStore,
  onProgress: (share: number) => void,
): Promise<void> {
  const { database } = parts;
  const book = parts.book();
  const { edition } = book;
  const done = await database.meta.get('rules');
  if (done?.name === 'rules' && done.edition === edition) return;
  onProgress(0);
  // The page that loaded the pack is drawn anew first: what is drawn in pauses begins again whenever progress is shown,
  // and after five seconds of that React draws it without pauses.
  await whenIdle(PATIENCE);
  const total = await database.cases.count();
  let counted = 0;
  const moved: Moved[] = [];
  const pause = createPauses();
  for await (const batch of caseBatches(parts)) {
    // Another pack was loaded meanwhile: its own recount is on its way.
    if (parts.book() !== book) return;
    for (const opened of batch) {
      await pause();
      moved.push(...movedBy(book, opened));
    }
    if (moved.length >= WRITTEN) await store(parts, queue, book, moved.splice(0));
    counted += batch.length;
    onProgress(Math.min(1, counted / Math.max(1, total)));
  }
  await store(parts, queue, book, moved);
  if (parts.book() !== book) return;
  await database.meta.put({ name: 'rules', edition });
  onProgress(1);
}

/** Which open cases' clocks another book would move. */
export async function effectsOf(parts: StoreParts, before: RuleBook, after: RuleBook): Promise<PackEffects> {
  const today = parts.today();
  const effects = countEffects();
  const pause = createPauses();
  for await (const batch of caseBatches(parts)) {
    for (const { digest } of batch) {
      await pause();
      if (digest.row.stage === 'finalised') continue;
      const { caseId, reference } = digest.row;
      effects.add(effectOn({ caseId, reference, facts: digest.facts }, before, after, today));
    }
  }
  return effects.sofar();
}

interface Moved {
  readonly record: StoredCase;
  readonly next: CaseDigest;
}

/** The case, when its row is another under the book. */
function movedBy(book: RuleBook, { record, digest }: OpenedRecord): readonly Moved[] {
  const next = withRules(digest, book);
  return JSON.stringify(next.row) === JSON.stringify(digest.row) ? [] : [{ record, next }];
}

interface SealedAgain {
  readonly record: StoredCase;
  /** The revision the case had when it was read. */
  readonly readAt: number;
}

/**
 * Writes the cases, unless somebody wrote one meanwhile: then its row is of the present book. Under another book than
 * theirs nothing is written: its recount would take that for somebody's change and leave it.
 */
async function store(
  parts: StoreParts,
  queue: QueueStore,
  book: RuleBook,
  moved: readonly Moved[],
): Promise<void> {
  const { database, keys, nextRevision } = parts;
  if (moved.length === 0) return;
  const sealed: SealedAgain[] = [];
  for (const part of inParts(moved, AT_ONCE)) {
    const again = part.map(async ({ record: { externalIndex, revision }, next }) => ({
      record: await sealAgain(keys, next, { revision: nextRevision(), externalIndex }),
      readAt: revision,
    }));
    sealed.push(...(await Promise.all(again)));
  }
  const written = new Set<CaseId>();
  await database.transaction('rw', database.cases, async () => {
    for (const part of inParts(sealed, AT_ONCE)) {
      const now = await database.cases.bulkGet(part.map(({ record }) => record.caseId));
      const fresh = part.filter(({ readAt }, index) => now[index]?.revision === readAt);
      if (parts.book() !== book) return;
      await database.cases.bulkPut(fresh.map(({ record }) => record));
      for (const { record } of fresh) written.add(record.caseId);
    }
  });
  queue.put(moved.flatMap(({ next }) => (written.has(next.row.caseId) ? [next.row] : [])));
}
