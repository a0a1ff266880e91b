import type { CalendarChoice } from '../rule-pack';

/**
 * The firm that must reply is in Sweden, the complainant elsewhere: whichever country's calendar ends the period first
 * governs, so that a holiday in one of them cannot push a date past the other's. In Denmark "either open" comes first
 * because it is never later than the two it is made of.
 */
export const BANK_DAYS: CalendarChoice = {
  perMarket: {
    DK: ['DK-or-SE', 'DK-bank', 'SE'],
    SE: ['SE'],
    NO: ['SE', 'NO'],
    FI: ['SE', 'FI'],
    DE: ['SE', 'DE'],
    AT: ['SE', 'AT'],
    NL: ['SE', 'NL'],
    BE: ['SE', 'BE'],
    FR: ['SE', 'FR'],
    IT: ['SE', 'IT'],
    ES: ['SE', 'ES'],
    PT: ['SE', 'PT'],
    PL: ['SE', 'PL'],
    IE: ['SE', 'IE'],
    UK: ['SE', 'UK'],
  },
  otherwise: ['SE'],
  otherwiseNote: {
    da: 'den svenske kalender bruges, fordi den virksomhed, der skal svare, ligger i Sverige',
    sv: 'den svenska kalendern används eftersom företaget som ska svara finns i Sverige',
    en: 'the Swedish calendar is used because the firm that must reply is in Sweden',
  },
};
