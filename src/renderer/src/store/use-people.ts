import { useSyncExternalStore } from 'react';

import { mayRecord } from '../../../shared/audit/workspace-rights';
import type { Attempted } from '../../../shared/audit/workspace-rights';
import type { Person } from '../../../shared/audit/people';
import { useServices } from './services';

/** Everybody who works, or worked, in the workspace. */
export function usePeople(): readonly Person[] {
  const { people } = useServices();
  return useSyncExternalStore(people.subscribe, people.list);
}

/** Whether the person's role lets them have such a fact of the workspace recorded. */
export function useMayRecord(type: Attempted): boolean {
  const { staff } = useServices();
  return mayRecord(type, staff, usePeople());
}
