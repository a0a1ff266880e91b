import type { Clause, ClauseContent } from '../../src/shared/clauses/clause';
import { decideClause } from '../../src/shared/clauses/decide-clause';
import type { ClauseCommand, ClauseContext } from '../../src/shared/clauses/decide-clause';
import { evolveClauses } from '../../src/shared/clauses/evolve-clauses';
import { asId } from '../../src/shared/core/ids';
import type { ClauseId } from '../../src/shared/core/ids';
import { ANNA, countingIds, NOW } from './cases';
import { nodeSha256 } from './fake-desktop';

export function contentOf(change: Partial<ClauseContent> = {}): ClauseContent {
  return {
    name: 'Rente ved tilbagebetaling',
    market: 'all',
    kinds: ['final-assessment'],
    texts: { da: { heading: '', text: 'Vi betaler rente fra den dag, beløbet blev trukket.' } },
    ...change,
  };
}

export function clauseContext(change: Partial<ClauseContext> = {}): ClauseContext {
  return {
    actor: { staffId: ANNA, role: 'reviewer' },
    alone: true,
    now: NOW,
    newId: countingIds(),
    sha256: nodeSha256,
    ...change,
  };
}

/** Carries out commands that must be accepted. */
export function clausesAfter(
  commands: readonly ClauseCommand[],
  context: ClauseContext = clauseContext(),
): readonly Clause[] {
  return commands.reduce<readonly Clause[]>((clauses, command) => {
    const decided = decideClause(command, clauses, context);
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return evolveClauses(clauses, decided.value);
  }, []);
}

/** One clause, written and approved by the same person. */
export function approvedClause(change: Partial<ClauseContent> = {}): Clause {
  const context = clauseContext();
  const written = clausesAfter([{ type: 'SaveClause', content: contentOf(change) }], context);
  const clauseId = written[0]?.clauseId ?? asId<ClauseId>('0'.repeat(32));
  const approved = decideClause(
    { type: 'ApproveClause', clauseId, version: 1, reason: 'Jeg er alene.' },
    written,
    context,
  );
  if (!approved.ok) throw new Error(JSON.stringify(approved.error));
  const [clause] = evolveClauses(written, approved.value);
  if (!clause) throw new Error('There is one clause');
  return clause;
}
