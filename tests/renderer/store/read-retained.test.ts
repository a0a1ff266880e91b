import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';

import { openSession } from '../../../src/renderer/src/store/open-session';
import type { Services } from '../../../src/renderer/src/store/services';
import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { addDays, daysBetween } from '../../../src/shared/core/local-date';
import { dueAfter } from '../../../src/shared/retention/retention';
import { CHECKPOINT, complaintOf, issuing, NOW, TODAY } from '../../support/cases';
import { FakeMain } from '../../support/fake-desktop';

const [CLOSED, HELD, OPEN] = ['1', '2', '3'].map((digit) => asId<CaseId>(digit.repeat(32)));
const DUE = dueAfter(TODAY, 5);
const DAY_MS = 86_400_000;

/** Opens the same vault on another day. */
async function openedOn(main: FakeMain, day: typeof TODAY) {
  return openSession(main.desktop, main.open(), NOW - Date.now() + daysBetween(TODAY, day) * DAY_MS);
}

async function listed({ retained }: Services) {
  const shares: number[] = [];
  const read = await retained((share) => shares.push(share), new AbortController().signal);
  if (!read?.ok) throw new Error('They were not read');
  expect(shares.at(-1)).toBe(1);
  return read.value;
}

const CLOSING: readonly CaseCommand[] = [
  { type: 'DeclareConflict', conflict: false, statement: 'Ingen' },
  {
    type: 'DecideAdmissibility',
    admissible: false,
    reason: 'outside-remit',
    notInCourtOrAdr: true,
    explanation: 'Ikke vores',
  },
  { type: 'SetOutcome', outcome: 'inadmissible', summary: 'Klagen kan ikke behandles.' },
  issuing({ kind: 'inadmissibility' }),
  { type: 'FinaliseCase', checkpoint: CHECKPOINT },
];

async function filled(main: FakeMain) {
  const session = await openedOn(main, TODAY);
  const { cases } = session.services;
  for (const [index, caseId] of [CLOSED, HELD, OPEN].entries()) {
    const complaint = complaintOf({ externalId: `CS-${String(index)}`, reference: `R-${String(index)}` });
    await cases.receive(complaint, [], caseId);
    if (!caseId || caseId === OPEN) continue;
    for (const command of CLOSING) {
      const done = await cases.execute(caseId, command);
      if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.error)}`);
    }
    if (caseId === HELD) await cases.execute(caseId, { type: 'PlaceLegalHold', reason: 'Krav' });
  }
  return session;
}

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('when the time of a case is over or soon will be → it is listed with the day and what keeps it; others are not', async () => {
  const main = new FakeMain();
  const first = await filled(main);
  expect(await listed(first.services)).toEqual([]);
  await first.close();

  const before = await openedOn(main, addDays(DUE, -90));
  expect((await listed(before.services)).map(({ caseId }) => caseId)).toEqual([CLOSED, HELD]);
  await before.close();
  const earlier = await openedOn(main, addDays(DUE, -91));
  expect(await listed(earlier.services)).toEqual([]);
  await earlier.close();

  const after = await openedOn(main, DUE);
  const found = await listed(after.services);
  expect(found[0]).toMatchObject({ reference: 'R-0', closedOn: TODAY, fileDueOn: DUE, years: 5 });
  expect(found.map(({ keptBecause }) => keptBecause)).toEqual([[], ['legal-hold']]);
  await after.close();
});

test('when it is stopped → nothing is told', async () => {
  const session = await filled(new FakeMain());
  const stop = new AbortController();
  stop.abort();
  expect(await session.services.retained(() => undefined, stop.signal)).toBeUndefined();
  await session.close();
});
