import type { Establishment } from './adr-entity';
import type { RuleSet } from './rule-set';

/** Rule sets never change, so what they come to is kept: whoever asks again gets the same object. */
const known = new WeakMap<RuleSet, Map<Establishment, RuleSet>>();

/**
 * The rules for a firm that is present in the market in that way: of the table of places only its rows are left, and
 * they hold however one asks.
 */
export function atEstablishment(rules: RuleSet, establishment: Establishment): RuleSet {
  const sets = known.get(rules) ?? new Map<Establishment, RuleSet>();
  known.set(rules, sets);
  const set = sets.get(establishment) ?? narrowed(rules, establishment);
  sets.set(establishment, set);
  return set;
}

function narrowed(rules: RuleSet, establishment: Establishment): RuleSet {
  return {
    ...rules,
    signposts: rules.signposts
      .filter(({ establishments }) => establishments === 'all' || establishments.includes(establishment))
      .map((row) => ({ ...row, establishments: 'all' })),
  };
}
