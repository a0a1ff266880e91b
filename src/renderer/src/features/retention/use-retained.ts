import { useCallback, useEffect, useState } from 'react';

import { useServices } from '../../store/services';
import type { RetainedCase, Trouble } from '../../store/services';

export type RetainedReading =
  /** `share` of all cases looked at, 0 to 1. */
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  | { readonly state: 'read'; readonly cases: readonly RetainedCase[] };

export interface Retained {
  readonly reading: RetainedReading;
  readonly again: () => void;
}

/** Less progress than this is not drawn. */
const LEAST_SHOWN = 0.01;

/** The closed cases that are due for erasure, or soon will be. */
export function useRetained(): Retained {
  const { retained } = useServices();
  const [reading, setReading] = useState<RetainedReading>({ state: 'reading', share: 0 });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const { signal, abort } = stopper();
    const read = async () => {
      let shown = 0;
      const found = await retained((share) => {
        if (signal.aborted || share < shown + LEAST_SHOWN) return;
        shown = share;
        setReading({ state: 'reading', share });
      }, signal);
      if (signal.aborted || !found) return;
      setReading(
        found.ok ? { state: 'read', cases: found.value } : { state: 'failed', trouble: found.error },
      );
    };
    void read();
    return abort;
  }, [retained, turn]);
  return {
    reading,
    again: useCallback(() => {
      setReading({ state: 'reading', share: 0 });
      setTurn((before) => before + 1);
    }, []),
  };
}

function stopper(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: () => {
      controller.abort();
    },
  };
}
