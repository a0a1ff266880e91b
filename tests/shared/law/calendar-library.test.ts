import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { dateOf, localDate, weekdayOf, yearOf } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { closedDaysBetween, isOpen } from '../../../src/shared/law/calendar';
import type { BundledCalendarId } from '../../../src/shared/law/calendar';
import { CALENDARS } from '../../../src/shared/law/calendars';

interface Difference {
  /** Name of the closure -> number of days that only our calendar closes. */
  readonly onlyOurs?: Readonly<Record<string, number>>;
  /** Name in the library -> number of days that only it closes. */
  readonly onlyTheirs?: Readonly<Record<string, number>>;
}

/** On weekdays only; banks close on them by custom or agreement. */
const EVES = { 'Christmas Eve': 9, "New Year's Eve": 9 };

/**
 * Our closed days against those of date-holidays (public and bank holidays of the whole country), Monday to Friday,
 * 2024 to 2035. Every difference is written down with its number of days; docs/calendars.md gives the reasons. When the
 * library learns of a change of the law, this is where it shows.
 */
const DIFFERENCES: Readonly<Record<Exclude<BundledCalendarId, 'DK-or-SE' | 'TARGET'>, Difference>> = {
  'DK-bank': {
    onlyOurs: {
      'Christmas Eve': 9,
      'Danish Constitution Day': 8,
      "New Year's Eve": 9,
      'the day after Ascension Day': 12,
    },
  },
  'DK-statutory': {},
  SE: {},
  NO: { onlyTheirs: EVES },
  FI: { onlyTheirs: { "New Year's Eve": 9 } },
  DE: { onlyTheirs: EVES },
  AT: { onlyTheirs: EVES },
  NL: { onlyOurs: { 'Good Friday': 12 }, onlyTheirs: { "New Year's Eve": 9 } },
  BE: {},
  FR: {},
  IT: {},
  ES: { onlyTheirs: { 'Christmas Day (substitute day)': 1 } },
  PT: {},
  PL: {},
  IE: {
    onlyTheirs: {
      'Good Friday': 12,
      'St. Patrick’s Day (substitute day)': 4,
      'St. Stephen’s Day (substitute day)': 3,
    },
  },
  UK: {},
};

const [FIRST_YEAR, LAST_YEAR] = [2024, 2035];

describe('our calendars and date-holidays', () => {
  it.each(Object.entries(DIFFERENCES))(
    'when %s is compared → only the differences we know are found',
    (key, known) => {
      // The keys of the table above are ids.
      const id = key as keyof typeof DIFFERENCES;
      const ours = new Map(
        closedDaysBetween(CALENDARS[id], dateOf(FIRST_YEAR - 1, 12, 31), dateOf(LAST_YEAR, 12, 31)).map(
          ({ on, name }) => [on, name.en],
        ),
      );
      const theirs = libraryDays(id);
      expect(countBy([...ours].filter(([on]) => !theirs.has(on)).map(([, name]) => name))).toEqual(
        known.onlyOurs ?? {},
      );
      const onlyTheirs = [...theirs].filter(([on]) => isOpen(CALENDARS[id], on));
      expect(countBy(onlyTheirs.map(([, name]) => name))).toEqual(known.onlyTheirs ?? {});
    },
  );
});

/** Monday to Friday -> name: the days that the library closes in the whole country. */
function libraryDays(id: keyof typeof DIFFERENCES): ReadonlyMap<LocalDate, string> {
  const holidays = id === 'UK' ? new Holidays('GB', 'ENG') : new Holidays(id.slice(0, 2));
  holidays.setLanguages('en');
  const days = new Map<LocalDate, string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const { date, name, type } of holidays.getHolidays(year)) {
      const on = localDate(date.slice(0, 10));
      if (yearOf(on) === year && weekdayOf(on) <= 5 && (type === 'public' || type === 'bank'))
        days.set(on, name);
    }
  }
  return days;
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
