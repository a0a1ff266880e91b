import type { ListedCalendar } from '../calendar';
import {
  ASCENSION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  FIRST_OF_MAY,
  fixed,
  GOOD_FRIDAY,
  NEW_YEARS_DAY,
  WHIT_MONDAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The nine days that are public holidays in all sixteen Länder. Only 3 October is federal law; the rest is theirs. */
export const DE: ListedCalendar = nationalCalendar({
  id: 'DE',
  where: { da: 'i hele Tyskland', sv: 'i hela Tyskland', en: 'throughout Germany' },
  closures: [
    NEW_YEARS_DAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    ASCENSION,
    WHIT_MONDAY,
    fixed(10, 3, 'den tyske enheds dag', 'Tyska enhetens dag', 'German Unity Day'),
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Dage, der kun er helligdage i nogle delstater (helligtrekongersdag, Kristi legemsfest, 31. oktober, 1. november og andre), og bankernes lukkedage den 24. og 31. december tæller med.',
    sv: 'Dagar som bara är helgdagar i vissa delstater (trettondedag jul, Kristi lekamens fest, 31 oktober, 1 november med flera) och bankernas stängda dagar den 24 och 31 december räknas med.',
    en: 'Days that are public holidays only in some Länder (Epiphany, Corpus Christi, 31 October, 1 November and others) and the days 24 and 31 December, on which banks are closed, count.',
  },
  source: calendarSource(
    'de-holidays',
    {
      da: 'Einigungsvertrag artikel 2, stk. 2; delstaternes helligdagslove',
      sv: 'Einigungsvertrag artikel 2.2; delstaternas helgdagslagar',
      en: 'Unification Treaty Article 2(2); public holiday Acts of the Länder',
    },
    'MDR: Feiertage und ihre gesetzliche Grundlage',
    'https://www.mdr.de/nachrichten/sachsen/politik-feiertag-abschaffen-finanzierung-bundeswehr-100.html',
    'secondary',
  ),
});
