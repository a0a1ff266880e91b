import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openDatabase } from '../../../src/renderer/src/store/database';
import type { Database } from '../../../src/renderer/src/store/database';
import { openSession } from '../../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../../src/renderer/src/store/open-session';
import type { CaseView, Services, Trouble } from '../../../src/renderer/src/store/services';
import { WORKSPACE_STREAM } from '../../../src/shared/audit/entry';
import type { CaseId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import type { Desktop } from '../../../src/shared/ipc/contract';
import type { Result } from '../../../src/shared/core/result';
import { CHECKPOINT, complaintOf, countingIds, exhibitOf, NOW } from '../../support/cases';
import { FakeMain } from '../../support/fake-desktop';

const CASE = asId<CaseId>('c'.repeat(32));

let main: FakeMain;
let open: OpenSession;
let services: Services;

async function unlock(): Promise<void> {
  open = await openSession(main.desktop, main.open(), NOW - Date.now());
  services = open.services;
  await settled();
}

/** Locks and unlocks: everything that was only in memory is gone. */
async function reopen(): Promise<void> {
  await open.close();
  await unlock();
}

async function settled(): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (services.health.status().state === 'done' && services.queue.status().complete) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('The session did not settle');
}

function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Reaches into the files of a closed session, as somebody with the disk could. */
async function tamper(change: (database: Database) => Promise<unknown>): Promise<void> {
  await open.close();
  const database = openDatabase(`uvildig-${main.session.workspace.workspaceId}`);
  await database.open();
  await change(database);
  database.close();
  await unlock();
}

async function aCase(notes = 2): Promise<CaseView> {
  let view = good(await services.cases.receive(complaintOf(), [exhibitOf()], CASE));
  for (let count = 1; count <= notes; count++) {
    view = good(await services.cases.execute(CASE, { type: 'AddNote', text: `note ${String(count)}` }));
  }
  return view;
}

beforeEach(async () => {
  main = new FakeMain();
  await unlock();
});

afterEach(async () => {
  await open.close();
  await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
});

describe('writing', () => {
  it('when the session is opened again → the case is as it was, folded from the working store', async () => {
    const before = await aCase();
    await reopen();
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
    expect(services.health.status()).toMatchObject({ repaired: 0, damaged: new Map() });
  });

  it('when commands come faster than they are written → all are written, in the order of asking', async () => {
    good(await services.cases.receive(complaintOf(), [], CASE));
    const texts = Array.from({ length: 20 }, (_, index) => `note ${String(index)}`);
    await Promise.all(texts.map((text) => services.cases.execute(CASE, { type: 'AddNote', text })));
    expect(good(await services.cases.open(CASE)).state.notes.map((note) => note.text)).toEqual(texts);
  });

  it('when the domain refuses → nothing is written', async () => {
    await aCase();
    const written = main.journal.length;
    const answer = await services.cases.execute(CASE, { type: 'FinaliseCase', checkpoint: CHECKPOINT });
    expect(answer.ok ? undefined : answer.error).toEqual({
      kind: 'refused',
      refusal: { code: 'CONFLICT_NOT_DECLARED' },
    } satisfies Trouble);
    expect(main.journal).toHaveLength(written);
  });

  it('when the journal cannot write → the case is unchanged and the failure is told', async () => {
    const before = await aCase();
    main.failNext = { code: 'DISK_FULL' };
    const answer = await services.cases.execute(CASE, { type: 'AddNote', text: 'lost?' });
    expect(answer.ok ? undefined : answer.error).toEqual({ kind: 'failed', failure: { code: 'DISK_FULL' } });
    expect(services.cases.peek(CASE)?.state).toEqual(before.state);
    good(await services.cases.execute(CASE, { type: 'AddNote', text: 'again' }));
  });

  it('when a tail grows long → it is closed into pages and reads the same', async () => {
    const before = await aCase(120);
    await reopen();
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
    await tamper(async (database) => {
      expect(await database.pages.count()).toBeGreaterThanOrEqual(2);
      expect(await database.entries.count()).toBeLessThan(60);
    });
  });

  it('when many cases arrive and the import is cancelled → whole cases only', async () => {
    const ids = countingIds();
    const arriving = Array.from({ length: 700 }, (_, index) => ({
      complaint: complaintOf({ externalId: `CS-${String(index)}`, reference: `R-${String(index)}` }),
      exhibits: [exhibitOf()],
      caseId: asId<CaseId>(ids()),
    }));
    const cancel = new AbortController();
    const answer = good(
      await services.cases.receiveMany(
        arriving,
        (done) => {
          if (done >= 200) cancel.abort();
        },
        cancel.signal,
      ),
    );
    expect(answer.received).toBeGreaterThanOrEqual(200);
    expect(answer.received).toBeLessThan(700);
    expect(main.journal).toHaveLength(answer.received * 2);
    await reopen();
    expect(services.queue.status().rows).toHaveLength(answer.received);
    const found = await services.cases.findImported(['CS-0', 'CS-699', 'unknown']);
    expect([...found.keys()]).toEqual(['CS-0']);
  });

  it('when cases have been imported → the queue has them at once, and is never said to be empty', async () => {
    expect(services.queue.status()).toEqual({ rows: [], complete: true });
    const arriving = [{ complaint: complaintOf(), exhibits: [], caseId: CASE }];
    good(await services.cases.receiveMany(arriving, () => undefined, new AbortController().signal));
    expect(services.queue.status().rows).toHaveLength(1);
  });
});

