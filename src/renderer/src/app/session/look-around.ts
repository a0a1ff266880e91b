import type { Desktop } from '../../../../shared/ipc/contract';
import type { GateState } from './gate-state';

/** Whether there is a workspace, and whether it can be read. */
export async function lookAround(desktop: Desktop): Promise<GateState> {
  const [environment, status] = await Promise.all([desktop.environment(), desktop.vaultStatus()]);
  if (!environment.ok) return { at: 'unreadable', failure: environment.error };
  if (!status.ok) return { at: 'unreadable', failure: status.error, environment: environment.value };
  return status.value.state === 'absent'
    ? { at: 'first-start', environment: environment.value }
    : { at: 'locked', environment: environment.value, status: status.value };
}
