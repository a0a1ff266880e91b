import Box from '@mui/material/Box';
import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import type { GridRowParams, GridSortModel } from '@mui/x-data-grid';
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import type { QueueRow } from '../../../../shared/queue/row';
import type { QueueColumn } from './columns';
import { gridSlots } from './grid-row';
import { HEADER_HEIGHT, ROW_HEIGHT } from './scroll-to-row';
import { FirstRowContext } from './first-row-context';
import { scrollbarSize } from './scrollbar-size';
import { useCursor } from './use-cursor';
import { useRowWindow } from './use-row-window';
import { SORT_FIELDS } from './view-memory';
import type { GridMemory, QueueSort, SortField } from './view-memory';

interface QueueGridProps {
  readonly label: string;
  readonly rows: readonly QueueRow[];
  readonly columns: readonly QueueColumn[];
  readonly sort: QueueSort;
  readonly onSort: (sort: QueueSort) => void;
  readonly widths: GridMemory['widths'];
  readonly onWidth: (field: SortField, width: number) => void;
  readonly onOpen: (caseId: CaseId) => void;
  /** The row to point at when the grid appears: the case one comes back from. */
  readonly returnTo: CaseId | undefined;
}

/**
 * The queue as one long table. The community edition of the data grid shows at most 100 rows and pages through the
 * rest; a queue is not read in pages. So the grid is given only the rows in view and is pinned inside a scroller as
 * high as all of them: one true scroll bar, and the cost of a screenful however many cases there are.
 */
export function QueueGrid({
  label,
  rows,
  columns,
  sort,
  onSort,
  widths,
  onWidth,
  onOpen,
  returnTo,
}: QueueGridProps) {
  const api = useGridApiRef();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const view = useRowWindow(scroller, rows.length);
  const cursor = useCursor({ api, scroller, view, rows, onOpen, returnTo });
  const { first, count, shift, measure } = view;
  const appear = useCallback(
    (element: HTMLDivElement | null) => {
      setScroller(element);
      if (element) measure(element);
    },
    [measure],
  );
  const shown = useMemo(() => rows.slice(first, first + count), [rows, first, count]);
  const [initial] = useState(shown);
  const visible = view.height > 0;
  useLayoutEffect(() => {
    // Also when the grid has just appeared: rows that came before it did could not be handed over.
    if (!visible) return;
    // Through the grid's own door and not as a prop, which it takes over a frame later: the rows would jump.
    api.current?.setRows(shown);
  }, [api, shown, visible]);
  useLayoutEffect(() => {
    // On the one element it moves: a custom property would have the style of every cell worked out anew.
    const zone = scroller?.querySelector<HTMLElement>('.MuiDataGrid-virtualScrollerRenderZone');
    zone?.style.setProperty('translate', `0 ${-shift}px`);
  }, [scroller, shift, view.height]);
  const sized = useMemo(
    () => columns.map((column) => withWidth(column, widths[column.field])),
    [columns, widths],
  );
  const sortModel = useMemo<GridSortModel>(() => [{ field: sort.field, sort: sort.direction }], [sort]);
  const slotProps = useMemo(() => ({ main: { 'aria-rowcount': rows.length + 1 } }), [rows.length]);

  const grid = useMemo(
    () => (
      <DataGrid
        apiRef={api}
        aria-label={label}
        rows={initial}
        columns={sized}
        getRowId={caseIdOf}
        rowHeight={ROW_HEIGHT}
        columnHeaderHeight={HEADER_HEIGHT}
        slots={gridSlots}
        slotProps={slotProps}
        sortingMode="server"
        sortingOrder={['asc', 'desc']}
        sortModel={sortModel}
        onSortModelChange={(model) => {
          const [chosen] = model;
          const field = SORT_FIELDS.find((name) => name === chosen?.field);
          if (field && chosen?.sort) onSort({ field, direction: chosen.sort });
        }}
        onColumnWidthChange={({ colDef, width }) => {
          const field = SORT_FIELDS.find((name) => name === colDef.field);
          if (field) onWidth(field, width);
        }}
        onCellKeyDown={cursor.onCellKeyDown}
        onRowDoubleClick={({ row }: GridRowParams<QueueRow>) => {
          onOpen(row.caseId);
        }}
        disableColumnMenu
        disableColumnFilter
        disableColumnSelector
        disableRowSelectionOnClick
        rowSelection={false}
        disableVirtualization
        scrollbarSize={scrollbarSize()}
        hideFooter
      />
    ),
    [api, label, initial, sized, slotProps, sortModel, onSort, onWidth, cursor.onCellKeyDown, onOpen],
  );
  return (
    <FirstRowContext value={first}>
      <Box
        ref={appear}
        onScroll={() => {
          cursor.beforeScroll();
          view.follow();
        }}
        onFocus={cursor.onFocus}
        onBlur={cursor.onBlur}
        onKeyDown={cursor.onKeyDown}
        tabIndex={cursor.inView ? -1 : 0}
        sx={scrollerStyle}
      >
        <Box sx={{ height: rows.length * ROW_HEIGHT + HEADER_HEIGHT }}>
          <Box
            style={{ height: view.height }}
            sx={{ position: 'sticky', top: 0, overflow: 'hidden', '& .MuiDataGrid-root': gridStyle }}
          >
            {visible && grid}
          </Box>
        </Box>
      </Box>
    </FirstRowContext>
  );
}

