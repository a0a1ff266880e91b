import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

import { openDatabase } from '../../src/renderer/src/store/database';
import type { Database } from '../../src/renderer/src/store/database';
import { openSession } from '../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../src/renderer/src/store/open-session';
import type { CaseId } from '../../src/shared/core/ids';
import { asId } from '../../src/shared/core/ids';
import { complaintOf, exhibitOf, NOW } from '../support/cases';
import { FakeMain } from '../support/fake-desktop';
import { chance } from './support/chance';
import type { Chance } from './support/chance';
import { Tally } from './support/tally';

/** The first has pages and an open tail, the second a tail only. */
const CASES = [asId<CaseId>('c1'.repeat(16)), asId<CaseId>('c2'.repeat(16))] as const;

type Change = (database: Database, random: Chance) => Promise<unknown>;

function bitFlipped(sealed: Uint8Array, random: Chance): Uint8Array {
  const changed = sealed.slice();
  const at = random.below(changed.length);
  changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  return changed;
}

const CHANGES: Readonly<Record<string, Change>> = {
  'bit of an entry flipped': async ({ entries }, random) => {
    const row = random.pick(await entries.toArray());
    await entries.put({ ...row, sealed: bitFlipped(row.sealed, random) });
  },
  'bit of a page flipped': async ({ pages }, random) => {
    const row = random.pick(await pages.toArray());
    await pages.put({ ...row, sealed: bitFlipped(row.sealed, random) });
  },
  'entry cut short': async ({ entries }, random) => {
    const row = random.pick(await entries.toArray());
    await entries.put({ ...row, sealed: row.sealed.slice(0, random.below(row.sealed.length)) });
  },
  'entry taken out': async ({ entries }, random) => {
    const { caseId, deviceId, seq } = random.pick(await entries.toArray());
    await entries.delete([caseId, deviceId, seq]);
  },
  'page taken out': async ({ pages }, random) => {
    const { caseId, deviceId, firstSeq, lastSeq } = random.pick(await pages.toArray());
    await pages.delete([caseId, deviceId, firstSeq, lastSeq]);
  },
  'entry in the place of another, also of another case': async ({ entries }, random) => {
    const rows = await entries.toArray();
    const row = random.pick(rows);
    const other = random.pick(rows.filter((each) => each !== row));
    await entries.put({ ...row, sealed: other.sealed });
  },
  'entry put behind the last': async ({ entries }, random) => {
    const row = random.pick(await entries.toArray());
    const last = await entries.where('[caseId+deviceId+seq]').between([row.caseId], [row.caseId, []]).last();
    await entries.put({ ...row, seq: (last?.seq ?? 0) + 1 });
  },
  'page in the place of an entry': async ({ entries, pages }, random) => {
    const row = random.pick(await entries.toArray());
    await entries.put({ ...row, sealed: random.pick(await pages.toArray()).sealed });
  },
  'all entries of a case taken out': async ({ entries }, random) => {
    const { caseId } = random.pick(await entries.toArray());
    await entries.where('[caseId+deviceId+seq]').between([caseId], [caseId, []]).delete();
  },
};

const TIMES = 12;

test('when the working store is changed in any way → it is told, and both cases are as before or read-only', async () => {
  const main = new FakeMain();
  const name = `uvildig-${main.session.workspace.workspaceId}`;
  const random = chance();
  const tally = new Tally('Stores');
  let open = await unlocked(main);
  await writeCases(open);
  const honest = await statesOf(open);
  await open.close();
  const written = await inDatabase(name, rowsOf);
  open = await unlocked(main);
  tally.honest((await statesOf(open)) === honest && !told(open));
  for (const [kind, change] of Object.entries(CHANGES)) {
    for (let time = 0; time < TIMES; time++) {
      await open.close();
      const unchanged = await inDatabase(name, async (database) => {
        await restore(database, written);
        const before = await contentOf(database);
        await change(database, random);
        return (await contentOf(database)) === before;
      });
      open = await unlocked(main);
      const states = await statesOf(open);
      const found = told(open) && (states === honest || open.services.health.status().damaged.size > 0);
      if (unchanged) tally.add(kind, 'unchanged');
      else tally.add(kind, found ? 'fault' : 'missed', String(time));
    }
  }
  await open.close();
  await inDatabase(name, (database) => restore(database, written));
  open = await unlocked(main);
  tally.honest((await statesOf(open)) === honest && !told(open));
  await open.close();
  await Dexie.delete(name);
  tally.print();
  expect(tally.missed).toEqual([]);
  expect(tally.falseAlarms).toBe(0);
}, 300_000);

/** Reaches into the files of a closed session, as somebody with the disk could. */
async function inDatabase<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(name);
  await database.open();
  const done = await work(database);
  database.close();
  return done;
}

async function rowsOf({ entries, pages }: Database) {
  return { entries: await entries.toArray(), pages: await pages.toArray() };
}

/** What was brought back comes in pages: each mutation begins with the rows as they were written. */
async function restore({ entries, pages }: Database, written: Awaited<ReturnType<typeof rowsOf>>) {
  await entries.clear();
  await pages.clear();
  await entries.bulkPut(written.entries);
  await pages.bulkPut(written.pages);
}

async function unlocked(main: FakeMain): Promise<OpenSession> {
  const open = await openSession(main.desktop, main.open(), NOW - Date.now());
  await expect
    .poll(() => open.services.health.status().state === 'done' && open.services.queue.status().complete, {
      timeout: 10_000,
      interval: 5,
    })
    .toBe(true);
  return open;
}

async function writeCases({ services }: OpenSession): Promise<void> {
  for (const [index, caseId] of CASES.entries()) {
    const complaint = complaintOf({ externalId: `CS-${String(index)}`, reference: `R-${String(index)}` });
    expect(await services.cases.receive(complaint, [exhibitOf()], caseId)).toMatchObject({ ok: true });
    for (let note = 0; note < (index === 0 ? 110 : 6); note++) {
      const noted = await services.cases.execute(caseId, { type: 'AddNote', text: `note ${String(note)}` });
      expect(noted.ok).toBe(true);
    }
  }
}

/** Both cases opened, as text: opening is what looks into the entries. */
async function statesOf({ services }: OpenSession): Promise<string> {
  const texts: string[] = [];
  for (const caseId of CASES) {
    const view = await services.cases.open(caseId);
    texts.push(view.ok ? JSON.stringify(view.value.state.notes) : view.error.kind);
  }
  return texts.join('\n');
}

function told({ services }: OpenSession): boolean {
  const { repaired, damaged } = services.health.status();
  return repaired > 0 || damaged.size > 0;
}

async function contentOf(database: Database): Promise<string> {
  const { entries, pages } = await rowsOf(database);
  return [...entries, ...pages]
    .map(({ sealed, ...key }) => `${JSON.stringify(key)} ${Buffer.from(sealed).toString('base64')}`)
    .join('\n');
}
