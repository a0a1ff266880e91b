import type { Localised } from '../core/text';
import type { Calendar, CalendarId, Closure, ListedCalendar } from './calendar';
import { SOURCES } from './sources';

/** Days of both countries, named once. */
const NEW_YEARS_DAY: Closure = fixed(1, 1, 'nytårsdag', 'nyårsdagen', "New Year's Day");
const GOOD_FRIDAY: Closure = easterDay(-2, 'langfredag', 'långfredagen', 'Good Friday');
const EASTER_MONDAY: Closure = easterDay(1, '2. påskedag', 'annandag påsk', 'Easter Monday');
const ASCENSION: Closure = easterDay(39, 'Kristi himmelfartsdag', 'Kristi himmelsfärdsdag', 'Ascension Day');
const WHIT_MONDAY: Closure = easterDay(50, '2. pinsedag', 'annandag pingst', 'Whit Monday');
const CHRISTMAS_EVE: Closure = fixed(12, 24, 'juleaftensdag', 'julafton', 'Christmas Eve');
const CHRISTMAS_DAY: Closure = fixed(12, 25, 'juledag', 'juldagen', 'Christmas Day');
const BOXING_DAY: Closure = fixed(12, 26, '2. juledag', 'annandag jul', 'Boxing Day');
const NEW_YEARS_EVE: Closure = fixed(12, 31, 'nytårsaftensdag', 'nyårsafton', "New Year's Eve");

const MAUNDY_THURSDAY: Closure = easterDay(-3, 'skærtorsdag', 'skärtorsdagen', 'Maundy Thursday');
/** The fourth Friday after Easter, abolished from 1 January 2024 (lov nr. 214 af 6. marts 2023). */
const GREAT_PRAYER_DAY: Closure = {
  ...easterDay(26, 'store bededag', 'stora bönedagen i Danmark', 'Great Prayer Day'),
  untilYear: 2023,
};

/**
 * Public holidays in Denmark. Constitution Day, 24 and 31 December and the day after Ascension are not among them:
 * a rule in working days ("arbejdsdage") may count them. Nobody has confirmed that reading, so it is marked.
 */
const DK_STATUTORY: ListedCalendar = {
  id: 'DK-statutory',
  name: { da: 'danske helligdage', sv: 'danska helgdagar', en: 'Danish public holidays' },
  closedWeekdays: [6, 7],
  closures: [
    NEW_YEARS_DAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    GREAT_PRAYER_DAY,
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  source: SOURCES.danishHolidays,
};

/** The days on which Danish banks are closed: the public holidays and four more. */
const DK_BANK: ListedCalendar = {
  id: 'DK-bank',
  name: { da: 'danske bankdage', sv: 'danska bankdagar', en: 'Danish bank days' },
  closedWeekdays: [6, 7],
  closures: [
    ...DK_STATUTORY.closures,
    easterDay(
      40,
      'dagen efter Kristi himmelfartsdag',
      'dagen efter Kristi himmelsfärdsdag',
      'the day after Ascension Day',
    ),
    fixed(6, 5, 'grundlovsdag', 'danska grundlagsdagen', 'Danish Constitution Day'),
    CHRISTMAS_EVE,
    NEW_YEARS_EVE,
  ],
  source: SOURCES.danishBankDays,
};

/**
 * Swedish public holidays (lag 1989:253) and the eves that lag 1930:173 and the banks treat alike: Midsummer Eve,
 * Christmas Eve and New Year's Eve. Right for the years from 2005.
 */
const SE: ListedCalendar = {
  id: 'SE',
  name: { da: 'svenske bankdage', sv: 'svenska bankdagar', en: 'Swedish bank days' },
  closedWeekdays: [6, 7],
  closures: [
    NEW_YEARS_DAY,
    fixed(1, 6, 'helligtrekongersdag', 'trettondedag jul', 'Epiphany'),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    fixed(5, 1, '1. maj', 'första maj', '1 May'),
    ASCENSION,
    {
      ...fixed(6, 6, 'Sveriges nationaldag', 'Sveriges nationaldag', 'National Day of Sweden'),
      fromYear: 2005,
    },
    {
      name: { da: 'svensk midsommeraften', sv: 'midsommarafton', en: 'Midsummer Eve' },
      on: { kind: 'weekday-from', weekday: 5, month: 6, day: 19 },
    },
    {
      name: { da: 'svensk midsommerdag', sv: 'midsommardagen', en: 'Midsummer Day' },
      on: { kind: 'weekday-from', weekday: 6, month: 6, day: 20 },
    },
    {
      name: { da: 'allehelgensdag', sv: 'alla helgons dag', en: "All Saints' Day" },
      on: { kind: 'weekday-from', weekday: 6, month: 10, day: 31 },
    },
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    BOXING_DAY,
    NEW_YEARS_EVE,
  ],
  source: SOURCES.swedishHolidays,
};

export const CALENDARS: Readonly<Record<CalendarId, Calendar>> = {
  'DK-bank': DK_BANK,
  'DK-statutory': DK_STATUTORY,
  SE,
  /**
   * PSD2 Art. 4(37) looks to the provider of the payer or of the payee, and a complaint has neither. A day counts when
   * banks are open in either country, which is never later than either country alone: a holiday in one of them cannot
   * push a date past the other's.
   */
  'DK-or-SE': {
    id: 'DK-or-SE',
    name: {
      da: 'bankdage i Danmark eller Sverige',
      sv: 'bankdagar i Danmark eller Sverige',
      en: 'bank days in Denmark or Sweden',
    },
    openWhenAnyOf: [DK_BANK, SE],
    source: SOURCES.psd2BusinessDay,
  },
};

function fixed(month: number, day: number, da: string, sv: string, en: string): Closure {
  return { name: named(da, sv, en), on: { kind: 'fixed', month, day } };
}

function easterDay(offset: number, da: string, sv: string, en: string): Closure {
  return { name: named(da, sv, en), on: { kind: 'easter', offset } };
}

function named(da: string, sv: string, en: string): Localised {
  return { da, sv, en };
}
