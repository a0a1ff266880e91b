import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOf,
  daysBetween,
  localDate,
  weekdayOf,
  yearOf,
} from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import {
  addBusinessDays,
  CALENDAR_IDS,
  closedDaysBetween,
  easter,
  isOpen,
} from '../../../src/shared/law/calendar';
import type { ListedCalendar } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';

const FIRST = localDate('2024-01-01');
const DAYS = daysBetween(FIRST, localDate('2030-12-31'));
const anyDay = fc.integer({ min: 0, max: DAYS }).map((offset) => addDays(FIRST, offset));
const anyCalendar = fc.constantFrom(...CALENDAR_IDS).map((id) => CALENDARS[id]);
const anyCount = fc.integer({ min: 0, max: 60 });

/** Mondays to Fridays of a year on which the calendar is closed, as MM-DD. */
function closedIn(year: number, id: keyof typeof CALENDARS): string[] {
  return closedDaysBetween(CALENDARS[id], dateOf(year - 1, 12, 31), dateOf(year, 12, 31)).map(({ on }) =>
    on.slice(5),
  );
}

describe('Easter', () => {
  it.each([
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2029-04-01'],
    ['2030-04-21'],
    ['2038-04-25'],
    ['2285-03-22'],
  ])('when the year is that of %s → Easter Sunday is that day', (text) => {
    const date = localDate(text);
    expect(easter(yearOf(date))).toBe(date);
  });
});

