import { localDate } from '../../../core/local-date';
import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { EDITION } from '../edition';
import { REPLIES } from '../replies';

/** General guidelines for every firm under Swedish supervision, wherever its customers are. */
export const FFFS_2002_23: RulePack = {
  id: 'fffs-2002-23',
  version: EDITION,
  title: {
    da: 'FFFS 2002:23: svar eller besked',
    sv: 'FFFS 2002:23: svar eller besked',
    en: 'FFFS 2002:23: reply or explain',
  },
  effectiveFrom: localDate('2003-01-01'),
  markets: 'all',
  deadlineRules: [
    {
      id: 'fffs-14-days',
      label: {
        da: 'Svar eller besked om, hvornår svaret kommer, inden 14 dage',
        sv: 'Svar eller besked om när svaret kommer inom 14 dagar',
        en: 'Reply, or word of when it will come, within 14 days',
      },
      force: 'guidance',
      markets: 'all',
      regimes: 'all',
      runsFrom: 'firm-receipt',
      length: { unit: 'calendar-days', count: 14 },
      // Reply or explain: a holding reply is the explanation.
      metBy: ['final-answer', 'holding-reply', ...REPLIES],
      stoppedBy: ['inadmissibility'],
      lapses: false,
      source: SOURCES.fffs2002,
    },
  ],
};
