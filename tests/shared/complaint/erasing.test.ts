import { describe, expect, it } from 'vitest';

import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { decide } from '../../../src/shared/complaint/decide';
import { evolve } from '../../../src/shared/complaint/evolve';
import { asId } from '../../../src/shared/core/ids';
import type { ErasureId } from '../../../src/shared/core/ids';
import { BO, NOW, TODAY, assessed, contextOf, finalised } from '../../support/cases';
import type { Play } from '../../support/cases';
import { registerRow } from '../../support/register';

const ERASE: CaseCommand = {
  type: 'EraseCase',
  erasureId: asId<ErasureId>('e'.repeat(32)),
  basis: 'retention',
  register: registerRow(),
};

/** Closed, and everything that was promised is done. */
function settled(): Play {
  const play = finalised();
  for (const remedyId of play.case.remedies.keys())
    play.does({ type: 'CarryOutRemedy', remedyId, carriedOutOn: TODAY, note: '' });
  return play;
}

function answerTo(play: Play, command: CaseCommand, role: 'reviewer' | 'approver' | 'auditor' = 'auditor') {
  const decision = decide(command, play.state, contextOf({ actor: { staffId: BO, role } }));
  return decision.ok ? 'accepted' : decision.error;
}

describe('erasing a case', () => {
  it('when it is closed and nothing of it is running → the row stays, and nothing else can happen', () => {
    const play = settled();
    expect(answerTo(play, ERASE)).toBe('accepted');
    expect(play.does(ERASE)).toEqual([
      {
        type: 'CaseErased',
        v: 1,
        erasureId: 'e'.repeat(32),
        basis: 'retention',
        register: registerRow(),
      },
    ]);
    expect(play.case.erased).toMatchObject({ basis: 'retention' });
    for (const command of [
      ERASE,
      { type: 'ReopenCase', reason: 'Nye oplysninger' },
      { type: 'OpenCase', purpose: 'read' },
    ] as const)
      expect(answerTo(play, command, 'reviewer')).toEqual({ code: 'CASE_ERASED' });
    const later = { type: 'CaseReopened', v: 1, reason: 'x' } as const;
    expect(evolve(play.case, { event: later, by: BO, role: 'reviewer', at: NOW + 1 })).toBe(play.case);
  });

  it('when it is not closed, or was reopened → refused', () => {
    expect(answerTo(assessed(), ERASE)).toEqual({ code: 'CASE_NOT_FINALISED' });
    const play = settled();
    play.does({ type: 'ReopenCase', reason: 'Nye oplysninger' });
    expect(answerTo(play, ERASE)).toEqual({ code: 'CASE_NOT_FINALISED' });
  });

  it('when something of it is still running → refused until it is over', () => {
    const remedy = finalised();
    expect(answerTo(remedy, ERASE)).toEqual({ code: 'STILL_RUNNING', what: 'remedy' });

    const board = settled();
    board.does({ type: 'RecordAdrReferral', entity: 'Det finansielle ankenævn', referredOn: TODAY });
    expect(answerTo(board, ERASE)).toEqual({ code: 'STILL_RUNNING', what: 'adr' });
    board.does({
      type: 'RecordAdrOutcome',
      entity: 'Det finansielle ankenævn',
      decidedOn: TODAY,
      outcome: 'Stadfæstet',
    });
    expect(answerTo(board, ERASE)).toBe('accepted');

    const duty = settled();
    duty.does({ type: 'NoteDuty', kind: 'access-request', arisenOn: TODAY, note: 'Indsigt' });
    expect(answerTo(duty, ERASE)).toEqual({ code: 'STILL_RUNNING', what: 'duty' });
  });

  it('when an older copy brought it back as it was before its end → it is erased again all the same', () => {
    expect(answerTo(assessed(), { ...ERASE, again: true })).toBe('accepted');
  });

  it('when somebody gives the command → the representative or compliance, not a second reader', () => {
    const play = settled();
    expect(answerTo(play, ERASE, 'reviewer')).toBe('accepted');
    expect(answerTo(play, ERASE, 'auditor')).toBe('accepted');
    expect(answerTo(play, ERASE, 'approver')).toEqual({ code: 'ROLE_NOT_ALLOWED' });
  });
});
