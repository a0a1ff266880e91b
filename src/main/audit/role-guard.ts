import { peopleOf } from '../../shared/audit/people';
import type { AttemptRefused } from '../../shared/audit/workspace-events';
import { mayRecord } from '../../shared/audit/workspace-rights';
import type { Attempted } from '../../shared/audit/workspace-rights';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, Request } from '../../shared/ipc/contract';
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
  return allowed.ok ? log.record(event) : allowed;
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
