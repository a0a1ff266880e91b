import type { Closure, ListedCalendar } from '../calendar';
import {
  ASCENSION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  CHRISTMAS_EVE,
  EASTER_MONDAY,
  easterDay,
  fixed,
  GOOD_FRIDAY,
  MAUNDY_THURSDAY,
  NEW_YEARS_DAY,
  NEW_YEARS_EVE,
  WHIT_MONDAY,
} from './closures';
import { calendarSource } from './national-calendar';

/** The fourth Friday after Easter, abolished from 1 January 2024 (lov nr. 214 af 6. marts 2023). */
const GREAT_PRAYER_DAY: Closure = {
  ...easterDay(26, 'store bededag', 'stora bönedagen i Danmark', 'Great Prayer Day'),
  untilYear: 2023,
};

/** Public holidays only. */
export const DK_STATUTORY: ListedCalendar = {
  id: 'DK-statutory',
  name: { da: 'danske helligdage', sv: 'danska helgdagar', en: 'Danish public holidays' },
  openDays: {
    da: 'der ikke er weekend eller helligdag i Danmark',
    sv: 'det inte är helg eller helgdag i Danmark',
    en: 'it is neither a weekend nor a public holiday in Denmark',
  },
  note: {
    da: 'Grundlovsdag, 24. og 31. december og dagen efter Kristi himmelfartsdag er ikke helligdage og tæller med. At de tæller som arbejdsdage, er vores læsning; ingen har bekræftet den.',
    sv: 'Grundlagsdagen, 24 och 31 december och dagen efter Kristi himmelsfärdsdag är inte helgdagar och räknas med. Att de räknas som arbetsdagar är vår läsning; ingen har bekräftat den.',
    en: 'Constitution Day, 24 and 31 December and the day after Ascension Day are not public holidays and count. That they count as working days is our reading; nobody has confirmed it.',
  },
  closedWeekdays: [6, 7],
  closures: [
    NEW_YEARS_DAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    GREAT_PRAYER_DAY,
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  source: calendarSource(
    'dk-holidays',
    {
      da: 'danske helligdage; lov nr. 214 af 6. marts 2023 (store bededag)',
      sv: 'danska helgdagar; lov nr 214 av den 6 mars 2023 (store bededag)',
      en: 'Danish public holidays; Act No. 214 of 6 March 2023 (Great Prayer Day)',
    },
    'Info Norden: helligdage i Danmark',
    'https://www.norden.org/is/info-norden/helgidagar-i-danmorku',
    'secondary',
  ),
};

/** The days on which Danish banks are closed: the public holidays and four more. */
export const DK_BANK: ListedCalendar = {
  id: 'DK-bank',
  name: { da: 'danske bankdage', sv: 'danska bankdagar', en: 'Danish bank days' },
  openDays: {
    da: 'bankerne har åbent i Danmark',
    sv: 'bankerna har öppet i Danmark',
    en: 'banks are open in Denmark',
  },
  closedWeekdays: [6, 7],
  closures: [
    ...DK_STATUTORY.closures,
    easterDay(
      40,
      'dagen efter Kristi himmelfartsdag',
      'dagen efter Kristi himmelsfärdsdag',
      'the day after Ascension Day',
    ),
    fixed(6, 5, 'grundlovsdag', 'danska grundlagsdagen', 'Danish Constitution Day'),
    CHRISTMAS_EVE,
    NEW_YEARS_EVE,
  ],
  source: calendarSource(
    'dk-bank-days',
    {
      da: 'Danmarks Nationalbank, "Banklukkedage"',
      sv: 'Danmarks Nationalbank, "Banklukkedage"',
      en: 'Danmarks Nationalbank, "Banklukkedage"',
    },
    'Banklukkedage',
    'https://www.nationalbanken.dk/da/vores-arbejde/stabile-priser-pengepolitik-og-dansk-oekonomi/banklukkedage',
    'verified',
  ),
};
