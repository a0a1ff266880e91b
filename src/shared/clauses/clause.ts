import type { LetterKind, LetterLanguage, Market, Role } from '../complaint/vocabulary';
import type { ClauseId, StaffId } from '../core/ids';
import type { Instant } from '../core/ports';

/** What a clause says in one language: plain paragraphs, set apart by an empty line. */
export interface ClauseText {
  /** Printed above the paragraphs; empty: they stand without a heading. */
  readonly heading: string;
  readonly text: string;
}

/**
 * Everything about a clause that is approved: what it says, and in which letters it may say it. So a change of market or
 * of letter kinds is a new version too.
 */
export interface ClauseContent {
  /** For the list; no letter prints it. */
  readonly name: string;
  readonly market: Market | 'all';
  readonly kinds: readonly LetterKind[];
  /** In the languages it has; a letter in another one cannot use it. */
  readonly texts: Readonly<Partial<Record<LetterLanguage, ClauseText>>>;
}

export interface ClauseApproval {
  readonly by: StaffId;
  readonly role: Role;
  readonly at: Instant;
  /** Why nobody from compliance approves it; absent when somebody has. */
  readonly reason?: string;
}

/** One version as it was written; it never changes, except that it may be approved once. */
export interface ClauseVersion {
  /** From 1, without gaps. */
  readonly number: number;
  readonly content: ClauseContent;
  /** Of the content, 64 hexadecimal characters; stands in the trail. */
  readonly sha256: string;
  readonly by: StaffId;
  readonly at: Instant;
  /** Absent: a draft that no letter may use. */
  readonly approval?: ClauseApproval;
}

/** A standard paragraph of the firm with all its versions, oldest first and never none. */
export interface Clause {
  readonly clauseId: ClauseId;
  readonly versions: readonly [ClauseVersion, ...ClauseVersion[]];
  /** No new letter may use it. */
  readonly withdrawal?: { readonly by: StaffId; readonly at: Instant; readonly reason: string };
}

/** Characters. */
export const CLAUSE_LIMITS = {
  name: 100,
  heading: 150,
  text: 4_000,
  reason: 1_000,
  /** All versions of all clauses together: they are kept in one sealed record. */
  everything: 1_000_000,
} as const;

export function newestVersion({ versions }: Clause): ClauseVersion {
  return versions.at(-1) ?? versions[0];
}

/** The version letters use: the last one that is approved. */
export function versionInUse({ versions, withdrawal }: Clause): ClauseVersion | undefined {
  return withdrawal ? undefined : versions.findLast(({ approval }) => approval !== undefined);
}
