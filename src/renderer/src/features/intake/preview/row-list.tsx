import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

import { MARKET_LABELS, PRODUCT_LABELS } from '../../../../../shared/complaint/labels';
import { formatShortDate } from '../../../../../shared/core/format';
import { useLanguage, useTexts } from '../../../lib/language';
import { texts } from '../texts';
import { complainantOf, idOf, remarkOf } from './row-words';
import type { PreviewRow } from './examine';
import { KindMark } from './kind-mark';

/** A row with its place among all rows of the file. */
export interface PlacedRow {
  readonly place: number;
  readonly one: PreviewRow;
}

interface RowListProps {
  readonly rows: readonly PlacedRow[];
  /** Index into `rows`. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly ticked: ReadonlySet<number>;
  readonly onTick: (place: number) => void;
}

/** px */
const ROW_HEIGHT = 34;
const HEADER_HEIGHT = 32;
/** Rows drawn beyond either edge. */
const MARGIN = 8;

/** The rows of the file as a table of which only the part in view exists. */
export function RowList({ rows, active, onActive, ticked, onTick }: RowListProps) {
  const t = useTexts(texts).preview;
  const idBase = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow(scroller, rows.length);

  const move = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    onActive(next);
    reveal(scroller.current, next);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event.key, scroller.current);
    if (step !== undefined) move(step === 'start' ? 0 : step === 'end' ? rows.length - 1 : active + step);
    else if (event.key === ' ') {
      const chosen = rows[active];
      if (chosen && canTick(chosen.one)) onTick(chosen.place);
    } else return;
    event.preventDefault();
  };

  return (
    <Box
      ref={scroller}
      role="grid"
      aria-label={t.table}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows.length > 0 ? `${idBase}${active}` : undefined}
      tabIndex={0}
      onKeyDown={pressed}
      sx={{
        flexGrow: 1,
        minHeight: 0,
        overflow: 'auto',
        outlineOffset: -2,
        containerType: 'inline-size',
        containerName: 'rows',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Header />
      <Box role="presentation" sx={{ position: 'relative' }} style={{ height: rows.length * ROW_HEIGHT }}>
        {rows.slice(first, last).map(({ place, one }, offset) => {
          const index = first + offset;
          return (
            <Row
              key={place}
              id={`${idBase}${index}`}
              one={one}
              place={place}
              index={index}
              active={index === active}
              ticked={ticked.has(place)}
              onActive={onActive}
              onTick={onTick}
            />
          );
        })}
      </Box>
    </Box>
  );
}

export function canTick(one: PreviewRow): boolean {
  return one.kind === 'changed-since' && !one.finalised;
}

function stepOf(key: string, scroller: HTMLElement | null): number | 'start' | 'end' | undefined {
  const page = Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEADER_HEIGHT) / ROW_HEIGHT) - 1);
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return page;
    case 'PageUp':
      return -page;
    case 'Home':
      return 'start';
    case 'End':
      return 'end';
    default:
      return undefined;
  }
}

function reveal(scroller: HTMLElement | null, index: number): void {
  if (!scroller) return;
  const top = index * ROW_HEIGHT;
  const room = scroller.clientHeight - HEADER_HEIGHT;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + ROW_HEIGHT > scroller.scrollTop + room) scroller.scrollTop = top + ROW_HEIGHT - room;
}

/** Which rows are in view, with a margin. */
function useWindow(scroller: RefObject<HTMLDivElement | null>, total: number) {
  const [{ top, height }, setView] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => {
      setView({ top: element.scrollTop, height: element.clientHeight });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller]);
  return {
    first: Math.max(0, Math.floor(top / ROW_HEIGHT) - MARGIN),
    last: Math.min(total, Math.ceil((top + height) / ROW_HEIGHT) + MARGIN),
  };
}

/** Market and product only where there is room for them; the details have them in any case. */
const lineStyle = {
  display: 'grid',
  gridTemplateColumns: '36px 132px 52px 112px minmax(110px, 1fr) 104px minmax(136px, 1.6fr)',
  alignItems: 'center',
  px: 1.5,
  '& > *': { pr: 1.5, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .wide': { display: 'none' },
  '@container rows (min-width: 1000px)': {
    gridTemplateColumns: '36px 140px 64px 132px minmax(140px, 1fr) 104px 132px 108px minmax(200px, 1.6fr)',
    '& .wide': { display: 'block' },
  },
} as const;

function Header() {
  const { columns, addThis } = useTexts(texts).preview;
  return (
    <Box
      role="row"
      aria-rowindex={1}
      sx={{
        ...lineStyle,
        position: 'sticky',
        top: 0,
        zIndex: 1,
        height: HEADER_HEIGHT,
        fontSize: 12,
        fontWeight: 600,
        color: 'text.secondary',
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <span role="columnheader" aria-label={addThis} />
      <span role="columnheader">{columns.kind}</span>
      <span role="columnheader">{columns.line}</span>
      <span role="columnheader">{columns.id}</span>
      <span role="columnheader">{columns.complainant}</span>
      <span role="columnheader" className="wide">
        {columns.market}
      </span>
      <span role="columnheader" className="wide">
        {columns.product}
      </span>
      <span role="columnheader">{columns.received}</span>
      <span role="columnheader">{columns.remark}</span>
    </Box>
  );
}

interface RowProps {
  readonly id: string;
  readonly one: PreviewRow;
  readonly place: number;
  readonly index: number;
  readonly active: boolean;
  readonly ticked: boolean;
  readonly onActive: (index: number) => void;
  readonly onTick: (place: number) => void;
}

const Row = memo(function Row({ id, one, place, index, active, ticked, onActive, onTick }: RowProps) {
  const t = useTexts(texts).preview;
  const language = useLanguage();
  const complaint = one.kind === 'unreadable' ? undefined : one.row.complaint;
  const remark = remarkOf(one, language);
  return (
    // The keys of the rows are those of the grid around them.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
    <Box
      id={id}
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={active}
      onClick={() => {
        onActive(index);
      }}
      sx={{
        ...lineStyle,
        position: 'absolute',
        left: 0,
        right: 0,
        height: ROW_HEIGHT,
        borderBottom: 1,
        borderColor: 'divider',
        cursor: 'default',
        outline: 'none',
        '&:hover': { bgcolor: 'action.hover' },
        '&[aria-selected="true"]': {
          bgcolor: 'action.selected',
          boxShadow: 'inset 3px 0 var(--ui-palette-primary-main)',
        },
      }}
      style={{ top: index * ROW_HEIGHT }}
    >
      <span role="gridcell">
        {canTick(one) && (
          <Checkbox
            checked={ticked}
            onChange={() => {
              onTick(place);
            }}
            slotProps={{ input: { 'aria-label': `${t.addThis}: ${idOf(one)}`, tabIndex: -1 } }}
            sx={{ p: 0.25 }}
          />
        )}
      </span>
      <span role="gridcell">
        <KindMark kind={one.kind} />
      </span>
      <span role="gridcell">{one.row.line}</span>
      <span role="gridcell">{idOf(one)}</span>
      <span role="gridcell">{complainantOf(one)}</span>
      <span role="gridcell" className="wide">
        {complaint && MARKET_LABELS[complaint.market][language]}
      </span>
      <span role="gridcell" className="wide">
        {complaint && PRODUCT_LABELS[complaint.product][language]}
      </span>
      <span role="gridcell">
        {complaint && formatShortDate(complaint.receivedByRepresentativeOn, language)}
      </span>
      <Box component="span" role="gridcell" title={remark} sx={{ color: 'text.secondary' }}>
        {remark}
      </Box>
    </Box>
  );
});
