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
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/**
 * The church's holy days, 1 May, Independence Day, and the two eves that the Act on statutory time limits treats alike
 * and on which the banks are closed.
 */
export const FI: ListedCalendar = nationalCalendar({
  id: 'FI',
  where: { da: 'i Finland', sv: 'i Finland', en: 'in Finland' },
  closures: [
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    ASCENSION,
    MIDSUMMER_EVE,
    MIDSUMMER_DAY,
    ALL_SAINTS_SATURDAY,
    fixed(12, 6, 'Finlands selvstændighedsdag', 'Finlands självständighetsdag', 'Finnish Independence Day'),
    CHRISTMAS_EVE,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Midsommeraften og juleaften er lukket: loven om lovbestemte frister sidestiller dem med helligdage, og bankerne holder lukket. Nytårsaften tæller med.',
    sv: 'Midsommarafton och julafton är stängda: lagen om beräkning av laga tid likställer dem med helgdagar och bankerna håller stängt. Nyårsafton räknas med.',
    en: "Midsummer Eve and Christmas Eve are closed: the Act on statutory time limits treats them like public holidays, and banks are closed. New Year's Eve counts.",
  },
  source: calendarSource(
    'fi-holidays',
    {
      da: 'lag om beräknande av laga tid (150/1930) 5 §; OP, bankens lukkedage 2024',
      sv: 'lag om beräknande av laga tid (150/1930) 5 §; OP, bankens stängda dagar 2024',
      en: "Finnish Act on the calculation of statutory time limits (150/1930) section 5; OP, the bank's closed days of 2024",
    },
    'Laki säädettyjen määräaikain laskemisesta (150/1930)',
    'https://finlex.fi/fi/laki/ajantasa/1930/19300150',
    'secondary',
  ),
});
