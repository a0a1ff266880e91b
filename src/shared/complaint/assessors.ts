import type { StaffId } from '../core/ids';
import { openIssues } from './state';
import type { Case } from './state';

/** Everybody who decided something the letter will say. */
export function assessors(state: Case): ReadonlySet<StaffId> {
  const decisions = [state.admissibility, state.outcome, ...openIssues(state).map(({ finding }) => finding)];
  return new Set(decisions.flatMap((decision) => (decision ? [decision.by] : [])));
}
