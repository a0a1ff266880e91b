import { useCallback, useEffect, useState } from 'react';

import type { Failure } from '../../../../shared/ipc/contract';
import type { ErasureProposal } from '../../../../shared/retention/proposals';
import { useServices } from '../../store/services';
import type { ErasedCase } from '../../store/services';

export interface KnownErasures {
  /** Newest first. */
  readonly proposals: readonly ErasureProposal[];
  /** Newest first. */
  readonly erased: readonly ErasedCase[];
}

export interface ErasuresState {
  /** Undefined while they are read. */
  readonly known: KnownErasures | undefined;
  readonly failure: Failure | undefined;
  readonly again: () => void;
}

/** What was proposed, and what is left of the cases that were erased. */
export function useErasures(): ErasuresState {
  const { erasures } = useServices();
  const [known, setKnown] = useState<KnownErasures>();
  const [failure, setFailure] = useState<Failure>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const [proposals, erased] = await Promise.all([erasures.proposals(), erasures.erased()]);
      if (!current) return;
      if (!proposals.ok) setFailure(proposals.error);
      else if (!erased.ok) setFailure(erased.error);
      else {
        setFailure(undefined);
        setKnown({ proposals: proposals.value.toReversed(), erased: erased.value });
      }
    };
    void read();
    return () => {
      current = false;
    };
  }, [erasures, turn]);
  return {
    known,
    failure,
    again: useCallback(() => {
      setTurn((before) => before + 1);
    }, []),
  };
}
