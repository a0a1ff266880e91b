import { assertNever } from '../core/assert-never';
import type { LetterLanguage, Role } from '../complaint/vocabulary';
import { LETTER_LANGUAGES } from '../complaint/vocabulary';
import type { ClauseId, StaffId } from '../core/ids';
import { asId } from '../core/ids';
import type { Instant, NewId, Sha256 } from '../core/ports';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { CLAUSE_LIMITS, newestVersion } from './clause';
import type { Clause, ClauseContent } from './clause';
import { clauseHash, contentLength, tidyContent } from './clause-content';
import type { ClauseFact } from './clause-facts';

export type ClauseCommand =
  /** Without an id: a new clause. */
  | { readonly type: 'SaveClause'; readonly clauseId?: ClauseId; readonly content: ClauseContent }
  /** `reason`: why nobody from compliance approves it; empty when somebody does. */
  | {
      readonly type: 'ApproveClause';
      readonly clauseId: ClauseId;
      readonly version: number;
      readonly reason: string;
    }
  | { readonly type: 'WithdrawClause'; readonly clauseId: ClauseId; readonly reason: string };

/** Why the answer is no. Each has a sentence in the interface. */
export type ClauseRefusal =
  | { readonly code: 'UNKNOWN_CLAUSE' }
  | { readonly code: 'CLAUSE_WITHDRAWN' }
  | { readonly code: 'NAME_REQUIRED' }
  | { readonly code: 'NAME_TAKEN' }
  | { readonly code: 'KIND_REQUIRED' }
  /** Without a language: there is no text at all. With one: it has a heading and nothing below it. */
  | { readonly code: 'TEXT_REQUIRED'; readonly language?: LetterLanguage }
  | { readonly code: 'TOO_LONG'; readonly limit: number; readonly language?: LetterLanguage }
  | { readonly code: 'LIBRARY_FULL' }
  | { readonly code: 'NOTHING_CHANGED' }
  | { readonly code: 'NOT_NEWEST' }
  | { readonly code: 'ALREADY_APPROVED' }
  | { readonly code: 'COMPLIANCE_APPROVES' }
  | { readonly code: 'REASON_REQUIRED' };

export interface ClauseContext {
  readonly actor: { readonly staffId: StaffId; readonly role: Role };
  /** Nobody else has ever been enrolled in the workspace. */
  readonly alone: boolean;
  readonly now: Instant;
  readonly newId: NewId;
  readonly sha256: Sha256;
}

type Decision = Result<ClauseFact, ClauseRefusal>;
type Command<T extends ClauseCommand['type']> = Extract<ClauseCommand, { readonly type: T }>;

/**
 * What a command leads to: a fact to record, or a refusal. Everybody may write and withdraw, since a draft does nothing
 * and a withdrawal takes effect on no letter that has gone out; approving is compliance's.
 */
export function decideClause(
  command: ClauseCommand,
  clauses: readonly Clause[],
  context: ClauseContext,
): Decision {
  if (command.type === 'SaveClause' && command.clauseId === undefined) {
    const fresh = asId<ClauseId>(context.newId());
    return saveContent({ clauseId: fresh, content: command.content }, undefined, clauses, context);
  }
  const clause = clauses.find(({ clauseId }) => clauseId === command.clauseId);
  if (!clause) return err({ code: 'UNKNOWN_CLAUSE' });
  if (clause.withdrawal) return err({ code: 'CLAUSE_WITHDRAWN' });
  switch (command.type) {
    case 'SaveClause':
      return saveContent({ clauseId: clause.clauseId, content: command.content }, clause, clauses, context);
    case 'ApproveClause':
      return approve(command, clause, context);
    case 'WithdrawClause':
      return withdraw(command, context);
    default:
      return assertNever(command);
  }
}

function saveContent(
  { clauseId, content }: { readonly clauseId: ClauseId; readonly content: ClauseContent },
  clause: Clause | undefined,
  clauses: readonly Clause[],
  { actor, now, sha256 }: ClauseContext,
): Decision {
  const tidy = tidyContent(content);
  const hash = clauseHash(tidy, sha256);
  if (clause && newestVersion(clause).sha256 === hash) return err({ code: 'NOTHING_CHANGED' });
  const refusal = contentRefusal(tidy) ?? libraryRefusal(tidy, clauseId, clauses);
  if (refusal) return err(refusal);
  return ok({
    type: 'ClauseSaved',
    v: 1,
    clauseId,
    version: (clause?.versions.length ?? 0) + 1,
    content: tidy,
    sha256: hash,
    by: actor.staffId,
    at: now,
  });
}

