import type { Instant } from '../core/ports';
import type { QueueRow } from './row';

/** Clocks of computers that are set right differ by less than this, ms. */
const TOLERANCE = 2 * 60_000;

/** When anything was last recorded in any of the cases; 0 where there is none. */
export function lastEntry(rows: readonly QueueRow[]): Instant {
  let last = 0;
  for (const { lastChangeAt } of rows) if (lastChangeAt > last) last = lastChangeAt;
  return last;
}

/**
 * The last entry, when a clock stands before it: then that clock, or the one of another computer, is wrong, and with it
 * what the app takes for today. Undefined when all is well.
 * @param last what {@link lastEntry} gives
 */
export function entryAfter(last: Instant, now: Instant): Instant | undefined {
  return last > now + TOLERANCE ? last : undefined;
}
