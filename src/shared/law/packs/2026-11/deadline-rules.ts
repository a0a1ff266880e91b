import type { CalendarChoice, DeadlineEvent, DeadlineRule, HoldingReplyRule } from '../../rule-pack';
import { SOURCES } from '../../sources';

/** The letters that answer the complaint. */
const REPLIES: readonly DeadlineEvent[] = ['final-assessment', 'settlement'];

/**
 * The letters that end the representative's work. One that declines the case answers the representative's own promise,
 * but not the complaint: the firm's clocks then leave this case, they are not met.
 */
const FINAL_LETTERS: readonly DeadlineEvent[] = [...REPLIES, 'inadmissibility'];

/** "Either open" comes first because it is never later than the two it is made of. */
const BANK_DAYS: CalendarChoice = {
  perMarket: { DK: ['DK-or-SE', 'DK-bank', 'SE'], SE: ['SE'] },
  otherwise: ['SE'],
  otherwiseNote: {
    da: 'den svenske kalender bruges, fordi den virksomhed, der skal svare, ligger i Sverige',
    sv: 'den svenska kalendern används eftersom företaget som ska svara finns i Sverige',
    en: 'the Swedish calendar is used because the firm that must reply is in Sweden',
  },
};

const DANISH_WORKING_DAYS: CalendarChoice = { ...BANK_DAYS, perMarket: { DK: ['DK-statutory'] } };

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    id: 'psd2-15-days',
    label: {
      da: 'Svar inden 15 arbejdsdage',
      sv: 'Svar inom 15 bankdagar',
      en: 'Reply within 15 business days',
    },
    force: 'law',
    markets: 'all',
    regimes: ['payment-service'],
    runsFrom: 'firm-receipt',
    length: { unit: 'business-days', count: 15, calendars: BANK_DAYS },
    metBy: ['final-answer', ...REPLIES],
    stoppedBy: ['holding-reply', 'inadmissibility'],
    lapses: false,
    source: SOURCES.psd2Complaints,
  },
  {
    id: 'psd2-35-days',
    label: {
      da: 'Endeligt svar inden 35 arbejdsdage',
      sv: 'Slutligt svar inom 35 bankdagar',
      en: 'Final reply within 35 business days',
    },
    force: 'law',
    markets: 'all',
    regimes: ['payment-service'],
    runsFrom: 'firm-receipt',
    length: { unit: 'business-days', count: 35, calendars: BANK_DAYS },
    // Not by a final answer as such: one that came after day 15 was no reply in the sense of Art. 101(2).
    metBy: REPLIES,
    metWith: 'psd2-15-days',
    stoppedBy: ['inadmissibility'],
    lapses: false,
    source: SOURCES.psd2Complaints,
  },
  {
    id: 'dk-acknowledgement-3-days',
    label: {
      da: 'Bekræft modtagelsen inden tre arbejdsdage',
      sv: 'Bekräfta mottagandet inom tre arbetsdagar',
      en: 'Acknowledge within three working days',
    },
    force: 'law',
    markets: ['DK'],
    regimes: 'all',
    // The order's "complaint" is one that reaches, or is handled by, the firm's complaints officer.
    runsFrom: 'representative-receipt',
    length: { unit: 'business-days', count: 3, calendars: DANISH_WORKING_DAYS },
    metBy: ['acknowledgement', 'holding-reply', ...FINAL_LETTERS],
    stoppedBy: [],
    lapses: true,
    source: SOURCES.danishComplaintsOrder,
  },
  {
    id: 'confirmation-1-day',
    label: {
      da: 'Bekræft over for kunden inden én arbejdsdag',
      sv: 'Bekräfta för kunden inom en arbetsdag',
      en: 'Confirm receipt within one business day',
    },
    force: 'promise',
    markets: 'all',
    regimes: 'all',
    runsFrom: 'representative-receipt',
    length: { unit: 'business-days', count: 1, calendars: BANK_DAYS },
    metBy: ['acknowledgement', 'holding-reply', ...FINAL_LETTERS],
    stoppedBy: [],
    lapses: true,
    source: SOURCES.firmRepresentative,
  },
  {
    id: 'representative-10-days',
    label: {
      da: 'Afgørelse inden 10 arbejdsdage',
      sv: 'Beslut inom 10 arbetsdagar',
      en: 'Final assessment within 10 business days',
    },
    force: 'promise',
    markets: 'all',
    regimes: 'all',
    runsFrom: 'representative-receipt',
    length: { unit: 'business-days', count: 10, calendars: BANK_DAYS },
    metBy: FINAL_LETTERS,
    // The complainant has then been given another date, with the reason for it.
    stoppedBy: ['holding-reply'],
    lapses: false,
    source: SOURCES.firmRepresentative,
  },
  {
    id: 'firm-14-days',
    label: {
      da: 'Kundeservice svarer inden 14 dage',
      sv: 'Kundtjänst svarar inom 14 dagar',
      en: 'Customer service answers within 14 days',
    },
    force: 'promise',
    markets: 'all',
    regimes: 'all',
    runsFrom: 'firm-receipt',
    length: { unit: 'calendar-days', count: 14 },
    metBy: ['final-answer', ...REPLIES],
    // FFFS 2002:23 asks for a reply or, failing that, word of when it will come.
    stoppedBy: ['holding-reply', 'inadmissibility'],
    lapses: false,
    source: SOURCES.firmPromise14Days,
  },
  {
    id: 'fanke-5-weeks',
    label: {
      da: 'Svar inden fem uger; derefter kan kunden klage til Det finansielle ankenævn uden svar',
      sv: 'Svar inom fem veckor; därefter kan kunden gå till Det finansielle ankenævn utan svar',
      en: 'Answer within five weeks; after that the complainant may go to Det finansielle ankenævn without one',
    },
    force: 'milestone',
    markets: ['DK'],
    regimes: 'all',
    runsFrom: 'firm-receipt',
    length: { unit: 'weeks', count: 5 },
    // A holding reply is no answer: the right arises while the 35 days still run.
    metBy: ['final-answer', ...REPLIES],
    stoppedBy: ['inadmissibility'],
    lapses: true,
    source: SOURCES.fankeSilence,
  },
];

export const HOLDING_REPLY: HoldingReplyRule = {
  id: 'holding-reply-date',
  label: {
    da: 'Dato lovet i det foreløbige svar',
    sv: 'Datum utlovat i det preliminära svaret',
    en: 'Date promised in the holding reply',
  },
  force: 'promise',
  notAfter: 'psd2-35-days',
  metBy: REPLIES,
  source: SOURCES.holdingReply,
};
