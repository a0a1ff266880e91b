import type { ListedCalendar } from '../calendar';
import {
  ALL_SAINTS,
  ASCENSION,
  ASSUMPTION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  CORPUS_CHRISTI,
  EASTER_MONDAY,
  EPIPHANY,
  FIRST_OF_MAY,
  fixed,
  IMMACULATE_CONCEPTION,
  NEW_YEARS_DAY,
  WHIT_MONDAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The thirteen days of the Feiertagsruhegesetz 1957. Good Friday is not among them. */
export const AT: ListedCalendar = nationalCalendar({
  id: 'AT',
  where: { da: 'i Østrig', sv: 'i Österrike', en: 'in Austria' },
  closures: [
    NEW_YEARS_DAY,
    EPIPHANY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    ASCENSION,
    WHIT_MONDAY,
    CORPUS_CHRISTI,
    ASSUMPTION,
    fixed(10, 26, 'Østrigs nationaldag', 'Österrikes nationaldag', 'Austrian National Day'),
    ALL_SAINTS,
    IMMACULATE_CONCEPTION,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Langfredag er ikke helligdag i Østrig og tæller med. Bankerne holder også lukket den 24. december; den dag er ikke helligdag og tæller med.',
    sv: 'Långfredagen är inte helgdag i Österrike och räknas med. Bankerna håller också stängt den 24 december; den dagen är inte helgdag och räknas med.',
    en: 'Good Friday is no public holiday in Austria and counts. Banks are also closed on 24 December; that day is no public holiday and counts.',
  },
  source: calendarSource(
    'at-holidays',
    {
      da: 'Feiertagsruhegesetz 1957 (BGBl. Nr. 153/1957) § 1, stk. 1',
      sv: 'Feiertagsruhegesetz 1957 (BGBl. Nr. 153/1957) 1 § första stycket',
      en: 'Feiertagsruhegesetz 1957 (BGBl. No. 153/1957) section 1(1)',
    },
    'Feiertagsruhegesetz 1957',
    'https://360.lexisnexis.at/d/L-10008168-A1_P1?origin=lk',
    'verified',
  ),
});
