import { localDate } from '../../core/local-date';
import type { LocalDate } from '../../core/local-date';
import type { Localised } from '../../core/text';
import type { BundledCalendarId, Closure, ListedCalendar } from '../calendar';
import type { Confidence, LegalSource } from '../legal-source';

/** When the sources of the calendars were last gone through. */
const CALENDARS_CHECKED_ON: LocalDate = localDate('2026-11-22');

interface NationalHolidays {
  readonly id: BundledCalendarId;
  /** The country with its preposition: "in Norway". */
  readonly where: Localised;
  readonly closures: readonly Closure[];
  readonly note: Localised;
  readonly source: LegalSource;
}

/**
 * The weekdays that are public holidays nowhere in a country. Only days that the law closes in the whole country are
 * listed: a regional day, or one on which banks close by custom, counts as open. Such a day can make a date one day too
 * early and never too late. Days that are always a Sunday (Easter Sunday, Whit Sunday) are closed as Sundays.
 */
export function nationalCalendar({ id, where, closures, note, source }: NationalHolidays): ListedCalendar {
  return {
    id,
    name: {
      da: `arbejdsdage ${where.da}`,
      sv: `arbetsdagar ${where.sv}`,
      en: `working days ${where.en}`,
    },
    openDays: {
      da: `der ikke er weekend eller helligdag ${where.da}`,
      sv: `det inte är helg eller helgdag ${where.sv}`,
      en: `it is neither a weekend nor a public holiday ${where.en}`,
    },
    note,
    closedWeekdays: [6, 7],
    closures,
    source,
  };
}

export function calendarSource(
  id: string,
  citation: Localised,
  title: string,
  url: string,
  confidence: Confidence,
): LegalSource {
  return { id, citation, title, url, checkedOn: CALENDARS_CHECKED_ON, confidence };
}
