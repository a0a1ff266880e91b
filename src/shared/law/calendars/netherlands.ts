import type { ListedCalendar } from '../calendar';
import {
  ASCENSION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  fixed,
  GOOD_FRIDAY,
  NEW_YEARS_DAY,
  WHIT_MONDAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/**
 * The days of the Algemene termijnenwet except 5 May, on which banks are open in most years. King's Day moves from a
 * Sunday to the Saturday before, so it is closed with or without a rule of its own.
 */
export const NL: ListedCalendar = nationalCalendar({
  id: 'NL',
  where: { da: 'i Nederlandene', sv: 'i Nederländerna', en: 'in the Netherlands' },
  closures: [
    NEW_YEARS_DAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    fixed(4, 27, 'kongens fødselsdag i Nederlandene', 'kungens födelsedag i Nederländerna', "King's Day"),
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Den 5. maj står i loven, men bankerne har åbent de fleste år; den tæller med. Dage, som regeringen fra år til år sidestiller med helligdage, tæller også med.',
    sv: 'Den 5 maj står i lagen, men bankerna har öppet de flesta år; den räknas med. Dagar som regeringen från år till år likställer med helgdagar räknas också med.',
    en: '5 May is in the Act, but banks are open on it in most years; it counts. Days that the government equates with public holidays from year to year count as well.',
  },
  source: calendarSource(
    'nl-holidays',
    {
      da: 'Algemene termijnenwet artikel 3',
      sv: 'Algemene termijnenwet artikel 3',
      en: 'Algemene termijnenwet Article 3',
    },
    'Algemene termijnenwet',
    'https://www.juridischwoordenboek.nl/zoek/Algemene+Termijnenwet+(ATW)',
    'secondary',
  ),
});
