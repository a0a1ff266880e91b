import type { Instant } from '../core/ports';
import type { QueueRow } from './row';

/** Clocks of computers that are set right differ by less than this, ms. */
const TOLERANCE = 2 * 60_000;

/**
 * The last entry of any case, when a clock stands before it: then that clock, or the one of another computer, is wrong,
 * and with it what the app takes for today. Undefined when all is well.
 */
export function entryAfter(rows: readonly QueueRow[], now: Instant): Instant | undefined {
  let last = 0;
  for (const { lastChangeAt } of rows) if (lastChangeAt > last) last = lastChangeAt;
  return last > now + TOLERANCE ? last : undefined;
}
