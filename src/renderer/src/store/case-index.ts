import type { Case } from '../../../shared/complaint/state';
import { localDate } from '../../../shared/core/local-date';
import type { CaseId } from '../../../shared/core/ids';
import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import type { DeadlineFacts } from '../../../shared/law/deadlines';
import type { RuleBook } from '../../../shared/law/rule-book';
import { dueSchedule } from '../../../shared/queue/due-schedule';
import { dueInRow } from '../../../shared/queue/row';
import type { QueueRow } from '../../../shared/queue/row';
import type { StoredCase } from './database';
import { sealJson, unsealJson } from './sealing';
import { blindIndex } from './vault-keys';
import type { VaultKeys } from './vault-keys';

/** A case in short, as it lies in the working store. */
export type CaseIndex = StoredCase;

/** What is sealed in a case's record. */
export interface CaseDigest {
  readonly row: QueueRow;
  /** What the row's dates come from: they are counted anew when the law changes, without opening the case. */
  readonly facts: DeadlineFacts;
  readonly externalId: string;
  /** SHA-256 of every imported version, oldest first. */
  readonly contentHashes: readonly string[];
}

const NOTHING_DUE = localDate('9999-12-31');

export function digestOf(caseId: CaseId, state: Case, book: RuleBook): CaseDigest {
  const { complaint } = state;
  const facts = deadlineFactsOf(state);
  return {
    row: {
      caseId,
      reference: complaint.reference,
      complainant: complaint.complainant.name,
      market: complaint.market,
      product: complaint.product,
      stage: state.stage,
      assignee: state.assignee ?? null,
      ...duesOf(facts, book),
      receivedOn: complaint.receivedByRepresentativeOn,
      lastChangeAt: state.lastChangeAt,
    },
    facts,
    externalId: complaint.externalId,
    contentHashes: [complaint.contentHash, ...state.supplements.map((supplement) => supplement.contentHash)],
  };
}

/** The digest as another book has it. */
export function withRules(digest: CaseDigest, book: RuleBook): CaseDigest {
  return { ...digest, row: { ...digest.row, ...duesOf(digest.facts, book) } };
}

function duesOf(
  facts: DeadlineFacts,
  book: RuleBook,
): Pick<QueueRow, 'dueOn' | 'dueRule' | 'warnOn' | 'then'> {
  const rules = book.rulesFor(facts.market, facts.receivedByFirmOn);
  const [due, ...then] = dueSchedule(facts, rules);
  return { ...dueInRow(due ?? null), then };
}

export async function sealIndex(keys: VaultKeys, digest: CaseDigest, revision: number): Promise<CaseIndex> {
  const externalIndex = await blindIndex(keys, 'external id', digest.externalId);
  return sealAgain(keys, digest, { revision, externalIndex });
}

/** Seals with the blind index the case had before: it never changes, and making it takes as long as sealing. */
export async function sealAgain(
  keys: VaultKeys,
  digest: CaseDigest,
  { revision, externalIndex }: Pick<CaseIndex, 'revision' | 'externalIndex'>,
): Promise<CaseIndex> {
  const { row } = digest;
  return {
    caseId: row.caseId,
    open: row.stage === 'finalised' || row.stage === 'issued' ? 0 : 1,
    dueOn: row.dueOn ?? NOTHING_DUE,
    lastChangeAt: row.lastChangeAt,
    revision,
    externalIndex,
    sealed: await sealJson(keys.queue, digest, place(row.caseId)),
  };
}

/** Undefined when the record does not open: the case is then folded anew. */
export async function unsealIndex(keys: VaultKeys, index: CaseIndex): Promise<CaseDigest | undefined> {
  // Sealed by this app; a record of another shape cannot carry a valid tag.
  return (await unsealJson(keys.queue, index.sealed, place(index.caseId))) as CaseDigest | undefined;
}

function place(caseId: CaseId): string {
  return `cases/${caseId}/1`;
}
