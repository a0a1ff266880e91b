import type { GridApi, GridEventListener } from '@mui/x-data-grid';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import type { QueueRow } from '../../../../shared/queue/row';
import { targetRow } from './target-row';
import type { RowWindow } from './row-window';
import { isRowInView, scrollToRow } from './scroll-to-row';
import { SORT_FIELDS } from './view-memory';
import type { SortField } from './view-memory';

interface CursorOptions {
  readonly api: RefObject<GridApi | null>;
  readonly scroller: HTMLElement | null;
  readonly view: RowWindow & { readonly follow: () => void };
  readonly rows: readonly QueueRow[];
  readonly onOpen: (caseId: CaseId) => void;
  readonly returnTo: CaseId | undefined;
}

export interface Cursor {
  /** The focused row (or the one to go on from) is among those in view. */
  readonly inView: boolean;
  readonly onCellKeyDown: GridEventListener<'cellKeyDown'>;
  /** Keys while the focused row is out of view and the scroller holds the focus for it. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  /** The focus is kept when its row is about to be scrolled away. */
  readonly beforeScroll: () => void;
}

interface Place {
  readonly caseId: CaseId;
  readonly field: SortField;
}

/** Moves the focus through the whole list, not only through the rows the grid happens to hold. */
export function useCursor({ api, scroller, view, rows, onOpen, returnTo }: CursorOptions): Cursor {
  const [place, setPlace] = useState<Place>();
  const { first, count, page, follow } = view;
  const index = useMemo(
    () => (place ? rows.findIndex((row) => row.caseId === place.caseId) : -1),
    [rows, place],
  );

  const go = useCallback(
    (to: number, field: SortField) => {
      const row = rows[to];
      if (!row || !scroller) return;
      scrollToRow(scroller, to);
      follow();
      api.current?.setCellFocus(row.caseId, field);
    },
    [rows, scroller, follow, api],
  );

  const onCellKeyDown = useCallback<GridEventListener<'cellKeyDown'>>(
    ({ id }, event) => {
      const at = rows.findIndex((row) => row.caseId === id);
      const row = rows[at];
      if (!row) return;
      if (event.key === 'Enter') {
        event.defaultMuiPrevented = true;
        event.preventDefault();
        onOpen(row.caseId);
        return;
      }
      const to = targetRow(event, at, rows.length, page);
      if (to === undefined) return;
      event.defaultMuiPrevented = true;
      event.preventDefault();
      event.stopPropagation();
      go(to, fieldOf(event.target) ?? 'dueOn');
    },
    [rows, page, go, onOpen],
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const to = targetRow(event, Math.max(0, index), rows.length, page);
    if (to === undefined) return;
    event.preventDefault();
    go(to, place?.field ?? 'dueOn');
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (event.target === event.currentTarget && index === -1) {
      // The row one was at is not among those found: the first one takes its place.
      go(0, place?.field ?? 'dueOn');
      return;
    }
    const field = fieldOf(event.target);
    const caseId = event.target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const at = rows.slice(first, first + count).findIndex((row) => row.caseId === caseId);
    const row = rows[first + at];
    if (at === -1 || !row || !field) return;
    setPlace({ caseId: row.caseId, field });
    // The grid's own keys may lead to a row that is in the window but not in view.
    if (scroller) scrollToRow(scroller, first + at);
  };
  const onBlur = ({ relatedTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget instanceof Element && relatedTarget.closest('[role="grid"]')) return;
    // Otherwise the grid believes to have the focus and takes it back as soon as its rows change.
    api.current?.setState((state) => ({ ...state, focus: NO_FOCUS }));
  };
  const beforeScroll = () => {
    const cell = document.activeElement?.closest('[role="gridcell"]');
    if (scroller && cell && scroller.contains(cell) && !isRowInView(scroller, index)) {
      scroller.focus({ preventScroll: true });
    }
  };

  useFirstFocus(view.height > 0 ? rows : NOTHING, returnTo, go);
  return {
    inView: index >= first && index < first + count,
    onCellKeyDown,
    onKeyDown,
    onFocus,
    onBlur,
    beforeScroll,
  };
}

const NOTHING: readonly QueueRow[] = [];

const NO_FOCUS = { cell: null, columnHeader: null, columnHeaderFilter: null, columnGroupHeader: null };

/** Once, when there is something to focus: the case one comes back from, or the most urgent one. */
function useFirstFocus(
  rows: readonly QueueRow[],
  returnTo: CaseId | undefined,
  go: (to: number, field: SortField) => void,
): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current || rows.length === 0) return undefined;
    const back = returnTo === undefined ? -1 : rows.findIndex((row) => row.caseId === returnTo);
    // After this rendering: `go` forces one of its own.
    const timer = setTimeout(() => {
      done.current = true;
      if (mayTakeFocus()) go(Math.max(0, back), back === -1 ? 'dueOn' : 'reference');
    });
    return () => {
      clearTimeout(timer);
    };
  }, [rows, returnTo, go]);
}

/** Nobody is typing anywhere yet. */
function mayTakeFocus(): boolean {
  const focused = document.activeElement;
  return !focused || focused === document.body || focused.matches('main, [data-page-heading]');
}

function fieldOf(target: EventTarget): SortField | undefined {
  if (!(target instanceof Element)) return undefined;
  const name = target.closest<HTMLElement>('[data-field]')?.dataset['field'];
  return SORT_FIELDS.find((field) => field === name);
}
