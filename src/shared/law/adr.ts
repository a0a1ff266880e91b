import type { Localised } from '../core/text';
import type { Market, Product } from '../complaint/vocabulary';
import type { AdrEntity, RulePack, SignpostRole } from './rule-pack';

/** One place the complainant may turn to, with the reason for the representative who chooses. */
export interface Signpost {
  readonly entity: AdrEntity;
  readonly role: SignpostRole;
  readonly why: Localised;
  /** What must be true for it to be competent. Where a case has several ADR entities, this is what tells them apart. */
  readonly onlyIf?: Localised;
}

/**
 * Where a complainant of that market and product may turn after the representative: first the ADR entity most likely
 * competent, then other possible ones, advice, the network and the courts. The market alone does not settle
 * competence (a Danish complainant of a firm without a Danish branch is normally a matter for the Swedish board), so
 * there may be two ADR entities and a person chooses.
 */
export function adrSignposts(market: Market, product: Product, pack: RulePack): readonly Signpost[] {
  return pack.signposts
    .filter(
      (row) => row.markets.includes(market) && (row.products === 'all' || row.products.includes(product)),
    )
    .map((row) => {
      const entity = pack.adrEntities[row.entity];
      if (!entity) throw new Error(`Rule pack ${pack.version} has no ADR entity ${row.entity}`);
      return { entity, role: row.role, why: row.why, ...(row.onlyIf ? { onlyIf: row.onlyIf } : {}) };
    });
}

/** The ADR entities among the signposts: one for sure, more where competence depends on facts outside the case. */
export function adrOptions(signposts: readonly Signpost[]): readonly Signpost[] {
  return signposts.filter((signpost) => signpost.entity.kind === 'adr-entity');
}
