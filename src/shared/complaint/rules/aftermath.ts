import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { changeable, notInFuture, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** What happened after the assessment is recorded on a finalised case too: it changes nothing that was decided. */
export function carryOutRemedy(
  command: Command<'CarryOutRemedy'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { remedyId, carriedOutOn, note } = command;
  const refusal = openRemedy(state, remedyId) ?? notInFuture('carriedOutOn', carriedOutOn, context);
  return unless(refusal, () => [{ type: 'RemedyCarriedOut', v: 1, remedyId, carriedOutOn, note }]);
}

export function recordAdrReferral(
  command: Command<'RecordAdrReferral'>,
  _state: Case,
  context: DecisionContext,
): Decision {
  const { entity, referredOn } = command;
  return unless(texts({ entity }) ?? notInFuture('referredOn', referredOn, context), () => [
    { type: 'AdrReferralRecorded', v: 1, entity, referredOn },
  ]);
}

export function recordAdrOutcome(
  command: Command<'RecordAdrOutcome'>,
  _state: Case,
  context: DecisionContext,
): Decision {
  const { entity, decidedOn, outcome } = command;
  return unless(texts({ entity, outcome }) ?? notInFuture('decidedOn', decidedOn, context), () => [
    { type: 'AdrOutcomeRecorded', v: 1, entity, decidedOn, outcome },
  ]);
}

export function recordRootCause(command: Command<'RecordRootCause'>, state: Case): Decision {
  const { cause, mayAffectOthers, explanation } = command;
  return unless(changeable(state) ?? texts({ explanation }), () => [
    { type: 'RootCauseRecorded', v: 1, cause, mayAffectOthers, explanation },
  ]);
}

export function recordRecommendation(command: Command<'RecordRecommendation'>, state: Case): Decision {
  const { text, followUpOn } = command;
  return unless(changeable(state) ?? texts({ text }), () => [
    { type: 'RecommendationRecorded', v: 1, text, ...(followUpOn && { followUpOn }) },
  ]);
}

function openRemedy(state: Case, remedyId: Command<'CarryOutRemedy'>['remedyId']): CaseRefusal | undefined {
  const remedy = state.remedies.get(remedyId);
  if (remedy === undefined) return { code: 'UNKNOWN_REMEDY', remedyId };
  const closed = remedy.withdrawnBecause !== undefined || remedy.carriedOutOn !== undefined;
  return closed ? { code: 'REMEDY_CLOSED', remedyId } : undefined;
}
