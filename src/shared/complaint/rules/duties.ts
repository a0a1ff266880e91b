import { asId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { notInFuture, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** Duties arise on a finalised case too, an ADR entity's request for an answer most of all. */
export function noteDuty(command: Command<'NoteDuty'>, context: DecisionContext): Decision {
  const { kind, arisenOn, note } = command;
  return unless(texts({ note }) ?? notInFuture('arisenOn', arisenOn, context), () => [
    { type: 'DutyNoted', v: 1, dutyId: asId(context.newId()), kind, arisenOn, note },
  ]);
}

export function fulfilDuty(command: Command<'FulfilDuty'>, state: Case, context: DecisionContext): Decision {
  const { dutyId, fulfilledOn, note } = command;
  const refusal = openDuty(state, command) ?? notInFuture('fulfilledOn', fulfilledOn, context);
  return unless(refusal, () => [{ type: 'DutyFulfilled', v: 1, dutyId, fulfilledOn, note }]);
}

function openDuty(state: Case, { dutyId, fulfilledOn }: Command<'FulfilDuty'>): CaseRefusal | undefined {
  const duty = state.duties.get(dutyId);
  if (duty === undefined) return { code: 'UNKNOWN_DUTY', dutyId };
  if (duty.fulfilled) return { code: 'DUTY_FULFILLED', dutyId };
  return fulfilledOn < duty.arisenOn ? { code: 'DATE_IN_PAST', field: 'fulfilledOn' } : undefined;
}
