import { ROLE_REFUSALS } from '../../../shared/audit/workspace-events';
import type { RoleRefusal } from '../../../shared/audit/workspace-events';
import type { CaseId } from '../../../shared/core/ids';
import type { Desktop } from '../../../shared/ipc/contract';

/**
 * Has it recorded that somebody tried what their role does not allow; other refusals are everyday work and are not. The
 * person is refused whether or not it could be recorded.
 */
export async function reportRefusal(
  desktop: Pick<Desktop, 'workspaceRecord'>,
  attempt: string,
  code: string,
  caseId?: CaseId,
): Promise<void> {
  if (!isRoleRefusal(code)) return;
  await desktop.workspaceRecord({
    event: { type: 'AttemptRefused', v: 1, attempt, code, ...(caseId !== undefined && { caseId }) },
  });
}

function isRoleRefusal(code: string): code is RoleRefusal {
  return ROLE_REFUSALS.some((one) => one === code);
}
