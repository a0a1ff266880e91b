import type { ListedCalendar } from '../calendar';
import {
  ALL_SAINTS,
  ASSUMPTION,
  CHRISTMAS_DAY,
  CORPUS_CHRISTI,
  FIRST_OF_MAY,
  fixed,
  GOOD_FRIDAY,
  IMMACULATE_CONCEPTION,
  NEW_YEARS_DAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The mandatory holidays of the Labour Code. */
export const PT: ListedCalendar = nationalCalendar({
  id: 'PT',
  where: { da: 'i Portugal', sv: 'i Portugal', en: 'in Portugal' },
  closures: [
    NEW_YEARS_DAY,
    GOOD_FRIDAY,
    fixed(4, 25, 'Portugals frihedsdag', 'Portugals frihetsdag', 'Portuguese Freedom Day'),
    FIRST_OF_MAY,
    CORPUS_CHRISTI,
    fixed(6, 10, 'Portugals nationaldag', 'Portugals nationaldag', 'Portugal Day'),
    ASSUMPTION,
    fixed(10, 5, 'Portugals republikdag', 'Portugals republikdag', 'Portuguese Republic Day'),
    ALL_SAINTS,
    fixed(
      12,
      1,
      'Portugals selvstændighedsdag',
      'Portugals självständighetsdag',
      'Restoration of Portuguese Independence',
    ),
    IMMACULATE_CONCEPTION,
    CHRISTMAS_DAY,
  ],
  note: {
    da: 'Fastelavnstirsdag og kommunernes egne helligdage er valgfri efter loven og tæller med.',
    sv: 'Fettisdagen och kommunernas egna helgdagar är valfria enligt lagen och räknas med.',
    en: "Shrove Tuesday and the municipalities' own holidays are optional by law and count.",
  },
  source: calendarSource(
    'pt-holidays',
    {
      da: 'Código do Trabalho artikel 234',
      sv: 'Código do Trabalho artikel 234',
      en: 'Código do Trabalho Article 234',
    },
    'Lei n.º 8/2016, de 1 de abril',
    'http://www.amartins.pt/feriados-nacionais/',
    'secondary',
  ),
});
