import { localDate } from '../../../core/local-date';
import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { EDITION } from '../edition';

/**
 * A complaint may hold a request for access; the month then runs beside the complaint's clocks. A period in months may
 * end on the next working day (Regulation 1182/71 Art. 3(4)); it is not moved, so that the date is never too late.
 */
export const GDPR_ACCESS: RulePack = {
  id: 'gdpr-access',
  version: EDITION,
  title: {
    da: 'GDPR: indsigt',
    sv: 'GDPR: tillgång',
    en: 'GDPR: access',
  },
  effectiveFrom: localDate('2018-05-25'),
  markets: 'all',
  deadlineRules: [
    {
      id: 'gdpr-access-1-month',
      label: {
        da: 'Svar på indsigtsanmodning inden en måned',
        sv: 'Svar på begäran om tillgång inom en månad',
        en: 'Answer a request for access within one month',
      },
      force: 'law',
      markets: 'all',
      regimes: 'all',
      runsFrom: 'access-request',
      length: { unit: 'months', count: 1 },
      // One month and two further ones (Art. 12(3)).
      extendableTo: { unit: 'months', count: 3 },
      metBy: ['fulfilled'],
      stoppedBy: [],
      lapses: false,
      source: SOURCES.gdprAccess,
    },
  ],
};
