import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { BANK_DAYS } from '../bank-days';
import { EDITION, SINCE_EVER } from '../edition';
import { CONFIRMATIONS, FINAL_LETTERS, REPLIES } from '../replies';

/**
 * What the firm says in public of its own complaint handling. A market with other lengths gets a pack of this id of its
 * own, in a file with that market only.
 */
export const FIRM_PROMISES: RulePack = {
  id: 'firm-promises',
  version: EDITION,
  title: {
    da: 'Virksomhedens egne løfter',
    sv: 'Företagets egna löften',
    en: "The firm's own promises",
  },
  effectiveFrom: SINCE_EVER,
  markets: 'all',
  deadlineRules: [
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
      metBy: CONFIRMATIONS,
      stoppedBy: [],
      lapses: false,
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
      // The complainant has then been told when the reply will come.
      stoppedBy: ['holding-reply', 'inadmissibility'],
      lapses: false,
      source: SOURCES.firmPromise14Days,
    },
  ],
};
