import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';

import { openSession } from '../../../src/renderer/src/store/open-session';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { addDays } from '../../../src/shared/core/local-date';
import { complaintOf, countingIds, NOW, TODAY } from '../../support/cases';
import { FakeMain } from '../../support/fake-desktop';

const CASES = 300;
const PERIOD = { by: 'receipt', from: addDays(TODAY, -1), to: TODAY } as const;

/** Every third case was received in the period. */
async function filledSession() {
  const main = new FakeMain();
  const session = await openSession(main.desktop, main.open(), NOW - Date.now());
  const ids = countingIds();
  const complaints = Array.from({ length: CASES }, (_, index) => ({
    complaint: complaintOf({
      externalId: `CS-${String(index)}`,
      reference: `R-${String(index)}`,
      receivedByRepresentativeOn: addDays(TODAY, -(index % 3)),
    }),
    exhibits: [],
    caseId: asId<CaseId>(ids()),
  }));
  const { cases } = session.services;
  const received = await cases.receiveMany(complaints, () => undefined, new AbortController().signal);
  if (!received.ok) throw new Error('The cases were not received');
  return session;
}

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('the cases of a period', () => {
  test('when there are more than are read at once → those of the period, with progress to the end, and no view is kept', async () => {
    const session = await filledSession();
    const shares: number[] = [];
    const { reported, cases } = session.services;
    const read = await reported(PERIOD, (share) => shares.push(share), new AbortController().signal);
    if (!read?.ok) throw new Error('They were not read');
    expect(read.value.cases).toHaveLength((CASES / 3) * 2);
    expect(read.value.damaged).toBe(0);
    expect(read.value.cases[0]).toMatchObject({
      complainant: 'Mette Sørensen',
      stage: 'received',
      remedies: [],
    });
    expect(read.value.cases[0]?.deadlines.length).toBeGreaterThan(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(read.value.cases.every(({ caseId }) => cases.peek(caseId) === undefined)).toBe(true);
    await session.close();
  });

  test('when it is stopped → nothing more is read', async () => {
    const session = await filledSession();
    const stop = new AbortController();
    const read = await session.services.reported(
      PERIOD,
      () => {
        stop.abort();
      },
      stop.signal,
    );
    expect(read).toBeUndefined();
    await session.close();
  });
});