const scrollerStyle = {
  flexGrow: 1,
  minHeight: 0,
  overflowX: 'hidden',
  overflowY: 'auto',
  outline: 'none',
  // The pinned grid lies over the scroller's own outline: the frame is drawn on top of both.
  '&:focus-visible > div > div::after': {
    content: '""',
    position: 'absolute',
    inset: 0,
    zIndex: 10,
    border: '2px solid var(--ui-palette-primary-main)',
    pointerEvents: 'none',
  },
} as const;

const gridStyle = {
  border: 0,
  borderRadius: 0,
  fontSize: 13,
  letterSpacing: 0,
  fontVariantNumeric: 'tabular-nums',
  '--DataGrid-t-color-border-base': 'var(--ui-palette-divider)',
  // The outer scroller moves the rows; the grid's own one must not move them a second time.
  '& .MuiDataGrid-virtualScroller': { overflowY: 'hidden' },
  '& .MuiDataGrid-scrollbar--vertical': { display: 'none' },
  '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { px: 1 },
  '& .MuiDataGrid-cell': { cursor: 'default' },
  '& .MuiDataGrid-row:focus-within': { bgcolor: 'action.selected' },
  '& .MuiDataGrid-cell:focus, & .MuiDataGrid-columnHeader:focus': {
    outline: '2px solid var(--ui-palette-primary-main)',
    outlineOffset: '-2px',
  },
  '& .queue-due': {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    height: '100%',
    lineHeight: '17px',
  },
  // A bar at the edge of the table: seen before anything is read, whatever the colours.
  '& .queue-overdue': { boxShadow: 'inset 4px 0 0 var(--ui-palette-error-main)' },
  // In line with the words above, past the icon.
  '& .queue-why': {
    pl: '22px',
    fontSize: 12,
    lineHeight: '15px',
    color: 'text.secondary',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& .queue-reference': {
    color: 'primary.main',
    fontWeight: 500,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
  '& .queue-quiet': { color: 'text.secondary' },
  '& .MuiDataGrid-columnHeaderTitle': { fontWeight: 600, fontSize: 12 },
} as const;

function caseIdOf(row: QueueRow): CaseId {
  return row.caseId;
}

/** A width somebody chose by hand takes the place of the share a column has of the window. */
function withWidth(column: QueueColumn, width: number | undefined): QueueColumn {
  return width === undefined ? column : { ...column, flex: 0, width };
}
