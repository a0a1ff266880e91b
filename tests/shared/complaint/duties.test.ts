import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/shared/complaint/decide';
import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { addDays, addMonths } from '../../../src/shared/core/local-date';
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

  const LIMITS = { tellBy: addMonths(TODAY, 1), latest: addMonths(TODAY, 3) };

  function asked() {
    const play = received();
    play.does(NOTE);
    const { dutyId } = onlyDuty(play);
    const extend = {
      type: 'ExtendDuty',
      dutyId,
      toldOn: TODAY,
      until: LIMITS.latest,
      reason: 'Optagelserne ligger hos en underleverandør.',
      limits: LIMITS,
    } as const satisfies CaseCommand;
    return { play, dutyId, extend };
  }

  it('when one is extended with a reason in time → the case knows the new date and why, once', () => {
    const { play, dutyId, extend } = asked();
    play.does(extend);
    const { toldOn, until, reason } = extend;
    expect(onlyDuty(play).extended).toEqual({ toldOn, until, reason });
    expect(refusal(play, extend)).toEqual({ code: 'DUTY_EXTENDED', dutyId, until });
  });

  it('when the first month is over, the reason or the law is missing, or the date does not fit → refused', () => {
    const { play, dutyId, extend } = asked();
    const soon = addDays(TODAY, -1);
    const over = { ...extend, limits: { ...LIMITS, tellBy: soon } };
    expect(refusal(play, over)).toEqual({ code: 'EXTENSION_TOLD_TOO_LATE', tellBy: soon });
    expect(refusal(play, { ...extend, reason: ' ' })).toEqual({ code: 'REASON_REQUIRED' });
    const { limits: _none, ...lawless } = extend;
    expect(refusal(play, lawless)).toEqual({ code: 'DUTY_NOT_EXTENDABLE', dutyId });
    expect(refusal(play, { ...extend, until: LIMITS.tellBy })).toEqual({
      code: 'EXTENSION_TOO_SHORT',
      dueOn: LIMITS.tellBy,
    });
    expect(refusal(play, { ...extend, until: addDays(LIMITS.latest, 1) })).toEqual({
      code: 'EXTENSION_TOO_LONG',
      latest: LIMITS.latest,
    });
    expect(refusal(play, { ...extend, toldOn: addDays(TODAY, 1) })?.code).toBe('DATE_IN_FUTURE');
    expect(refusal(play, { ...extend, toldOn: addDays(TODAY, -1) })?.code).toBe('DATE_IN_PAST');
    expect(refusal(received(), extend)).toEqual({ code: 'UNKNOWN_DUTY', dutyId });
    play.does({ type: 'FulfilDuty', dutyId, fulfilledOn: TODAY, note: '' });
    expect(refusal(play, extend)).toEqual({ code: 'DUTY_FULFILLED', dutyId });
  });
});
