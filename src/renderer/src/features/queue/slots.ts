import type { QueueRow } from '../../../../shared/queue/row';

/** A row of the grid: the place it takes in the recycled window, and the case it shows just now. */
export interface Slot {
  readonly id: number;
  readonly row: QueueRow;
}

/**
 * The window's rows in order. A case at place n of the list always sits in slot n modulo the size of the window, so
 * that scrolling changes what stands in the slots and builds nothing anew.
 * @param size of a full window; at least as many as there are rows in it
 */
export function slotsOf(
  rows: readonly QueueRow[],
  first: number,
  count: number,
  size: number,
): readonly Slot[] {
  return rows.slice(first, first + count).map((row, offset) => ({ id: (first + offset) % size, row }));
}

/** The place in the list of what a slot shows while the window begins at `first`. */
export function placeOfSlot(id: number, first: number, size: number): number {
  return first + ((((id - first) % size) + size) % size);
}
