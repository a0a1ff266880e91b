import type { EntryHeader } from '../../../shared/audit/entry';
import type { UnsignedEntry } from '../../../shared/audit/make-entries';
import { decide } from '../../../shared/complaint/decide';
import type { CaseEvent } from '../../../shared/complaint/events';
import type { CaseRefusal } from '../../../shared/complaint/refusals';
import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { MAX_APPEND } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/ipc/contract';
import { chain, decisionContext, withSignatures } from './append';
import { digestOf, sealIndex } from './case-index';
import { addCases, sealPage } from './event-store';
import { sealBody } from './journal-body';
import type { QueueStore } from './queue-store';
import type { CaseEntry, CaseRepository, Trouble } from './services';
import type { StoreParts } from './store-parts';
import { viewOf } from './view';

type Arriving = Parameters<CaseRepository['receiveMany']>[0][number];

/** Cases journalled and stored together. Small enough to keep the window awake and a transaction short. */
const BATCH = 200;

/**
 * Takes many cases in. Each batch is journalled first and stored next, so that a crash or a cancel leaves whole cases
 * only; while one batch is being written the next is being sealed.
 */
export async function receiveMany(
  parts: StoreParts,
  queue: QueueStore,
  complaints: readonly Arriving[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<{ readonly received: number }, Trouble>> {
  let received = 0;
  let storing: Promise<Result<number, Failure>> = Promise.resolve(ok(0));
  for (let at = 0, end = 0; at < complaints.length && !signal.aborted; at = end) {
    end = batchEnd(complaints, at);
    const prepared = await prepare(parts, complaints.slice(at, end));
    if (!prepared.ok) return prepared;
    const stored = await storing;
    if (!stored.ok) return err({ kind: 'failed', failure: stored.error });
    received += stored.value;
    onProgress(received);
    storing = store(parts, queue, prepared.value);
  }
  const stored = await storing;
  if (!stored.ok) return err({ kind: 'failed', failure: stored.error });
  received += stored.value;
  onProgress(received);
  return ok({ received });
}

/** The end of the batch that begins at `at`: at most {@link BATCH} whole cases whose entries fit one append. */
function batchEnd(complaints: readonly Arriving[], at: number): number {
  let end = at;
  let entries = 0;
  while (end < complaints.length && end - at < BATCH) {
    entries += 1 + (complaints[end]?.exhibits.length ?? 0);
    if (end > at && entries > MAX_APPEND) break;
    end += 1;
  }
  return end;
}

interface PreparedCase {
  readonly caseId: CaseId;
  readonly key: CryptoKey;
  readonly wrappedKey: Uint8Array;
  readonly unsigned: readonly UnsignedEntry<CaseEvent>[];
  readonly sealed: readonly { readonly header: EntryHeader; readonly sealedBody: Uint8Array }[];
}

async function prepare(
  parts: StoreParts,
  complaints: readonly Arriving[],
): Promise<Result<readonly PreparedCase[], Trouble>> {
  const prepared = await Promise.all(complaints.map((arriving) => prepareCase(parts, arriving)));
  const values: PreparedCase[] = [];
  for (const one of prepared) {
    if (!one.ok) return err({ kind: 'refused', refusal: one.error });
    values.push(one.value);
  }
  return ok(values);
}

async function prepareCase(
  parts: StoreParts,
  { complaint, exhibits, caseId }: Arriving,
): Promise<Result<PreparedCase, CaseRefusal>> {
  const decision = decide(
    { type: 'ReceiveComplaint', complaint, exhibits },
    undefined,
    decisionContext(parts),
  );
  if (!decision.ok) return decision;
  const { key, wrappedKey } = await parts.caseKeys.prepare(caseId);
  const unsigned = chain(parts, caseId, [], decision.value);
  const sealed = await Promise.all(
    unsigned.map(async ({ header, salt, body }) => ({
      header,
      sealedBody: await sealBody(key, header, { salt, body }),
    })),
  );
  return ok({ caseId, key, wrappedKey, unsigned, sealed });
}

async function store(
  parts: StoreParts,
  queue: QueueStore,
  cases: readonly PreparedCase[],
): Promise<Result<number, Failure>> {
  const signed = await parts.desktop.journalAppend({
    entries: cases.flatMap(({ sealed }) => sealed),
    newKeys: cases.map(({ caseId, wrappedKey }) => ({ caseId, wrappedKey })),
  });
  if (!signed.ok) return signed;
  for (const { caseId, key } of cases) parts.caseKeys.journalled(caseId, key);
  let at = 0;
  const histories: (readonly CaseEntry[])[] = [];
  for (const { unsigned } of cases) {
    const history = withSignatures(unsigned, signed.value.slice(at, at + unsigned.length));
    if (!history) return err({ code: 'JOURNAL_DAMAGED', detail: 'hash differs' });
    at += unsigned.length;
    histories.push(history);
  }
  const digests = cases.map(({ caseId }, index) => {
    const view = viewOf(caseId, histories[index] ?? []);
    if (!view) throw new Error('A decided case folds');
    return digestOf(caseId, view.state);
  });
  const [pages, rows] = await Promise.all([
    Promise.all(
      cases.map(({ key }, index) =>
        sealPage(
          key,
          (histories[index] ?? []).map(({ entry }) => entry),
        ),
      ),
    ),
    Promise.all(digests.map((digest) => sealIndex(parts.keys, digest, parts.nextRevision()))),
  ]);
  try {
    await addCases(parts.database, pages, rows);
  } catch (error) {
    return err({ code: 'DISK_FAILED', detail: String(error) });
  }
  queue.put(digests.map(({ row }) => row));
  return ok(cases.length);
}
