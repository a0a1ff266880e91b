import { useSyncExternalStore } from 'react';

import type { Clause } from '../../../shared/clauses/clause';
import { useServices } from './services';

/** The firm's standard paragraphs; the page is drawn anew when one changes. */
export function useClauses(): readonly Clause[] {
  const { clauses } = useServices();
  return useSyncExternalStore(clauses.subscribe, clauses.list);
}
