import { causalOrder, streamsOf } from '../../../shared/audit/causal-order';
import type { Entry } from '../../../shared/audit/entry';
import { hashBody, hashHeader } from '../../../shared/audit/hashing';
import { isCaseEvent } from '../../../shared/complaint/event-types';
import type { DeviceId } from '../../../shared/core/ids';
import type { Sha256 } from '../../../shared/core/ports';
import type { StreamHead } from '../../../shared/ipc/contract';
import type { CaseEntry, Damage } from './services';

/** What the store's entries of a case amount to when held against the journal's heads. */
export type Examination =
  | { readonly kind: 'sound'; readonly history: readonly CaseEntry[] }
  /** The journal has more, or can say it right: bring it back from there. */
  | { readonly kind: 'repairable'; readonly damage: Damage }
  /** Only the store has it: show it, change nothing. */
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly history: readonly CaseEntry[] };

export function examineTrail(
  entries: readonly Entry[],
  heads: readonly StreamHead[],
  sha256: Sha256,
): Examination {
  const journal = heads.reduce((sum, head) => sum + head.length, 0);
  const broken = firstBreak(entries, sha256);
  if (broken) return { kind: 'repairable', damage: broken };
  const history = toHistory(entries);
  const unknown = entries.find((entry) => !isCaseEvent(entry.body));
  if (unknown) {
    const { seq, device } = unknown.header;
    return { kind: 'damaged', history, damage: { code: 'UNKNOWN_ENTRY', seq, device } };
  }
  const streams = new Map(streamsOf(entries).map((stream) => [stream[0]?.header.device, stream]));
  const behind = heads.some((head) => (streams.get(head.deviceId)?.length ?? 0) < head.length);
  if (behind) {
    const damage: Damage = { code: 'ENTRIES_MISSING', journal, store: entries.length };
    return { kind: 'repairable', damage };
  }
  const ahead = [...streams].some(([device, stream]) => stream.length > lengthOf(heads, device));
  if (ahead) {
    const damage: Damage = { code: 'JOURNAL_BEHIND_STORE', journal, store: entries.length };
    return { kind: 'damaged', history, damage };
  }
  const foreign = heads.find((head) => streams.get(head.deviceId)?.at(-1)?.hash !== head.head);
  if (foreign) {
    const damage: Damage = { code: 'CHAIN_BROKEN', seq: foreign.length - 1, device: foreign.deviceId };
    return { kind: 'repairable', damage };
  }
  return { kind: 'sound', history };
}

/** The entries in causal order with their events; entries of unknown kinds are left out. */
export function toHistory(entries: readonly Entry[]): readonly CaseEntry[] {
  return causalOrder(entries).flatMap((entry) =>
    isCaseEvent(entry.body) ? [{ entry, event: entry.body }] : [],
  );
}

/** The first entry whose number, link, header hash or body hash does not fit. */
function firstBreak(entries: readonly Entry[], sha256: Sha256): Damage | undefined {
  for (const stream of streamsOf(entries)) {
    let prev = '';
    for (const [index, { header, hash, salt, body }] of stream.entries()) {
      const fits =
        header.seq === index &&
        header.prev === prev &&
        hashHeader(header, sha256) === hash &&
        hashBody(salt, body, sha256) === header.bodyHash;
      if (!fits) return { code: 'CHAIN_BROKEN', seq: header.seq, device: header.device };
      prev = hash;
    }
  }
  return undefined;
}

function lengthOf(heads: readonly StreamHead[], device: DeviceId | undefined): number {
  return heads.find((head) => head.deviceId === device)?.length ?? 0;
}
