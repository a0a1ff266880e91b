import type { ListedCalendar } from '../calendar';
import {
  BOXING_DAY,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  FIRST_OF_MAY,
  GOOD_FRIDAY,
  NEW_YEARS_DAY,
} from './closures';
import { calendarSource } from './national-calendar';

/** The days on which the euro is settled between banks: the same in every country since 2002. */
export const TARGET: ListedCalendar = {
  id: 'TARGET',
  name: { da: 'TARGET-dage', sv: 'TARGET-dagar', en: 'TARGET days' },
  openDays: {
    da: 'eurosystemets betalingssystem TARGET er åbent',
    sv: 'eurosystemets betalningssystem TARGET är öppet',
    en: "the Eurosystem's payment system TARGET is open",
  },
  closedWeekdays: [6, 7],
  closures: [NEW_YEARS_DAY, GOOD_FRIDAY, EASTER_MONDAY, FIRST_OF_MAY, CHRISTMAS_DAY, BOXING_DAY],
  source: calendarSource(
    'target-days',
    {
      da: 'ECB, pressemeddelelse af 14. december 2000 om TARGETs lukkedage',
      sv: 'ECB, pressmeddelande av den 14 december 2000 om stängningsdagar i TARGET',
      en: 'ECB, press release of 14 December 2000 on TARGET closing days',
    },
    'Long-term calendar for TARGET closing days',
    'https://www.ecb.europa.eu/press/pr/date/2000/html/pr001214_4.en.html',
    'verified',
  ),
};
