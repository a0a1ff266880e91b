import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { caseDraft, flushCaseDrafts } from '../../../src/renderer/src/store/case-draft';
import { openSession } from '../../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../../src/renderer/src/store/open-session';
import type { Services } from '../../../src/renderer/src/store/services';
import { registerKeyId } from '../../../src/shared/audit/register-key';
import type { RegisterRow } from '../../../src/shared/complaint/register-row';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId, ErasureId } from '../../../src/shared/core/ids';
import type { Result } from '../../../src/shared/core/result';
import { BO, CHECKPOINT, NOW, TODAY, complaintOf, issuing } from '../../support/cases';
import { FakeMain, nodeSha256 } from '../../support/fake-desktop';
import { CASE, assessedCase, does, stateOf } from '../support/assessed-case';

const OTHER = asId<CaseId>('b'.repeat(32));
const ONE = asId<ErasureId>('e'.repeat(32));

let main: FakeMain;
let open: OpenSession;
let services: Services;

async function unlock(): Promise<void> {
  open = await openSession(main.desktop, main.open(), NOW - Date.now());
  services = open.services;
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

const nobodyLooks = () => undefined;

/** The working store is gone, and the window is loaded anew. */
async function afterwards(): Promise<void> {
  await open.close().catch(nobodyLooks);
  await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
  main.facts.push({ staff: BO, body: { type: 'Unlocked', v: 1, by: 'passphrase' } });
  await unlock();
}

async function finalisedCase(): Promise<void> {
  await assessedCase(services);
  await does(services, issuing(), { type: 'FinaliseCase', checkpoint: CHECKPOINT });
  for (const remedyId of stateOf(services).remedies.keys())
    await does(services, { type: 'CarryOutRemedy', remedyId, carriedOutOn: TODAY, note: '' });
}

/** Somebody else has proposed it. */
function proposed(caseIds: readonly CaseId[] = [CASE]): void {
  main.facts.push({
    staff: BO,
    body: { type: 'ErasureProposed', v: 1, erasureId: ONE, basis: 'retention', caseIds },
  });
}

beforeEach(async () => {
  main = new FakeMain();
  await unlock();
});

afterEach(async () => {
  await open.close().catch(nobodyLooks);
  await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
});

describe('erasing from the window', () => {
  it('when it is carried out → confirmed, said by the case, destroyed; afterwards a stub and no case', async () => {
    await finalisedCase();
    good(await services.cases.receive(complaintOf({ externalId: 'CS-2' }), [], OTHER));
    proposed();
    const entries = good(await services.cases.open(CASE)).history.length;
    const shares: number[] = [];
    expect(good(await services.erasures.carryOut(ONE, (share) => shares.push(share)))).toEqual({
      erased: 1,
      kept: [],
    });
    expect(shares.at(-1)).toBe(1);
    expect(main.workspaceEvents.map(({ type }) => type)).toContain('ErasureConfirmed');
    await afterwards();

    expect(services.queue.status().rows.map(({ caseId }) => caseId)).toEqual([OTHER]);
    expect(services.health.status()).toMatchObject({ repaired: 0, damaged: new Map() });
    expect(await services.cases.open(CASE)).toEqual({
      ok: false,
      error: { kind: 'refused', refusal: { code: 'CASE_ERASED' } },
    });
    good(await services.cases.execute(OTHER, { type: 'AddNote', text: 'goes on' }));
    const [stub, ...others] = good(await services.erasures.erased());
    expect(others).toEqual([]);
    expect(stub).toMatchObject({
      caseId: CASE,
      erasureId: ONE,
      basis: 'retention',
      erasedBy: main.session.staff.staffId,
      entries: entries + 1,
      register: {
        market: 'DK',
        outcome: 'upheld',
        closedOn: TODAY,
        issues: 1,
      } satisfies Partial<RegisterRow>,
    });
    expect(good(await services.erasures.proposals())).toMatchObject([{ erasureId: ONE, state: 'done' }]);
  });

  it('when the store is read again without being thrown away → the stub stays a stub', async () => {
    await finalisedCase();
    proposed();
    good(await services.erasures.carryOut(ONE, nobodyLooks));
    await afterwards();
    await open.close();
    await unlock();
    expect(services.health.status()).toMatchObject({ repaired: 0, damaged: new Map() });
    expect(good(await services.erasures.erased())).toHaveLength(1);
  });

  it('when the key of the last entry is not the case’s → the row opens with its own key alone', async () => {
    await finalisedCase();
    proposed();
    const keyBefore = main.keyring.get(CASE);
    good(await services.erasures.carryOut(ONE, nobodyLooks));
    const registerKey = registerKeyId(CASE, nodeSha256);
    expect(main.keyring.has(CASE)).toBe(false);
    expect(main.keyring.get(registerKey)).toBeDefined();
    expect(main.keyring.get(registerKey)).not.toEqual(keyBefore);
    await afterwards();
    good(await services.erasures.destroyRows([CASE]));
    const [stub] = good(await services.erasures.erased());
    expect(stub).toMatchObject({ caseId: CASE, basis: 'retention' });
    expect(stub?.register).toBeUndefined();
  });

  it('when a case says it must stay → it stays, and the others go', async () => {
    await finalisedCase();
    good(await services.cases.receive(complaintOf({ externalId: 'CS-2' }), [], OTHER));
    proposed([OTHER, CASE]);
    expect(good(await services.erasures.carryOut(ONE, nobodyLooks))).toEqual({
      erased: 1,
      kept: [{ caseId: OTHER, refusal: { code: 'CASE_NOT_FINALISED' } }],
    });
    await afterwards();
    expect(good(await services.cases.open(OTHER)).state.erased).toBeUndefined();
    expect(good(await services.erasures.erased()).map(({ caseId }) => caseId)).toEqual([CASE]);
  });

  it('when destroying fails after the case has said it → a second attempt goes on from there', async () => {
    await finalisedCase();
    proposed();
    const inTheWay = main.desktop.eraseCases;
    Object.assign(main.desktop, {
      eraseCases: () => Promise.resolve({ ok: false, error: { code: 'DISK_FULL' } }),
    });
    expect(await services.erasures.carryOut(ONE, nobodyLooks)).toMatchObject({
      error: { failure: { code: 'DISK_FULL' } },
    });
    Object.assign(main.desktop, { eraseCases: inTheWay });
    await open.close().catch(nobodyLooks);
    await unlock();
    expect(good(await services.cases.open(CASE)).state.erased).toMatchObject({ erasureId: ONE });
    expect(good(await services.erasures.carryOut(ONE, nobodyLooks))).toMatchObject({ erased: 1 });
    expect(main.workspaceEvents.filter(({ type }) => type === 'ErasureConfirmed')).toHaveLength(1);
    expect(main.journal.filter(({ header }) => header.type === 'CaseErased')).toHaveLength(1);
  });

  it('when drafts are about the case or name it → they go, whoever wrote them; others stay', async () => {
    main.enrolled = [main.session.staff.staffId, BO];
    await open.close();
    const colleague = await openSession(
      main.desktop,
      { ...main.open(), staff: { staffId: BO, name: 'Bo', role: 'approver' } },
      NOW - Date.now(),
    );
    good(await colleague.services.drafts.save(`case:${CASE}`, { fields: {} }));
    await colleague.close();
    await unlock();
    await finalisedCase();
    const own = caseDraft(services.drafts, services.clock, CASE);
    own.set('note', 'Mette ringede', '');
    const another = caseDraft(services.drafts, services.clock, OTHER);
    another.set('note', 'En anden sag', '');
    await flushCaseDrafts(services.drafts);
    good(await services.drafts.save('batch/1/progress', { made: [{ caseId: CASE, reference: 'UVI-1' }] }));
    good(await services.drafts.save('batch/2/progress', { made: [{ caseId: OTHER }] }));
    expect(main.records.size).toBe(5);
    proposed();
    good(await services.erasures.carryOut(ONE, nobodyLooks));
    await afterwards();
    expect(await services.drafts.load(`case:${CASE}`)).toBeUndefined();
    expect(await services.drafts.load('batch/1/progress')).toBeUndefined();
    expect([...main.records.keys()].filter((name) => name.startsWith('drafts/'))).toHaveLength(2);
    expect(await services.drafts.load(`case:${OTHER}`)).toBeDefined();
    expect(await services.drafts.load('batch/2/progress')).toBeDefined();
  });

  it('when it is unknown or done → ERASURE_NOT_OPEN, and nothing is recorded', async () => {
    await finalisedCase();
    expect(await services.erasures.carryOut(ONE, nobodyLooks)).toMatchObject({
      error: { failure: { code: 'ERASURE_NOT_OPEN' } },
    });
    expect(main.journal.some(({ header }) => header.type === 'CaseErased')).toBe(false);
  });

  it('when an older copy brought a case back that was not closed then → it is erased again', async () => {
    good(await services.cases.receive(complaintOf(), [], CASE));
    main.returned = [{ caseId: CASE, erasureId: ONE, basis: 'request', erasedAt: NOW }];
    expect(good(await services.erasures.returned())).toEqual(main.returned);
    expect(good(await services.erasures.eraseAgain(nobodyLooks))).toEqual({ erased: 1, kept: [] });
    await afterwards();
    expect(good(await services.erasures.erased())).toMatchObject([{ caseId: CASE, erasureId: ONE }]);
    expect(services.queue.status().rows).toEqual([]);
  });

  it('when an older copy is put back under the store that knows of the erasure → the case is whole again, and erased again', async () => {
    await finalisedCase();
    const [journal, keyring] = [structuredClone(main.journal), new Map(main.keyring)];
    proposed();
    good(await services.erasures.carryOut(ONE, nobodyLooks));
    await afterwards();
    expect(good(await services.erasures.erased())).toHaveLength(1);
    await open.close();
    main.journal.splice(0, main.journal.length, ...journal);
    main.keyring.clear();
    for (const [caseId, key] of keyring) main.keyring.set(caseId, key);
    main.facts.length = 0;
    main.returned = [{ caseId: CASE, erasureId: ONE, basis: 'retention', erasedAt: NOW }];
    await unlock();
    expect(services.health.status().damaged).toEqual(new Map());
    expect(services.queue.status().rows.map(({ caseId }) => caseId)).toEqual([CASE]);
    expect(good(await services.erasures.eraseAgain(nobodyLooks))).toEqual({ erased: 1, kept: [] });
  });
});
