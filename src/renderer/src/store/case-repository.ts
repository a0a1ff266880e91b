import { streamsOf } from '../../../shared/audit/causal-order';
import { checkpointCode } from '../../../shared/audit/checkpoint';
import type { CaseCommand } from '../../../shared/complaint/commands';
import { decide } from '../../../shared/complaint/decide';
import { evolve } from '../../../shared/complaint/evolve';
import type { CaseEvent } from '../../../shared/complaint/events';
import type { CaseId } from '../../../shared/core/ids';
import { asId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import { digestOf, sealIndex, unsealIndex } from './case-index';
import type { CaseDigest } from './case-index';
import { decisionContext, draftEntries, journal } from './append';
import { behindThePages } from './database';
import { appendEntries, closeTail, PAGE_LENGTH, readEntries, sealEntry, sealPage } from './event-store';
import { examineTrail } from './examine-trail';
import type { HealthStore } from './health';
import type { QueueStore } from './queue-store';
import { rebuildFromJournal } from './rebuild';
import { receiveMany } from './receive-many';
import { reportRefusal } from './report-refusal';
import type { CaseRepository, CaseView, Trouble } from './services';
import { shownView } from './shown-view';
import type { StoreParts } from './store-parts';
import { underOneBook } from './under-one-book';
import { blindIndex } from './vault-keys';
import { viewOf } from './view';

export function createCaseRepository(
  parts: StoreParts,
  queue: QueueStore,
  health: HealthStore,
): CaseRepository {
  /** Whole, as the rules judge by them. */
  const views = new Map<CaseId, CaseView>();
  /** As this person may see them. */
  const shown = new Map<CaseId, CaseView>();
  const listeners = new Map<CaseId, Set<() => void>>();
  const { inTurn } = parts;

  function show(view: CaseView): CaseView {
    views.set(view.caseId, view);
    shown.set(view.caseId, shownView(view, parts.staff));
    for (const listener of listeners.get(view.caseId) ?? []) listener();
    return view;
  }

  function forget(caseId: CaseId): void {
    views.delete(caseId);
    shown.delete(caseId);
  }

  function toShown(result: Result<CaseView, Trouble>): Result<CaseView, Trouble> {
    return result.ok ? ok(shown.get(result.value.caseId) ?? result.value) : result;
  }

  async function load(caseId: CaseId): Promise<Result<CaseView, Trouble>> {
    const known = views.get(caseId);
    if (known) return ok(withKnownDamage(known));
    const read = await queue.during(async () => {
      const found = await readCase(parts, caseId);
      if (found.ok) queue.put(found.value.rebuilt.map(({ row }) => row));
      return found;
    });
    if (!read.ok) return read;
    for (const { entry } of read.value.view.history) parts.hybridClock.observe(entry.header.hlc);
    if (read.value.rebuilt.length > 0 && !read.value.view.damage) health.repaired([caseId]);
    if (read.value.view.damage) health.damaged(caseId, read.value.view.damage);
    return ok(withKnownDamage(show(read.value.view)));
  }

  /** What the witness check found out about a case holds for its view, whichever came first. */
  function withKnownDamage(view: CaseView): CaseView {
    const damage = view.damage ?? health.status().damaged.get(view.caseId);
    return damage === view.damage || !damage ? view : show({ ...view, damage });
  }

  async function append(
    caseId: CaseId,
    before: CaseView | undefined,
    events: readonly CaseEvent[],
  ): Promise<Result<CaseView, Trouble>> {
    const draft = await draftEntries(parts, caseId, before?.history ?? [], events);
    if (!draft.ok) return failed(draft.error);
    const state = draft.value.unsigned.reduce(
      (known, { header, body }) =>
        evolve(known, { event: body, by: header.staff, role: header.role, at: header.recordedAt }),
      before?.state,
    );
    if (!state) throw new Error('A decided case folds');
    return queue.during(async () => {
      // The row is sealed while the witness signs and flushes.
      const journalling = journal(parts, draft.value);
      const { digest, index } = await underOneBook(parts, async (book) => {
        const counted = digestOf(caseId, state, book);
        const [sealedIndex] = await Promise.all([
          sealIndex(parts.keys, counted, parts.nextRevision()),
          journalling,
        ]);
        return { digest: counted, index: sealedIndex };
      });
      const journalled = await journalling;
      if (!journalled.ok) {
        // The working store was behind without knowing: read it again, with repair, before the next attempt.
        if (journalled.error.code === 'STREAM_MISMATCH') forget(caseId);
        return failed(journalled.error);
      }
      try {
        const { key } = draft.value;
        const sealed = await Promise.all(journalled.value.map(({ entry }) => sealEntry(key, entry)));
        await appendEntries(parts.database, sealed, index);
      } catch {
        // The journal has it, so it is safe: the working store is brought up to it at the next unlock.
        health.storeBehind();
      }
      queue.put([digest.row]);
      return ok(show({ caseId, state, history: [...(before?.history ?? []), ...journalled.value] }));
    });
  }

  /** Closes a long tail into a page, after the answer has been given. */
  async function tidy(view: CaseView): Promise<void> {
    const own = streamsOf(view.history.map(({ entry }) => entry)).find(
      (stream) => stream[0]?.header.device === parts.deviceId,
    );
    const pages = await parts.database.pages
      .where('[caseId+deviceId+firstSeq+lastSeq]')
      .between([view.caseId, parts.deviceId, 0, 0], [view.caseId, parts.deviceId, Infinity, Infinity])
      .primaryKeys();
    const tail = own?.slice((pages.at(-1)?.[3] ?? -1) + 1) ?? [];
    if (tail.length < PAGE_LENGTH) return;
    const key = await parts.caseKeys.get(view.caseId);
    if (key.ok) await closeTail(parts.database, await sealPage(key.value, tail.slice(0, PAGE_LENGTH)));
  }

  return {
    receive(complaint, exhibits, caseId = asId<CaseId>(parts.newId())) {
      return inTurn(caseId, async () => {
        const decision = decide(
          { type: 'ReceiveComplaint', complaint, exhibits },
          undefined,
          decisionContext(parts),
        );
        if (decision.ok) return toShown(await append(caseId, undefined, decision.value));
        await reportRefusal(parts.desktop, 'ReceiveComplaint', decision.error.code, caseId);
        return refused(decision.error);
      });
    },

    receiveMany: (complaints, onProgress, signal) =>
      receiveMany(parts, queue, complaints, onProgress, signal),

    execute(caseId: CaseId, command: CaseCommand) {
      return inTurn(caseId, async () => {
        const loaded = await load(caseId);
        if (!loaded.ok) return loaded;
        if (loaded.value.damage) return failed({ code: 'JOURNAL_DAMAGED', detail: 'case is read-only' });
        const decision = decide(command, loaded.value.state, decisionContext(parts));
        if (!decision.ok) {
          await reportRefusal(parts.desktop, command.type, decision.error.code, caseId);
          return refused(decision.error);
        }
        const appended = await append(caseId, loaded.value, decision.value);
        if (appended.ok) void behindThePages(inTurn(caseId, () => tidy(appended.value)));
        return toShown(appended);
      });
    },

    open: (caseId) => inTurn(caseId, async () => toShown(await load(caseId))),
    peek: (caseId) => shown.get(caseId),

    subscribe(caseId, listener) {
      const set = listeners.get(caseId) ?? new Set();
      listeners.set(caseId, set.add(listener));
      return () => set.delete(listener);
    },

    async findImported(externalIds) {
      const indexes = await Promise.all(externalIds.map((id) => blindIndex(parts.keys, 'external id', id)));
      const stored = await parts.database.cases.where('externalIndex').anyOf(indexes).toArray();
      const digests = await Promise.all(stored.map((record) => unsealIndex(parts.keys, record)));
      const found = digests.filter((digest): digest is CaseDigest => digest !== undefined);
      return new Map(
        found.map(({ externalId, row, contentHashes }) => [
          externalId,
          { caseId: row.caseId, contentHashes },
        ]),
      );
    },

    checkpoint: (caseId) =>
      inTurn(caseId, async () => {
        const loaded = await load(caseId);
        if (!loaded.ok) return loaded;
        const streams = streamsOf(loaded.value.history.map(({ entry }) => entry));
        const answer = await parts.desktop.signCheckpoint({
          caseId,
          streams: streams.flatMap((stream) =>
            stream[0] ? [{ deviceId: stream[0].header.device, length: stream.length }] : [],
          ),
          hashes: streams.flat().map((entry) => entry.hash),
        });
        if (!answer.ok) return failed(answer.error);
        return ok({ ...answer.value, code: checkpointCode(answer.value.body, parts.sha256) });
      }),
  };
}

interface ReadCase {
  readonly view: CaseView;
  /** Set when the working store had fallen short and was mended. */
  readonly rebuilt: readonly CaseDigest[];
}

/** Reads a case from the working store and, where that falls short of the journal, from the journal. */
async function readCase(parts: StoreParts, caseId: CaseId): Promise<Result<ReadCase, Trouble>> {
  const key = await parts.caseKeys.get(caseId);
  if (!key.ok) {
    const erased = key.error.code === 'NOT_FOUND' && (await parts.database.stubs.get(caseId));
    return erased ? refused({ code: 'CASE_ERASED' }) : failed(key.error);
  }
  const heads = await parts.desktop.journalCaseHeads({ caseIds: [caseId] });
  if (!heads.ok) return failed(heads.error);
  const read = await readEntries(parts.database, key.value, caseId);
  const found = examineTrail(read.entries, heads.value, parts.sha256);
  if (found.kind !== 'repairable') {
    const view = viewOf(caseId, found.history, found.kind === 'damaged' ? found.damage : undefined);
    return view ? ok({ view, rebuilt: [] }) : refused({ code: 'UNKNOWN_CASE' });
  }
  const length = heads.value.reduce((sum, head) => sum + head.length, 0);
  const rebuilt = await rebuildFromJournal(parts, new Map([[caseId, length]]), () => undefined);
  if (!rebuilt.ok) return failed(rebuilt.error);
  const again = await readEntries(parts.database, key.value, caseId);
  const second = examineTrail(again.entries, heads.value, parts.sha256);
  const damage = second.kind === 'sound' ? undefined : second.damage;
  const history = second.kind === 'repairable' ? [] : second.history;
  const view = viewOf(caseId, history, damage);
  return view ? ok({ view, rebuilt: rebuilt.value.cases }) : failed({ code: 'JOURNAL_DAMAGED' });
}

function refused(refusal: Extract<Trouble, { kind: 'refused' }>['refusal']) {
  return err({ kind: 'refused', refusal } as const);
}

function failed(failure: Extract<Trouble, { kind: 'failed' }>['failure']) {
  return err({ kind: 'failed', failure } as const);
}
