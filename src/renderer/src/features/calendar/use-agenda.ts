import { useEffect, useState } from 'react';

import type { LocalDate } from '../../../../shared/core/local-date';
import type { RuleBook } from '../../../../shared/law/rule-book';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { useStatus } from '../../lib/use-status';
import { useServices } from '../../store/services';

export interface Agenda {
  readonly dates: readonly OpenDate[];
  /** Per cent of the cases read; undefined when all are. */
  readonly reading: number | undefined;
}

const NOTHING: readonly OpenDate[] = [];

/** Every deadline still to be kept: read when the page is entered, and again when the day, the law or the cases change. */
export function useAgenda(today: LocalDate, book: RuleBook): Agenda {
  const { agenda, queue } = useServices();
  const { rows } = useStatus(queue);
  const [dates, setDates] = useState(NOTHING);
  const [reading, setReading] = useState<number | undefined>(0);
  useEffect(() => {
    const stop = new AbortController();
    const progress = (share: number) => {
      if (!stop.signal.aborted) setReading(Math.floor(share * 100));
    };
    void agenda(progress, stop.signal).then((found) => {
      if (!found || stop.signal.aborted) return;
      setDates(found);
      setReading(undefined);
    });
    return () => {
      stop.abort();
    };
  }, [agenda, today, book, rows]);
  return { dates, reading };
}
