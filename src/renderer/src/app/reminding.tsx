import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';

import { dueNow } from '../../../shared/queue/due-now';
import { useStatus } from '../lib/use-status';
import { useToday } from '../lib/use-today';
import { useServices } from '../store/services';

/** Keeps the main process told how many deadlines are due, for its reminders. Shows nothing. */
export function Reminding() {
  const { desktop, queue, settings, today: currentDay } = useServices();
  const { rows, complete } = useStatus(queue);
  const today = useToday(currentDay);
  const subscribe = useCallback((listener: () => void) => settings.subscribe(listener), [settings]);
  const { reminders, quietHours } = useSyncExternalStore(subscribe, () => settings.get());
  const { overdue, dueToday } = useMemo(() => dueNow(rows, today), [rows, today]);
  useEffect(() => {
    // What only the first rows say would be said twice.
    if (!complete) return;
    // Without an answer nobody is reminded; the queue says the same.
    void desktop.remind(reminders ? { overdue, dueToday, quiet: quietHours } : null);
  }, [desktop, complete, reminders, quietHours, overdue, dueToday]);
  return null;
}
