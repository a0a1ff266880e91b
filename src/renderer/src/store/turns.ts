import type { CaseId } from '../../../shared/core/ids';

/** Does work on a case when everything asked for it earlier is done. */
export type InTurn = <T>(caseId: CaseId, work: () => Promise<T>) => Promise<T>;

/** One change of a case at a time; the order of asking is the order of writing. */
export function createTurns(): InTurn {
  const turns = new Map<CaseId, Promise<unknown>>();
  return (caseId, work) => {
    const turn = (turns.get(caseId) ?? Promise.resolve()).then(work);
    turns.set(
      caseId,
      turn.catch(() => undefined),
    );
    return turn;
  };
}
