import { CALENDARS } from '../../calendars';
import type { RulePack } from '../../rule-pack';
import { BANK_DAYS } from '../bank-days';
import { EDITION, SINCE_EVER } from '../edition';

/** Each closure knows its own years, so the calendars hold for every case. */
export const CALENDAR_PACK: RulePack = {
  id: 'calendars',
  version: EDITION,
  title: { da: 'Kalendere', sv: 'Kalendrar', en: 'Calendars' },
  effectiveFrom: SINCE_EVER,
  markets: 'all',
  calendars: CALENDARS,
  openDays: BANK_DAYS,
};