function contentRefusal({ name, kinds, texts }: ClauseContent): ClauseRefusal | undefined {
  if (name === '') return { code: 'NAME_REQUIRED' };
  if (name.length > CLAUSE_LIMITS.name) return { code: 'TOO_LONG', limit: CLAUSE_LIMITS.name };
  if (kinds.length === 0) return { code: 'KIND_REQUIRED' };
  if (Object.keys(texts).length === 0) return { code: 'TEXT_REQUIRED' };
  for (const language of LETTER_LANGUAGES) {
    const { heading, text } = texts[language] ?? { heading: '', text: undefined };
    if (text === '') return { code: 'TEXT_REQUIRED', language };
    if (heading.length > CLAUSE_LIMITS.heading)
      return { code: 'TOO_LONG', limit: CLAUSE_LIMITS.heading, language };
    if ((text ?? '').length > CLAUSE_LIMITS.text)
      return { code: 'TOO_LONG', limit: CLAUSE_LIMITS.text, language };
  }
  return undefined;
}

function libraryRefusal(
  content: ClauseContent,
  clauseId: ClauseId,
  clauses: readonly Clause[],
): ClauseRefusal | undefined {
  const taken = clauses
    .filter((other) => other.clauseId !== clauseId && !other.withdrawal)
    .map((other) => newestVersion(other).content.name.toLowerCase());
  if (taken.includes(content.name.toLowerCase())) return { code: 'NAME_TAKEN' };
  const kept = clauses.flatMap(({ versions }) => versions.map((one) => contentLength(one.content)));
  const sum = kept.reduce((total, length) => total + length, contentLength(content));
  return sum > CLAUSE_LIMITS.everything ? { code: 'LIBRARY_FULL' } : undefined;
}

/**
 * Compliance approves what somebody else has written. Where nobody else works in the workspace there is nobody to ask:
 * then the same person may, with a reason that stands in the trail. Only the newest version can be approved, so that
 * nobody approves a text that is already superseded.
 */
function approve(command: Command<'ApproveClause'>, clause: Clause, context: ClauseContext): Decision {
  const { actor, alone, now } = context;
  const newest = newestVersion(clause);
  if (command.version !== newest.number) return err({ code: 'NOT_NEWEST' });
  if (newest.approval) return err({ code: 'ALREADY_APPROVED' });
  const byCompliance = needsNoReason(newest.by, actor);
  if (!byCompliance && !alone) return err({ code: 'COMPLIANCE_APPROVES' });
  const why = byCompliance ? '' : tidyReason(command.reason);
  const refusal = byCompliance ? undefined : reasonRefusal(why);
  if (refusal) return err(refusal);
  return ok({
    type: 'ClauseApproved',
    v: 1,
    clauseId: clause.clauseId,
    version: newest.number,
    role: actor.role,
    by: actor.staffId,
    at: now,
    ...(why !== '' && { reason: why }),
  });
}

/** Whether the person's approval of that author's text stands by itself: it is compliance's, and of another's text. */
export function needsNoReason(author: StaffId, actor: ClauseContext['actor']): boolean {
  return actor.role === 'auditor' && author !== actor.staffId;
}

function withdraw({ clauseId, reason }: Command<'WithdrawClause'>, { actor, now }: ClauseContext): Decision {
  const why = tidyReason(reason);
  const refusal = reasonRefusal(why);
  if (refusal) return err(refusal);
  return ok({ type: 'ClauseWithdrawn', v: 1, clauseId, reason: why, by: actor.staffId, at: now });
}

function tidyReason(reason: string): string {
  return reason.toWellFormed().trim();
}

function reasonRefusal(reason: string): ClauseRefusal | undefined {
  if (reason === '') return { code: 'REASON_REQUIRED' };
  return reason.length > CLAUSE_LIMITS.reason ? { code: 'TOO_LONG', limit: CLAUSE_LIMITS.reason } : undefined;
}
