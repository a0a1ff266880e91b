import type { CaseId } from '../../shared/core/ids';
import { asId } from '../../shared/core/ids';
import type { StreamHead } from '../../shared/ipc/contract';

/** Case id, device id, length as a double, hash of the last entry. */
const ROW_BYTES = 16 + 16 + 8 + 32;

/**
 * Heads in the bytes they are stored in, ascending by case and device: opening a vault with 100 000 cases reads none of
 * them, asking for a case reads its own.
 */
export interface HeadTable {
  readonly length: number;
  readonly at: (index: number) => StreamHead;
  /** The rows of a case: from `from` up to and excluding `to`. Equal, and where the case would be, when it has none. */
  readonly rangeOf: (caseId: CaseId) => { readonly from: number; readonly to: number };
}

/** @param bytes as {@link encodeHeads} makes them; kept, not copied */
export function createHeadTable(bytes: Buffer = Buffer.alloc(0)): HeadTable {
  const length = bytes.length / ROW_BYTES;

  /** The first row whose case is not before the wanted one or, with `after`, behind it. */
  function search(wanted: Buffer, after: boolean): number {
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = middle * ROW_BYTES;
      const order = wanted.compare(bytes, at, at + 16);
      if (order > 0 || (after && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    length,
    at: (index) => {
      const at = index * ROW_BYTES;
      return {
        caseId: asId(bytes.toString('hex', at, at + 16)),
        deviceId: asId(bytes.toString('hex', at + 16, at + 32)),
        length: bytes.readDoubleLE(at + 32),
        head: bytes.toString('hex', at + 40, at + ROW_BYTES),
      };
    },
    rangeOf: (caseId) => {
      const wanted = Buffer.from(caseId, 'hex');
      return { from: search(wanted, false), to: search(wanted, true) };
    },
  };
}

export function encodeHeads(heads: Iterable<StreamHead>): Buffer {
  const rows = [...heads].sort((a, b) => compare(a.caseId, b.caseId) || compare(a.deviceId, b.deviceId));
  const bytes = Buffer.alloc(rows.length * ROW_BYTES);
  let at = 0;
  for (const { caseId, deviceId, length, head } of rows) {
    at += bytes.write(caseId, at, 'hex');
    at += bytes.write(deviceId, at, 'hex');
    at = bytes.writeDoubleLE(length, at);
    at += bytes.write(head, at, 'hex');
  }
  return bytes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
