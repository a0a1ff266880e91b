import { useEffect, useState } from 'react';

import type { LocalDate } from '../../../../shared/core/local-date';
import type { RuleBook } from '../../../../shared/law/rule-book';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { inSlices } from '../../lib/time-slices';
import { useStatus } from '../../lib/use-status';
import { useServices } from '../../store/services';
import { arrangeDays } from './arrange-days';
import type { DueDay } from './arrange-days';

export interface Agenda {
  readonly dates: readonly OpenDate[];
  readonly days: ReadonlyMap<LocalDate, DueDay>;
  /** Per cent of the cases read; undefined when all are. */
  readonly reading: number | undefined;
}

const NOTHING: Pick<Agenda, 'dates' | 'days'> = { dates: [], days: new Map() };

/** Every deadline still to be kept: read when the page is entered, and again when the day, the law or the cases change. */
export function useAgenda(today: LocalDate, book: RuleBook): Agenda {
  const { agenda, queue } = useServices();
  const { rows } = useStatus(queue);
  const [found, setFound] = useState(NOTHING);
  const [reading, setReading] = useState<number | undefined>(0);
  useEffect(() => {
    const stop = new AbortController();
    const progress = (share: number) => {
      if (!stop.signal.aborted) setReading(Math.floor(share * 100));
    };
    const read = async () => {
      const dates = await agenda(progress, stop.signal);
      const days = dates && (await inSlices(arrangeDays(dates), stop.signal));
      if (!days || stop.signal.aborted) return;
      // Not as a transition: the month and the day's list, which waits for it (see day-list), would be laid out at once.
      setFound({ dates, days });
      setReading(undefined);
    };
    void read();
    return () => {
      stop.abort();
    };
  }, [agenda, today, book, rows]);
  return { ...found, reading };
}
