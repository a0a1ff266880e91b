import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { Services, CaseView, CaseEntry, Drafts } from '../../../src/renderer/src/store/services';
import { DEFAULT_SETTINGS } from '../../../src/renderer/src/store/settings';
import type { Settings } from '../../../src/renderer/src/store/settings';
import { checkpointCode, checkpointMessage } from '../../../src/shared/audit/checkpoint';
import type { Entry } from '../../../src/shared/audit/entry';
import { makeEntries } from '../../../src/shared/audit/make-entries';
import { merkleRoot } from '../../../src/shared/audit/merkle';
import type { CaseCommand, NewExhibit } from '../../../src/shared/complaint/commands';
import type { Complaint } from '../../../src/shared/complaint/complaint';
import { decide } from '../../../src/shared/complaint/decide';
import type { CaseEvent } from '../../../src/shared/complaint/events';
import { evolve } from '../../../src/shared/complaint/evolve';
import type { Case } from '../../../src/shared/complaint/state';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId, DocumentId } from '../../../src/shared/core/ids';
import { err, ok } from '../../../src/shared/core/result';
import { localDateAt } from '../../../src/shared/core/time-zone';
import type { Desktop, Failure } from '../../../src/shared/ipc/contract';
import type { UiLanguage } from '../../../src/shared/core/text';
import { BOOK } from '../../support/rules';

export interface CaseServicesOptions {
  /** ms; each entry is written a minute after the one before. */
  readonly startsAt?: number;
  readonly language?: UiLanguage;
  readonly desktop?: Partial<Desktop>;
  readonly drafts?: Drafts;
  readonly rules?: Partial<Services['rules']>;
  readonly agenda?: Services['agenda'];
  readonly clauses?: Services['clauses'];
  readonly people?: Services['people'];
  readonly reported?: Services['reported'];
  readonly retained?: Services['retained'];
  readonly erasures?: Partial<Services['erasures']>;
}

const EMPTY_QUEUE = { rows: [], complete: true };
const NOBODY_ELSE: ReturnType<Services['people']['list']> = [];
const NO_CLAUSES: ReturnType<Services['clauses']['list']> = [];

const NO_ERASURES: Services['erasures'] = {
  proposals: () => Promise.resolve(ok([])),
  propose: () => Promise.resolve(err({ code: 'NOT_ALLOWED' })),
  decline: () => Promise.resolve(err({ code: 'NOT_ALLOWED' })),
  carryOut: () => Promise.resolve(err({ kind: 'failed', failure: { code: 'NOT_ALLOWED' } })),
  erased: () => Promise.resolve(ok([])),
  trail: () => Promise.resolve(err({ code: 'NOT_FOUND' })),
  returned: () => Promise.resolve(ok([])),
  eraseAgain: () => Promise.resolve(err({ kind: 'failed', failure: { code: 'NOT_ALLOWED' } })),
  destroyRows: () => Promise.resolve(err({ code: 'NOT_ALLOWED' })),
};

const refuseClause: Services['clauses']['execute'] = () =>
  Promise.resolve(err({ kind: 'failed', failure: { code: 'NOT_ALLOWED' } }));

