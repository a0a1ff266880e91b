import { localDate } from '../../../core/local-date';
import type { DeadlineForce, DeadlineRule, RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { BANK_DAYS } from '../bank-days';
import { EDITION, SINCE_EVER } from '../edition';

/** Until the directive is to be followed, its period is shown as the measure of a prompt answer. */
const BEFORE_THE_DIRECTIVE: RulePack = {
  id: 'adr-answer',
  version: EDITION,
  title: {
    da: 'Svar til et ankenævn (før direktiv (EU) 2025/2647)',
    sv: 'Svar till en nämnd (före direktiv (EU) 2025/2647)',
    en: 'Answer to an ADR entity (before Directive (EU) 2025/2647)',
  },
  effectiveFrom: SINCE_EVER,
  markets: 'all',
  deadlineRules: [answer('beside')],
};

/** Member States apply it from 20 March 2028; a trader that stays silent then counts as refusing to take part. */
const DIRECTIVE: RulePack = {
  id: 'adr-answer',
  version: '2025-2647',
  title: {
    da: 'Direktiv (EU) 2025/2647: svar til et ankenævn',
    sv: 'Direktiv (EU) 2025/2647: svar till en nämnd',
    en: 'Directive (EU) 2025/2647: answer to an ADR entity',
  },
  effectiveFrom: localDate('2028-03-20'),
  markets: 'all',
  deadlineRules: [answer('law')],
};

export const ADR_ANSWERS: readonly RulePack[] = [BEFORE_THE_DIRECTIVE, DIRECTIVE];

function answer(force: DeadlineForce): DeadlineRule {
  return {
    id: 'adr-answer-20-days',
    label: {
      da: 'Svar ankenævnet inden 20 arbejdsdage',
      sv: 'Svara nämnden inom 20 arbetsdagar',
      en: 'Answer the ADR entity within 20 working days',
    },
    force,
    markets: 'all',
    regimes: 'all',
    runsFrom: 'adr-request',
    length: { unit: 'business-days', count: 20, calendars: BANK_DAYS },
    metBy: ['fulfilled', 'adr-cover'],
    stoppedBy: [],
    lapses: false,
    source: SOURCES.adrAnswer,
  };
}
