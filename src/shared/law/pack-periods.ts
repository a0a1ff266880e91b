import type { Market } from '../complaint/vocabulary';
import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { RulePack } from './rule-pack';

/** The days on which a pack applies in a market; at least one. */
export interface PackPeriod {
  readonly pack: RulePack;
  readonly from: LocalDate;
  /** Last day; absent while no end is known. */
  readonly to?: LocalDate;
}

/**
 * When each pack applies in a market, in the order given. A pack ends where a newer version of it or one that replaces
 * it begins; of two versions that begin on the same day the later one in the list counts.
 */
export function packPeriods(market: Market, packs: readonly RulePack[]): readonly PackPeriod[] {
  const there = packs.filter(({ markets }) => markets === 'all' || markets.includes(market));
  return there.flatMap((pack, index) => {
    const ends = there
      .filter((other, otherIndex) => takesOver(other, pack, otherIndex > index))
      .map((other) => addDays(other.effectiveFrom, -1));
    if (pack.effectiveTo !== undefined) ends.push(pack.effectiveTo);
    const [to] = ends.toSorted();
    const from = pack.effectiveFrom;
    if (to !== undefined && to < from) return [];
    return [{ pack, from, ...(to !== undefined && { to }) }];
  });
}

function takesOver(other: RulePack, pack: RulePack, isLater: boolean): boolean {
  if (other.replaces?.includes(pack.id) === true) return true;
  if (other.id !== pack.id) return false;
  return isLater ? other.effectiveFrom >= pack.effectiveFrom : other.effectiveFrom > pack.effectiveFrom;
}

export function isWithin({ from, to }: PackPeriod, on: LocalDate): boolean {
  return from <= on && (to === undefined || on <= to);
}
