import type { ListedCalendar } from '../calendar';
import {
  BOXING_DAY,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  madeUpFor,
  NEW_YEARS_DAY,
  weekdayFrom,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/**
 * Bank holidays of England and Wales: those of the Act of 1971, Good Friday and Christmas Day by common law, New Year's
 * Day and the first Monday in May by proclamation. One at a weekend closes the next weekday in its place.
 */
export const UK: ListedCalendar = nationalCalendar({
  id: 'UK',
  where: { da: 'i England og Wales', sv: 'i England och Wales', en: 'in England and Wales' },
  closures: [
    madeUpFor(NEW_YEARS_DAY),
    GOOD_FRIDAY,
    EASTER_MONDAY,
    weekdayFrom(1, 5, 1, 'den tidlige majhelligdag', 'den tidiga majhelgdagen', 'the early May bank holiday'),
    weekdayFrom(1, 5, 25, 'forårshelligdagen', 'vårhelgdagen', 'the spring bank holiday'),
    weekdayFrom(1, 8, 25, 'sommerhelligdagen', 'sommarhelgdagen', 'the summer bank holiday'),
    madeUpFor(CHRISTMAS_DAY),
    madeUpFor(BOXING_DAY),
  ],
  note: {
    da: 'Skotland og Nordirland har andre dage. Ekstra helligdage til enkelte begivenheder bestemmes fra gang til gang; ingen er kendt for 2024-2028.',
    sv: 'Skottland och Nordirland har andra dagar. Extra helgdagar vid enstaka händelser bestäms från gång till gång; ingen är känd för 2024–2028.',
    en: 'Scotland and Northern Ireland have other days. Extra holidays for single events are proclaimed one by one; none is known for 2024 to 2028.',
  },
  source: calendarSource(
    'uk-holidays',
    {
      da: 'Banking and Financial Dealings Act 1971, Schedule 1, og kongelige proklamationer',
      sv: 'Banking and Financial Dealings Act 1971, Schedule 1, och kungliga proklamationer',
      en: 'Banking and Financial Dealings Act 1971, Schedule 1, and royal proclamations',
    },
    'Banking and Financial Dealings Act 1971, Schedule 1',
    'http://legislation.data.gov.uk/ukpga/1971/80/schedule/1/paragraph/1/data.xht',
    'secondary',
  ),
});
