import type { CaseCommand } from '../commands';
import type { Case } from '../state';
import { impartial, reason, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

export function finaliseCase(
  command: Command<'FinaliseCase'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const refusal =
    (state.finalisedOn === undefined
      ? undefined
      : ({ code: 'CASE_FINALISED', finalisedOn: state.finalisedOn } as const)) ??
    impartial(state, context) ??
    (state.finalLetter === undefined ? ({ code: 'NO_FINAL_LETTER' } as const) : undefined);
  return unless(refusal, () => [
    {
      type: 'CaseFinalised',
      v: 1,
      finalisedOn: context.today,
      checkpoint: command.checkpoint,
    },
  ]);
}

/** Reopening takes the force of the outcome and the concluding letter away; both stay in the file. */
export function reopenCase(command: Command<'ReopenCase'>, state: Case): Decision {
  const open = state.finalLetter === undefined ? ({ code: 'CASE_NOT_FINALISED' } as const) : undefined;
  return unless(open ?? reason(command.reason), () => [
    { type: 'CaseReopened', v: 1, reason: command.reason },
  ]);
}
