import { streamsOf } from '../../../shared/audit/causal-order';
import type { EntryHeader } from '../../../shared/audit/entry';
import { ERASED_TYPE, registerKeyId } from '../../../shared/audit/register-key';
import { makeEntries } from '../../../shared/audit/make-entries';
import type { UnsignedEntry, Writer } from '../../../shared/audit/make-entries';
import type { CaseEvent } from '../../../shared/complaint/events';
import type { DecisionContext } from '../../../shared/complaint/rules/guards';
import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Failure } from '../../../shared/ipc/contract';
import type { NewCaseKey } from './case-keys';
import { sealBody } from './journal-body';
import type { CaseEntry } from './services';
import type { StoreParts } from './store-parts';

export function decisionContext(parts: StoreParts): DecisionContext {
  const { staff, clock, today, newId } = parts;
  return { actor: staff, now: clock.now(), today: today(), newId };
}

/** Entries for new facts of a case, chained onto what is known of it. */
export function chain(
  parts: StoreParts,
  caseId: CaseId,
  history: readonly CaseEntry[],
  events: readonly CaseEvent[],
): readonly UnsignedEntry<CaseEvent>[] {
  const heads = streamsOf(history.map(({ entry }) => entry)).flatMap((stream) => stream.at(-1) ?? []);
  const own = heads.find(({ header }) => header.device === parts.deviceId);
  const others = heads.filter((head) => head !== own);
  const position = {
    workspace: parts.workspace.workspaceId,
    caseId,
    device: parts.deviceId,
    seq: own ? own.header.seq + 1 : 0,
    prev: own?.hash ?? '',
    seen: others.map(({ header, hash }) => ({ device: header.device, seq: header.seq, hash })),
  } as const;
  return makeEntries(events, position, writerOf(parts));
}

function writerOf({ staff, clock, hybridClock, newId, sha256 }: StoreParts): Writer {
  return {
    staff: staff.staffId,
    role: staff.role,
    recordedAt: clock.now(),
    tick: () => hybridClock.tick(),
    newSalt: newId,
    sha256,
  };
}

interface FreshKey extends NewCaseKey {
  readonly caseId: CaseId;
}

/** New facts of one case, chained and sealed, before the witness has seen them. */
export interface Draft {
  readonly unsigned: readonly UnsignedEntry<CaseEvent>[];
  readonly key: CryptoKey;
  /** Keys the journal does not have yet: the case begins with them, or ends. */
  readonly fresh: readonly FreshKey[];
  readonly entries: readonly { readonly header: EntryHeader; readonly sealedBody: Uint8Array }[];
}

export async function draftEntries(
  parts: StoreParts,
  caseId: CaseId,
  history: readonly CaseEntry[],
  events: readonly CaseEvent[],
): Promise<Result<Draft, Failure>> {
  const fresh: FreshKey[] = [];
  const prepare = async (id: CaseId): Promise<CryptoKey> => {
    const made = await parts.caseKeys.prepare(id);
    fresh.push({ caseId: id, ...made });
    return made.key;
  };
  const key = history.length === 0 ? ok(await prepare(caseId)) : await parts.caseKeys.get(caseId);
  if (!key.ok) return key;
  // What stays of an erased case outlives the case's key.
  const isLast = events.some(({ type }) => type === ERASED_TYPE);
  const lastKey = isLast ? await prepare(registerKeyId(caseId, parts.sha256)) : key.value;
  const unsigned = chain(parts, caseId, history, events);
  const entries = await Promise.all(
    unsigned.map(async ({ header, salt, body }) => ({
      header,
      sealedBody: await sealBody(header.type === ERASED_TYPE ? lastKey : key.value, header, { salt, body }),
    })),
  );
  return ok({ unsigned, key: key.value, fresh, entries });
}

/** Has the entries signed and journalled; they are safe once this resolves. */
export async function journal(
  { desktop, caseKeys }: StoreParts,
  { unsigned, fresh, entries }: Draft,
): Promise<Result<readonly CaseEntry[], Failure>> {
  const newKeys = fresh.map(({ caseId, wrappedKey }) => ({ caseId, wrappedKey }));
  const signed = await desktop.journalAppend({ entries: [...entries], newKeys });
  if (!signed.ok) return signed;
  for (const { caseId, key } of fresh) caseKeys.journalled(caseId, key);
  const added = withSignatures(unsigned, signed.value);
  return added ? ok(added) : err({ code: 'JOURNAL_DAMAGED', detail: 'hash differs' });
}

/** Undefined when the witness hashed something else than we did. */
export function withSignatures(
  unsigned: readonly UnsignedEntry<CaseEvent>[],
  signed: readonly { readonly hash: string; readonly sig: string }[],
): readonly CaseEntry[] | undefined {
  const added: CaseEntry[] = [];
  for (const [index, { header, hash, salt, body }] of unsigned.entries()) {
    const proof = signed[index];
    if (proof?.hash !== hash) return undefined;
    added.push({ entry: { header, hash, sig: proof.sig, salt, body }, event: body });
  }
  return added;
}
