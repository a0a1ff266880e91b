import type { CaseCommand } from '../commands';
import type { Case } from '../state';
import { assessable, impartial, reason, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Decide = Extract<CaseCommand, { readonly type: 'DecideAdmissibility' }>;

/**
 * Declining always takes a reason code and words. Admitting takes words only when customer service's final answer is
 * not on file, since then the ordinary condition is not met and the exception must be explained.
 */
export function decideAdmissibility(command: Decide, state: Case, context: DecisionContext): Decision {
  const { admissible, explanation } = command;
  const exceptional = !admissible || state.complaint.finalAnswer === undefined;
  const refusal =
    assessable(state) ??
    impartial(state, context) ??
    (!admissible && command.reason === undefined ? ({ code: 'REASON_REQUIRED' } as const) : undefined) ??
    (exceptional ? reason(explanation) : undefined);
  return unless(refusal, () => [
    {
      type: 'AdmissibilityDecided',
      v: 1,
      admissible,
      explanation,
      ...(!admissible && command.reason && { reason: command.reason }),
    },
  ]);
}