describe('the queue', () => {
  it('when cases differ in what is due → the most urgent is first, before and after a restart', async () => {
    const ids = countingIds();
    const received = ['2026-11-10', '2026-10-05', '2026-11-02'];
    for (const [index, day] of received.entries()) {
      const complaint = complaintOf({
        externalId: `CS-${String(index)}`,
        reference: `R-${String(index)}`,
        receivedByFirmOn: day as never,
        receivedByRepresentativeOn: day as never,
      });
      good(await services.cases.receive(complaint, [], asId<CaseId>(ids())));
    }
    const order = ['R-1', 'R-2', 'R-0'];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(services.queue.status().rows.map((row) => row.reference)).toEqual(order);
    await reopen();
    expect(services.queue.status().rows.map((row) => row.reference)).toEqual(order);
  });

  it('when a case changed after the snapshot was written → the newer row wins', async () => {
    await aCase(0);
    await reopen();
    good(await services.cases.execute(CASE, { type: 'AssignCase', to: main.session.staff.staffId }));
    await tamper(async (database) => {
      // As if the machine had died before the snapshot was brought up to date.
      await database.meta.put({ name: 'snapshot', revision: 1, pages: 1 });
    });
    expect(services.queue.status().rows[0]?.assignee).toBe(main.session.staff.staffId);
  });
});

