import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { addBusinessDays, isOpen } from '../../../src/shared/law/calendar';
import type { CalendarId } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';

interface Day {
  readonly receipt: LocalDate;
  readonly plus15: Readonly<Record<CalendarId, LocalDate>>;
  readonly plus35: Readonly<Record<CalendarId, LocalDate>>;
  /** The firm's 14 calendar days and then the representative's 10 Danish bank days. */
  readonly bothPromises: LocalDate;
}

/** Every receipt date from 2024 to 2030. */
const days: Day[] = [];
/** The 1 643 receipt dates to 30 June 2028, for which the counts are known. */
let counted: Day[] = [];

beforeAll(() => {
  const after = (count: number, receipt: LocalDate): Record<CalendarId, LocalDate> => ({
    'DK-bank': addBusinessDays(CALENDARS['DK-bank'], receipt, count),
    'DK-statutory': addBusinessDays(CALENDARS['DK-statutory'], receipt, count),
    SE: addBusinessDays(CALENDARS.SE, receipt, count),
    'DK-or-SE': addBusinessDays(CALENDARS['DK-or-SE'], receipt, count),
  });
  for (let receipt = localDate('2024-01-01'); receipt <= '2030-12-31'; receipt = addDays(receipt, 1)) {
    const bothPromises = addBusinessDays(CALENDARS['DK-bank'], addDays(receipt, 14), 10);
    days.push({ receipt, plus15: after(15, receipt), plus35: after(35, receipt), bothPromises });
  }
  counted = days.filter(({ receipt }) => receipt <= '2028-06-30');
});

describe('every receipt date from 2024 to 2030', () => {
  it('when all days are taken → there are 2 557 of them, 1 643 to the end of June 2028', () => {
    expect(days).toHaveLength(2557);
    expect(counted).toHaveLength(1643);
  });

  it('when either country counts → the date is never later than either alone, and often earlier than both', () => {
    for (const { plus15, plus35 } of days) {
      for (const plus of [plus15, plus35]) {
        expect(plus['DK-or-SE'] <= plus['DK-bank'] && plus['DK-or-SE'] <= plus.SE).toBe(true);
      }
    }
    const earlierThanBoth = counted.filter(({ plus15, plus35 }) =>
      [plus15, plus35].some((plus) => plus['DK-or-SE'] < plus['DK-bank'] && plus['DK-or-SE'] < plus.SE),
    );
    expect(earlierThanBoth).toHaveLength(360);
  });

  it('when receipt is on a closed day → the dates are those of the last open day before', () => {
    const ids: readonly CalendarId[] = ['DK-bank', 'DK-statutory', 'SE', 'DK-or-SE'];
    const lastOpen = new Map<CalendarId, Day>();
    let compared = 0;
    for (const day of days) {
      for (const id of ids) {
        if (isOpen(CALENDARS[id], day.receipt)) lastOpen.set(id, day);
        const open = lastOpen.get(id);
        if (!open) continue;
        compared += 1;
        expect(day.plus15[id]).toBe(open.plus15[id]);
        expect(day.plus35[id]).toBe(open.plus35[id]);
      }
    }
    // All but 1 January 2024, closed everywhere and first of the row.
    expect(compared).toBe((days.length - 1) * ids.length);
  });

  it('when 35 business days are counted → they are always more than five weeks', () => {
    for (const { receipt, plus35 } of days) {
      for (const due of Object.values(plus35)) expect(due > addDays(receipt, 35)).toBe(true);
    }
  });

  it('when 15 business days are counted → Denmark and Sweden differ on 469 of 1 643 days', () => {
    expect(counted.filter(({ plus15 }) => plus15['DK-bank'] !== plus15.SE)).toHaveLength(469);
  });

  it('when both promises are used in full → day 15 has passed on 1 631 of 1 643 days and day 35 never', () => {
    expect(counted.filter(({ plus15, bothPromises }) => bothPromises > plus15['DK-bank'])).toHaveLength(1631);
    expect(days.filter(({ plus35, bothPromises }) => bothPromises > plus35['DK-bank'])).toEqual([]);
  });
});
