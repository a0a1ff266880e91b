import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, localDate, weekdayOf, yearOf } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import {
  addBusinessDays,
  BUNDLED_CALENDAR_IDS,
  closedDaysBetween,
  easter,
  isOpen,
} from '../../../src/shared/law/calendar';
import type { ListedCalendar } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';

const FIRST = localDate('2024-01-01');
const DAYS = daysBetween(FIRST, localDate('2030-12-31'));
const anyDay = fc.integer({ min: 0, max: DAYS }).map((offset) => addDays(FIRST, offset));
const anyCalendar = fc.constantFrom(...BUNDLED_CALENDAR_IDS).map((id) => CALENDARS[id]);
const anyCount = fc.integer({ min: 0, max: 60 });

describe('Easter', () => {
  it.each([
    ['1818-03-22'],
    ['1943-04-25'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2029-04-01'],
    ['2030-04-21'],
    ['2031-04-13'],
    ['2032-03-28'],
    ['2033-04-17'],
    ['2034-04-09'],
    ['2035-03-25'],
    ['2038-04-25'],
    ['2285-03-22'],
  ])('when the year is that of %s → Easter Sunday is that day', (text) => {
    const date = localDate(text);
    expect(easter(yearOf(date))).toBe(date);
  });
});

describe('a combined calendar', () => {
  it('when either country is open → the combined calendar is, and never otherwise', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const either = isOpen(CALENDARS['DK-bank'], date) || isOpen(CALENDARS.SE, date);
        expect(isOpen(CALENDARS['DK-or-SE'], date)).toBe(either);
      }),
    );
  });

  it('when both countries are closed for different reasons → the day has the name of the first', () => {
    const closed = (name: string): ListedCalendar => ({
      ...calendarById('SE'),
      closures: [{ ...closedOn(localDate('2026-11-24')), name: { da: name, sv: name, en: name } }],
    });
    const both = { ...CALENDARS['DK-or-SE'], openWhenAnyOf: [closed('first'), closed('second')] };
    const days = closedDaysBetween(both, localDate('2026-11-23'), localDate('2026-11-25'));
    expect(days.map(({ name }) => name.en)).toEqual(['first']);
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
    const listed = anyCalendar.filter((calendar) => 'closures' in calendar);
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
