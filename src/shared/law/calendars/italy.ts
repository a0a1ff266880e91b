import type { Closure, ListedCalendar } from '../calendar';
import {
  ALL_SAINTS,
  ASSUMPTION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  EPIPHANY,
  FIRST_OF_MAY,
  fixed,
  IMMACULATE_CONCEPTION,
  NEW_YEARS_DAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

const SAINT_FRANCIS: Closure = {
  ...fixed(10, 4, 'Frans af Assisis dag', 'Franciskus av Assisis dag', 'Saint Francis of Assisi'),
  fromYear: 2026,
};

/**
 * The days of Act No. 260 of 1949 that are still kept: Acts of 1977 and 1985 took some away, an Act of 2000 gave 2 June
 * back, and one of 2025 added 4 October from 2026.
 */
export const IT: ListedCalendar = nationalCalendar({
  id: 'IT',
  where: { da: 'i Italien', sv: 'i Italien', en: 'in Italy' },
  closures: [
    NEW_YEARS_DAY,
    EPIPHANY,
    EASTER_MONDAY,
    fixed(4, 25, 'Italiens befrielsesdag', 'Italiens befrielsedag', 'Italian Liberation Day'),
    FIRST_OF_MAY,
    fixed(6, 2, 'Italiens nationaldag', 'Italiens nationaldag', 'Italian Republic Day'),
    ASSUMPTION,
    SAINT_FRANCIS,
    ALL_SAINTS,
    IMMACULATE_CONCEPTION,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Byernes egne helligdage (skytshelgenerne) tæller med.',
    sv: 'Städernas egna helgdagar (skyddshelgonen) räknas med.',
    en: "The towns' own holidays (patron saints) count.",
  },
  source: calendarSource(
    'it-holidays',
    {
      da: 'legge 27. maj 1949, nr. 260, artikel 1-2; legge 8. oktober 2025, nr. 151',
      sv: 'legge 27 maj 1949 nr 260 artikel 1–2; legge 8 oktober 2025 nr 151',
      en: 'Act No. 260 of 27 May 1949 Articles 1 and 2; Act No. 151 of 8 October 2025',
    },
    "Istituzione della festa nazionale di San Francesco d'Assisi",
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2025-10-08;151',
    'secondary',
  ),
});