/** Everything a case page asks for, in memory: the real rules and the real chain, no disk and no keys. */
export function caseServices(options: CaseServicesOptions = {}): Services {
  let now = options.startsAt ?? Date.parse('2026-11-16T08:00:00Z');
  let ids = 0;
  const newId = () => (++ids).toString(16).padStart(32, '0');
  const clock = { now: () => now };
  const staffId = asId<Services['staff']['staffId']>('5'.repeat(32));
  const deviceId = asId<Services['deviceId']>('d'.repeat(32));
  const workspaceId = asId<Services['workspace']['workspaceId']>('a'.repeat(32));
  const role = 'reviewer';
  const views = new Map<CaseId, CaseView>();
  const listeners = new Map<CaseId, Set<() => void>>();
  const files = new Map<DocumentId, Uint8Array>();
  let ticks = 0;

  function append(caseId: CaseId, state: Case | undefined, events: readonly CaseEvent[]): CaseView {
    const history = views.get(caseId)?.history ?? [];
    const last = history.at(-1)?.entry;
    now += 60_000;
    const made = makeEntries(
      events,
      {
        workspace: workspaceId,
        caseId,
        device: deviceId,
        seq: history.length,
        prev: last?.hash ?? '',
        seen: [],
      },
      {
        staff: staffId,
        role,
        recordedAt: now,
        tick: () =>
          `${now.toString(16).padStart(12, '0')}-${(++ticks % 65_536).toString(16).padStart(4, '0')}`,
        newSalt: newId,
        sha256,
      },
    );
    let next = state;
    const added: CaseEntry[] = made.map((entry) => {
      next = evolve(next, { event: entry.body, by: staffId, role, at: now });
      return { entry: { ...entry, sig: entry.hash + entry.hash } satisfies Entry, event: entry.body };
    });
    if (!next) throw new Error('A case begins with its receipt');
    const view: CaseView = { caseId, state: next, history: [...history, ...added] };
    views.set(caseId, view);
    for (const listener of listeners.get(caseId) ?? []) listener();
    return view;
  }

  function run(caseId: CaseId, command: CaseCommand) {
    const state = views.get(caseId)?.state;
    const decision = decide(command, state, {
      actor: { staffId, role },
      now,
      today: localDateAt(now),
      newId,
    });
    return decision.ok
      ? ok(append(caseId, state, decision.value))
      : err({ kind: 'refused' as const, refusal: decision.error });
  }

  let settings: Settings = { ...DEFAULT_SETTINGS, language: options.language ?? 'en' };
  const settingsListeners = new Set<() => void>();

  const refuse = () => Promise.resolve(err<Failure>({ code: 'NOT_ALLOWED' }));
  // Only the requests given in the options or listed here are made by the pages under test; the others answer a failure.
  const desktop = new Proxy(
    {
      on: () => () => undefined,
      verifySignatures: ({ items }: { items: readonly unknown[] }) =>
        Promise.resolve(ok(items.map(() => true))),
      workspaceRecord: () => Promise.resolve(ok(null)),
      saveFile: ({ suggestedName }: { suggestedName: string }) =>
        Promise.resolve(ok({ savedAs: `/home/mette/${suggestedName}` })),
      printPdf: () => Promise.resolve(ok(null)),
      ...options.desktop,
    },
    { get: (target, name) => (Reflect.get(target, name) as unknown) ?? refuse },
  ) as unknown as Desktop;

  return {
    desktop,
    workspace: { workspaceId, organisation: 'Klarhed Betaling A/S', market: 'DK', language: 'da' },
    staff: { staffId, name: 'Mette Holm', role },
    deviceId,
    founder: true,
    devicePublicKey: 'e'.repeat(64),
    clock,
    today: () => localDateAt(now),
    staffName: (id) => (id === staffId ? 'Mette Holm' : id.slice(0, 8)),
    newId,
    cases: {
      receive: (complaint: Complaint, exhibits: readonly NewExhibit[], caseId) =>
        Promise.resolve(run(caseId ?? asId(newId()), { type: 'ReceiveComplaint', complaint, exhibits })),
      receiveMany: () => Promise.resolve(ok({ received: 0 })),
      execute: (caseId, command) => Promise.resolve(run(caseId, command)),
      open: (caseId) => {
        const view = views.get(caseId);
        return Promise.resolve(
          view ? ok(view) : err({ kind: 'refused' as const, refusal: { code: 'UNKNOWN_CASE' as const } }),
        );
      },
      peek: (caseId) => views.get(caseId),
      subscribe: (caseId, listener) => {
        const own = listeners.get(caseId) ?? new Set();
        listeners.set(caseId, own.add(listener));
        return () => own.delete(listener);
      },
      findImported: () => Promise.resolve(new Map()),
      checkpoint: (caseId) => {
        const history = views.get(caseId)?.history ?? [];
        const hashes = history.map(({ entry }) => entry.hash);
        const body = {
          v: 1 as const,
          workspace: workspaceId,
          case: caseId,
          streams: [{ device: deviceId, length: hashes.length, head: hashes.at(-1) ?? '' }],
          root: merkleRoot(hashes, sha256),
          takenAt: now,
          signer: deviceId,
        };
        const sig = bytesToHex(checkpointMessage(body, sha256)).repeat(2);
        return Promise.resolve(ok({ body, sig, code: checkpointCode(body, sha256) }));
      },
    },
    queue: { status: () => EMPTY_QUEUE, subscribe: () => () => undefined },
    agenda: options.agenda ?? (() => Promise.resolve([])),
    retained: options.retained ?? (() => Promise.resolve(ok([]))),
    reported: options.reported ?? (() => Promise.resolve(ok({ cases: [], damaged: 0 }))),
    documents: {
      add: (_caseId, bytes, onProgress) => {
        const documentId = asId<DocumentId>(newId());
        files.set(documentId, bytes);
        onProgress?.(1);
        return Promise.resolve(ok({ documentId, sha256: bytesToHex(sha256(bytes)), size: bytes.byteLength }));
      },
      read: (_caseId, documentId) => {
        const bytes = files.get(documentId);
        return Promise.resolve(bytes ? ok(bytes) : err<Failure>({ code: 'NOT_FOUND' }));
      },
    },
    drafts: options.drafts ?? memoryDrafts(),
    settings: {
      get: () => settings,
      set: (change) => {
        settings = { ...settings, ...change };
        for (const listener of settingsListeners) listener();
        return Promise.resolve(ok(null));
      },
      subscribe: (listener) => {
        settingsListeners.add(listener);
        return () => settingsListeners.delete(listener);
      },
    },
    health: {
      status: () => ({ state: 'done', progress: 1, repaired: 0, damaged: new Map(), findings: [] }),
      subscribe: () => () => undefined,
    },
    rules: {
      book: () => BOOK,
      status: () => ({ loaded: [], unreadable: 0, recounted: 1 }),
      subscribe: () => () => undefined,
      preview: () =>
        Promise.resolve(err({ kind: 'failed' as const, failure: { code: 'NOT_ALLOWED' as const } })),
      load: () =>
        Promise.resolve(err({ kind: 'failed' as const, failure: { code: 'NOT_ALLOWED' as const } })),
      ...options.rules,
    },
    clauses: options.clauses ?? {
      list: () => NO_CLAUSES,
      readable: true,
      subscribe: () => () => undefined,
      execute: refuseClause,
    },
    people: options.people ?? {
      list: () => NOBODY_ELSE,
      subscribe: () => () => undefined,
      add: () => Promise.resolve(err<Failure>({ code: 'NOT_ALLOWED' })),
      remove: () => Promise.resolve(err<Failure>({ code: 'NOT_ALLOWED' })),
    },
    erasures: { ...NO_ERASURES, ...options.erasures },
  };
}

/** Drafts that last as long as the object. */
export function memoryDrafts(stored: Map<string, unknown> = new Map()): Drafts {
  return {
    load: (key) => Promise.resolve(stored.get(key)),
    save: (key, value) => {
      // As on disk: what is kept is a copy.
      if (value === null) stored.delete(key);
      else stored.set(key, structuredClone(value));
      return Promise.resolve(ok(null));
    },
  };
}
