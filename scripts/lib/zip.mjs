import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

// Signatures of a zip file's records (PKWARE APPNOTE 4.3).
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * Unpacks part of a zip file (no zip64, no encryption, no links: enough for the archive we know).
 *
 * @param {string} zipFile
 * @param {string} target folder, absolute; entries that would land outside are refused
 * @param {(name: string) => string | undefined} place the path below the target for an entry, undefined leaves it out
 */
export function unzip(zipFile, target, place) {
  const descriptor = openSync(zipFile, 'r');
  try {
    for (const entry of readDirectory(descriptor)) {
      const path = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (path === undefined) continue;
      const destination = resolve(target, path);
      if (!destination.startsWith(target + sep))
        throw new Error(`The archive names a file outside: ${entry.name}`);
      mkdirSync(dirname(destination), { recursive: true });
      writeFileSync(destination, readEntry(descriptor, entry));
      if (entry.mode !== 0) chmodSync(destination, entry.mode);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** @param {number} descriptor */
function readDirectory(descriptor) {
  const { size } = fstatSync(descriptor);
  // The end record is 22 bytes and may be followed by a comment of at most 65 535 bytes.
  const tailLength = Math.min(size, 22 + 65_535);
  const tail = readBytes(descriptor, size - tailLength, tailLength);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== endOfDirectory) end -= 1;
  if (end < 0) throw new Error('Not a zip file, or a truncated one.');

  const count = tail.readUInt16LE(end + 10);
  const directory = readBytes(descriptor, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== directoryEntry)
      throw new Error('The directory of the zip file is damaged.');
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {number} descriptor
 * @param {ReturnType<typeof readDirectory>[number]} entry
 */
function readEntry(descriptor, entry) {
  const header = readBytes(descriptor, entry.offset, 30);
  const dataAt = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = readBytes(descriptor, dataAt, entry.packedSize);
  const bytes = entry.method === 0 ? packed : inflateRawSync(packed);
  if (crc32(bytes) !== entry.crc) throw new Error(`${entry.name} is damaged in the archive.`);
  return bytes;
}

/**
 * @param {number} descriptor
 * @param {number} position
 * @param {number} length
 */
function readBytes(descriptor, position, length) {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const got = readSync(descriptor, bytes, done, length - done, position + done);
    if (got === 0) throw new Error('The zip file ends too early.');
    done += got;
  }
  return bytes;
}
