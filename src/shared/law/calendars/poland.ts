import type { ListedCalendar } from '../calendar';
import {
  ALL_SAINTS,
  ASSUMPTION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  CHRISTMAS_EVE,
  CORPUS_CHRISTI,
  EASTER_MONDAY,
  EPIPHANY,
  FIRST_OF_MAY,
  fixed,
  NEW_YEARS_DAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The days off work of the Act of 1951. Whit Sunday is among them; Whit Monday is not. */
export const PL: ListedCalendar = nationalCalendar({
  id: 'PL',
  where: { da: 'i Polen', sv: 'i Polen', en: 'in Poland' },
  closures: [
    NEW_YEARS_DAY,
    EPIPHANY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    fixed(5, 3, 'Polens grundlovsdag', 'Polens grundlagsdag', 'Polish Constitution Day'),
    CORPUS_CHRISTI,
    ASSUMPTION,
    ALL_SAINTS,
    fixed(11, 11, 'Polens uafhængighedsdag', 'Polens självständighetsdag', 'Polish Independence Day'),
    { ...CHRISTMAS_EVE, fromYear: 2025 },
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Langfredag er ikke en fridag i Polen og tæller med. Den fridag, en arbejdsgiver giver for en helligdag på en lørdag, tæller også med.',
    sv: 'Långfredagen är ingen ledig dag i Polen och räknas med. Den lediga dag som en arbetsgivare ger för en helgdag på en lördag räknas också med.',
    en: 'Good Friday is no day off in Poland and counts. The day off that an employer gives for a holiday on a Saturday counts as well.',
  },
  source: calendarSource(
    'pl-holidays',
    {
      da: 'ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, artikel 1 (Dz.U. 2025 poz. 296)',
      sv: 'ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, artikel 1 (Dz.U. 2025 poz. 296)',
      en: 'Act of 18 January 1951 on days off work, Article 1 (Dz.U. 2025 item 296)',
    },
    'Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy',
    'https://www.prawo.pl/akty/dz-u-2015-90-t-j,16781384.html',
    'verified',
  ),
});
