import { MARKETS } from '../complaint/vocabulary';
import type { Market } from '../complaint/vocabulary';
import { localDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import { isWithin, packPeriods } from './pack-periods';
import type { PackPeriod } from './pack-periods';
import { RECEIPTS } from './rule-pack';
import type { RulePack } from './rule-pack';
import type { RuleInForce, RuleSet } from './rule-set';

/** All packs a workspace knows, asked for what judges one case. */
export interface RuleBook {
  /** In the order given: where two versions begin on the same day, the later one counts. */
  readonly packs: readonly RulePack[];
  /** Names every pack with its version: two books of the same edition judge alike. */
  readonly edition: string;
  /**
   * What judges a case of that market. The same object for every case judged by the same packs.
   * @param receivedByFirmOn a case is judged by the rules in force when the firm received the complaint, not by those
   *   of the day it is read
   */
  readonly rulesFor: (market: Market, receivedByFirmOn: LocalDate) => RuleSet;
}

/** A complaint said to be older is judged as one of this day. */
export const OLDEST_RECEIPT: LocalDate = localDate('2000-01-01');

export function createRuleBook(packs: readonly RulePack[]): RuleBook {
  const periods = new Map(MARKETS.map((market) => [market, packPeriods(market, packs)]));
  const sets = new Map<string, RuleSet>();
  return {
    packs,
    edition: packs.map(nameOf).join(' '),
    rulesFor(market, receivedByFirmOn) {
      const ofMarket = periods.get(market) ?? [];
      const on = receivedByFirmOn < OLDEST_RECEIPT ? OLDEST_RECEIPT : receivedByFirmOn;
      const inForce = ofMarket.filter((period) => isWithin(period, on));
      const name = `${market}/${inForce.map(({ pack }) => packs.indexOf(pack)).join()}`;
      const set = sets.get(name) ?? setOf(inForce, ofMarket);
      sets.set(name, set);
      return set;
    },
  };
}

/**
 * What runs from a receipt comes from the packs in force then; what runs from a duty may come from any pack of the
 * market, since a duty can arise when others are in force.
 * @throws when nothing in force says open days, authorities and retention: the bundled packs do, everywhere and always,
 *   and no pack that takes them away is read
 */
function setOf(inForce: readonly PackPeriod[], ofMarket: readonly PackPeriod[]): RuleSet {
  const packs = inForce.map(({ pack }) => pack);
  const last = <T>(part: (pack: RulePack) => T | undefined): T | undefined =>
    packs.map(part).findLast((found) => found !== undefined);
  const openDays = last((pack) => pack.openDays);
  const authorities = last((pack) => pack.authorities);
  const retention = last((pack) => pack.retention);
  const holdingReply = last((pack) => pack.holdingReply);
  if (!openDays || !authorities || !retention) throw new Error('The rule packs leave a gap');
  const everyPack = [...ofMarket.map(({ pack }) => pack), ...packs];
  return {
    version: shortVersion(packs),
    packs,
    calendars: Object.fromEntries(everyPack.flatMap(({ calendars }) => Object.entries(calendars ?? {}))),
    openDays,
    deadlineRules: ofMarket.flatMap((period) => rulesOf(period, inForce.includes(period))),
    ...(holdingReply && { holdingReply }),
    adrEntities: Object.fromEntries(packs.flatMap(({ adrEntities }) => Object.entries(adrEntities ?? {}))),
    signposts: packs.flatMap(({ signposts }) => signposts ?? []),
    ...authorities,
    retention,
  };
}

function rulesOf({ pack, from, to }: PackPeriod, isInForce: boolean): readonly RuleInForce[] {
  return (pack.deadlineRules ?? [])
    .filter(({ runsFrom }) => isInForce || !RECEIPTS.some((receipt) => receipt === runsFrom))
    .map((rule) => ({ ...rule, inForceFrom: from, ...(to !== undefined && { inForceTo: to }) }));
}

function nameOf({ id, version }: RulePack): string {
  return `${id}@${version}`;
}

function shortVersion(packs: readonly RulePack[]): string {
  const versions = packs.map(({ version }) => version);
  const count = (version: string): number => versions.filter((other) => other === version).length;
  const common = versions.reduce((a, b) => (count(b) > count(a) ? b : a));
  return [common, ...packs.filter(({ version }) => version !== common).map(nameOf)].join(' + ');
}
