import { describe, expect, it } from 'vitest';

import { evolve } from '../../../src/shared/complaint/evolve';
import { mayWrite } from '../../../src/shared/complaint/role-rights';
import type { CaseEvent } from '../../../src/shared/complaint/events';
import { ROLES } from '../../../src/shared/complaint/vocabulary';
import type { Role } from '../../../src/shared/complaint/vocabulary';
import type { NoteId, StaffId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { complaintOf, NOW } from '../../support/cases';

const by = asId<StaffId>('9'.repeat(32));
const write = (event: CaseEvent, role: Role) => ({ event, by, role, at: NOW });
const received = evolve(
  undefined,
  write({ type: 'ComplaintReceived', v: 1, complaint: complaintOf() }, 'reviewer'),
);

describe('what a role may write in a case', () => {
  it('when it is compliance → that it read and what it erased, and nothing else', () => {
    expect(mayWrite('OpenCase', 'auditor')).toBe(true);
    expect(mayWrite('CaseOpened', 'auditor')).toBe(true);
    expect(mayWrite('CaseErased', 'auditor')).toBe(true);
    expect(mayWrite('CaseErased', 'approver')).toBe(false);
    for (const type of ['NoteAdded', 'FindingRecorded', 'SecondReadingGiven', 'anything'])
      expect(mayWrite(type, 'auditor')).toBe(false);
  });

  it('when it is a second reading → only a second reader', () => {
    expect(ROLES.filter((role) => mayWrite('SecondReadingGiven', role))).toEqual(['approver']);
  });

  it('when a device has signed an entry its role does not allow → it is not folded', () => {
    const note = { type: 'NoteAdded', v: 1, noteId: asId<NoteId>('1'.repeat(32)), text: 'x' } as const;
    expect(evolve(received, write(note, 'auditor'))).toBe(received);
    expect(evolve(received, write(note, 'reviewer'))?.notes).toHaveLength(1);
    const begun = write({ type: 'ComplaintReceived', v: 1, complaint: complaintOf() }, 'auditor');
    expect(evolve(undefined, begun)).toBeUndefined();
  });
});
