import type { EntryHeader } from '../../../shared/audit/entry';
import type { UnsignedEntry } from '../../../shared/audit/make-entries';
import { decide } from '../../../shared/complaint/decide';
import type { CaseEvent } from '../../../shared/complaint/events';
import type { CaseRefusal } from '../../../shared/complaint/refusals';
import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { MAX_APPEND, MAX_APPEND_BYTES } from '../../../shared/ipc/contract';
import type { Failure } from '../../../shared/ipc/contract';
import { chain, decisionContext, withSignatures } from './append';
import { digestOf, sealIndex } from './case-index';
import { addCases, sealPage } from './event-store';
import { sealBody } from './journal-body';
import type { QueueStore } from './queue-store';
import type { CaseEntry, CaseRepository, Trouble } from './services';
import { reportRefusal } from './report-refusal';
import type { StoreParts } from './store-parts';
import { underOneBook } from './under-one-book';
import { viewOf } from './view';

type Arriving = Parameters<CaseRepository['receiveMany']>[0][number];

/**
 * Cases journalled and stored together. Large enough that waiting for the disk does not count, small enough to keep the
 * window awake and a transaction short.
 */
const BATCH = 250;
/** Batches being written at the same time: while one waits for its transaction the next is signed and journalled. */
const UNDER_WAY = 2;

/**
 * Takes many cases in. Each batch is journalled first and stored next, so that a crash or a cancel leaves whole cases
 * only; while batches are being written the next is being sealed.
 */
export function receiveMany(
  parts: StoreParts,
  queue: QueueStore,
  complaints: readonly Arriving[],
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<{ readonly received: number }, Trouble>> {
  return queue.during(async () => {
    let received = 0;
    const underWay: Promise<Result<number, Failure>>[] = [];
    const cancelled = () => signal.aborted;

    /** Waits until no more than `left` batches are being written. */
    async function settle(left: number): Promise<Result<null, Trouble>> {
      while (underWay.length > left) {
        const stored = await underWay.shift();
        if (!stored) break;
        if (!stored.ok) return err({ kind: 'failed', failure: stored.error });
        received += stored.value;
        onProgress(received);
      }
      return ok(null);
    }

    for (let at = 0, end = 0; at < complaints.length && !cancelled(); at = end) {
      end = batchEnd(complaints, at);
      const prepared = await prepare(parts, complaints.slice(at, end));
      if (!prepared.ok) {
        await settle(0);
        const { error } = prepared;
        if (error.kind === 'refused')
          await reportRefusal(parts.desktop, 'ReceiveComplaint', error.refusal.code);
        return prepared;
      }
      for (const portion of portions(prepared.value)) {
        const room = await settle(UNDER_WAY - 1);
        if (!room.ok) return room;
        if (cancelled()) break;
        underWay.push(store(parts, queue, portion));
      }
    }
    const settled = await settle(0);
    queue.tell();
    return settled.ok ? ok({ received }) : settled;
  });
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

/** Cases in order, divided so that the sealed bodies and keys of each part fit one append. */
function portions(cases: readonly PreparedCase[]): readonly (readonly PreparedCase[])[] {
  const parts: PreparedCase[][] = [];
  let bytes = Infinity;
  for (const one of cases) {
    const size = one.sealed.reduce(
      (sum, { sealedBody }) => sum + sealedBody.byteLength,
      one.wrappedKey.byteLength,
    );
    if (bytes + size > MAX_APPEND_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(one);
    bytes += size;
  }
  return parts;
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
  const views = cases.map(({ caseId }, index) => {
    const view = viewOf(caseId, histories[index] ?? []);
    if (!view) throw new Error('A decided case folds');
    return view;
  });
  const sealedPages = Promise.all(
    cases.map(({ key }, index) =>
      sealPage(
        key,
        (histories[index] ?? []).map(({ entry }) => entry),
      ),
    ),
  );
  const { digests, pages, rows } = await underOneBook(parts, async (book) => {
    const counted = views.map(({ caseId, state }) => digestOf(caseId, state, book));
    const sealedRows = counted.map((digest) => sealIndex(parts.keys, digest, parts.nextRevision()));
    return { digests: counted, pages: await sealedPages, rows: await Promise.all(sealedRows) };
  });
  try {
    await addCases(parts.database, pages, rows);
  } catch (error) {
    return err({ code: 'DISK_FAILED', detail: String(error) });
  }
  queue.put(digests.map(({ row }) => row));
  return ok(cases.length);
}
