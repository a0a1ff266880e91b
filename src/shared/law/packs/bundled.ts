import type { RulePack } from '../rule-pack';
import { ADR_ANSWERS } from './adr-answer/pack';
import { ADR } from './adr/pack';
import { AUTHORITIES } from './authorities/pack';
import { CALENDAR_PACK } from './calendars/pack';
import { DK_COMPLAINTS_ORDERS } from './dk-complaints-order/pack';
import { FANKE_SILENCE } from './fanke-silence/pack';
import { FFFS_2002_23 } from './fffs-2002-23/pack';
import { FIRM_PROMISES } from './firm-promises/pack';
import { GDPR_ACCESS } from './gdpr-access/pack';
import { PAYMENT_TRANSACTIONS } from './payment-transactions/pack';
import { PSD2_COMPLAINTS } from './psd2-complaints/pack';
import { RETENTION } from './retention/pack';

/** The packs that come with the app. Where two rules fall on the same day, the pack named first gives the reason. */
export const BUNDLED_PACKS: readonly RulePack[] = [
  CALENDAR_PACK,
  PSD2_COMPLAINTS,
  ...DK_COMPLAINTS_ORDERS,
  FIRM_PROMISES,
  FFFS_2002_23,
  FANKE_SILENCE,
  ...ADR_ANSWERS,
  GDPR_ACCESS,
  PAYMENT_TRANSACTIONS,
  ADR,
  AUTHORITIES,
  RETENTION,
];
