import { localDate } from '../../../core/local-date';
import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { BANK_DAYS } from '../bank-days';
import { EDITION } from '../edition';

/** Duties about the payment itself. They run independently of the complaint and are kept elsewhere in the firm. */
export const PAYMENT_TRANSACTIONS: RulePack = {
  id: 'payment-transactions',
  version: EDITION,
  title: {
    da: 'Betalingstransaktioner: frister ved siden af klagen',
    sv: 'Betalningstransaktioner: tider vid sidan av klagomålet',
    en: 'Payment transactions: clocks beside the complaint',
  },
  effectiveFrom: localDate('2018-01-13'),
  markets: 'all',
  deadlineRules: [
    {
      id: 'refund-next-day',
      label: {
        da: 'Betal uautoriseret beløb tilbage senest næste arbejdsdag',
        sv: 'Återbetala obehörigt belopp senast nästa bankdag',
        en: 'Refund the unauthorised amount by the next business day',
      },
      force: 'beside',
      markets: 'all',
      regimes: 'all',
      runsFrom: 'transaction-reported',
      length: { unit: 'business-days', count: 1, calendars: BANK_DAYS },
      metBy: ['fulfilled'],
      stoppedBy: [],
      lapses: false,
      source: SOURCES.unauthorisedTransaction,
    },
    {
      id: 'refund-answer-10-days',
      label: {
        da: 'Betal eller afslå med begrundelse inden 10 arbejdsdage',
        sv: 'Återbetala eller avslå med motivering inom 10 bankdagar',
        en: 'Refund or refuse with reasons within 10 business days',
      },
      force: 'beside',
      markets: 'all',
      regimes: 'all',
      runsFrom: 'refund-requested',
      length: { unit: 'business-days', count: 10, calendars: BANK_DAYS },
      metBy: ['fulfilled'],
      stoppedBy: [],
      lapses: false,
      source: SOURCES.payeeInitiatedRefund,
    },
  ],
};
