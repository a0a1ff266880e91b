import { useMemo, useState } from 'react';

import type { LocalDate } from '../../../../shared/core/local-date';
import { useLanguage } from '../../lib/language';
import { useToday } from '../../lib/use-today';
import { useServices } from '../../store/services';
import { useRuleBook } from '../../store/use-rule-book';
import type { DueDay } from './arrange-days';
import { calendarsOf, closuresOn } from './days';
import type { DayClosures } from './days';
import { firstOfMonth, weeksOf } from './month';
import type { Week } from './month';
import { useAgenda } from './use-agenda';
import type { Agenda } from './use-agenda';

/** The month that is looked at, with what falls due and what is closed in it. */
export interface MonthView extends Pick<Agenda, 'dates'> {
  /** False while the cases are being read. */
  readonly complete: boolean;
  readonly today: LocalDate;
  /** The chosen day; its month is the one shown. */
  readonly chosen: LocalDate;
  readonly choose: (date: LocalDate) => void;
  /** First day of the month shown. */
  readonly month: LocalDate;
  readonly weeks: readonly Week[];
  readonly dueOn: (date: LocalDate) => DueDay;
  readonly closuresOn: (date: LocalDate) => DayClosures | undefined;
  /** What the calendars are called by which days are shown as closed. */
  readonly calendarNames: readonly string[];
  /** Deadlines of all months that have passed. */
  readonly overdue: number;
}

const NOTHING: DueDay = { dates: [], cases: [], markets: new Set(), overdue: 0 };

/** The view stays the same object while only the reading goes on: the month is not drawn anew at every per cent. */
export function useCalendar(): { readonly view: MonthView; readonly reading: Agenda['reading'] } {
  const services = useServices();
  const language = useLanguage();
  const today = useToday(services.today);
  const book = useRuleBook();
  const { dates, days, reading } = useAgenda(today, book);
  const complete = reading === undefined;
  const [chosen, choose] = useState(today);
  const month = firstOfMonth(chosen);
  const weeks = useMemo(() => weeksOf(month), [month]);
  const home = services.workspace.market;
  const calendars = useMemo(() => {
    const shown = weeks.flatMap((week) => week.days);
    const markets = shown.flatMap((date) => [...(days.get(date) ?? NOTHING).markets]);
    return calendarsOf([home, ...markets], book, today);
  }, [weeks, days, home, book, today]);
  const closures = useMemo(() => {
    const shown = weeks.flatMap((week) => week.days);
    return new Map(shown.map((date) => [date, closuresOn(date, calendars, language)]));
  }, [weeks, calendars, language]);
  // Counted day by day when they were arranged: all at once they may be half a million.
  const overdue = useMemo(() => [...days.values()].reduce((sum, day) => sum + day.overdue, 0), [days]);
  const view = useMemo<MonthView>(
    () => ({
      dates,
      complete,
      today,
      chosen,
      choose,
      month,
      weeks,
      dueOn: (date) => days.get(date) ?? NOTHING,
      closuresOn: (date) => closures.get(date),
      calendarNames: calendars.map(({ name }) => name[language]),
      overdue,
    }),
    [dates, complete, today, chosen, month, weeks, days, closures, calendars, language, overdue],
  );
  return { view, reading };
}
