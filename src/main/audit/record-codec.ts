import { canonicalJson } from '../../shared/audit/canonical-json';
import { hashHeader } from '../../shared/audit/hashing';
import { entryHeaderSchema } from '../../shared/audit/entry-schema';
import type { JournalRecord } from '../../shared/ipc/contract';
import { sha256 } from './signing';

/**
 * One frame of the journal: the records of one flush.
 * count (u32), then for each: length of the header (u32), header as canonical JSON, hash (32 bytes), signature
 * (64 bytes), length of the sealed body (u32), sealed body. Little endian.
 */
export function encodeRecords(records: readonly JournalRecord[]): Buffer {
  const parts: Uint8Array[] = [uint32(records.length)];
  for (const record of records) {
    const header = Buffer.from(canonicalJson(record.header));
    parts.push(
      uint32(header.length),
      header,
      Buffer.from(record.hash, 'hex'),
      Buffer.from(record.sig, 'hex'),
    );
    parts.push(uint32(record.sealedBody.byteLength), record.sealedBody);
  }
  return Buffer.concat(parts);
}

/** Undefined when the payload is not of this form: its checksum holds, so somebody made it. */
export function decodeRecords(payload: Buffer): JournalRecord[] | undefined {
  const reader = createReader(payload);
  const records: JournalRecord[] = [];
  try {
    const count = reader.uint32();
    for (let i = 0; i < count; i++) {
      const header = entryHeaderSchema.parse(JSON.parse(reader.bytes(reader.uint32()).toString('utf8')));
      const hash = reader.bytes(32).toString('hex');
      const sig = reader.bytes(64).toString('hex');
      // A copy: a view would keep the whole segment in memory and send it to the window.
      const sealedBody = Uint8Array.from(reader.bytes(reader.uint32()));
      records.push({ header, hash, sig, sealedBody });
    }
  } catch {
    return undefined;
  }
  return reader.atEnd() ? records : undefined;
}

/** The hashes alone, as bytes, in order: a tenth of the work. Undefined when the payload is not of this form. */
export function decodeHashes(payload: Buffer): Buffer[] | undefined {
  const reader = createReader(payload);
  const hashes: Buffer[] = [];
  try {
    const count = reader.uint32();
    for (let i = 0; i < count; i++) {
      reader.bytes(reader.uint32());
      hashes.push(reader.bytes(32));
      reader.bytes(64);
      reader.bytes(reader.uint32());
    }
  } catch {
    return undefined;
  }
  return reader.atEnd() ? hashes : undefined;
}

/** True when the hash beside the header is the header's. */
export function hashFits(record: JournalRecord): boolean {
  return hashHeader(record.header, sha256) === record.hash;
}

function createReader(buffer: Buffer) {
  let at = 0;
  return {
    uint32: (): number => {
      const value = buffer.readUInt32LE(at);
      at += 4;
      return value;
    },
    bytes: (length: number): Buffer => {
      if (at + length > buffer.length) throw new RangeError('Past the end of the frame');
      at += length;
      return buffer.subarray(at - length, at);
    },
    atEnd: (): boolean => at === buffer.length,
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
