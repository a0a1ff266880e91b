import { HEADER_HEIGHT, ROW_HEIGHT } from './scroll-to-row';

/** The community data grid shows at most this many rows at a time. */
export const MAX_GRID_ROWS = 100;
/** The window moves by this many rows at once, so that most scroll steps render nothing. */
const STEP = 4;

/** Where a scroller stands, px. */
export interface Geometry {
  readonly top: number;
  readonly height: number;
}

export interface RowWindow {
  /** The first row of the window, from 0. */
  readonly first: number;
  /** How many rows there are in the window: those in view and a few around them. */
  readonly count: number;
  /** How far the first row is pushed up under the header, px. */
  readonly shift: number;
  /** Height of the part that is seen, px; 0 before it has been measured. */
  readonly height: number;
  /** How far Page Down goes: a screenful less the row one goes on from. */
  readonly page: number;
}

/** The rows that must exist for what is in view of a list of `total`. */
export function rowWindow({ top, height }: Geometry, total: number): RowWindow {
  const body = Math.max(0, height - HEADER_HEIGHT);
  // A list that has just become shorter: the scroller will be told to stand here, a frame later.
  const at = Math.max(0, Math.min(top, total * ROW_HEIGHT - body));
  const first = Math.floor(at / ROW_HEIGHT / STEP) * STEP;
  return {
    first,
    count: Math.min(MAX_GRID_ROWS, total - first, Math.ceil(body / ROW_HEIGHT) + STEP),
    shift: at - first * ROW_HEIGHT,
    height,
    page: Math.max(1, Math.floor(body / ROW_HEIGHT) - 1),
  };
}
