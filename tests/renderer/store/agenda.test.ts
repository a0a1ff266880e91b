import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';

import { openSession } from '../../../src/renderer/src/store/open-session';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { complaintOf, countingIds, NOW, TODAY } from '../../support/cases';
import { FakeMain } from '../../support/fake-desktop';

const CASES = 260;

/** Customer service never answered, so that several clocks bind at once. */
async function filledSession() {
  const main = new FakeMain();
  const session = await openSession(main.desktop, main.open(), NOW - Date.now());
  const ids = countingIds();
  const complaints = Array.from({ length: CASES }, (_, index) => {
    const { finalAnswer: _answered, ...complaint } = complaintOf({
      externalId: `CS-${String(index)}`,
      reference: `R-${String(index)}`,
      receivedByFirmOn: localDate('2026-10-26'),
      receivedByRepresentativeOn: TODAY,
    });
    return { complaint, exhibits: [], caseId: asId<CaseId>(ids()) };
  });
  const { cases } = session.services;
  const received = await cases.receiveMany(complaints, () => undefined, new AbortController().signal);
  if (!received.ok) throw new Error('The cases were not received');
  return session;
}

afterEach(async () => {
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('the agenda', () => {
  it('when there are more cases than are read at once → every case with every clock that is still to be kept', async () => {
    const session = await filledSession();
    const shares: number[] = [];
    const dates = await session.services.agenda((share) => shares.push(share), new AbortController().signal);
    expect(new Set(dates?.map(({ row }) => row.caseId)).size).toBe(CASES);
    expect(dates?.length).toBeGreaterThan(CASES);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
    await session.close();
  });

  it('when nobody waits for it any more → it stops', async () => {
    const session = await filledSession();
    const stop = new AbortController();
    const shares: number[] = [];
    const dates = await session.services.agenda((share) => {
      shares.push(share);
      stop.abort();
    }, stop.signal);
    expect(dates).toBeUndefined();
    expect(shares).toHaveLength(1);
    await session.close();
  });
});
