import { localDate } from './local-date';
import type { LocalDate } from './local-date';
import type { Instant } from './ports';

/** Danish and Swedish civil time are the same; deadlines are days of this zone wherever the laptop is. */
export const OFFICE_TIME_ZONE = 'Europe/Copenhagen';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICE_TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});

/** Hour and minute on the office's clock, `HH:MM` from 00:00 to 23:59. */
export function timeAt(instant: Instant): string {
  return clock.format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The civil date at an instant in an IANA time zone. */
export function localDateAt(instant: Instant, timeZone: string = OFFICE_TIME_ZONE): LocalDate {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return localDate(format.format(instant));
}
