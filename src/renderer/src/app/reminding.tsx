import { useEffect, useMemo } from 'react';

import { dueNow } from '../../../shared/queue/due-now';
import { useStatus } from '../lib/use-status';
import { useToday } from '../lib/use-today';
import { useServices } from '../store/services';
import { useSettings } from '../store/use-settings';

/** Keeps the main process told how many deadlines are due, for its reminders. Shows nothing. */
export function Reminding() {
  const { desktop, queue, today: currentDay } = useServices();
  const { rows, complete } = useStatus(queue);
  const today = useToday(currentDay);
  const { reminders, quietHours } = useSettings();
  const { overdue, dueToday } = useMemo(() => dueNow(rows, today), [rows, today]);
  useEffect(() => {
    // What only the first rows say would be said twice.
    if (!complete) return;
    // Without an answer nobody is reminded; the queue says the same.
    void desktop.remind(reminders ? { overdue, dueToday, quiet: quietHours } : null);
  }, [desktop, complete, reminders, quietHours, overdue, dueToday]);
  return null;
}
