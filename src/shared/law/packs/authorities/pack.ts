import type { RulePack } from '../../rule-pack';
import { SOURCES } from '../../sources';
import { EDITION, SINCE_EVER } from '../edition';

export const AUTHORITIES: RulePack = {
  id: 'authorities',
  version: EDITION,
  title: { da: 'Tilsynsmyndigheder', sv: 'Tillsynsmyndigheter', en: 'Supervisory authorities' },
  effectiveFrom: SINCE_EVER,
  markets: 'all',
  authorities: {
    homeSupervisor: {
      name: {
        da: 'Finansinspektionen (det svenske finanstilsyn)',
        sv: 'Finansinspektionen',
        en: 'Finansinspektionen (the Swedish Financial Supervisory Authority)',
        nb: 'Finansinspektionen (det svenske finanstilsynet)',
        fi: 'Finansinspektionen (Ruotsin finanssivalvontaviranomainen)',
        de: 'Finansinspektionen (die schwedische Finanzaufsichtsbehörde)',
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
          nb: 'Finanstilsynet (det danske finanstilsynet)',
          fi: 'Finanstilsynet (Tanskan finanssivalvontaviranomainen)',
          de: 'Finanstilsynet (die dänische Finanzaufsichtsbehörde)',
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
          nb: 'Datatilsynet (det danske datatilsynet)',
          fi: 'Datatilsynet (Tanskan tietosuojaviranomainen)',
          de: 'Datatilsynet (die dänische Datenschutzbehörde)',
        },
        website: 'https://www.datatilsynet.dk',
        source: SOURCES.dataProtectionAuthorities,
      },
      otherwise: {
        name: {
          da: 'Integritetsskyddsmyndigheten (den svenske datatilsynsmyndighed)',
          sv: 'Integritetsskyddsmyndigheten',
          en: 'Integritetsskyddsmyndigheten (the Swedish Authority for Privacy Protection)',
          nb: 'Integritetsskyddsmyndigheten (det svenske datatilsynet)',
          fi: 'Integritetsskyddsmyndigheten (Ruotsin tietosuojaviranomainen)',
          de: 'Integritetsskyddsmyndigheten (die schwedische Datenschutzbehörde)',
        },
        website: 'https://www.imy.se',
        source: SOURCES.dataProtectionAuthorities,
      },
    },
  },
};
