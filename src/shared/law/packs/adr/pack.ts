import type { RulePack } from '../../rule-pack';
import { ADR_ENTITIES } from '../2026-11/adr-entities';
import { SIGNPOSTS } from '../2026-11/signposts';
import { EDITION, SINCE_EVER } from '../edition';

/** The EU's platform for disputes online closed on 20 July 2025 and must not come back into this table. */
export const ADR: RulePack = {
  id: 'adr',
  version: EDITION,
  title: {
    da: 'Ankenævn og andre veje videre',
    sv: 'Nämnder och andra vägar vidare',
    en: 'ADR entities and other ways on',
  },
  // A letter sends people to where they can go today, however old the complaint is.
  effectiveFrom: SINCE_EVER,
  markets: 'all',
  adrEntities: ADR_ENTITIES,
  signposts: SIGNPOSTS,
};
