import type { StaffId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import { openIssues } from '../state';
import type { Case } from '../state';
import { assessable, impartial, judging, reason, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** There is something to read once the outcome is set. A new request takes the place of the one before. */
export function requestSecondReading(
  { note }: Command<'RequestSecondReading'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const unset = state.outcome === undefined ? ({ code: 'OUTCOME_MISSING' } as const) : undefined;
  return unless(judging(state, context) ?? unset ?? texts({ note }), () => [
    { type: 'SecondReadingRequested', v: 1, note },
  ]);
}

/** Who does not agree says why. */
export function giveSecondReading(
  { agrees, comments }: Command<'GiveSecondReading'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const refusal =
    assessable(state) ??
    secondReaderRefusal(state, context) ??
    impartial(state, context) ??
    (agrees ? undefined : reason(comments));
  return unless(refusal, () => [{ type: 'SecondReadingGiven', v: 1, agrees, comments }]);
}

/** Only an approver who had no part in the assessment reads it, once for each request. */
export function secondReaderRefusal(state: Case, { actor }: DecisionContext): CaseRefusal | undefined {
  const { secondReading } = state;
  if (secondReading === undefined || secondReading.given) return { code: 'SECOND_READING_NOT_REQUESTED' };
  const own = actor.staffId === secondReading.requested.by || assessors(state).has(actor.staffId);
  return actor.role === 'approver' && !own ? undefined : { code: 'NOT_A_SECOND_READER' };
}

/** Everybody who decided something the letter will say. */
function assessors(state: Case): ReadonlySet<StaffId> {
  const decisions = [state.admissibility, state.outcome, ...openIssues(state).map(({ finding }) => finding)];
  return new Set(decisions.flatMap((decision) => (decision ? [decision.by] : [])));
}
