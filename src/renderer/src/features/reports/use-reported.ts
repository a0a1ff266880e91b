import { useCallback, useEffect, useState } from 'react';

import type { Period } from '../../../../shared/reports/period';
import { useServices } from '../../store/services';
import type { ReportedCases, Trouble } from '../../store/services';

export type Reading =
  /** `share` of all cases looked at, 0 to 1. */
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  | { readonly state: 'read'; readonly period: Period; readonly found: ReportedCases };

export interface Reported {
  /** undefined: the period is none. */
  readonly reading: Reading | undefined;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Less progress than this is not drawn. */
const LEAST_SHOWN = 0.01;

/** Reads the cases of a period whenever another one is chosen. */
export function useReported(period: Period | undefined): Reported {
  const { reported } = useServices();
  const [reading, setReading] = useState<Reading>();
  const [stopping, setStopping] = useState<AbortController>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!period) return;
    const controller = new AbortController();
    const { signal } = controller;
    const read = async () => {
      setStopping(controller);
      setReading({ state: 'reading', share: 0 });
      let shown = 0;
      const found = await reported(
        period,
        (share) => {
          // Drawing the page takes longer than reading a case.
          if (signal.aborted || share < shown + LEAST_SHOWN) return;
          shown = share;
          setReading({ state: 'reading', share });
        },
        signal,
      );
      if (signal.aborted || !found) return;
      setReading(
        found.ok ? { state: 'read', period, found: found.value } : { state: 'failed', trouble: found.error },
      );
    };
    void read();
    return () => {
      controller.abort();
    };
  }, [period, reported, turn]);
  return {
    reading: period && reading,
    stop: useCallback(() => {
      stopping?.abort();
      setReading({ state: 'stopped' });
    }, [stopping]),
    again: useCallback(() => {
      setTurn((before) => before + 1);
    }, []),
  };
}
