import { beforeEach, describe, expect, it } from 'vitest';

import { openClauses } from '../../../src/renderer/src/store/clauses-store';
import { createRecords } from '../../../src/renderer/src/store/records';
import type { Records } from '../../../src/renderer/src/store/records';
import type { Clauses } from '../../../src/renderer/src/store/services';
import { takeVaultKey } from '../../../src/renderer/src/store/vault-keys';
import { newestVersion } from '../../../src/shared/clauses/clause';
import { clauseHash } from '../../../src/shared/clauses/clause-content';
import { offeredClauses } from '../../../src/shared/clauses/offered-clauses';
import type { ClauseId } from '../../../src/shared/core/ids';
import type { Result } from '../../../src/shared/core/result';
import { requests } from '../../../src/shared/ipc/contract';
import { ANNA, BO, countingIds, NOW } from '../../support/cases';
import { contentOf } from '../../support/clauses';
import { FakeMain, nodeSha256 } from '../../support/fake-desktop';

const REASON = 'Der er ingen anden i arbejdsområdet.';
const CHANGED = contentOf({ texts: { da: { heading: 'Rente', text: 'Vi betaler rente.' } } });

let main: FakeMain;
let records: Records;
let clauses: Clauses;

async function unlock(): Promise<void> {
  records = createRecords(main.desktop, await takeVaultKey(main.open().vaultKey), 'settings');
  const { desktop, session } = main;
  clauses = await openClauses(
    {
      desktop,
      clock: { now: () => NOW },
      newId: countingIds(),
      sha256: nodeSha256,
      staff: session.staff,
      people: () => main.people(),
    },
    records,
  );
}

function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function written(): Promise<ClauseId> {
  return good(await clauses.execute({ type: 'SaveClause', content: contentOf() }));
}

function offered() {
  return offeredClauses({ market: 'DK', kind: 'final-assessment', language: 'da' }, clauses.list());
}

beforeEach(async () => {
  main = new FakeMain();
  await unlock();
});

describe('the firm’s standard paragraphs', () => {
  it('when one is written, approved, changed and withdrawn → each stands in the trail with the hash, in words the main process takes', async () => {
    const clauseId = await written();
    good(await clauses.execute({ type: 'ApproveClause', clauseId, version: 1, reason: REASON }));
    good(await clauses.execute({ type: 'SaveClause', clauseId, content: CHANGED }));
    good(await clauses.execute({ type: 'WithdrawClause', clauseId, reason: 'Forældet.' }));
    const [first, second] = [contentOf(), CHANGED].map((content) => clauseHash(content, nodeSha256));
    expect(main.workspaceEvents).toEqual([
      { type: 'ClauseSaved', v: 1, clauseId, version: 1, sha256: first },
      { type: 'ClauseApproved', v: 1, clauseId, version: 1, sha256: first, reason: REASON },
      { type: 'ClauseSaved', v: 1, clauseId, version: 2, sha256: second },
      { type: 'ClauseWithdrawn', v: 1, clauseId, reason: 'Forældet.' },
    ]);
    for (const event of main.workspaceEvents) {
      expect(requests.workspaceRecord.safeParse({ event }).error).toBeUndefined();
    }
  });

  it('when the vault is opened again → every version is there as it was', async () => {
    const clauseId = await written();
    good(await clauses.execute({ type: 'ApproveClause', clauseId, version: 1, reason: REASON }));
    good(await clauses.execute({ type: 'SaveClause', clauseId, content: CHANGED }));
    const before = clauses.list();
    await unlock();
    expect(clauses.list()).toEqual(before);
    expect(before[0]?.versions.map(({ content }) => content)).toEqual([contentOf(), CHANGED]);
    expect(offered()).toMatchObject([{ version: 1 }]);
    for (const bytes of main.records.values()) expect(Buffer.from(bytes).toString()).not.toContain('rente');
  });

  it('when two are written at once → both are kept', async () => {
    const save = (name: string) => clauses.execute({ type: 'SaveClause', content: contentOf({ name }) });
    await Promise.all([save('En'), save('To')]);
    await unlock();
    expect(clauses.list().map((clause) => newestVersion(clause).content.name)).toEqual(['En', 'To']);
  });

  it('when the trail or the disk refuses → nothing has changed, and the listeners are left alone', async () => {
    const clauseId = await written();
    let told = 0;
    clauses.subscribe(() => (told += 1));
    const before = clauses.list();
    main.failNext = { code: 'DISK_FULL' };
    const answer = await clauses.execute({ type: 'SaveClause', clauseId, content: CHANGED });
    expect(answer).toEqual({ ok: false, error: { kind: 'failed', failure: { code: 'DISK_FULL' } } });
    expect(clauses.list()).toBe(before);
    expect(told).toBe(0);
    await clauses.execute({ type: 'SaveClause', clauseId, content: CHANGED });
    expect(told).toBe(1);
  });

  it('when somebody else is enrolled → one’s own text cannot be approved, whatever the reason', async () => {
    const clauseId = await written();
    main.enrolled = [ANNA, BO];
    const answer = await clauses.execute({ type: 'ApproveClause', clauseId, version: 1, reason: REASON });
    expect(answer).toMatchObject({ ok: false, error: { refusal: { code: 'COMPLIANCE_APPROVES' } } });
    expect(offered()).toEqual([]);
  });

  it.each([
    ['no facts', 'something else'],
    ['a text that is not the one its hash is of', undefined],
  ])('when the record holds %s → no letter uses it, and it is not written over', async (_what, other) => {
    await written();
    const stored = JSON.stringify(good(await records.read('clauses')));
    const broken: unknown = other ?? JSON.parse(stored.replace('Vi betaler', 'Vi betaler ikke'));
    good(await records.write('clauses', broken));
    await unlock();
    expect(clauses.readable).toBe(false);
    expect(clauses.list()).toEqual([]);
    expect((await clauses.execute({ type: 'SaveClause', content: CHANGED })).ok).toBe(false);
    expect(good(await records.read('clauses'))).toEqual(broken);
  });
});
