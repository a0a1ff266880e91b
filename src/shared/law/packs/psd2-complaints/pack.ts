import { localDate } from '../../../core/local-date';
import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { BANK_DAYS } from '../bank-days';
import { EDITION } from '../edition';
import { REPLIES } from '../replies';

/** Art. 101(2) knows one complaint and one receipt: both periods run from the day the firm received it. */
export const PSD2_COMPLAINTS: RulePack = {
  id: 'psd2-complaints',
  version: EDITION,
  title: {
    da: 'PSD2: svar på klager',
    sv: 'PSD2: svar på klagomål',
    en: 'PSD2: replies to complaints',
  },
  effectiveFrom: localDate('2018-01-13'),
  markets: 'all',
  deadlineRules: [
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
  ],
  holdingReply: {
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
  },
};
