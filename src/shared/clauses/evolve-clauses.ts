import { assertNever } from '../core/assert-never';
import type { Clause, ClauseVersion } from './clause';
import type { ClauseFact } from './clause-facts';

/**
 * The clauses after one more fact, in the order in which they were begun. A fact that does not continue what is there (a
 * gap in the numbers, a second approval, a change after the withdrawal) changes nothing, so that no version ever can.
 */
export function evolveClauses(clauses: readonly Clause[], fact: ClauseFact): readonly Clause[] {
  const { clauseId } = fact;
  const known = clauses.find((clause) => clause.clauseId === clauseId);
  if (known) return clauses.map((clause) => (clause === known ? evolveClause(clause, fact) : clause));
  const begins = fact.type === 'ClauseSaved' && fact.version === 1;
  return begins ? [...clauses, { clauseId, versions: [versionOf(fact)] }] : clauses;
}

function evolveClause(clause: Clause, fact: ClauseFact): Clause {
  if (clause.withdrawal) return clause;
  const { versions } = clause;
  const { by, at } = fact;
  switch (fact.type) {
    case 'ClauseSaved':
      if (fact.version !== versions.length + 1) return clause;
      return { ...clause, versions: [...versions, versionOf(fact)] };
    case 'ClauseApproved': {
      const { version, role, reason } = fact;
      const approval = { by, role, at, ...(reason !== undefined && { reason }) };
      const approved = (one: ClauseVersion): ClauseVersion =>
        one.number === version && !one.approval ? { ...one, approval } : one;
      const [first, ...later] = versions;
      return { ...clause, versions: [approved(first), ...later.map(approved)] };
    }
    case 'ClauseWithdrawn':
      return { ...clause, withdrawal: { by, at, reason: fact.reason } };
    default:
      return assertNever(fact);
  }
}

function versionOf(fact: Extract<ClauseFact, { readonly type: 'ClauseSaved' }>): ClauseVersion {
  const { version, content, sha256, by, at } = fact;
  return { number: version, content, sha256, by, at };
}
