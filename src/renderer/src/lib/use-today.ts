import { useEffect, useState } from 'react';

import type { LocalDate } from '../../../shared/core/local-date';

const EVERY_MS = 30_000;

/** Today, also past midnight in a window that was left open. */
export function useToday(today: () => LocalDate): LocalDate {
  const [date, setDate] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => {
      setDate(today());
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [today]);
  return date;
}
