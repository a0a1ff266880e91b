import type { Clock, Instant } from '../core/ports';

/**
 * Hybrid logical clock: never behind anything it has seen, close to wall time otherwise.
 *
 * Shape: `<ms since 1970, 12 hexadecimal digits>-<counter, 4 hexadecimal digits>`, so that text order is clock order;
 * good until the year 10889. 65 536 readings in one millisecond move it on to the next one.
 * @source Kulkarni, Demirbas et al., "Logical Physical Clocks", 2014
 */
export interface HybridClock {
  /** A reading later than every one before and everything observed. */
  tick(): string;
  /** Takes note of a reading made elsewhere. Returns false, and ignores it, when it is not a reading. */
  observe(reading: string): boolean;
}

const SHAPE = /^([0-9a-f]{12})-([0-9a-f]{4})$/;
const MAX_COUNTER = 0xffff;

export function createHybridClock(clock: Clock): HybridClock {
  let ms: Instant = 0;
  let counter = 0;
  return {
    tick() {
      const now = clock.now();
      if (now > ms) {
        ms = now;
        counter = 0;
      } else if (counter < MAX_COUNTER) {
        counter += 1;
      } else {
        ms += 1;
        counter = 0;
      }
      return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;
    },
    observe(reading) {
      const match = SHAPE.exec(reading);
      if (!match) return false;
      const [seenMs, seenCounter] = [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16)];
      if (seenMs > ms || (seenMs === ms && seenCounter > counter)) [ms, counter] = [seenMs, seenCounter];
      return true;
    },
  };
}
