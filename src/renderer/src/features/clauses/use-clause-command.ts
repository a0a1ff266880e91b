import { useState } from 'react';

import type { ClauseCommand } from '../../../../shared/clauses/decide-clause';
import { useServices } from '../../store/services';
import type { ClauseTrouble } from '../../store/services';

/** Carries out one command at a time and keeps what went wrong with the last one. */
export function useClauseCommand() {
  const { clauses } = useServices();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ClauseTrouble>();
  /** @returns whether it was done */
  const execute = async (command: ClauseCommand): Promise<boolean> => {
    setBusy(true);
    setTrouble(undefined);
    const answer = await clauses.execute(command);
    setBusy(false);
    if (!answer.ok) setTrouble(answer.error);
    return answer.ok;
  };
  return { busy, trouble, execute };
}
