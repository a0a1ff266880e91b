import type { EvidenceId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { assessable, judging, reason, standing, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';
import { evidenceAdded } from './receipt';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

export function addEvidence(
  command: Command<'AddEvidence'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const twin = [...state.evidence.values()].find((held) => held.sha256 === command.exhibit.sha256);
  const refusal =
    assessable(state) ??
    texts({ title: command.exhibit.title }) ??
    (twin && ({ code: 'EVIDENCE_ALREADY_HELD', exhibitNumber: twin.exhibitNumber } as const));
  return unless(refusal, () => [evidenceAdded(command.exhibit, context)]);
}

/** Withdrawn evidence stays in the file and in the trail, with the reason; its number is not used again. */
export function withdrawEvidence(command: Command<'WithdrawEvidence'>, state: Case): Decision {
  const { evidenceId } = command;
  return unless(assessable(state) ?? held(state, evidenceId) ?? reason(command.reason), () => [
    { type: 'EvidenceWithdrawn', v: 1, evidenceId, reason: command.reason },
  ]);
}

/** Not relying on an exhibit takes a note that says why. */
export function considerEvidence(
  command: Command<'ConsiderEvidence'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { evidenceId, issueId, weight, note } = command;
  const refusal =
    judging(state, context) ??
    held(state, evidenceId) ??
    (issueId && standing(state, issueId)) ??
    (weight === 'not-relied-on' ? reason(note) : undefined);
  return unless(refusal, () => [
    { type: 'EvidenceConsidered', v: 1, evidenceId, weight, note, ...(issueId && { issueId }) },
  ]);
}

/** An exhibit that has nothing to do with the case need not be weighed, but somebody says so. */
export function passOverEvidence(
  command: Command<'PassOverEvidence'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { evidenceId } = command;
  const refusal = judging(state, context) ?? held(state, evidenceId) ?? reason(command.reason);
  return unless(refusal, () => [{ type: 'EvidencePassedOver', v: 1, evidenceId, reason: command.reason }]);
}

function held(state: Case, evidenceId: EvidenceId): CaseRefusal | undefined {
  const evidence = state.evidence.get(evidenceId);
  if (evidence === undefined) return { code: 'UNKNOWN_EVIDENCE', evidenceId };
  return evidence.withdrawnBecause === undefined ? undefined : { code: 'EVIDENCE_WITHDRAWN', evidenceId };
}
