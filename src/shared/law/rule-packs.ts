import type { LocalDate } from '../core/local-date';
import type { Market } from '../complaint/vocabulary';
import { PACK_2026_11 } from './packs/2026-11/pack';
import type { RulePack } from './rule-pack';

/** Oldest first. */
const RULE_PACKS: readonly [RulePack, ...RulePack[]] = [PACK_2026_11];

/**
 * The pack that judges a case of that market.
 * @param receivedByFirmOn a case is judged by the rules in force when the firm received the complaint, not by those of
 *   the day it is read; a complaint older than the oldest pack is judged by the oldest
 */
export function rulePackFor(market: Market, receivedByFirmOn: LocalDate): RulePack {
  const packs = RULE_PACKS.filter((pack) => pack.markets === 'all' || pack.markets.includes(market));
  return packs.findLast((pack) => pack.effectiveFrom <= receivedByFirmOn) ?? packs[0] ?? RULE_PACKS[0];
}
