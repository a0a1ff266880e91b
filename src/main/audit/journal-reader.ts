import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import type { JournalFinding, JournalRecord } from '../../shared/ipc/contract';
import { HEAD_BYTES, frameEnd, pieces } from './frames';
import { decodeRecords } from './record-codec';
import { readRange } from './segments';
import type { Segment } from './segments';

/** About so many bytes in one answer. */
const WINDOW_BYTES = 4 * 1_048_576;

export interface JournalScan {
  readonly records: readonly JournalRecord[];
  readonly next: number | null;
  readonly size: number;
  readonly findings: readonly JournalFinding[];
}

export interface JournalReader {
  /** Reads on from a position that an earlier scan answered, or 0. */
  readonly scan: (position: number) => Promise<JournalScan>;
  /** Checks the bytes against their checksums only, which takes a tenth of the time; answers no records. */
  readonly inspect: (position: number) => Promise<JournalScan>;
  /** @param frames positions of frames that hold records of the workspace's own stream */
  readonly workspaceRecords: (frames: readonly number[]) => Promise<JournalRecord[]>;
}

/**
 * @param segments by position; more may be added at the end
 * @param end      position behind the last acknowledged byte
 */
export function createJournalReader(segments: readonly Segment[], end: () => number): JournalReader {
  function stopOf(index: number): number {
    return Math.min(segments[index + 1]?.start ?? Infinity, end());
  }

  async function read(position: number, open: OpenPayload): Promise<JournalScan> {
    const size = end();
    const index = segments.findLastIndex(({ start }) => start <= position);
    const segment = segments[index];
    if (!segment) return gap(position, segments[0]?.start ?? size, size);
    if (position >= size) return { records: [], next: null, size, findings: [] };
    const from = position - segment.start;
    const stop = stopOf(index) - segment.start;
    const window = await readRange(segment.path, from, Math.min(stop, from + WINDOW_BYTES));
    if (window.length === 0) return gap(position, stopOf(index), size);
    const isRest = from + window.length >= stop || window.length < WINDOW_BYTES;
    let taken = takePieces(window, position, isRest, open);
    // A first frame that does not end within the window is long or damaged: the rest of the segment decides.
    if (taken.next === position) {
      taken = takePieces(await readRange(segment.path, from, stop), position, true, open);
    }
    return { ...taken, size, next: taken.next >= size ? null : taken.next };
  }

  return {
    scan: (position) => read(position, caseRecords),
    inspect: (position) => read(position, () => []),
    workspaceRecords: async (frames) => {
      const records: JournalRecord[] = [];
      for (const position of frames) {
        const payload = await readFrame(segments, position);
        const found = (payload && decodeRecords(payload)) ?? [];
        records.push(...found.filter(({ header }) => header.case === WORKSPACE_STREAM));
      }
      return records;
    },
  };
}

/** A stretch of the journal that no file holds. */
function gap(from: number, to: number, size: number): JournalScan {
  if (from >= to) return { records: [], next: to >= size ? null : to, size, findings: [] };
  const findings: JournalFinding[] = [{ kind: 'damaged', position: from, length: to - from }];
  return { records: [], next: to >= size ? null : to, size, findings };
}

/** Undefined when the payload holds no records. */
type OpenPayload = (payload: Buffer) => readonly JournalRecord[] | undefined;

const caseRecords: OpenPayload = (payload) =>
  decodeRecords(payload)?.filter(({ header }) => header.case !== WORKSPACE_STREAM);

function takePieces(buffer: Buffer, position: number, isRest: boolean, open: OpenPayload) {
  const records: JournalRecord[] = [];
  const findings: JournalFinding[] = [];
  let next = position;
  for (const piece of pieces(buffer, { more: !isRest })) {
    // What is not whole at the edge of the window is only cut off there: the next scan begins with it.
    if (piece.kind !== 'frame' && piece.end === buffer.length && !isRest) break;
    const found = piece.kind === 'frame' ? open(piece.payload) : undefined;
    if (found) records.push(...found);
    else {
      const length = piece.end - piece.offset;
      findings.push({ kind: 'damaged', position: position + piece.offset, length });
    }
    next = position + piece.end;
    if (piece.end >= WINDOW_BYTES) break;
  }
  return { records, findings, next };
}

async function readFrame(segments: readonly Segment[], position: number): Promise<Buffer | undefined> {
  const segment = segments.findLast(({ start }) => start <= position);
  if (!segment) return undefined;
  const from = position - segment.start;
  const head = await readRange(segment.path, from, from + HEAD_BYTES);
  const end = frameEnd(head, 0);
  if (end === undefined) return undefined;
  const [frame] = pieces(await readRange(segment.path, from, from + end));
  return frame?.kind === 'frame' ? frame.payload : undefined;
}
