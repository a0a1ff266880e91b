import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import type { SignedHeader } from '../../shared/audit/entry';
import type { CaseId } from '../../shared/core/ids';
import type { JournalFinding, JournalRecord } from '../../shared/ipc/contract';
import { pieces } from './frames';
import { continues, createHeads, headAfter } from './heads';
import type { Heads } from './heads';
import { readFrames } from './read-frames';
import { decodeHashes, decodeHeadersOf, decodeRecords, hashFits } from './record-codec';
import { readRange } from './segments';
import type { Segment } from './segments';

/** About so many bytes in one answer. */
const WINDOW_BYTES = 4 * 1_048_576;
/** The same when every entry is held against the one before it, which takes longer: others are waiting. */
const INSPECTED_BYTES = 1_048_576;

/** Of one answer; nobody reads more. */
const MAX_FINDINGS = 1_000;

export interface JournalScan {
  readonly records: readonly JournalRecord[];
  readonly next: number | null;
  readonly size: number;
  readonly findings: readonly JournalFinding[];
}

export interface JournalReader {
  /** Reads on from a position that an earlier scan answered, or 0. */
  readonly scan: (position: number) => Promise<JournalScan>;
  /** Checks checksums, hashes and links, and in the end that the streams lead to the heads; answers no records. */
  readonly inspect: (position: number) => Promise<JournalScan>;
  /**
   * Hashes of all entries between two positions where frames begin or the journal ends, 32 bytes each, in order.
   * @returns undefined when part of it cannot be read
   */
  readonly hashes: (from: number, to: number) => Promise<Buffer | undefined>;
  /** Every entry of some cases without its body, in the order of writing; undefined when part of it cannot be read. */
  readonly headersOf: (cases: ReadonlySet<CaseId>) => Promise<readonly SignedHeader[] | undefined>;
  /** @param frames positions of frames that hold records of the workspace's own stream */
  readonly workspaceRecords: (frames: readonly number[]) => Promise<JournalRecord[]>;
}

/**
 * @param segments by position; more may be added at the end
 * @param end      position behind the last acknowledged byte
 * @param heads    what the journal is known to lead to
 */
export function createJournalReader(
  segments: readonly Segment[],
  end: () => number,
  heads: Heads,
): JournalReader {
  // How far the inspection has come, from the journal's beginning.
  let inspected = createHeads();
  function stopOf(index: number): number {
    return Math.min(segments[index + 1]?.start ?? Infinity, end());
  }

  async function read(position: number, open: OpenPayload, windowBytes = WINDOW_BYTES): Promise<JournalScan> {
    const size = end();
    const index = segments.findLastIndex(({ start }) => start <= position);
    const segment = segments[index];
    if (!segment) return gap(position, segments[0]?.start ?? size, size);
    if (position >= size) return { records: [], next: null, size, findings: [] };
    const from = position - segment.start;
    const stop = stopOf(index) - segment.start;
    const window = await readRange(segment.path, from, Math.min(stop, from + windowBytes));
    if (window.length === 0) return gap(position, stopOf(index), size);
    const isRest = from + window.length >= stop || window.length < windowBytes;
    let taken = takePieces(window, position, isRest, open, windowBytes);
    // A first frame that does not end within the window is long or damaged: the rest of the segment decides.
    if (taken.next === position) {
      taken = takePieces(await readRange(segment.path, from, stop), position, true, open, windowBytes);
    }
    return { ...taken, size, next: taken.next >= size ? null : taken.next };
  }

  async function inspect(position: number): Promise<JournalScan> {
    if (position === 0) inspected = createHeads();
    const chain = inspected;
    const breaks: JournalFinding[] = [];
    const follow: OpenPayload = (payload, at) => {
      const records = decodeRecords(payload);
      for (const record of records ?? []) {
        const { case: caseId, device: deviceId, seq } = record.header;
        const head = chain.of(caseId, deviceId);
        if (!continues(record.header, head) || !hashFits(record)) {
          breaks.push({ kind: 'broken-chain', position: at, caseId, deviceId, seq });
        }
        if (seq >= head.length) chain.set(headAfter(record.header, record.hash));
      }
      return records && [];
    };
    const scanned = await read(position, follow, INSPECTED_BYTES);
    const ended = scanned.next === null && end() === scanned.size;
    const astray = ended ? strayHeads(chain, heads, scanned.size) : [];
    return { ...scanned, findings: [...scanned.findings, ...breaks, ...astray].slice(0, MAX_FINDINGS) };
  }

  /** @returns whether all of it could be read */
  async function pass(from: number, to: number, open: OpenPayload): Promise<boolean> {
    let next: number | null = from;
    while (next !== null && next < to) {
      const scanned: JournalScan = await read(next, open);
      if (scanned.findings.length > 0) return false;
      next = scanned.next;
    }
    return true;
  }

  return {
    scan: (position) => read(position, caseRecords),
    inspect,
    hashes: async (from, to) => {
      const hashes: Buffer[] = [];
      const whole = await pass(from, to, (payload, at) => {
        const found = decodeHashes(payload);
        // What was written since is not asked for.
        if (at < to) hashes.push(...(found ?? []));
        return found && [];
      });
      return whole ? Buffer.concat(hashes) : undefined;
    },
    headersOf: async (cases) => {
      const headers: SignedHeader[] = [];
      const whole = await pass(0, end(), (payload) => {
        const found = decodeHeadersOf(payload, cases);
        headers.push(...(found ?? []));
        return found && [];
      });
      return whole ? headers : undefined;
    },
    workspaceRecords: async (frames) => {
      const records: JournalRecord[] = [];
      for (const segment of segments) {
        const inIt = frames.filter((position) => segmentAt(segments, position) === segment);
        for (const payload of await readFrames(segment, inIt)) {
          const found = decodeRecords(payload) ?? [];
          records.push(...found.filter(({ header }) => header.case === WORKSPACE_STREAM));
        }
      }
      return records;
    },
  };
}

