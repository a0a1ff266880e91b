import type { Closure, ListedCalendar } from '../calendar';
import { BOXING_DAY, CHRISTMAS_DAY, EASTER_MONDAY, fixed, NEW_YEARS_DAY, weekdayFrom } from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The first Monday in February, or 1 February when that is a Friday. */
const SAINT_BRIGID: Closure = {
  name: { da: 'Sankt Brigids dag', sv: 'Sankta Brigidas dag', en: "Saint Brigid's Day" },
  on: { kind: 'weekday-from', weekday: 1, month: 2, day: 1, orThatDayOn: 5 },
  fromYear: 2023,
};

/** The public holidays of the Organisation of Working Time Act 1997. A holiday at a weekend closes no other day. */
export const IE: ListedCalendar = nationalCalendar({
  id: 'IE',
  where: { da: 'i Irland', sv: 'på Irland', en: 'in Ireland' },
  closures: [
    NEW_YEARS_DAY,
    SAINT_BRIGID,
    fixed(3, 17, 'Sankt Patricks dag', 'Sankt Patriks dag', "Saint Patrick's Day"),
    EASTER_MONDAY,
    weekdayFrom(1, 5, 1, 'første mandag i maj', 'första måndagen i maj', 'the first Monday in May'),
    weekdayFrom(1, 6, 1, 'første mandag i juni', 'första måndagen i juni', 'the first Monday in June'),
    weekdayFrom(1, 8, 1, 'første mandag i august', 'första måndagen i augusti', 'the first Monday in August'),
    weekdayFrom(
      1,
      10,
      25,
      'sidste mandag i oktober',
      'sista måndagen i oktober',
      'the last Monday in October',
    ),
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Langfredag er ikke helligdag i Irland og tæller med. Bankerne lukker på hverdagen efter en helligdag i en weekend; loven gør det ikke, så den dag tæller med.',
    sv: 'Långfredagen är inte helgdag på Irland och räknas med. Bankerna stänger vardagen efter en helgdag på en helg; det gör inte lagen, så den dagen räknas med.',
    en: 'Good Friday is no public holiday in Ireland and counts. Banks close on the weekday after a holiday at a weekend; the law does not, so that day counts.',
  },
  source: calendarSource(
    'ie-holidays',
    {
      da: 'Organisation of Working Time Act 1997, Second Schedule, med bestemmelsen af 2022 om februar',
      sv: 'Organisation of Working Time Act 1997, Second Schedule, med 2022 års bestämmelse om februari',
      en: 'Organisation of Working Time Act 1997, Second Schedule, with the regulations of 2022 on February',
    },
    'Organisation of Working Time Act 1997',
    'https://www.olir.it/documenti/legge-1997/',
    'secondary',
  ),
});
