import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/shared/complaint/decide';
import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { addDays } from '../../../src/shared/core/local-date';
import { complaintOf, contextOf, finalised, Play, TODAY } from '../../support/cases';

const NOTE = {
  type: 'NoteDuty',
  kind: 'access-request',
  arisenOn: TODAY,
  note: 'Kunden beder om en kopi af alt.',
} as const satisfies CaseCommand;

function received(): Play {
  const play = new Play();
  play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
  return play;
}

function onlyDuty(play: Play) {
  const [duty] = [...play.case.duties.values()];
  if (!duty) throw new Error('The case has a duty');
  return duty;
}

function refusal(play: Play, command: CaseCommand) {
  const decision = decide(command, play.case, contextOf());
  return decision.ok ? undefined : decision.error;
}

describe('duties beside the complaint', () => {
  it('when one is noted and fulfilled → the case knows both days', () => {
    const play = received();
    play.does(NOTE);
    const { dutyId } = onlyDuty(play);
    expect(onlyDuty(play)).toEqual({ dutyId, kind: 'access-request', arisenOn: TODAY, note: NOTE.note });
    play.does({ type: 'FulfilDuty', dutyId, fulfilledOn: TODAY, note: 'Sendt.' });
    expect(onlyDuty(play).fulfilled).toEqual({ on: TODAY, note: 'Sendt.' });
  });

  it('when the case is finalised → an ADR entity’s request is noted all the same', () => {
    const play = finalised();
    play.does({ ...NOTE, kind: 'adr-request' });
    expect(onlyDuty(play).kind).toBe('adr-request');
  });

  it('when it says nothing, or lies ahead → refused', () => {
    const play = received();
    expect(refusal(play, { ...NOTE, note: ' ' })).toEqual({ code: 'TEXT_REQUIRED', field: 'note' });
    expect(refusal(play, { ...NOTE, arisenOn: addDays(TODAY, 1) })).toEqual({
      code: 'DATE_IN_FUTURE',
      field: 'arisenOn',
    });
  });

  it('when it is fulfilled twice, before it arose, tomorrow, or not known → refused', () => {
    const play = received();
    play.does(NOTE);
    const { dutyId } = onlyDuty(play);
    const fulfil = { type: 'FulfilDuty', dutyId, fulfilledOn: TODAY, note: '' } as const;
    expect(refusal(play, { ...fulfil, fulfilledOn: addDays(TODAY, -1) })).toEqual({
      code: 'DATE_IN_PAST',
      field: 'fulfilledOn',
    });
    expect(refusal(play, { ...fulfil, fulfilledOn: addDays(TODAY, 1) })?.code).toBe('DATE_IN_FUTURE');
    expect(refusal(received(), fulfil)).toEqual({ code: 'UNKNOWN_DUTY', dutyId });
    play.does(fulfil);
    expect(refusal(play, fulfil)).toEqual({ code: 'DUTY_FULFILLED', dutyId });
  });
});