/** Streams whose last entry in the files is not the one that was acknowledged last. */
function strayHeads(found: Heads, known: Heads, position: number): readonly JournalFinding[] {
  const stray: JournalFinding[] = [];
  for (const { caseId, deviceId, length, head } of known.all()) {
    if (found.of(caseId, deviceId).head === head) continue;
    stray.push({ kind: 'broken-chain', position, caseId, deviceId, seq: length - 1 });
    if (stray.length === MAX_FINDINGS) break;
  }
  return stray;
}

/** A stretch of the journal that no file holds. */
function gap(from: number, to: number, size: number): JournalScan {
  if (from >= to) return { records: [], next: to >= size ? null : to, size, findings: [] };
  const findings: JournalFinding[] = [{ kind: 'damaged', position: from, length: to - from }];
  return { records: [], next: to >= size ? null : to, size, findings };
}

/** Undefined when the payload holds no records. */
type OpenPayload = (payload: Buffer, position: number) => readonly JournalRecord[] | undefined;

const caseRecords: OpenPayload = (payload) =>
  decodeRecords(payload)?.filter(({ header }) => header.case !== WORKSPACE_STREAM);

function takePieces(
  buffer: Buffer,
  position: number,
  isRest: boolean,
  open: OpenPayload,
  windowBytes: number,
) {
  const records: JournalRecord[] = [];
  const findings: JournalFinding[] = [];
  let next = position;
  for (const piece of pieces(buffer, { more: !isRest })) {
    // What is not whole at the edge of the window is only cut off there: the next scan begins with it.
    if (piece.kind !== 'frame' && piece.end === buffer.length && !isRest) break;
    const found = piece.kind === 'frame' ? open(piece.payload, position + piece.offset) : undefined;
    if (found) records.push(...found);
    else {
      const length = piece.end - piece.offset;
      findings.push({ kind: 'damaged', position: position + piece.offset, length });
    }
    next = position + piece.end;
    if (piece.end >= windowBytes) break;
  }
  return { records, findings, next };
}

function segmentAt(segments: readonly Segment[], position: number): Segment | undefined {
  return segments.findLast(({ start }) => start <= position);
}
