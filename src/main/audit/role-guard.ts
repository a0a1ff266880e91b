import { peopleOf } from '../../shared/audit/people';
import type { AttemptRefused } from '../../shared/audit/workspace-events';
import { mayRecord } from '../../shared/audit/workspace-rights';
import type { Attempted } from '../../shared/audit/workspace-rights';
import type { StaffId } from '../../shared/core/ids';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, FailureCode, Request } from '../../shared/ipc/contract';
import { proposalsOf, refusalOf } from '../../shared/retention/proposals';
import type { ErasureProposal } from '../../shared/retention/proposals';
import type { Identity } from '../vault/identity';
import type { WorkspaceLog } from './workspace-log';

/** Who asks, by the key they unlocked with; the window has no say in it. */
interface Asker {
  readonly identity: Pick<Identity, 'staffId' | 'role'>;
  readonly log: WorkspaceLog;
}

/** Records what the window reports, if the person's role allows it. */
export async function recordReported(
  event: Request<'workspaceRecord'>['event'],
  { identity, log }: Asker,
): Promise<Result<null, Failure>> {
  if (event.type === 'AttemptRefused') return log.record({ ...event, role: identity.role });
  const allowed = await allowedTo(event.type, { identity, log });
  if (!allowed.ok) return allowed;
  const code = refusalOfErasure(event, identity.staffId, proposalsOf(await log.entries()));
  return code ? err({ code }) : log.record(event);
}

/** Two people decide on an erasure; whoever proposed it is one of them. */
function refusalOfErasure(
  event: Request<'workspaceRecord'>['event'],
  by: StaffId,
  proposals: readonly ErasureProposal[],
): FailureCode | undefined {
  if (!('erasureId' in event)) return undefined;
  const known = proposals.find(({ erasureId }) => erasureId === event.erasureId);
  if (event.type === 'ErasureProposed') return known && 'ERASURE_NOT_OPEN';
  return refusalOf(event.type, known, by);
}

/** ROLE_NOT_ALLOWED, and recorded, when the person's role does not allow it. */
export async function allowedTo(attempt: Attempted, asker: Asker): Promise<Result<null, Failure>> {
  const people = peopleOf((await asker.log.entries()).map(({ body }) => body));
  return mayRecord(attempt, asker.identity, people) ? ok(null) : refuseForRole({ attempt }, asker);
}

/** Records the attempt, and refuses it: with the disk's failure where it could not even be recorded. */
export async function refuseForRole(
  what: Pick<AttemptRefused, 'attempt' | 'caseId'>,
  { identity, log }: Asker,
): Promise<Result<never, Failure>> {
  const code = 'ROLE_NOT_ALLOWED';
  const recorded = await log.record({ type: 'AttemptRefused', v: 1, ...what, role: identity.role, code });
  return recorded.ok ? err({ code }) : recorded;
}
