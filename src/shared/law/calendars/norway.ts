import type { ListedCalendar } from '../calendar';
import {
  ASCENSION,
  BOXING_DAY,
  CHRISTMAS_DAY,
  EASTER_MONDAY,
  FIRST_OF_MAY,
  fixed,
  GOOD_FRIDAY,
  MAUNDY_THURSDAY,
  NEW_YEARS_DAY,
  WHIT_MONDAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/** The holy days of the Act on public holidays, and 1 and 17 May, which another Act puts on a par with Sundays. */
export const NO: ListedCalendar = nationalCalendar({
  id: 'NO',
  where: { da: 'i Norge', sv: 'i Norge', en: 'in Norway' },
  closures: [
    NEW_YEARS_DAY,
    MAUNDY_THURSDAY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    FIRST_OF_MAY,
    fixed(5, 17, 'Norges grundlovsdag', 'Norges grundlagsdag', 'Norwegian Constitution Day'),
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS_DAY,
    BOXING_DAY,
  ],
  note: {
    da: 'Norges Banks opgørelsessystem er også lukket den 24. december; den dag er ikke helligdag og tæller med.',
    sv: 'Norges Banks avvecklingssystem är också stängt den 24 december; den dagen är inte helgdag och räknas med.',
    en: "Norges Bank's settlement system is also closed on 24 December; that day is no public holiday and counts.",
  },
  source: calendarSource(
    'no-holidays',
    {
      da: 'lov om helligdager og helligdagsfred (lov 24. februar 1995 nr. 12) § 2; lov om 1 og 17 mai § 1',
      sv: 'lov om helligdager og helligdagsfred (lov 24 februar 1995 nr. 12) § 2; lov om 1 og 17 mai § 1',
      en: 'Norwegian Act of 24 February 1995 No. 12 on public holidays section 2; Act on 1 and 17 May section 1',
    },
    'Lov om helligdager og helligdagsfred',
    'https://www.rettsdata.no/rettsdata-apen/helligdagsfredloven/l-gl19950224z2d12-r100001/',
    'verified',
  ),
});
