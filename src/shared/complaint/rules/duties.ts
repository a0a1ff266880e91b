import { asId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { notInFuture, reason, texts, unless } from './guards';
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

/**
 * Once, with a reason, told before the date has passed, and not beyond what the law allows.
 * @source GDPR Art. 12(3): by two further months, told within the first, with the reasons for the delay
 */
export function extendDuty(command: Command<'ExtendDuty'>, state: Case, context: DecisionContext): Decision {
  const { dutyId, toldOn, until, reason: because } = command;
  const refusal =
    extendable(state, command) ?? notInFuture('toldOn', toldOn, context) ?? reason(command.reason);
  return unless(refusal, () => [{ type: 'DutyExtended', v: 1, dutyId, toldOn, until, reason: because }]);
}

function openDuty(state: Case, { dutyId, fulfilledOn }: Command<'FulfilDuty'>): CaseRefusal | undefined {
  const duty = state.duties.get(dutyId);
  if (duty === undefined) return { code: 'UNKNOWN_DUTY', dutyId };
  if (duty.fulfilled) return { code: 'DUTY_FULFILLED', dutyId };
  return fulfilledOn < duty.arisenOn ? { code: 'DATE_IN_PAST', field: 'fulfilledOn' } : undefined;
}

function extendable(
  state: Case,
  { dutyId, toldOn, until, limits }: Command<'ExtendDuty'>,
): CaseRefusal | undefined {
  const duty = state.duties.get(dutyId);
  if (duty === undefined) return { code: 'UNKNOWN_DUTY', dutyId };
  if (duty.fulfilled) return { code: 'DUTY_FULFILLED', dutyId };
  if (duty.extended) return { code: 'DUTY_EXTENDED', dutyId, until: duty.extended.until };
  if (limits === undefined) return { code: 'DUTY_NOT_EXTENDABLE', dutyId };
  if (toldOn < duty.arisenOn) return { code: 'DATE_IN_PAST', field: 'toldOn' };
  if (toldOn > limits.tellBy) return { code: 'EXTENSION_TOLD_TOO_LATE', tellBy: limits.tellBy };
  if (until <= limits.tellBy) return { code: 'EXTENSION_TOO_SHORT', dueOn: limits.tellBy };
  return until > limits.latest ? { code: 'EXTENSION_TOO_LONG', latest: limits.latest } : undefined;
}
