import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openDatabase } from '../../../src/renderer/src/store/database';
import { openSession } from '../../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../../src/renderer/src/store/open-session';
import type { Services } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import type { Result } from '../../../src/shared/core/result';
import { FIRM_PROMISES } from '../../../src/shared/law/packs/firm-promises/pack';
import { complaintOf, countingIds, NOW, TODAY } from '../../support/cases';
import { FakeMain, nodeSha256 } from '../../support/fake-desktop';

const PSR = readFileSync(new URL('../../fixtures/law/psr-2028.json', import.meta.url), 'utf8');

/** The firm's promises as they might become: three business days for a confirmation instead of one. */
const PATIENT = JSON.stringify({
  ...FIRM_PROMISES,
  version: 'patient',
  effectiveFrom: localDate('2026-01-01'),
  deadlineRules: FIRM_PROMISES.deadlineRules?.map((rule) =>
    rule.id === 'confirmation-1-day' ? { ...rule, length: { ...rule.length, count: 3 } } : rule,
  ),
});

let main: FakeMain;
let open: OpenSession;
let services: Services;

async function unlock(): Promise<void> {
  open = await openSession(main.desktop, main.open(), NOW - Date.now());
  services = open.services;
  await until(() => services.health.status().state === 'done' && services.queue.status().complete);
}

async function reopen(): Promise<void> {
  await open.close();
  await unlock();
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !isSo(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}

function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Cases received today: what governs them is the firm's confirmation. */
async function someCases(count: number): Promise<void> {
  const ids = countingIds();
  const complaints = Array.from({ length: count }, (_, index) => ({
    complaint: complaintOf({
      externalId: `CS-${String(index)}`,
      reference: `R-${String(index).padStart(4, '0')}`,
      market: 'SE',
      regime: 'other',
      receivedByFirmOn: localDate('2026-11-10'),
      receivedByRepresentativeOn: TODAY,
    }),
    exhibits: [],
    caseId: asId<CaseId>(ids()),
  }));
  good(await services.cases.receiveMany(complaints, () => undefined, new AbortController().signal));
}

function dueDates(): ReadonlySet<string | null> {
  return new Set(services.queue.status().rows.map(({ dueOn }) => dueOn));
}

beforeEach(async () => {
  main = new FakeMain();
  await unlock();
});

afterEach(async () => {
  await open.close();
  await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
});

describe('a setting that changes letters or what they need', () => {
  it('when it is changed → it stands in the trail; a choice of taste, or no change, does not', async () => {
    const before = main.workspaceEvents.length;
    good(await services.settings.set({ theme: 'dark' }));
    good(await services.settings.set({ secondReader: false }));
    expect(main.workspaceEvents).toHaveLength(before);
    good(await services.settings.set({ secondReader: true, theme: 'light' }));
    good(await services.settings.set({ establishments: { DK: 'branch' } }));
    expect(main.workspaceEvents.slice(before)).toEqual([
      { type: 'SettingsChanged', v: 1, secondReader: true },
      { type: 'SettingsChanged', v: 1, establishments: { DK: 'branch' } },
    ]);
  });
});

describe('loading a rule pack', () => {
  it('when the file is sound → it stands in the trail, judges at once and after a restart', async () => {
    const loaded = good(await services.rules.load(PSR));
    expect(loaded.pack.id).toBe('psr-complaints');
    expect(main.workspaceEvents.at(-1)).toEqual({
      type: 'RulePackLoaded',
      v: 1,
      id: 'psr-complaints',
      version: 'sample-1',
      sha256: Buffer.from(nodeSha256(new TextEncoder().encode(PSR))).toString('hex'),
    });
    const judges = () =>
      services.rules
        .book()
        .rulesFor('DK', localDate('2028-06-01'))
        .deadlineRules.map(({ id }) => id);
    expect(judges()).toContain('psr-reply-10-days');
    await reopen();
    expect(judges()).toContain('psr-reply-10-days');
    expect(services.rules.status().loaded).toEqual([loaded]);
  });

  it('when the file is broken → its faults are told, and nothing has changed', async () => {
    const before = services.rules.book();
    const events = main.workspaceEvents.length;
    const answer = await services.rules.load(PSR.replace('"2028-06-01"', '"2028-06-31"'));
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'unreadable', troubles: [{ code: 'bad-date', path: 'effectiveFrom' }] },
    });
    expect(services.rules.book()).toBe(before);
    expect(main.workspaceEvents).toHaveLength(events);
  });

  it('when the same file is loaded twice at once → the second is refused', async () => {
    const [first, second] = await Promise.all([services.rules.load(PSR), services.rules.load(PSR)]);
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ ok: false, error: { troubles: [{ code: 'version-taken' }] } });
  });

  it('when the trail cannot be written → the pack is not used', async () => {
    const before = services.rules.book();
    main.failNext = { code: 'DISK_FULL' };
    expect(await services.rules.load(PSR)).toEqual({
      ok: false,
      error: { kind: 'failed', failure: { code: 'DISK_FULL' } },
    });
    expect(services.rules.book()).toBe(before);
  });

  it('when the stored files do not open → they are not written over', async () => {
    good(await services.rules.load(PSR));
    await open.close();
    for (const [id, bytes] of main.records) main.records.set(id, bytes.with(20, (bytes[20] ?? 0) ^ 1));
    await unlock();
    const damaged = new Map(main.records);
    expect(services.rules.status()).toMatchObject({ loaded: [], unreadable: 1 });
    expect(await services.rules.load(PSR)).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(main.records).toEqual(damaged);
  });

  it('when a page listens → it hears of the new book', async () => {
    const books = [services.rules.book()];
    services.rules.subscribe(() => books.push(services.rules.book()));
    good(await services.rules.load(PSR));
    expect(new Set(books).size).toBe(2);
  });
});

