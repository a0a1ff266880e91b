import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { WorkspaceEvent } from '../../../src/shared/audit/workspace-events';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId, ErasureId, StaffId } from '../../../src/shared/core/ids';
import { proposalsOf } from '../../../src/shared/retention/proposals';
import type { WorkspaceFact } from '../../../src/shared/retention/proposals';
import { ANNA, BO } from '../../support/cases';

const ONE = asId<ErasureId>('1'.repeat(32));
const TWO = asId<ErasureId>('2'.repeat(32));
const CASE = asId<CaseId>('c'.repeat(32));

function facts(...events: readonly (readonly [StaffId, WorkspaceEvent])[]): readonly WorkspaceFact[] {
  return events.map(([staff, body], index) => ({ header: { staff, recordedAt: index }, body }));
}

const proposed = (erasureId: ErasureId): WorkspaceEvent => ({
  type: 'ErasureProposed',
  v: 1,
  erasureId,
  basis: 'retention',
  caseIds: [CASE],
});
const confirmed = (erasureId: ErasureId): WorkspaceEvent => ({ type: 'ErasureConfirmed', v: 1, erasureId });
const declined = (erasureId: ErasureId): WorkspaceEvent => ({ type: 'ErasureDeclined', v: 1, erasureId });
const done = (erasureId: ErasureId): WorkspaceEvent => ({
  type: 'CasesErased',
  v: 1,
  erasureId,
  basis: 'retention',
  cases: [],
  documents: 0,
  drafts: 0,
});

describe('proposed erasures', () => {
  it('when two people want it and it is carried out → open, confirmed, done', () => {
    const history = facts([ANNA, proposed(ONE)], [BO, confirmed(ONE)], [BO, done(ONE)]);
    expect([1, 2, 3].map((length) => proposalsOf(history.slice(0, length))[0]?.state)).toEqual([
      'open',
      'confirmed',
      'done',
    ]);
    expect(proposalsOf(history)).toEqual([
      {
        erasureId: ONE,
        basis: 'retention',
        caseIds: [CASE],
        proposedBy: ANNA,
        proposedAt: 0,
        state: 'done',
        decidedBy: BO,
        decidedAt: 1,
        doneAt: 2,
        done: { cases: [], documents: 0, drafts: 0 },
      },
    ]);
  });

  it('when the same person proposes and confirms → it stays open, and another can still confirm', () => {
    const history = facts([ANNA, proposed(ONE)], [ANNA, confirmed(ONE)]);
    expect(proposalsOf(history)[0]?.state).toBe('open');
    expect(proposalsOf([...history, ...facts([BO, confirmed(ONE)])])[0]?.state).toBe('confirmed');
  });

  it('when it was declined, by whomever → nobody can confirm it', () => {
    for (const who of [ANNA, BO]) {
      const history = facts([ANNA, proposed(ONE)], [who, declined(ONE)], [BO, confirmed(ONE)]);
      expect(proposalsOf(history)[0]).toMatchObject({ state: 'declined', decidedBy: who });
    }
  });

  it('when any such facts come in any order → only what somebody else confirmed is ever carried out', () => {
    const staff = fc.constantFrom(ANNA, BO);
    const event = fc.constantFrom(
      ...[ONE, TWO].flatMap((id) => [proposed(id), confirmed(id), declined(id), done(id)]),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(staff, event), { maxLength: 30 }), (events) => {
        for (const { state, proposedBy, decidedBy, doneAt } of proposalsOf(facts(...events))) {
          if (state === 'confirmed' || state === 'done') {
            expect(decidedBy).toBeDefined();
            expect(decidedBy).not.toBe(proposedBy);
          }
          expect(doneAt === undefined).toBe(state !== 'done');
        }
      }),
    );
  });
});
