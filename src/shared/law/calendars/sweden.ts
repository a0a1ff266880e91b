import type { ListedCalendar } from '../calendar';
import {
  ALL_SAINTS_SATURDAY,
  ASCENSION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  CHRISTMAS_EVE,
  EASTER_MONDAY,
  EPIPHANY,
  FIRST_OF_MAY,
  fixed,
  GOOD_FRIDAY,
  MIDSUMMER_DAY,
  MIDSUMMER_EVE,
  NEW_YEARS_DAY,
  NEW_YEARS_EVE,
} from './closures';
import { calendarSource } from './national-calendar';

/**
 * Public holidays (lag 1989:253) and the eves that lag 1930:173 and the banks treat alike: Midsummer Eve, Christmas Eve
 * and New Year's Eve. Right for the years from 2005.
 */
export const SE: ListedCalendar = {
  id: 'SE',
  name: { da: 'svenske bankdage', sv: 'svenska bankdagar', en: 'Swedish bank days' },
  openDays: {
    da: 'bankerne har åbent i Sverige',
    sv: 'bankerna har öppet i Sverige',
    en: 'banks are open in Sweden',
  },
  closedWeekdays: [6, 7],
  closures: [
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    ASCENSION,
    {
      ...fixed(6, 6, 'Sveriges nationaldag', 'Sveriges nationaldag', 'National Day of Sweden'),
      fromYear: 2005,
    },
    MIDSUMMER_EVE,
    MIDSUMMER_DAY,
    ALL_SAINTS_SATURDAY,
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    BOXING_DAY,
    NEW_YEARS_EVE,
  ],
  source: calendarSource(
    'se-holidays',
    {
      da: 'lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 §',
      sv: 'lag (1989:253) om allmänna helgdagar; lag (1930:173) 2 §',
      en: 'Act (1989:253) on public holidays; Act (1930:173) section 2',
    },
    'Lag (1989:253) om allmänna helgdagar',
    'http://www.riksdagen.se/sv/Dokument-Lagar/Lagar/Svenskforfattningssamling/Lag-1989253-om-allmanna-hel_sfs-1989-253/',
    'verified',
  ),
};