describe('the dates of the cases', () => {
  it('when a file is looked at → the open cases it would move, and none is moved', async () => {
    await someCases(250);
    const before = dueDates();
    const { effects } = good(await services.rules.preview(PATIENT));
    expect(effects.cases).toBe(250);
    expect(effects).toMatchObject({ moved: 250, earlier: 0, later: 250 });
    expect(effects.mostUrgent[0]?.clocks).toMatchObject([{ rule: 'confirmation-1-day' }]);
    expect(dueDates()).toEqual(before);
  });

  it('when it is loaded → every row follows in the background, and is as new after a restart', async () => {
    await someCases(250);
    expect(dueDates()).toEqual(new Set(['2026-11-23']));
    good(await services.rules.load(PATIENT));
    await until(() => dueDates().size === 1 && dueDates().has('2026-11-25'));
    await until(() => services.rules.status().recounted === 1);
    await reopen();
    expect(dueDates()).toEqual(new Set(['2026-11-25']));
  });

  it('when cases change while all are counted anew → no change is lost, and every date is new', async () => {
    await someCases(600);
    const caseIds = services.queue.status().rows.map(({ caseId }) => caseId);
    good(await services.rules.load(PATIENT));
    await until(() => services.rules.status().recounted < 1);
    const to = services.staff.staffId;
    for (let at = 0; services.rules.status().recounted < 1; at = (at + 97) % caseIds.length) {
      const caseId = caseIds[at];
      if (caseId) await services.cases.execute(caseId, { type: 'AssignCase', to });
    }
    const changed = () => services.queue.status().rows.filter(({ assignee }) => assignee === to).length;
    await until(() => changed() > 0 && dueDates().size === 1 && dueDates().has('2026-11-25'));
    const before = changed();
    await reopen();
    expect(changed()).toBe(before);
    expect(dueDates()).toEqual(new Set(['2026-11-25']));
    expect(services.queue.status().rows).toHaveLength(600);
  });

  it('when the machine stopped before all were counted → the next unlock counts them', async () => {
    await someCases(250);
    good(await services.rules.load(PATIENT));
    await open.close();
    const database = openDatabase(`uvildig-${main.session.workspace.workspaceId}`);
    await database.open();
    expect(await database.meta.get('rules')).not.toMatchObject({ edition: services.rules.book().edition });
    database.close();
    await unlock();
    await until(() => dueDates().size === 1 && dueDates().has('2026-11-25'));
  });

  it('when a case is received after loading → it is judged by the new pack', async () => {
    good(await services.rules.load(PATIENT));
    await someCases(1);
    await until(() => dueDates().has('2026-11-25'));
  });
});

describe('a working store of an older version', () => {
  it('when it is opened → what it held is dropped and comes back from the journal', async () => {
    await someCases(3);
    await open.close();
    const name = `uvildig-${main.session.workspace.workspaceId}`;
    await Dexie.delete(name);
    const older = new Dexie(name);
    older.version(1).stores({
      entries: '[caseId+deviceId+seq]',
      pages: '[caseId+deviceId+firstSeq+lastSeq]',
      cases: 'caseId, [open+dueOn], revision, externalIndex',
      snapshot: 'page',
      meta: 'name',
    });
    await older.open();
    await older.table('cases').put({ caseId: 'f'.repeat(32), open: 1, dueOn: '2026-11-21', revision: 7 });
    older.close();
    await unlock();
    expect(services.queue.status().rows.map(({ reference }) => reference)).toEqual([
      'R-0000',
      'R-0001',
      'R-0002',
    ]);
  });
});
