import type { ListedCalendar } from '../calendar';
import {
  ALL_SAINTS,
  ASSUMPTION,
  CHRISTMAS_DAY,
  EPIPHANY,
  FIRST_OF_MAY,
  fixed,
  GOOD_FRIDAY,
  IMMACULATE_CONCEPTION,
  NEW_YEARS_DAY,
} from './closures';
import { calendarSource, nationalCalendar } from './national-calendar';

/**
 * The national holidays on their own dates. The regions may move those that fall on a Sunday to the Monday or trade
 * them for days of their own, so a Monday in their place is no national day.
 */
export const ES: ListedCalendar = nationalCalendar({
  id: 'ES',
  where: { da: 'i hele Spanien', sv: 'i hela Spanien', en: 'throughout Spain' },
  closures: [
    NEW_YEARS_DAY,
    EPIPHANY,
    GOOD_FRIDAY,
    FIRST_OF_MAY,
    ASSUMPTION,
    fixed(10, 12, 'Spaniens nationaldag', 'Spaniens nationaldag', 'National Day of Spain'),
    ALL_SAINTS,
    fixed(12, 6, 'Spaniens grundlovsdag', 'Spaniens grundlagsdag', 'Spanish Constitution Day'),
    IMMACULATE_CONCEPTION,
    CHRISTMAS_DAY,
  ],
  note: {
    da: 'Skærtorsdag og andre dage, som regionerne vælger, og mandagen efter en helligdag på en søndag tæller med. Helligtrekongersdag må en region bytte; i 2026 har ingen gjort det.',
    sv: 'Skärtorsdagen och andra dagar som regionerna väljer och måndagen efter en helgdag på en söndag räknas med. Trettondedag jul får en region byta ut; 2026 har ingen gjort det.',
    en: 'Maundy Thursday and other days that the regions choose, and the Monday after a holiday on a Sunday, count. A region may trade Epiphany; in 2026 none has.',
  },
  source: calendarSource(
    'es-holidays',
    {
      da: 'Real Decreto 2001/1983 artikel 45; Resolución de 17 de octubre de 2025 (fiestas laborales 2026)',
      sv: 'Real Decreto 2001/1983 artikel 45; Resolución de 17 de octubre de 2025 (fiestas laborales 2026)',
      en: 'Royal Decree 2001/1983 Article 45; Resolution of 17 October 2025 (holidays of 2026)',
    },
    'Real Decreto 2001/1983, de 28 de julio',
    'https://noticias.juridicas.com/base_datos/Laboral/rd2001-1983.t5.html',
    'secondary',
  ),
});
