import type { BundledCalendarId, Calendar } from './calendar';
import { AT } from './calendars/austria';
import { BE } from './calendars/belgium';
import { DK_BANK, DK_STATUTORY } from './calendars/denmark';
import { FI } from './calendars/finland';
import { FR } from './calendars/france';
import { DE } from './calendars/germany';
import { IE } from './calendars/ireland';
import { IT } from './calendars/italy';
import { NL } from './calendars/netherlands';
import { NO } from './calendars/norway';
import { PL } from './calendars/poland';
import { PT } from './calendars/portugal';
import { ES } from './calendars/spain';
import { SE } from './calendars/sweden';
import { TARGET } from './calendars/target';
import { UK } from './calendars/united-kingdom';
import { SOURCES } from './sources';

/** The calendars that come with the app. */
export const CALENDARS: Readonly<Record<BundledCalendarId, Calendar>> = {
  'DK-bank': DK_BANK,
  'DK-statutory': DK_STATUTORY,
  SE,
  /**
   * PSD2 Art. 4(37) looks to the provider of the payer or of the payee, and a complaint has neither. A day counts when
   * banks are open in either country, which is never later than either country alone: a holiday in one of them cannot
   * push a date past the other's.
   */
  'DK-or-SE': {
    id: 'DK-or-SE',
    name: {
      da: 'bankdage i Danmark eller Sverige',
      sv: 'bankdagar i Danmark eller Sverige',
      en: 'bank days in Denmark or Sweden',
    },
    openDays: {
      da: 'bankerne har åbent i Danmark eller Sverige',
      sv: 'bankerna har öppet i Danmark eller Sverige',
      en: 'banks are open in Denmark or Sweden',
    },
    openWhenAnyOf: [DK_BANK, SE],
    source: SOURCES.psd2BusinessDay,
  },
  TARGET,
  NO,
  FI,
  DE,
  AT,
  NL,
  BE,
  FR,
  IT,
  ES,
  PT,
  PL,
  IE,
  UK,
};
