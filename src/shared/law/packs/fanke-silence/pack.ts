import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { EDITION, SINCE_EVER } from '../edition';
import { REPLIES } from '../replies';

export const FANKE_SILENCE: RulePack = {
  id: 'fanke-silence',
  version: EDITION,
  title: {
    da: 'Det finansielle ankenævn: fem uger uden svar',
    sv: 'Det finansielle ankenævn: fem veckor utan svar',
    en: 'Det finansielle ankenævn: five weeks without an answer',
  },
  effectiveFrom: SINCE_EVER,
  markets: ['DK'],
  deadlineRules: [
    {
      id: 'fanke-5-weeks',
      label: {
        da: 'Svar inden fem uger; derefter kan kunden klage til Det finansielle ankenævn uden svar',
        sv: 'Svar inom fem veckor; därefter kan kunden gå till Det finansielle ankenævn utan svar',
        en: 'Answer within five weeks; after that the complainant may go to Det finansielle ankenævn without one',
      },
      force: 'milestone',
      markets: 'all',
      regimes: 'all',
      runsFrom: 'firm-receipt',
      length: { unit: 'weeks', count: 5 },
      // A holding reply is no answer: the right arises while the 35 days still run.
      metBy: ['final-answer', ...REPLIES],
      stoppedBy: ['inadmissibility'],
      lapses: true,
      source: SOURCES.fankeSilence,
    },
  ],
};