describe('the attacker and the disk', () => {
  it('when the working store is deleted → everything comes back from the journal', async () => {
    const before = await aCase();
    await open.close();
    await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
    await unlock();
    expect(services.health.status().repaired).toBe(1);
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
    await expect.poll(() => services.queue.status().rows).toHaveLength(1);
  });

  it('when the last entry is taken out of the store → it is brought back and told', async () => {
    const before = await aCase();
    await tamper((database) => database.entries.delete([CASE, main.session.deviceId, 3]));
    expect(services.health.status().repaired).toBe(1);
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
  });

  it('when somebody writes and opens while the store is checked → nothing is said to have been missing', async () => {
    await aCase();
    await open.close();
    const { journalHeads } = main.desktop;
    let written = 0;
    const busy: Desktop = {
      ...main.desktop,
      // The check has read the store and asks for the journal: now an entry comes.
      journalHeads: async (request) => {
        const note = await open.services.cases.execute(CASE, { type: 'AddNote', text: 'Written meanwhile.' });
        if (note.ok) written += 1;
        return journalHeads(request);
      },
    };
    open = await openSession(busy, main.open(), 0);
    services = open.services;
    await expect.poll(() => services.health.status().state).toBe('done');
    expect(written).toBeGreaterThan(0);
    expect(services.health.status()).toMatchObject({ repaired: 0, damaged: new Map() });
  });

  it('when the check and the opening both bring a case back → it counts once', async () => {
    const before = await aCase();
    await open.close();
    await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
    open = await openSession(main.desktop, main.open(), 0);
    services = open.services;
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
    await expect.poll(() => services.health.status().state).toBe('done');
    expect(services.health.status().repaired).toBe(1);
  });

  it('when an entry in the middle is taken out of the store → it is brought back and told', async () => {
    const before = await aCase(4);
    await tamper((database) => database.entries.delete([CASE, main.session.deviceId, 3]));
    expect(services.health.status().repaired).toBe(1);
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
  });

  it('when a sealed entry is altered → it does not open and is brought back', async () => {
    const before = await aCase();
    await tamper(async (database) => {
      const entry = await database.entries.toCollection().last();
      if (!entry) throw new Error('No entry');
      const sealed = entry.sealed.slice();
      sealed[20] = (sealed[20] ?? 0) ^ 1;
      await database.entries.put({ ...entry, sealed });
    });
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
    expect(services.health.status().repaired).toBe(1);
  });

  it('when two sealed entries change places → both are refused and brought back', async () => {
    const before = await aCase(3);
    await tamper(async (database) => {
      const [a, b] = (await database.entries.toArray()).slice(-2);
      if (!a || !b) throw new Error('No entries');
      await database.entries.bulkPut([
        { ...a, sealed: b.sealed },
        { ...b, sealed: a.sealed },
      ]);
    });
    expect(good(await services.cases.open(CASE)).state).toEqual(before.state);
  });

  it('when the last entry is taken out of the journal → the case is told to be damaged and is read-only', async () => {
    await aCase();
    await open.close();
    main.journal.pop();
    await unlock();
    expect(services.health.status().damaged.get(CASE)).toMatchObject({ code: 'JOURNAL_BEHIND_STORE' });
    const view = good(await services.cases.open(CASE));
    expect(view.damage).toMatchObject({ code: 'JOURNAL_BEHIND_STORE', journal: 3, store: 4 });
    expect(view.state.notes).toHaveLength(2);
    expect((await services.cases.execute(CASE, { type: 'AddNote', text: 'x' })).ok).toBe(false);
  });

  it('when a whole case is taken out of the journal → it is told', async () => {
    await aCase();
    await open.close();
    main.journal.length = 0;
    await unlock();
    expect(services.health.status().damaged.get(CASE)).toMatchObject({
      code: 'JOURNAL_BEHIND_STORE',
      journal: 0,
    });
  });

  it('when journal and store were cut alike → the journal’s memory of its streams tells, and the case is read-only', async () => {
    await aCase();
    await open.close();
    const cut = main.heads();
    main.journal.pop();
    main.findings = [{ kind: 'truncated', position: 0, streams: cut }];
    await unlock();
    await tamper((database) => database.entries.delete([CASE, main.session.deviceId, 3]));
    expect(good(await services.cases.open(CASE)).damage).toMatchObject({ code: 'JOURNAL_BEHIND_STORE' });
    expect((await services.cases.execute(CASE, { type: 'AddNote', text: 'x' })).ok).toBe(false);
  });

  it('when the journal was cut and the working store is lost → what is left comes back, read-only', async () => {
    await aCase();
    await open.close();
    const cut = main.heads();
    main.journal.pop();
    const workspace = { ...cut[0]!, caseId: asId<CaseId>(WORKSPACE_STREAM) };
    main.findings = [
      { kind: 'truncated', position: 0, streams: [...cut, workspace] },
      { kind: 'broken-chain', position: 9, caseId: workspace.caseId, deviceId: workspace.deviceId, seq: 4 },
    ];
    await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
    await unlock();
    expect([...services.health.status().damaged.keys()]).toEqual([CASE]);
    expect(services.queue.status().rows).toHaveLength(1);
    const view = good(await services.cases.open(CASE));
    expect(view.damage).toMatchObject({ code: 'JOURNAL_BEHIND_STORE', journal: 3, store: 4 });
    expect(view.state.notes).toHaveLength(1);
    expect((await services.cases.execute(CASE, { type: 'AddNote', text: 'x' })).ok).toBe(false);
  });

  it('when bytes of the journal have changed since they were written → it is told once, whoever finds it', async () => {
    await aCase();
    await open.close();
    const [known, fresh] = [0, 900].map((position) => ({ kind: 'damaged', position, length: 9 }) as const);
    main.findings = [known!];
    main.inspection = [known!, fresh!];
    await unlock();
    await vi.waitFor(() => {
      expect(services.health.status().findings).toEqual([known, fresh]);
    });
    expect(good(await services.cases.open(CASE)).damage).toBeUndefined();
  });

  it('when the key of a case is destroyed → its content cannot be read any more', async () => {
    await aCase();
    await open.close();
    main.keyring.clear();
    await unlock();
    const answer = await services.cases.open(CASE);
    expect(answer.ok).toBe(false);
  });

  it('when the disk is searched → no name, reference or text is found', async () => {
    await aCase();
    await services.drafts.save('case:1', { reasons: 'Mette Sørensen har ret' });
    good(await services.documents.add(CASE, new TextEncoder().encode('Kvittering for Mette Sørensen')));
    await tamper(async (database) => {
      const everything = await Promise.all(
        [database.entries, database.pages, database.cases, database.snapshot].map((table) => table.toArray()),
      );
      const bytes = [
        ...main.records.values(),
        ...[...main.documents.values()].flat(),
        ...main.journal.map((record) => record.sealedBody),
      ];
      const haystack = `${JSON.stringify(everything, (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      )} ${bytes.map((part) => Buffer.from(part).toString('latin1')).join(' ')}`;
      for (const secret of ['Mette', 'UVI-2026-0417', 'CS-88120', 'note 1', 'jakke', 'Kvittering']) {
        expect(haystack).not.toContain(secret);
      }
    });
  });
});

