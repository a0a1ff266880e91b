import { z } from 'zod';

export const SORT_FIELDS = [
  'dueOn',
  'stage',
  'reference',
  'complainant',
  'market',
  'product',
  'assignee',
  'receivedOn',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface QueueSort {
  readonly field: SortField;
  readonly direction: 'asc' | 'desc';
}

/** Most urgent first: the order the rows come in. */
export const BY_URGENCY: QueueSort = { field: 'dueOn', direction: 'asc' };

/** How the table itself is remembered: order and widths. Anything unreadable falls back to the usual look. */
const gridMemorySchema = z
  .object({
    sort: z.object({ field: z.enum(SORT_FIELDS), direction: z.enum(['asc', 'desc']) }).catch(BY_URGENCY),
    /** Column field -> px */
    widths: z.partialRecord(z.enum(SORT_FIELDS), z.number().min(40).max(2_000)).catch({}),
  })
  .catch({ sort: BY_URGENCY, widths: {} });

export type GridMemory = z.infer<typeof gridMemorySchema>;

export function readGridMemory(stored: unknown): GridMemory {
  return gridMemorySchema.parse(stored);
}
