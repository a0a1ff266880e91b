import type { ListedCalendar } from '../calendar';
import {
  ALL_SAINTS,
  ARMISTICE,
  ASCENSION,
  ASSUMPTION,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  FIRST_OF_MAY,
  fixed,
  NEW_YEARS_DAY,
  WHIT_MONDAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The eleven legal holidays of metropolitan France. */
export const FR: ListedCalendar = nationalCalendar({
  id: 'FR',
  where: { da: 'i Frankrig', sv: 'i Frankrike', en: 'in France' },
  closures: [
    NEW_YEARS_DAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    fixed(5, 8, 'sejrsdagen 1945', 'segerdagen 1945', 'Victory Day 1945'),
    ASCENSION,
    WHIT_MONDAY,
    fixed(7, 14, 'Frankrigs nationaldag', 'Frankrikes nationaldag', 'French National Day'),
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS_DAY,
  ],
  note: {
    da: 'Langfredag og 2. juledag er kun helligdage i Alsace og Moselle og tæller med. Lørdage tæller ikke, selv om fransk ret ellers regner dem som "jours ouvrables".',
    sv: 'Långfredagen och annandag jul är helgdagar bara i Alsace och Moselle och räknas med. Lördagar räknas inte, även om fransk rätt annars ser dem som "jours ouvrables".',
    en: 'Good Friday and 26 December are public holidays only in Alsace and Moselle and count. Saturdays do not count, although French law otherwise calls them "jours ouvrables".',
  },
  source: calendarSource(
    'fr-holidays',
    {
      da: 'Code du travail artikel L3133-1',
      sv: 'Code du travail artikel L3133-1',
      en: 'Code du travail Article L3133-1',
    },
    'Code du travail',
    'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000033008129/',
    'verified',
  ),
});
