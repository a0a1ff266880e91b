import { crc32 } from 'node:zlib';

/**
 * How records lie in an append-only file. A frame is a head of 16 bytes (magic, payload length, CRC-32 of the payload,
 * CRC-32 of the first 12 bytes; little endian) and the payload. One flush writes one frame, so that a frame after a bad
 * place proves that the bad place was once whole and acknowledged.
 */
export const HEAD_BYTES = 16;
const MAGIC = Buffer.from('UvF1', 'latin1');
/** Disks write sectors of 512 bytes; after a power cut a sector that was not written reads as zeros. */
const SECTOR = 512;

export type Piece =
  | { readonly kind: 'frame'; readonly offset: number; readonly end: number; readonly payload: Buffer }
  /** Neither a frame nor a write that was cut short. */
  | { readonly kind: 'damaged'; readonly offset: number; readonly end: number }
  /** A write that did not finish, up to the end of the buffer. */
  | { readonly kind: 'torn'; readonly offset: number; readonly end: number };

export function encodeFrame(payload: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  MAGIC.copy(head, 0);
  head.writeUInt32LE(payload.byteLength, 4);
  head.writeUInt32LE(crc32(payload), 8);
  head.writeUInt32LE(crc32(head.subarray(0, 12)), 12);
  return Buffer.concat([head, payload]);
}

/**
 * Takes a stretch of a file apart that begins with a frame. Every byte belongs to exactly one piece.
 * @param options.more the file goes on behind the buffer: a last frame that does not fit in is torn only here
 */
export function* pieces(buffer: Buffer, options = { more: false }): Generator<Piece> {
  let offset = 0;
  while (offset < buffer.length) {
    const end = frameEnd(buffer, offset);
    if (options.more && (end ?? offset + HEAD_BYTES) > buffer.length) {
      yield { kind: 'torn', offset, end: buffer.length };
      return;
    }
    if (end !== undefined && isWhole(buffer, offset, end)) {
      yield { kind: 'frame', offset, end, payload: buffer.subarray(offset + HEAD_BYTES, end) };
      offset = end;
      continue;
    }
    const next = nextFrame(buffer, offset + 1);
    if (next === undefined) {
      const kind = isTorn(buffer.subarray(offset), end !== undefined) ? 'torn' : 'damaged';
      yield { kind, offset, end: buffer.length };
      return;
    }
    yield { kind: 'damaged', offset, end: next };
    offset = next;
  }
}

/** Where the frame at `offset` ends by its own head, possibly after the buffer; undefined when that is no head. */
export function frameEnd(buffer: Buffer, offset: number): number | undefined {
  if (offset + HEAD_BYTES > buffer.length) return undefined;
  const head = buffer.subarray(offset, offset + HEAD_BYTES);
  if (!head.subarray(0, 4).equals(MAGIC) || head.readUInt32LE(12) !== crc32(head.subarray(0, 12))) {
    return undefined;
  }
  return offset + HEAD_BYTES + head.readUInt32LE(4);
}

function isWhole(buffer: Buffer, offset: number, end: number): boolean {
  if (end > buffer.length) return false;
  return buffer.readUInt32LE(offset + 8) === crc32(buffer.subarray(offset + HEAD_BYTES, end));
}

function nextFrame(buffer: Buffer, from: number): number | undefined {
  for (let at = buffer.indexOf(MAGIC, from); at !== -1; at = buffer.indexOf(MAGIC, at + 1)) {
    const end = frameEnd(buffer, at);
    if (end !== undefined && isWhole(buffer, at, end)) return at;
  }
  return undefined;
}

/**
 * A write is cut short by its process dying (bytes are missing at the end) or by the power (sectors are zeros). A
 * frame that is complete but wrong was changed later: it may have been acknowledged, so nobody may cut it off.
 * @param rest from the start of the frame to the end of the file
 */
function isTorn(rest: Buffer, headIsSound: boolean): boolean {
  if (rest.length < HEAD_BYTES) return true;
  if (headIsSound && HEAD_BYTES + rest.readUInt32LE(4) > rest.length) return true;
  return longestZeroRun(rest) >= Math.min(SECTOR, Math.max(1, rest.length - HEAD_BYTES));
}

function longestZeroRun(bytes: Buffer): number {
  let longest = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte === 0 ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
