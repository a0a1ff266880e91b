import { useCallback, useEffect, useState } from 'react';

import { inPeriod } from '../../../../shared/reports/period';
import type { Period } from '../../../../shared/reports/period';
import type { Unsure } from '../../../../shared/reports/register-report';
import { rowAsReported } from '../../../../shared/reports/register-row-of';
import type { ReportedCase } from '../../../../shared/reports/reported-case';
import { useServices } from '../../store/services';
import type { ErasedCase, ReportedCases, Trouble } from '../../store/services';

export type Reading =
  /** `share` of all cases looked at, 0 to 1. */
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly trouble: Trouble }
  | { readonly state: 'read'; readonly period: Period; readonly found: Found };

/** The cases of a period, erased ones among them. */
export interface Found extends Unsure {
  readonly cases: readonly ReportedCase[];
}

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
  const { reported, erasures } = useServices();
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
      if (!found.ok) {
        setReading({ state: 'failed', trouble: found.error });
        return;
      }
      const erased = await erasures.erased();
      // The signal may have come while waiting.
      if (signal.aborted as boolean) return;
      setReading(
        erased.ok
          ? { state: 'read', period, found: withErased(found.value, erased.value, period) }
          : { state: 'failed', trouble: { kind: 'failed', failure: erased.error } },
      );
    };
    void read();
    return () => {
      controller.abort();
    };
  }, [period, reported, erasures, turn]);
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

function withErased({ cases, damaged }: ReportedCases, stubs: readonly ErasedCase[], period: Period): Found {
  const rows = stubs.flatMap(({ caseId, register }) => (register ? [rowAsReported(caseId, register)] : []));
  const erased = rows.filter((row) => inPeriod(row, period));
  return {
    cases: [...cases, ...erased],
    damaged,
    erased: erased.length,
    rowless: stubs.length - rows.length,
  };
}
