import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { addBusinessDays, BUNDLED_CALENDAR_IDS, isOpen } from '../../../src/shared/law/calendar';
import type { BundledCalendarId } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';

type Dates = ReadonlyMap<BundledCalendarId, LocalDate>;

interface Day {
  readonly receipt: LocalDate;
  readonly plus15: Dates;
  readonly plus35: Dates;
  /** The firm's 14 calendar days and then the representative's 10 Danish bank days. */
  readonly bothPromises: LocalDate;
}

/** Every receipt date from 2024 to 2030. */
const days: Day[] = [];
/** The 1 643 receipt dates to 30 June 2028, for which the counts are known. */
let counted: Day[] = [];

beforeAll(() => {
  const after = (count: number, receipt: LocalDate): Dates =>
    new Map(BUNDLED_CALENDAR_IDS.map((id) => [id, addBusinessDays(CALENDARS[id], receipt, count)]));
  for (let receipt = localDate('2024-01-01'); receipt <= '2030-12-31'; receipt = addDays(receipt, 1)) {
    const bothPromises = addBusinessDays(CALENDARS['DK-bank'], addDays(receipt, 14), 10);
    days.push({ receipt, plus15: after(15, receipt), plus35: after(35, receipt), bothPromises });
  }
  counted = days.filter(({ receipt }) => receipt <= '2028-06-30');
});

describe('every receipt date from 2024 to 2030, in every calendar', () => {
  it('when all days are taken → there are 2 557 of them, 1 643 to the end of June 2028', () => {
    expect(days).toHaveLength(2557);
    expect(counted).toHaveLength(1643);
  });

  it('when either country counts → the date is never later than either alone, and often earlier than both', () => {
    const later = days.filter(({ plus15, plus35 }) =>
      [plus15, plus35].some((plus) => on(plus, 'DK-or-SE') > earlierOfTwo(plus)),
    );
    expect(later).toEqual([]);
    const earlierThanBoth = counted.filter(({ plus15, plus35 }) =>
      [plus15, plus35].some((plus) => on(plus, 'DK-or-SE') < earlierOfTwo(plus)),
    );
    expect(earlierThanBoth).toHaveLength(360);
  });

  it.each(BUNDLED_CALENDAR_IDS)(
    'when receipt is on a day closed in %s → the dates are those of the last open day before',
    (id) => {
      const lastOpen: { day?: Day } = {};
      const differing: LocalDate[] = [];
      let compared = 0;
      for (const day of days) {
        if (isOpen(CALENDARS[id], day.receipt)) lastOpen.day = day;
        const open = lastOpen.day;
        if (!open) continue;
        compared += 1;
        const same = on(day.plus15, id) === on(open.plus15, id) && on(day.plus35, id) === on(open.plus35, id);
        if (!same) differing.push(day.receipt);
      }
      expect(differing).toEqual([]);
      // All but 1 January 2024, closed everywhere and first of the row.
      expect(compared).toBe(days.length - 1);
    },
  );

  it('when 35 business days are counted → they are always more than five weeks', () => {
    const short = days.filter(({ receipt, plus35 }) => {
      const fiveWeeks = addDays(receipt, 35);
      return [...plus35.values()].some((due) => due <= fiveWeeks);
    });
    expect(short).toEqual([]);
  });

  it('when 15 business days are counted → Denmark and Sweden differ on 469 of 1 643 days', () => {
    expect(counted.filter(({ plus15 }) => on(plus15, 'DK-bank') !== on(plus15, 'SE'))).toHaveLength(469);
  });

  it('when both promises are used in full → day 15 has passed on 1 631 of 1 643 days and day 35 never', () => {
    const late = counted.filter(({ plus15, bothPromises }) => bothPromises > on(plus15, 'DK-bank'));
    expect(late).toHaveLength(1631);
    expect(days.filter(({ plus35, bothPromises }) => bothPromises > on(plus35, 'DK-bank'))).toEqual([]);
  });
});

function earlierOfTwo(plus: Dates): LocalDate {
  const [danish, swedish] = [on(plus, 'DK-bank'), on(plus, 'SE')];
  return danish < swedish ? danish : swedish;
}

function on(dates: Dates, id: BundledCalendarId): LocalDate {
  const date = dates.get(id);
  if (date === undefined) throw new Error(`No date in ${id}`);
  return date;
}
