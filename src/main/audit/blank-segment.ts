import type { EntryHeader } from '../../shared/audit/entry';
import type { CaseId } from '../../shared/core/ids';
import { HEAD_BYTES, encodeFrame, pieces } from './frames';
import { blankBodies } from './record-codec';

/**
 * A segment of the journal with zeros in place of sealed bodies. Everything stays where it was, and every frame is whole
 * again; what was damaged is left as it is.
 * @param bytes the whole segment; overwritten
 * @returns whether anything was changed
 */
export function blankSegment(
  bytes: Buffer,
  cases: ReadonlySet<CaseId>,
  which: (header: EntryHeader) => boolean,
): boolean {
  let changed = false;
  for (const piece of pieces(bytes)) {
    if (piece.kind !== 'frame' || !(blankBodies(piece.payload, cases, which) ?? 0)) continue;
    encodeFrame(piece.payload).copy(bytes, piece.offset, 0, HEAD_BYTES);
    changed = true;
  }
  return changed;
}
