import type { EntryHeader, Hash } from '../../shared/audit/entry';
import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import { asId } from '../../shared/core/ids';
import type { CaseId, DeviceId } from '../../shared/core/ids';
import type { StreamHead } from '../../shared/ipc/contract';
import { createHeadTable } from './head-table';

/** How far every stream has come. */
export interface Heads {
  /** Length 0 and an empty head for a stream that does not exist. */
  readonly of: (caseId: CaseId, deviceId: DeviceId) => Head;
  /** The streams of a case by device id in ascending order. */
  readonly ofCase: (caseId: CaseId) => readonly StreamHead[];
  readonly set: (head: StreamHead) => void;
  readonly all: () => Iterable<StreamHead>;
  /** All but the workspace's own streams. Cases that are new come last, so that pages asked for one by one fit together. */
  readonly page: (offset: number, limit: number) => StreamHead[];
  /** Without the workspace's own streams. */
  readonly caseStreams: () => number;
}

export interface Head {
  readonly length: number;
  readonly head: Hash | '';
}

const NONE: Head = { length: 0, head: '' };

/** @param base what was known before */
export function createHeads(base = createHeadTable()): Heads {
  // Cases of which something changed, whole. A case has one stream in most workspaces and a few in the others: a list
  // is smaller than a map.
  const changed = new Map<CaseId, StreamHead[]>();
  const own = base.rangeOf(asId(WORKSPACE_STREAM));
  let count = base.length - (own.to - own.from);

  function baseOf(caseId: CaseId): StreamHead[] {
    const { from, to } = base.rangeOf(caseId);
    return Array.from({ length: to - from }, (_, index) => base.at(from + index));
  }

  /** Rows of the base by number, in its order; changed cases in their place, new ones at the end. */
  function* slots(): Generator<number | StreamHead> {
    const places = [...changed.keys()].map((caseId) => ({ caseId, ...base.rangeOf(caseId) }));
    const known = places.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
    let next = 0;
    for (const { caseId, from, to } of known) {
      for (; next < from; next++) yield next;
      yield* changed.get(caseId) ?? [];
      next = to;
    }
    for (; next < base.length; next++) yield next;
    for (const { caseId, from, to } of places) if (from === to) yield* changed.get(caseId) ?? [];
  }

  function isOwn(slot: number | StreamHead): boolean {
    return typeof slot === 'number'
      ? slot >= own.from && slot < own.to
      : slot.caseId === asId<CaseId>(WORKSPACE_STREAM);
  }

  function headIn(slot: number | StreamHead): StreamHead {
    return typeof slot === 'number' ? base.at(slot) : slot;
  }

  return {
    of: (caseId, deviceId) =>
      (changed.get(caseId) ?? baseOf(caseId)).find((head) => head.deviceId === deviceId) ?? NONE,
    ofCase: (caseId) =>
      (changed.get(caseId) ?? baseOf(caseId)).toSorted((a, b) => (a.deviceId < b.deviceId ? -1 : 1)),
    set: (head) => {
      const streams = changed.get(head.caseId) ?? baseOf(head.caseId);
      changed.set(head.caseId, streams);
      const index = streams.findIndex(({ deviceId }) => deviceId === head.deviceId);
      if (index >= 0) streams[index] = head;
      else {
        streams.push(head);
        count += isOwn(head) ? 0 : 1;
      }
    },
    *all() {
      for (const slot of slots()) yield headIn(slot);
    },
    page: (offset, limit) => {
      const page: StreamHead[] = [];
      let index = 0;
      for (const slot of slots()) {
        if (isOwn(slot)) continue;
        if (index++ < offset) continue;
        if (page.length === limit) break;
        page.push(headIn(slot));
      }
      return page;
    },
    caseStreams: () => count,
  };
}

/** The header is the next entry of its stream. */
export function continues(header: EntryHeader, head: Head): boolean {
  return header.seq === head.length && header.prev === head.head;
}

export function headAfter(header: EntryHeader, hash: Hash): StreamHead {
  return { caseId: header.case, deviceId: header.device, length: header.seq + 1, head: hash };
}
