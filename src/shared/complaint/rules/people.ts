import type { CaseCommand } from '../commands';
import type { Case } from '../state';
import { changeable, reason, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

export function assignCase(command: Command<'AssignCase'>, state: Case): Decision {
  const refusal = state.recused.has(command.to) ? ({ code: 'RECUSED' } as const) : undefined;
  return unless(changeable(state) ?? refusal, () => [{ type: 'CaseAssigned', v: 1, to: command.to }]);
}

/** A declaration says in words what was checked. It may be renewed, since the duty to disclose is a continuing one. */
export function declareConflict(command: Command<'DeclareConflict'>, state: Case): Decision {
  const { conflict, statement } = command;
  return unless(changeable(state) ?? texts({ statement }), () => [
    { type: 'ConflictDeclared', v: 1, conflict, statement },
  ]);
}

export function recuse(command: Command<'Recuse'>, state: Case, context: DecisionContext): Decision {
  const already = state.recused.has(context.actor.staffId) ? ({ code: 'RECUSED' } as const) : undefined;
  return unless(changeable(state) ?? already ?? reason(command.reason), () => [
    { type: 'RepresentativeRecused', v: 1, reason: command.reason },
  ]);
}

/** Reading is recorded at every stage, by every role. */
export function openCase(command: Command<'OpenCase'>): Decision {
  return unless(undefined, () => [{ type: 'CaseOpened', v: 1, purpose: command.purpose }]);
}
