import { useEffect, useMemo, useState } from 'react';

import type { QueueRow } from '../../../../shared/queue/row';
import { inSlices } from '../../lib/time-slices';
import { arrangeRows, isByUrgency, isUnfiltered } from './arrange-rows';
import type { QueueFilter, Wording } from './arrange-rows';
import type { QueueSort } from './view-memory';

export interface Arranged {
  readonly rows: readonly QueueRow[];
  /** These rows answer what is asked now, not what was asked a moment ago. */
  readonly current: boolean;
}

const NOTHING: readonly QueueRow[] = [];

/**
 * The rows that fit the filter, in the order asked for. The previous ones stay until the new ones are ready.
 * The arguments must keep their identity while they mean the same.
 */
export function useArrangedRows(
  rows: readonly QueueRow[],
  filter: QueueFilter,
  sort: QueueSort,
  wording: Wording,
): Arranged {
  const [arranged, setArranged] = useState<{ readonly asked: object; readonly rows: readonly QueueRow[] }>();
  // The whole queue by urgency is what the store hands out already.
  const asIs = isUnfiltered(filter) && isByUrgency(sort);
  const asked = useMemo(() => ({ rows, filter, sort, wording }), [rows, filter, sort, wording]);
  useEffect(() => {
    if (asIs) return undefined;
    const control = new AbortController();
    const work = arrangeRows(asked.rows, asked.filter, asked.sort, asked.wording);
    void inSlices(work, control.signal).then((result) => {
      if (result && !control.signal.aborted) setArranged({ asked, rows: result });
    });
    return () => {
      control.abort();
    };
  }, [asIs, asked]);

  if (asIs) return { rows, current: true };
  return { rows: arranged?.rows ?? NOTHING, current: arranged?.asked === asked };
}
