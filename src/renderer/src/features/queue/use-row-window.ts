import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import { rowWindow } from './row-window';
import type { Geometry, RowWindow } from './row-window';

interface WindowedRows extends RowWindow {
  /** The scroller has just appeared: measured at once, its rows come in the first frame and not in the second. */
  readonly measure: (scroller: HTMLElement) => void;
  /** Takes over where the scroller stands now; its rows are there when this returns. Not while rendering. */
  readonly follow: () => void;
}

/**
 * Which part of a long list is in view. The list's scroll bar is a real one over its full height; only the rows of the
 * window exist.
 */
export function useRowWindow(scroller: HTMLElement | null, total: number): WindowedRows {
  const [geometry, setGeometry] = useState<Geometry>({ top: 0, height: 0 });
  useEffect(() => {
    if (!scroller) return undefined;
    const observer = new ResizeObserver(() => {
      setGeometry(geometryOf(scroller));
    });
    observer.observe(scroller);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  const measure = useCallback((appeared: HTMLElement) => {
    setGeometry(geometryOf(appeared));
  }, []);
  const follow = useCallback(() => {
    if (!scroller) return;
    // In the same frame as the scroll: a frame later the rows would jitter.
    flushSync(() => {
      setGeometry(geometryOf(scroller));
    });
  }, [scroller]);
  return { ...rowWindow(geometry, total), measure, follow };
}

function geometryOf(scroller: HTMLElement): Geometry {
  return { top: scroller.scrollTop, height: scroller.clientHeight };
}
