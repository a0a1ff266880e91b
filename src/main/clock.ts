import { localDateAt } from '../shared/core/time-zone';
import { daysBetween, parseLocalDate } from '../shared/core/local-date';
import type { Clock } from '../shared/core/ports';

/**
 * How far the clock is moved in development and tests, in ms: whole days, so that the time of day stays.
 * @param today `YYYY-MM-DD` the app is to believe in
 */
export function clockOffset(today: string | undefined, now: number): number {
  const date = today === undefined ? undefined : parseLocalDate(today);
  return date === undefined ? 0 : daysBetween(localDateAt(now), date) * 86_400_000;
}

export function createClock(offset: number): Clock {
  return { now: () => Date.now() + offset };
}
