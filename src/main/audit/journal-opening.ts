import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import type { JournalFinding, JournalRecord, StreamHead } from '../../shared/ipc/contract';
import { HEAD_BYTES, pieces } from './frames';
import type { Piece } from './frames';
import { continues, createHeads, headAfter } from './heads';
import type { Heads } from './heads';
import type { HeadsSnapshot } from './heads-snapshot';
import { decodeRecords, hashFits } from './record-codec';
import { fileSize, listSegments, readRange } from './segments';
import type { Segment } from './segments';

/** Findings, and streams named in one of them, are listed up to this many; nobody reads more. */
const MAX_LISTED = 1_000;

/** What reading the journal's files gave. */
export interface JournalReading {
  readonly segments: readonly Segment[];
  readonly heads: Heads;
  readonly workspaceFrames: number[];
  /** Case streams of which acknowledged entries are missing: to continue them would be to fork them. */
  readonly cutStreams: readonly StreamHead[];
  readonly findings: readonly JournalFinding[];
  /** Position behind the last byte that counts; what lies behind it in the last segment is a write that was cut short. */
  readonly end: number;
  readonly lastFrame: HeadsSnapshot['lastFrame'];
}

/** Reads what the snapshot does not know yet, or everything when the snapshot and the files do not agree. */
export async function readJournal(
  folder: string,
  snapshot: HeadsSnapshot | undefined,
): Promise<JournalReading> {
  const segments = await listSegments(folder);
  const sizes = await Promise.all(segments.map(({ path }) => fileSize(path)));
  const last = segments.at(-1);
  const filesEnd = last ? last.start + (sizes.at(-1) ?? 0) : 0;
  const agrees = snapshot !== undefined && (await fits(snapshot, segments, filesEnd));
  const state = createState(agrees ? snapshot : undefined);
  let end = agrees ? snapshot.position : 0;

  for (const [index, segment] of segments.entries()) {
    const segmentEnd = segment.start + (sizes[index] ?? 0);
    const next = segments[index + 1];
    if (segment.start > end) state.damaged(end, segment.start);
    end = Math.max(end, segment.start);
    const stop = next ? Math.min(segmentEnd, next.start) : segmentEnd;
    if (next && segmentEnd > next.start) state.damaged(next.start, segmentEnd);
    if (stop <= end) continue;
    const buffer = await readRange(segment.path, end - segment.start, stop - segment.start);
    const base = end;
    end = stop;
    for (const piece of pieces(buffer)) {
      // Only the very last write can have been cut short, and not one that the snapshot has seen whole.
      if (piece.kind === 'torn' && !next && base + piece.offset >= (snapshot?.position ?? 0)) {
        end = base + piece.offset;
      } else state.take(piece, base, buffer);
    }
  }
  if (snapshot && !agrees) state.compare(snapshot, end);
  return { segments, heads: state.heads, ...state.result(), end };
}

/** The frame that was the last when the snapshot was taken is still at its place. */
async function fits(
  snapshot: HeadsSnapshot,
  segments: readonly Segment[],
  filesEnd: number,
): Promise<boolean> {
  const { lastFrame, position } = snapshot;
  if (position > filesEnd) return false;
  if (!lastFrame) return position === 0;
  const segment = segments.findLast(({ start }) => start <= lastFrame.offset);
  if (!segment) return false;
  const from = lastFrame.offset - segment.start;
  const head = await readRange(segment.path, from, from + HEAD_BYTES);
  return head.equals(lastFrame.head);
}

function createState(snapshot: HeadsSnapshot | undefined) {
  const heads = createHeads(snapshot?.heads);
  const workspaceFrames = [...(snapshot?.workspaceFrames ?? [])];
  const findings: JournalFinding[] = [];
  const cutStreams: StreamHead[] = [];
  let lastFrame = snapshot?.lastFrame ?? null;

  const note = (finding: JournalFinding): void => {
    if (findings.length < MAX_LISTED) findings.push(finding);
  };
  const damaged = (from: number, to: number): void => {
    note({ kind: 'damaged', position: from, length: to - from });
  };
  const takeRecord = (record: JournalRecord, position: number): void => {
    const { header, hash } = record;
    const head = heads.of(header.case, header.device);
    if (!continues(header, head) || !hashFits(record)) {
      const { case: caseId, device: deviceId, seq } = header;
      note({ kind: 'broken-chain', position, caseId, deviceId, seq });
    }
    // A record that is there twice does not take the head back.
    if (header.seq >= head.length) heads.set(headAfter(header, hash));
  };

  return {
    heads,
    damaged,
    take: (piece: Piece, base: number, buffer: Buffer): void => {
      const position = base + piece.offset;
      const records = piece.kind === 'frame' ? decodeRecords(piece.payload) : undefined;
      if (!records) {
        damaged(position, base + piece.end);
        return;
      }
      for (const record of records) takeRecord(record, position);
      if (records.some(({ header }) => header.case === WORKSPACE_STREAM)) workspaceFrames.push(position);
      lastFrame = {
        offset: position,
        head: Buffer.from(buffer.subarray(piece.offset, piece.offset + HEAD_BYTES)),
      };
    },
    compare: (known: HeadsSnapshot, end: number): void => {
      const shorter = Array.from({ length: known.heads.length }, (_, index) => known.heads.at(index)).filter(
        ({ caseId, deviceId, length }) => heads.of(caseId, deviceId).length < length,
      );
      if (known.position > end || shorter.length > 0) {
        note({ kind: 'truncated', position: known.position, streams: shorter.slice(0, MAX_LISTED) });
      }
      for (const head of shorter) {
        // The process's own stream goes on from where it truly was.
        if (head.caseId === WORKSPACE_STREAM) heads.set(head);
        else cutStreams.push(head);
      }
    },
    result: () => ({ workspaceFrames, cutStreams, findings, lastFrame }),
  };
}
