import { canonicalJson } from '../../shared/audit/canonical-json';
import { hashHeader } from '../../shared/audit/hashing';
import { entryHeaderSchema } from '../../shared/audit/entry-schema';
import type { EntryHeader, SignedHeader } from '../../shared/audit/entry';
import type { CaseId } from '../../shared/core/ids';
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
  return parts(payload, (record) => [
    // A copy: a view would keep the whole segment in memory and send it to the window.
    { ...signedHeaderIn(record), sealedBody: Uint8Array.from(record.sealedBody) },
  ]);
}

/** The entries of some cases without their bodies: the others are not taken apart. */
export function decodeHeadersOf(payload: Buffer, cases: ReadonlySet<CaseId>): SignedHeader[] | undefined {
  return parts(payload, (record) => (cases.has(caseIn(record)) ? [signedHeaderIn(record)] : []));
}

/**
 * Puts zeros in the place of sealed bodies, in the payload itself; nothing changes its length.
 * @returns how many; undefined when the payload is not of this form
 */
export function blankBodies(
  payload: Buffer,
  cases: ReadonlySet<CaseId>,
  which: (header: EntryHeader) => boolean,
): number | undefined {
  const blanked = parts(payload, (record) => {
    if (!cases.has(caseIn(record)) || !which(signedHeaderIn(record).header)) return [];
    return [record.sealedBody];
  });
  for (const body of blanked ?? []) body.fill(0);
  return blanked?.length;
}

/** The hashes alone, as bytes, in order: a tenth of the work. Undefined when the payload is not of this form. */
export function decodeHashes(payload: Buffer): Buffer[] | undefined {
  return parts(payload, ({ hash }) => [hash]);
}

/** True when the hash beside the header is the header's. */
export function hashFits(record: JournalRecord): boolean {
  return hashHeader(record.header, sha256) === record.hash;
}

/** The stretches of one record, as views of the payload. */
interface RawRecord {
  readonly header: Buffer;
  readonly hash: Buffer;
  readonly sig: Buffer;
  readonly sealedBody: Buffer;
}

function parts<T>(payload: Buffer, take: (record: RawRecord) => readonly T[]): T[] | undefined {
  const reader = createReader(payload);
  const taken: T[] = [];
  try {
    const count = reader.uint32();
    for (let i = 0; i < count; i++) {
      const header = reader.bytes(reader.uint32());
      const [hash, sig] = [reader.bytes(32), reader.bytes(64)];
      taken.push(...take({ header, hash, sig, sealedBody: reader.bytes(reader.uint32()) }));
    }
  } catch {
    return undefined;
  }
  return reader.atEnd() ? taken : undefined;
}

function signedHeaderIn({ header, hash, sig }: RawRecord): SignedHeader {
  return {
    header: entryHeaderSchema.parse(JSON.parse(header.toString('utf8'))),
    hash: hash.toString('hex'),
    sig: sig.toString('hex'),
  };
}

/** Without holding the header against its shape, which takes ten times as long. */
function caseIn({ header }: RawRecord): CaseId {
  // Only encodeRecords makes what has this form and a checksum that holds; the shape is checked where it is used.
  const { case: caseId } = JSON.parse(header.toString('utf8')) as { case: CaseId };
  return caseId;
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
