import { localDate } from '../../../core/local-date';
import { CALENDARS } from '../../calendars';
import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { ADR_ENTITIES } from './adr-entities';
import { DEADLINE_RULES, HOLDING_REPLY } from './deadline-rules';
import { SIGNPOSTS } from './signposts';

/** In force since the EU's platform for disputes online closed and letters had to stop naming it. */
export const PACK_2026_11: RulePack = {
  version: '2026-11',
  effectiveFrom: localDate('2025-07-20'),
  markets: 'all',
  calendars: CALENDARS,
  deadlineRules: DEADLINE_RULES,
  holdingReply: HOLDING_REPLY,
  adrEntities: ADR_ENTITIES,
  signposts: SIGNPOSTS,
  homeSupervisor: {
    name: {
      da: 'Finansinspektionen (det svenske finanstilsyn)',
      sv: 'Finansinspektionen',
      en: 'Finansinspektionen (the Swedish Financial Supervisory Authority)',
    },
    website: 'https://www.fi.se',
    source: SOURCES.supervisors,
  },
  hostSupervisors: {
    DK: {
      name: {
        da: 'Finanstilsynet',
        sv: 'Finanstilsynet (den danska finansinspektionen)',
        en: 'Finanstilsynet (the Danish Financial Supervisory Authority)',
      },
      website: 'https://www.finanstilsynet.dk',
      source: SOURCES.supervisors,
    },
  },
  dataProtectionAuthorities: {
    DK: {
      name: {
        da: 'Datatilsynet',
        sv: 'Datatilsynet (den danska dataskyddsmyndigheten)',
        en: 'Datatilsynet (the Danish Data Protection Agency)',
      },
      website: 'https://www.datatilsynet.dk',
      source: SOURCES.dataProtectionAuthorities,
    },
    otherwise: {
      name: {
        da: 'Integritetsskyddsmyndigheten (den svenske datatilsynsmyndighed)',
        sv: 'Integritetsskyddsmyndigheten',
        en: 'Integritetsskyddsmyndigheten (the Swedish Authority for Privacy Protection)',
      },
      website: 'https://www.imy.se',
      source: SOURCES.dataProtectionAuthorities,
    },
  },
  retention: { fullFileYears: 5, registerRowYears: 10, source: SOURCES.retention },
};
