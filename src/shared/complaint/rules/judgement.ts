import { asId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import { MERIT_OUTCOMES, UNEXAMINED_OUTCOMES, outcomeAgrees } from '../outcome';
import type { CaseRefusal } from '../refusals';
import { openIssues } from '../state';
import type { Case } from '../state';
import { MONEY_REMEDIES } from '../vocabulary';
import type { CaseOutcome } from '../vocabulary';
import { judging, reason, standing, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** Both sides are heard on every issue; a later statement of the same side takes the place of the earlier one. */
export function recordPosition(
  command: Command<'RecordPosition'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { issueId, party, text } = command;
  return unless(judging(state, context) ?? standing(state, issueId) ?? texts({ text }), () => [
    { type: 'PositionRecorded', v: 1, issueId, party, text },
  ]);
}

/** An assessment may go on without one side, when there is a reason. What was said cannot be unsaid. */
export function recordPartyNotHeard(
  command: Command<'RecordPartyNotHeard'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { issueId, party } = command;
  const said = state.issues.get(issueId)?.positions[party] ?? '';
  const refusal =
    judging(state, context) ??
    standing(state, issueId) ??
    (said === '' ? undefined : ({ code: 'PARTY_HEARD' } as const)) ??
    reason(command.reason);
  return unless(refusal, () => [{ type: 'PartyNotHeard', v: 1, issueId, party, reason: command.reason }]);
}

/** A finding without a rule and reasons is not one. It may change until the concluding letter is issued. */
export function recordFinding(
  command: Command<'RecordFinding'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { issueId, outcome, rule, reasons } = command;
  const refusal = judging(state, context) ?? standing(state, issueId) ?? texts({ rule, reasons });
  return unless(refusal, () => [{ type: 'FindingRecorded', v: 1, issueId, outcome, rule, reasons }]);
}

export function proposeRemedy(
  command: Command<'ProposeRemedy'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { remedy } = command;
  const refusal =
    judging(state, context) ??
    (remedy.issueId && standing(state, remedy.issueId)) ??
    texts({ description: remedy.description }) ??
    amountRefusal(remedy);
  return unless(refusal, () => [
    { type: 'RemedyProposed', v: 1, remedy: { ...remedy, remedyId: asId(context.newId()) } },
  ]);
}

export function withdrawRemedy(
  command: Command<'WithdrawRemedy'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { remedyId } = command;
  const remedy = state.remedies.get(remedyId);
  const refusal =
    judging(state, context) ??
    (remedy === undefined ? ({ code: 'UNKNOWN_REMEDY', remedyId } as const) : undefined) ??
    (remedy?.withdrawnBecause === undefined ? undefined : ({ code: 'REMEDY_CLOSED', remedyId } as const)) ??
    reason(command.reason);
  return unless(refusal, () => [{ type: 'RemedyWithdrawn', v: 1, remedyId, reason: command.reason }]);
}

export function setOutcome(command: Command<'SetOutcome'>, state: Case, context: DecisionContext): Decision {
  const { outcome, summary } = command;
  return unless(judging(state, context) ?? texts({ summary }) ?? outcomeRefusal(outcome, state), () => [
    { type: 'OutcomeSet', v: 1, outcome, summary },
  ]);
}

/** Why an outcome cannot stand beside what has been decided so far. */
export function outcomeRefusal(outcome: CaseOutcome, state: Case): CaseRefusal | undefined {
  const declined = state.admissibility?.admissible === false;
  if (declined ? !UNEXAMINED_OUTCOMES.includes(outcome) : outcome === 'inadmissible') {
    return { code: 'OUTCOME_CONTRADICTS_ADMISSIBILITY' };
  }
  if (!MERIT_OUTCOMES.includes(outcome)) return undefined;
  const issues = openIssues(state);
  if (issues.length === 0) return { code: 'NO_ISSUES' };
  const unanswered = issues.filter((issue) => issue.finding === undefined);
  if (unanswered.length > 0) {
    return { code: 'FINDINGS_MISSING', issueIds: unanswered.map((issue) => issue.issueId) };
  }
  const findings = issues.flatMap((issue) => (issue.finding ? [issue.finding.outcome] : []));
  return outcomeAgrees(outcome, findings) ? undefined : { code: 'OUTCOME_CONTRADICTS_FINDINGS' };
}

function amountRefusal(remedy: Command<'ProposeRemedy'>['remedy']): CaseRefusal | undefined {
  if (remedy.amount !== undefined && remedy.amount.amountMinor <= 0) return { code: 'AMOUNT_NOT_POSITIVE' };
  return remedy.amount === undefined && MONEY_REMEDIES.includes(remedy.kind)
    ? { code: 'AMOUNT_REQUIRED' }
    : undefined;
}
