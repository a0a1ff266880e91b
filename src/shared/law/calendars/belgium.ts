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

/** The ten legal public holidays. */
export const BE: ListedCalendar = nationalCalendar({
  id: 'BE',
  where: { da: 'i Belgien', sv: 'i Belgien', en: 'in Belgium' },
  closures: [
    NEW_YEARS_DAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    ASCENSION,
    WHIT_MONDAY,
    fixed(7, 21, 'Belgiens nationaldag', 'Belgiens nationaldag', 'Belgian National Day'),
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS_DAY,
  ],
  note: {
    da: 'En helligdag, der falder i en weekend, erstattes af en dag, som hver virksomhed vælger; den tæller med. Det gør bankernes egne lukkedage også.',
    sv: 'En helgdag som infaller på en helg ersätts av en dag som varje företag väljer; den räknas med. Det gör även bankernas egna stängda dagar.',
    en: "A public holiday at a weekend is made up for by a day that each firm chooses; it counts. So do the banks' own closing days.",
  },
  source: calendarSource(
    'be-holidays',
    {
      da: 'lov af 4. januar 1974 om helligdage og kongelig anordning af 18. april 1974',
      sv: 'lag av den 4 januari 1974 om helgdagar och kunglig förordning av den 18 april 1974',
      en: 'Act of 4 January 1974 on public holidays and Royal Decree of 18 April 1974',
    },
    'SPF Emploi, Travail et Concertation sociale: Jours fériés',
    'https://emploi.belgique.be/fr/themes/international/detachement/conditions-de-travail/jours-feries',
    'verified',
  ),
});