describe('the calendars', () => {
  it('when the year is 2026 or 2027 → Danish banks are closed on the days Nationalbanken published', () => {
    expect(closedIn(2026, 'DK-bank')).toEqual(
      '01-01 04-02 04-03 04-06 05-14 05-15 05-25 06-05 12-24 12-25 12-31'.split(' '),
    );
    expect(closedIn(2027, 'DK-bank')).toEqual(
      '01-01 03-25 03-26 03-29 05-06 05-07 05-17 12-24 12-31'.split(' '),
    );
    expect(isOpen(CALENDARS['DK-bank'], localDate('2026-12-26'))).toBe(false);
    expect(isOpen(CALENDARS['DK-bank'], localDate('2027-06-05'))).toBe(false);
  });

  it('when the year is 2026 → Swedish banks are closed on their own days', () => {
    expect(closedIn(2026, 'SE')).toEqual(
      '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31'.split(' '),
    );
  });

  it('when a day is a bank closing day but no public holiday → only the Danish bank calendar is closed', () => {
    expect(closedIn(2026, 'DK-statutory')).toEqual('01-01 04-02 04-03 04-06 05-14 05-25 12-25'.split(' '));
  });

  it('when the year is 2023 or earlier → Great Prayer Day is closed, from 2024 it is not', () => {
    for (const id of ['DK-bank', 'DK-statutory'] as const) {
      expect(isOpen(CALENDARS[id], localDate('2023-05-05'))).toBe(false);
      expect(isOpen(CALENDARS[id], localDate('2024-04-26'))).toBe(true);
    }
  });

  it('when midsummer and All Saints move → the Swedish calendar moves with them', () => {
    const eves = [2024, 2025, 2026, 2027, 2028].map((year) =>
      closedIn(year, 'SE').find((day) => day.startsWith('06-') && day !== '06-06'),
    );
    expect(eves).toEqual(['06-21', '06-20', '06-19', '06-25', '06-23']);
    expect(isOpen(CALENDARS.SE, localDate('2026-10-31'))).toBe(false);
  });

  it('when either country is open → the combined calendar is, and never otherwise', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const either = isOpen(CALENDARS['DK-bank'], date) || isOpen(CALENDARS.SE, date);
        expect(isOpen(CALENDARS['DK-or-SE'], date)).toBe(either);
      }),
    );
  });

  it('when a closed day is named → every language has a name for it', () => {
    for (const id of CALENDAR_IDS) {
      for (const { name } of closedDaysBetween(CALENDARS[id], FIRST, addDays(FIRST, DAYS))) {
        expect(name.da.length * name.sv.length * name.en.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('counting business days', () => {
  it('when the days are counted by hand → the result is the same', () => {
    const receipt = localDate('2026-03-13');
    expect(addBusinessDays(CALENDARS['DK-bank'], receipt, 15)).toBe('2026-04-08');
    expect(addBusinessDays(CALENDARS.SE, receipt, 14)).toBe('2026-04-02');
    expect(addBusinessDays(CALENDARS.SE, receipt, 15)).toBe('2026-04-07');
  });

  it('when nothing is counted → the day stays, open or not', () => {
    expect(addBusinessDays(CALENDARS.SE, localDate('2026-12-25'), 0)).toBe('2026-12-25');
  });

  it('when a period runs over many years → no day is lost at the turn of a year', () => {
    const end = addBusinessDays(CALENDARS.SE, FIRST, 2500);
    let open = 0;
    for (let day = addDays(FIRST, 1); day <= end; day = addDays(day, 1))
      if (isOpen(CALENDARS.SE, day)) open += 1;
    expect(open).toBe(2500);
  });

  it('when n days are counted → the last is open and exactly n of those after the start are', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, (calendar, start, count) => {
        const due = addBusinessDays(calendar, start, count);
        const between = Array.from({ length: daysBetween(start, due) }, (_, index) =>
          addDays(start, index + 1),
        );
        expect(between.filter((day) => isOpen(calendar, day))).toHaveLength(count);
        if (count > 0) expect(isOpen(calendar, due)).toBe(true);
      }),
    );
  });

  it('when the skipped days are listed → with the weekends and the counted days they fill the period', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, (calendar, start, count) => {
        const due = addBusinessDays(calendar, start, count);
        const between = Array.from({ length: daysBetween(start, due) }, (_, index) =>
          addDays(start, index + 1),
        );
        const weekends = between.filter((day) => weekdayOf(day) >= 6).length;
        const skipped = closedDaysBetween(calendar, start, due);
        expect(count + weekends + skipped.length).toBe(between.length);
        for (const { on } of skipped) expect(isOpen(calendar, on)).toBe(false);
      }),
    );
  });

  it('when one more day is closed → no due date becomes earlier', () => {
    const listed = fc.constantFrom('DK-bank', 'DK-statutory', 'SE').map(calendarById);
    fc.assert(
      fc.property(listed, anyDay, anyDay, anyCount, (calendar, extra, start, count) => {
        const stricter: ListedCalendar = {
          ...calendar,
          closures: [...calendar.closures, closedOn(extra)],
        };
        expect(addBusinessDays(stricter, start, count) >= addBusinessDays(calendar, start, count)).toBe(true);
      }),
    );
  });

  it('when a closed day is added next to the period → the date inside it moves by at least that day', () => {
    const start = localDate('2026-11-23');
    const stricter: ListedCalendar = { ...calendarById('SE'), closures: [closedOn(localDate('2026-11-24'))] };
    expect(addBusinessDays(stricter, start, 1)).toBe('2026-11-25');
  });

  it('when receipt is on a closed day → the date is that of the last open day before it', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), (calendar, start, count) => {
        let open = start;
        while (!isOpen(calendar, open)) open = addDays(open, -1);
        expect(addBusinessDays(calendar, start, count)).toBe(addBusinessDays(calendar, open, count));
      }),
    );
  });
});

function calendarById(id: 'DK-bank' | 'DK-statutory' | 'SE'): ListedCalendar {
  const calendar = CALENDARS[id];
  if ('openWhenAnyOf' in calendar) throw new Error('A listed calendar was meant');
  return calendar;
}

function closedOn(date: LocalDate): ListedCalendar['closures'][number] {
  const [, month, day] = date.split('-').map(Number);
  if (month === undefined || day === undefined) throw new Error('A date has a month and a day');
  const name = { da: 'lukket', sv: 'stängt', en: 'closed' };
  const on =
    month === 2 && day === 29
      ? ({ kind: 'fixed', month: 3, day: 1 } as const)
      : ({ kind: 'fixed', month, day } as const);
  return { name, on };
}
