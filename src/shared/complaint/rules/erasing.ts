import type { CaseCommand } from '../commands';
import { stillRunning } from '../gates';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { unless } from './guards';
import type { Decision } from './guards';
import { held } from './legal-hold';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** That two people want it is the workspace's matter; here only what the case itself says against it. */
export function eraseCase(command: Command<'EraseCase'>, state: Case): Decision {
  const { erasureId, basis, register, again } = command;
  // What an older copy brought back was judged when it was erased; it may even be older than its end.
  return unless(again ? undefined : keptBecause(state), () => [
    { type: 'CaseErased', v: 1, erasureId, basis, register },
  ]);
}

/** Why the case may not be erased now, whatever its age. */
function keptBecause(state: Case): CaseRefusal | undefined {
  if (state.finalisedOn === undefined) return { code: 'CASE_NOT_FINALISED' };
  const [what] = stillRunning(state);
  return held(state) ?? (what && { code: 'STILL_RUNNING', what });
}
