import { localDate } from '../../../core/local-date';
import type { LegalSource } from '../../legal-source';
import type { CalendarChoice, DeadlineRule, RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { BANK_DAYS } from '../bank-days';
import { EDITION } from '../edition';
import { CONFIRMATIONS } from '../replies';

/** The order reaches Danish firms and Danish branches of foreign ones; it is followed for every Danish complainant. */
const ORDER_2019: RulePack = {
  id: 'dk-complaints-order',
  version: '1219-2019',
  title: {
    da: 'Bekendtgørelse om den klageansvarlige (nr. 1219 af 2019)',
    sv: 'Den danska förordningen om klagomålsansvarig (nr 1219 från 2019)',
    en: 'Danish order on complaints officers (No. 1219 of 2019)',
  },
  effectiveFrom: localDate('2019-11-20'),
  markets: ['DK'],
  deadlineRules: [acknowledgement(SOURCES.danishComplaintsOrder2019)],
};

/** Its text has not been seen: the three days of the order before it are taken to stand. */
const ORDER_2024: RulePack = {
  id: 'dk-complaints-order',
  version: EDITION,
  title: {
    da: 'Bekendtgørelse om den klageansvarlige (nr. 1558 af 2024)',
    sv: 'Den danska förordningen om klagomålsansvarig (nr 1558 från 2024)',
    en: 'Danish order on complaints officers (No. 1558 of 2024)',
  },
  effectiveFrom: localDate('2025-01-01'),
  markets: ['DK'],
  deadlineRules: [acknowledgement(SOURCES.danishComplaintsOrder)],
};

export const DK_COMPLAINTS_ORDERS: readonly RulePack[] = [ORDER_2019, ORDER_2024];

function acknowledgement(source: LegalSource): DeadlineRule {
  const workingDays: CalendarChoice = { ...BANK_DAYS, perMarket: { DK: ['DK-statutory'] } };
  return {
    id: 'dk-acknowledgement-3-days',
    label: {
      da: 'Bekræft modtagelsen inden tre arbejdsdage',
      sv: 'Bekräfta mottagandet inom tre arbetsdagar',
      en: 'Acknowledge within three working days',
    },
    force: 'law',
    markets: 'all',
    regimes: 'all',
    // The order's "complaint" is one that reaches, or is handled by, the firm's complaints officer.
    runsFrom: 'representative-receipt',
    length: { unit: 'business-days', count: 3, calendars: workingDays },
    metBy: CONFIRMATIONS,
    stoppedBy: [],
    lapses: false,
    source,
  };
}
