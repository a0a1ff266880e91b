import type { EntryHeader, Hash } from '../../shared/audit/entry';
import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import type { CaseId, DeviceId } from '../../shared/core/ids';
import type { StreamHead } from '../../shared/ipc/contract';

/** How far every stream has come. */
export interface Heads {
  /** Length 0 and an empty head for a stream that does not exist. */
  readonly of: (caseId: CaseId, deviceId: DeviceId) => Head;
  /** The streams of a case by device id in ascending order. */
  readonly ofCase: (caseId: CaseId) => readonly StreamHead[];
  readonly set: (head: StreamHead) => void;
  readonly all: () => Iterable<StreamHead>;
  /** All but the workspace's own streams. */
  readonly page: (offset: number, limit: number) => StreamHead[];
  /** Without the workspace's own streams. */
  readonly caseStreams: () => number;
}

export interface Head {
  readonly length: number;
  readonly head: Hash | '';
}

const NONE: Head = { length: 0, head: '' };

export function createHeads(): Heads {
  // A case has one stream in most workspaces and a few in the others: a list is smaller than a map.
  const byCase = new Map<string, StreamHead[]>();
  let count = 0;

  function* all(): Generator<StreamHead> {
    for (const streams of byCase.values()) yield* streams;
  }

  return {
    of: (caseId, deviceId) => byCase.get(caseId)?.find((head) => head.deviceId === deviceId) ?? NONE,
    ofCase: (caseId) => (byCase.get(caseId) ?? []).toSorted((a, b) => (a.deviceId < b.deviceId ? -1 : 1)),
    set: (head) => {
      const streams = byCase.get(head.caseId);
      if (!streams) {
        byCase.set(head.caseId, [head]);
        count += isWorkspace(head) ? 0 : 1;
        return;
      }
      const index = streams.findIndex(({ deviceId }) => deviceId === head.deviceId);
      if (index >= 0) streams[index] = head;
      else {
        streams.push(head);
        count += isWorkspace(head) ? 0 : 1;
      }
    },
    all,
    page: (offset, limit) => {
      const page: StreamHead[] = [];
      let index = 0;
      for (const head of all()) {
        if (isWorkspace(head)) continue;
        if (index++ < offset) continue;
        if (page.length === limit) break;
        page.push(head);
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

function isWorkspace(head: StreamHead): boolean {
  return head.caseId === WORKSPACE_STREAM;
}
