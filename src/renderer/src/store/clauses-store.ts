import { z } from 'zod';

import type { ReportedEvent } from '../../../shared/audit/workspace-events';
import { worksAlone } from '../../../shared/audit/workspace-rights';
import type { Clause } from '../../../shared/clauses/clause';
import { clauseHash } from '../../../shared/clauses/clause-content';
import { clauseFactSchema } from '../../../shared/clauses/clause-facts';
import type { ClauseFact } from '../../../shared/clauses/clause-facts';
import { decideClause } from '../../../shared/clauses/decide-clause';
import { evolveClauses } from '../../../shared/clauses/evolve-clauses';
import type { Clock, NewId, Sha256 } from '../../../shared/core/ports';
import { err, ok } from '../../../shared/core/result';
import type { Desktop } from '../../../shared/ipc/contract';
import { reportRefusal } from './report-refusal';
import type { Records } from './records';
import type { Clauses, Services } from './services';

/** Everything that has happened to the firm's standard paragraphs, oldest first. */
const KEY = 'clauses';
const storedSchema = z.array(clauseFactSchema);

interface ClausesSurroundings {
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly sha256: Sha256;
  readonly staff: Services['staff'];
  readonly people: Services['people']['list'];
}

/** Reads the clauses once. What no longer reads is kept as it is and said to be unreadable, never written over. */
export async function openClauses(surroundings: ClausesSurroundings, records: Records): Promise<Clauses> {
  const { desktop, clock, newId, sha256, staff, people } = surroundings;
  const found = await records.read(KEY);
  const parsed = storedSchema.safeParse(found.ok ? (found.value ?? []) : undefined);
  const readable = parsed.success && parsed.data.every((fact) => isWhole(fact, sha256));
  let facts: readonly ClauseFact[] = readable ? parsed.data : [];
  let clauses = facts.reduce<readonly Clause[]>(evolveClauses, []);
  let working: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const carryOut: Clauses['execute'] = async (command) => {
    if (!readable)
      return err({ kind: 'failed', failure: { code: 'DISK_FAILED', detail: 'clauses do not open' } });
    const alone = worksAlone(staff.staffId, people());
    const context = { actor: staff, alone, now: clock.now(), newId, sha256 };
    const decided = decideClause(command, clauses, context);
    if (!decided.ok) {
      await reportRefusal(desktop, command.type, decided.error.code);
      return err({ kind: 'refused', refusal: decided.error });
    }
    const fact = decided.value;
    // The trail first: what letters may say must stand in it, also when the machine stops in between.
    const told = await desktop.workspaceRecord({ event: reportOf(fact, clauses) });
    if (!told.ok) return err({ kind: 'failed', failure: told.error });
    const kept = await records.write(KEY, [...facts, fact]);
    if (!kept.ok) return err({ kind: 'failed', failure: kept.error });
    facts = [...facts, fact];
    clauses = evolveClauses(clauses, fact);
    for (const listener of listeners) listener();
    return ok(fact.clauseId);
  };

  return {
    list: () => clauses,
    readable,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    execute(command) {
      // One after the other, so that each is decided on what the one before has left.
      const done = working.then(() => carryOut(command));
      working = done.catch(() => undefined);
      return done;
    },
  };
}

function isWhole(fact: ClauseFact, sha256: Sha256): boolean {
  return fact.type !== 'ClauseSaved' || fact.sha256 === clauseHash(fact.content, sha256);
}

/** The same fact without its texts: those are proved by their hash. */
function reportOf(fact: ClauseFact, clauses: readonly Clause[]): ReportedEvent {
  const { type, clauseId } = fact;
  switch (type) {
    case 'ClauseSaved':
      return { type, v: 1, clauseId, version: fact.version, sha256: fact.sha256 };
    case 'ClauseApproved': {
      const { version, reason } = fact;
      const approved = clauses
        .find((clause) => clause.clauseId === clauseId)
        ?.versions.find(({ number }) => number === version);
      if (!approved) throw new Error('What is approved is there');
      const { sha256 } = approved;
      return { type, v: 1, clauseId, version, sha256, ...(reason !== undefined && { reason }) };
    }
    case 'ClauseWithdrawn':
      return { type, v: 1, clauseId, reason: fact.reason };
  }
}