describe('drafts, settings and documents', () => {
  it('when a draft is saved many times at once → the last one stands', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => services.drafts.save('case:1', { text: String(index) })),
    );
    await reopen();
    expect(await services.drafts.load('case:1')).toEqual({ text: '19' });
    await services.drafts.save('case:1', null);
    expect(await services.drafts.load('case:1')).toBeUndefined();
  });

  it('when settings are changed → they are there after a restart', async () => {
    await services.settings.set({ language: 'sv', idleMinutes: 3 });
    await reopen();
    expect(services.settings.get()).toMatchObject({ language: 'sv', idleMinutes: 3, theme: 'system' });
  });

  it('when a document of several chunks is stored → the same bytes come back', async () => {
    await aCase(0);
    const bytes = new Uint8Array(3 * 1_048_576 + 17).map((_, index) => (index * 31) % 251);
    const stored = good(await services.documents.add(CASE, bytes));
    expect(good(await services.documents.read(CASE, stored.documentId))).toEqual(bytes);
  });

  it('when a document is cut short or its chunks change places → it is not read', async () => {
    await aCase(0);
    const stored = good(await services.documents.add(CASE, new Uint8Array(2 * 1_048_576 + 5)));
    const chunks = main.documents.get(stored.documentId) ?? [];
    const [first, second, third] = chunks;
    if (!first || !second || !third) throw new Error('No chunks');
    for (const forged of [[first, second], [second, first, third], [third], []]) {
      main.documents.set(stored.documentId, forged);
      expect((await services.documents.read(CASE, stored.documentId)).ok).toBe(false);
    }
  });
});
