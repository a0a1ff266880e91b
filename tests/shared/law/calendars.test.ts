import { describe, expect, it } from 'vitest';
import { dateOf, localDate, weekdayOf } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { BUNDLED_CALENDAR_IDS, closedDaysBetween, isOpen } from '../../../src/shared/law/calendar';
import type { BundledCalendarId, Calendar, ListedCalendar } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';
import { SE } from '../../../src/shared/law/calendars/sweden';
import { CONFIDENCES } from '../../../src/shared/law/legal-source';

/** Every day on Danmarks Nationalbank's page "Banklukkedage", weekends included where the page names them. */
const NATIONALBANKEN: Readonly<Record<number, string>> = {
  2026: '01-01 04-02 04-03 04-06 05-14 05-15 05-25 06-05 12-24 12-25 12-26 12-31',
  2027: '01-01 03-25 03-26 03-29 05-06 05-07 05-17 06-05 12-24 12-31',
};

/** The days from Monday to Friday, worked out by hand from the source that each calendar names. */
const CLOSED_DAYS: Readonly<Record<Exclude<BundledCalendarId, 'DK-bank'>, readonly [string, string]>> = {
  'DK-statutory': ['01-01 04-02 04-03 04-06 05-14 05-25 12-25', '01-01 03-25 03-26 03-29 05-06 05-17'],
  SE: [
    '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31',
    '01-01 01-06 03-26 03-29 05-06 06-25 12-24 12-31',
  ],
  'DK-or-SE': ['01-01 04-03 04-06 05-14 12-24 12-25 12-31', '01-01 03-26 03-29 05-06 12-24 12-31'],
  TARGET: ['01-01 04-03 04-06 05-01 12-25', '01-01 03-26 03-29'],
  NO: ['01-01 04-02 04-03 04-06 05-01 05-14 05-25 12-25', '01-01 03-25 03-26 03-29 05-06 05-17'],
  FI: [
    '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25',
    '01-01 01-06 03-26 03-29 05-06 06-25 12-06 12-24',
  ],
  DE: ['01-01 04-03 04-06 05-01 05-14 05-25 12-25', '01-01 03-26 03-29 05-06 05-17'],
  AT: [
    '01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25',
    '01-01 01-06 03-29 05-06 05-17 05-27 10-26 11-01 12-08',
  ],
  NL: ['01-01 04-03 04-06 04-27 05-14 05-25 12-25', '01-01 03-26 03-29 04-27 05-06 05-17'],
  BE: ['01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25', '01-01 03-29 05-06 05-17 07-21 11-01 11-11'],
  FR: ['01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25', '01-01 03-29 05-06 05-17 07-14 11-01 11-11'],
  IT: ['01-01 01-06 04-06 05-01 06-02 12-08 12-25', '01-01 01-06 03-29 06-02 10-04 11-01 12-08'],
  ES: ['01-01 01-06 04-03 05-01 10-12 12-08 12-25', '01-01 01-06 03-26 10-12 11-01 12-06 12-08'],
  PT: [
    '01-01 04-03 05-01 06-04 06-10 10-05 12-01 12-08 12-25',
    '01-01 03-26 05-27 06-10 10-05 11-01 12-01 12-08',
  ],
  PL: ['01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25', '01-01 01-06 03-29 05-03 05-27 11-01 11-11 12-24'],
  IE: [
    '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25',
    '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25',
  ],
  UK: ['01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
};

describe('the closed days of 2026 and 2027', () => {
  it.each([2026, 2027])('when the year is %i → Danish banks close as Nationalbanken published', (year) => {
    const published = (NATIONALBANKEN[year] ?? '').split(' ').map((day) => localDate(`${year}-${day}`));
    expect(published.filter((day) => isOpen(CALENDARS['DK-bank'], day))).toEqual([]);
    expect(closedIn(year, 'DK-bank')).toEqual(published.filter((day) => weekdayOf(day) <= 5));
  });

  it.each(Object.entries(CLOSED_DAYS))(
    'when %s is asked → it is closed on the days of its source and no others',
    (id, [in2026, in2027]) => {
      // The keys of the table above are ids.
      const calendar = id as BundledCalendarId;
      expect(closedIn(2026, calendar)).toEqual(in2026.split(' ').map((day) => `2026-${day}`));
      expect(closedIn(2027, calendar)).toEqual(in2027.split(' ').map((day) => `2027-${day}`));
    },
  );
});

describe('days that came or went', () => {
  it.each<[BundledCalendarId, string, boolean]>([
    ['DK-bank', '2023-05-05', false],
    ['DK-bank', '2024-04-26', true],
    ['DK-statutory', '2023-05-05', false],
    ['DK-statutory', '2024-04-26', true],
    ['PL', '2024-12-24', true],
    ['PL', '2025-12-24', false],
    ['IT', '2024-10-04', true],
    ['IT', '2027-10-04', false],
    ['IE', '2022-02-07', true],
    ['IE', '2023-02-06', false],
  ])('when %s meets a change of the law → %s is open: %s', (id, date, open) => {
    expect(isOpen(CALENDARS[id], localDate(date))).toBe(open);
  });
});

describe('days that move', () => {
  it('when midsummer and All Saints move → the Swedish and Finnish calendars move with them', () => {
    for (const id of ['SE', 'FI'] as const) {
      const eves = [2024, 2025, 2026, 2027, 2028].map((year) =>
        closedIn(year, id).find((day) => day.includes('-06-') && !day.endsWith('-06-06')),
      );
      expect(eves).toEqual(['2024-06-21', '2025-06-20', '2026-06-19', '2027-06-25', '2028-06-23']);
    }
  });

  it('when Saturdays are counted as open → Midsummer Day and All Saints are closed on theirs', () => {
    const days = [...names({ ...SE, closedWeekdays: [7] })].filter(
      ([day]) => weekdayOf(day) === 6 && day < '2027',
    );
    const inLaw = days.filter(([, name]) => name === 'Midsummer Day' || name === "All Saints' Day");
    expect(inLaw.map(([day]) => day)).toEqual(
      '2024-06-22 2024-11-02 2025-06-21 2025-11-01 2026-06-20 2026-10-31'.split(' '),
    );
  });

  it('when 1 February is a Friday → Saint Brigid is kept on it, else on the first Monday', () => {
    const days = Array.from(
      { length: 9 },
      (_, index) => closedIn(2024 + index, 'IE').find((day) => day.includes('-02-')) ?? '',
    );
    expect(days.map((day) => day.slice(2))).toEqual(
      '24-02-05 25-02-03 26-02-02 27-02-01 28-02-07 29-02-05 30-02-01 31-02-03 32-02-02'.split(' '),
    );
  });

  it.each([
    [2024, '01-01 12-25 12-26'],
    [2026, '01-01 12-25 12-28'],
    [2027, '01-01 12-27 12-28'],
    [2028, '01-03 12-25 12-26'],
    [2032, '01-01 12-27 12-28'],
    [2033, '01-03 12-26 12-27'],
    [2034, '01-02 12-25 12-26'],
  ])(
    'when the year is %i → the weekends of Christmas and New Year are made up for in the UK',
    (year, days) => {
      const closed = closedIn(year, 'UK').map((day) => day.slice(5));
      expect(closed.filter((day) => day < '01-05' || day > '12-20')).toEqual(days.split(' '));
    },
  );

  it('when a day is closed in place of another → its name says so', () => {
    const british = names(CALENDARS.UK);
    expect(british.get(localDate('2027-12-27'))).toBe('substitute day for Christmas Day');
    expect(british.get(localDate('2027-12-28'))).toBe('substitute day for Boxing Day');
    expect(british.get(localDate('2033-12-26'))).toBe('Boxing Day');
    expect(british.get(localDate('2033-12-27'))).toBe('substitute day for Christmas Day');
  });

  it('when a holiday at a weekend is not made up for by law → the weekday after it is open', () => {
    for (const id of ['IE', 'BE', 'ES', 'PL', 'NO'] as const) {
      expect(isOpen(CALENDARS[id], localDate('2027-12-27'))).toBe(true);
    }
    // 15 August 2027 and 6 December 2026 are Sundays.
    expect(isOpen(CALENDARS.ES, localDate('2027-08-16'))).toBe(true);
    expect(isOpen(CALENDARS.ES, localDate('2026-12-07'))).toBe(true);
  });
});

describe('the calendars as data', () => {
  const all = BUNDLED_CALENDAR_IDS.map((id): [BundledCalendarId, Calendar] => [id, CALENDARS[id]]);

  it.each(all)(
    'when %s is read → it has its id, its texts in every language and a dated source',
    (id, calendar) => {
      expect(calendar.id).toBe(id);
      for (const text of [calendar.name, calendar.openDays, calendar.source.citation]) {
        expect(Object.values(text).filter((words) => words.length < 3 || words.endsWith('.'))).toEqual([]);
      }
      for (const note of Object.values(calendar.note ?? {})) expect(note).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(calendar.source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(CONFIDENCES).toContain(calendar.source.confidence);
      expect(calendar.source.url).toMatch(/^https?:\/\//);
    },
  );

  it.each(all)('when %s goes through JSON → it comes back the same', (_, calendar) => {
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
  });

  it.each(listed())(
    'when the closures of %s are named → every one is, in every language and once',
    (_, calendar) => {
      const names = calendar.closures.map(({ name }) => name);
      for (const { da, sv, en } of names)
        expect(Math.min(da.length, sv.length, en.length)).toBeGreaterThan(4);
      for (const language of ['da', 'sv', 'en'] as const) {
        expect(new Set(names.map((name) => name[language])).size).toBe(names.length);
      }
    },
  );

  it('when the sources are counted → each has its own id', () => {
    const ids = all.map(([, { source }]) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

function listed(): [BundledCalendarId, ListedCalendar][] {
  return BUNDLED_CALENDAR_IDS.flatMap((id) => {
    const calendar = CALENDARS[id];
    return 'closures' in calendar ? [[id, calendar]] : [];
  });
}

/** Mondays to Fridays of a year on which the calendar is closed. */
function closedIn(year: number, id: BundledCalendarId): LocalDate[] {
  return closedDaysBetween(CALENDARS[id], dateOf(year - 1, 12, 31), dateOf(year, 12, 31)).map(({ on }) => on);
}

/** Closed day -> English name, 2024 to 2035. */
function names(calendar: Calendar): ReadonlyMap<LocalDate, string> {
  const days = closedDaysBetween(calendar, localDate('2023-12-31'), localDate('2035-12-31'));
  return new Map(days.map(({ on, name }) => [on, name.en]));
}
