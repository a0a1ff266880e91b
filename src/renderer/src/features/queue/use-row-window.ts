import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The community data grid shows at most this many rows at a time. */
const MAX_GRID_ROWS = 100;
/** The window moves by this many rows at once, so that most scroll steps render nothing. */
const STEP = 4;

export interface RowWindow {
  /** The first row to show, from 0. */
  readonly first: number;
  /** How many rows there are in the window: those in view and a few around them. */
  readonly count: number;
  /** How far the first row is pushed up under the header, px. */
  readonly shift: number;
  /** Height of the part that is seen, px. */
  readonly height: number;
  readonly onScroll: () => void;
  /** Scrolls just so far that the row is seen whole. */
  readonly bring: (index: number) => void;
  /** The same, and its rows are there at once. Not while rendering. */
  readonly reveal: (index: number) => void;
  /** Whether a row is in view at this very moment. */
  readonly holds: (index: number) => boolean;
  /** Rows seen whole: how far Page Down goes. */
  readonly page: number;
}

interface ListSize {
  readonly total: number;
  /** px */
  readonly rowHeight: number;
  /** px */
  readonly headerHeight: number;
}

interface Geometry {
  readonly top: number;
  readonly height: number;
}

/**
 * Which part of a long list is in view. The list's scroll bar is a real one over its full height; only the rows of the
 * window exist.
 */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  { total, rowHeight, headerHeight }: ListSize,
): RowWindow {
  const [{ top, height }, setGeometry] = useState<Geometry>({ top: 0, height: 0 });

  const measure = useCallback(() => {
    const element = scroller.current;
    if (element) setGeometry({ top: element.scrollTop, height: element.clientHeight });
  }, [scroller]);
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (scroller.current) observer.observe(scroller.current);
    return () => {
      observer.disconnect();
    };
  }, [scroller, measure]);
  // A shorter list may have moved the scroll position.
  useLayoutEffect(measure, [measure, total]);

  const body = Math.max(0, height - headerHeight);
  const show = useCallback(() => {
    // In the same frame as the scroll: a frame later the rows would jitter.
    flushSync(measure);
  }, [measure]);
  const bring = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return;
      const room = element.clientHeight - headerHeight;
      const [above, below] = [index * rowHeight, (index + 1) * rowHeight - room];
      if (element.scrollTop > above) element.scrollTop = above;
      else if (element.scrollTop < below) element.scrollTop = below;
    },
    [scroller, rowHeight, headerHeight],
  );
  const reveal = useCallback(
    (index: number) => {
      bring(index);
      show();
    },
    [bring, show],
  );
  const holds = useCallback(
    (index: number) => {
      const element = scroller.current;
      if (!element) return false;
      const [above, below] = [index * rowHeight, (index + 1) * rowHeight];
      const room = element.clientHeight - headerHeight;
      return below > element.scrollTop && above < element.scrollTop + room;
    },
    [scroller, rowHeight, headerHeight],
  );
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight / STEP) * STEP, total - 1));
  return {
    first,
    count: Math.min(MAX_GRID_ROWS, total - first, Math.ceil(body / rowHeight) + STEP),
    shift: top - first * rowHeight,
    height,
    onScroll: show,
    bring,
    reveal,
    holds,
    page: Math.max(1, Math.floor(body / rowHeight) - 1),
  };
}
