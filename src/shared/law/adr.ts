import type { Market, Product } from '../complaint/vocabulary';
import { daysBetween } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import { SIGNPOST_ROLES } from './adr-entity';
import type {
  AdrEntity,
  AdrField,
  AdrKind,
  Establishment,
  LetterText,
  SignpostRole,
  SignpostRow,
} from './adr-entity';
import type { LegalSource } from './legal-source';
import type { RuleSet } from './rule-set';

/** How the firm is present in each market, as the workspace's settings say; 'none' where they say nothing. */
export type Establishments = Readonly<Partial<Record<Market, Establishment>>>;

export function establishmentIn(market: Market, establishments: Establishments): Establishment {
  return establishments[market] ?? 'none';
}

/** One place the complainant may turn to, with the reason for the representative who chooses. */
export interface Signpost {
  readonly entity: AdrEntity;
  readonly role: Exclude<SignpostRole, 'fallback'>;
  readonly why: Localised;
  /** What must be true for it to be competent. Where a case has several ADR entities, this is what tells them apart. */
  readonly onlyIf?: Localised;
  /** Whether the firm takes part. */
  readonly participation?: LetterText;
  /** What the one who writes must be warned of. */
  readonly unconfirmed: readonly AdrField[];
}

export type SignpostTable = Pick<RuleSet, 'version' | 'adrEntities' | 'signposts'>;

/**
 * Where a complainant of that market and product may turn after the representative: first the ADR entity most likely
 * competent, then other possible ones, advice, the network and the courts. The market alone does not settle
 * competence (a Danish complainant of a firm without a Danish branch is normally a matter for the Swedish board), so
 * there may be several ADR entities and a person chooses.
 */
export function adrSignposts(
  market: Market,
  product: Product,
  establishment: Establishment,
  table: SignpostTable,
): readonly Signpost[] {
  const rows = onePerEntity(
    table.signposts.filter(
      (row) =>
        covers(row.markets, market) &&
        covers(row.products, product) &&
        covers(row.establishments, establishment),
    ),
  );
  const signposts = withOneMain(rows).map((row) => signpost(row, table));
  return SIGNPOST_ROLES.flatMap((role) => signposts.filter((post) => post.role === role));
}

/** The ADR entities among the signposts: one for sure, more where competence depends on facts outside the case. */
export function adrOptions(signposts: readonly Signpost[]): readonly Signpost[] {
  return signposts.filter(({ entity }) => leadsToDecision(entity.kind));
}

/** Whether the places chosen leave out the one most likely competent, so that the choice needs a reason. */
export function leavesOutMain(chosen: readonly string[], options: readonly Signpost[]): boolean {
  return options.some(({ entity, role }) => role === 'main' && !chosen.includes(entity.id));
}

/** What one field of a place rests on. */
export function sourceOfField({ source, sources }: AdrEntity, field: AdrField): LegalSource {
  return sources?.[field] ?? source;
}

/** Whether a place was looked at more than a year ago, so that it must be checked before a letter names it. */
export function isOutdated({ source }: AdrEntity, today: LocalDate): boolean {
  return daysBetween(source.checkedOn, today) > 365;
}

export function leadsToDecision(kind: AdrKind): boolean {
  return kind === 'adr-entity' || kind === 'adr-list';
}

function covers<T>(values: readonly T[] | 'all', value: T): boolean {
  return values === 'all' || values.includes(value);
}

/** A later pack speaks last. */
function onePerEntity(rows: readonly SignpostRow[]): readonly SignpostRow[] {
  return [...new Map(rows.map((row) => [row.entity, row])).values()];
}

interface PlacedRow extends SignpostRow {
  readonly role: Signpost['role'];
}

/** Of several main rows the last one stays; the fallback is needed only where there is none. */
function withOneMain(rows: readonly SignpostRow[]): readonly PlacedRow[] {
  const main = rows.findLast(({ role }) => role === 'main') ?? rows.find(({ role }) => role === 'fallback');
  return rows.flatMap((row): readonly PlacedRow[] => {
    if (row === main) return [{ ...row, role: 'main' }];
    if (row.role === 'fallback') return [];
    return [{ ...row, role: row.role === 'main' ? 'alternative' : row.role }];
  });
}

function signpost(row: PlacedRow, { adrEntities, version }: SignpostTable): Signpost {
  const entity = adrEntities[row.entity];
  if (!entity) throw new Error(`Rule pack ${version} has no ADR entity ${row.entity}`);
  const participation = row.participation ?? entity.participation;
  return {
    entity,
    role: row.role,
    why: row.why,
    ...(row.onlyIf && { onlyIf: row.onlyIf }),
    ...(participation && { participation }),
    unconfirmed: row.participation
      ? entity.unconfirmed.filter((field) => field !== 'participation')
      : entity.unconfirmed,
  };
}
