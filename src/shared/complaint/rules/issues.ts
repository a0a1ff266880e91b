import { asId } from '../../core/ids';
import type { IssueId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { judging, standing, reason, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

export function raiseIssue(command: Command<'RaiseIssue'>, state: Case, context: DecisionContext): Decision {
  const { title, regime } = command;
  return unless(judging(state, context) ?? texts({ title }), () => [
    { type: 'IssueRaised', v: 1, issueId: asId(context.newId()), title, regime },
  ]);
}

export function rewordIssue(
  command: Command<'RewordIssue'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { issueId, title, regime } = command;
  return unless(judging(state, context) ?? standing(state, issueId) ?? texts({ title }), () => [
    { type: 'IssueReworded', v: 1, issueId, title, regime },
  ]);
}

/** A merged issue is answered through the other one; it keeps its words in the trail. */
export function mergeIssue(command: Command<'MergeIssue'>, state: Case, context: DecisionContext): Decision {
  const { issueId, into } = command;
  const refusal = judging(state, context) ?? mergeTarget(state, issueId, into) ?? reason(command.reason);
  return unless(refusal, () => [{ type: 'IssueMerged', v: 1, issueId, into, reason: command.reason }]);
}

function mergeTarget(state: Case, issueId: IssueId, into: IssueId): CaseRefusal | undefined {
  if (issueId === into) return { code: 'MERGE_INTO_ITSELF' };
  return standing(state, issueId) ?? standing(state, into);
}
