import type { Localised } from '../core/text';
import type { KeptBecause } from './retention';

export const KEPT_BECAUSE_LABELS: Readonly<Record<KeptBecause, Localised>> = {
  'legal-hold': {
    da: 'Slettestoppet gør, at sagen ikke slettes.',
    sv: 'Gallringsstoppet gör att ärendet inte gallras.',
    en: 'The legal hold keeps the case from being erased.',
  },
  adr: {
    da: 'Sagen slettes ikke, så længe et ankenævn behandler den.',
    sv: 'Ärendet gallras inte så länge en nämnd prövar det.',
    en: 'The case is not erased while an ADR entity is dealing with it.',
  },
  duty: {
    da: 'Sagen slettes ikke, før pligterne ved siden af klagen er opfyldt.',
    sv: 'Ärendet gallras inte förrän skyldigheterna vid sidan av klagomålet är fullgjorda.',
    en: 'The case is not erased before the duties beside the complaint are fulfilled.',
  },
  remedy: {
    da: 'Sagen slettes ikke, før afhjælpningen er gennemført.',
    sv: 'Ärendet gallras inte förrän åtgärderna är genomförda.',
    en: 'The case is not erased before the remedies are carried out.',
  },
};
