import { newestVersion, versionInUse } from '../../../../shared/clauses/clause';
import type { Clause } from '../../../../shared/clauses/clause';

/** changed: letters use an approved version, and a newer one is a draft. */
export type ClauseState =
  | { readonly kind: 'draft' | 'withdrawn' }
  | { readonly kind: 'approved'; readonly approved: number }
  | { readonly kind: 'changed'; readonly approved: number; readonly draft: number };

export function clauseState(clause: Clause): ClauseState {
  if (clause.withdrawal) return { kind: 'withdrawn' };
  const approved = versionInUse(clause)?.number;
  const newest = newestVersion(clause).number;
  if (approved === undefined) return { kind: 'draft' };
  return approved === newest ? { kind: 'approved', approved } : { kind: 'changed', approved, draft: newest };
}
