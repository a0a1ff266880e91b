import type { PowerMonitor } from 'electron';

import type { LockReason } from '../../shared/audit/workspace-events';

/** Nobody did anything for so long: lock. Until the person's own setting is known. */
export const DEFAULT_IDLE_MINUTES = 10;
const LOOK_EVERY_MS = 5_000;

export interface AutoLock {
  /** The person did something in the app. */
  readonly noteInput: () => void;
  readonly setIdleMinutes: (minutes: number) => void;
}

/** Locks when the person is away: idle time, locked screen, lid closed. */
export function startAutoLock(monitor: PowerMonitor, lock: (reason: LockReason) => void): AutoLock {
  let lastInput = Date.now();
  let idleMinutes = DEFAULT_IDLE_MINUTES;
  monitor.on('lock-screen', () => {
    lock('screen-locked');
  });
  monitor.on('suspend', () => {
    lock('suspended');
  });
  setInterval(() => {
    // The system knows of work in other programs, but not of input that assistive software passes to us directly.
    const idle = Math.min(monitor.getSystemIdleTime() * 1_000, Date.now() - lastInput);
    if (idle >= idleMinutes * 60_000) lock('idle');
  }, LOOK_EVERY_MS);
  return {
    noteInput: () => {
      lastInput = Date.now();
    },
    setIdleMinutes: (minutes) => {
      idleMinutes = minutes;
    },
  };
}
