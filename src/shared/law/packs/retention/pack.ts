import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { EDITION, SINCE_EVER } from '../edition';

export const RETENTION: RulePack = {
  id: 'retention',
  version: EDITION,
  title: { da: 'Opbevaring', sv: 'Bevarande', en: 'Retention' },
  effectiveFrom: SINCE_EVER,
  markets: 'all',
  retention: { fullFileYears: 5, registerRowYears: 10, source: SOURCES.retention },
};
