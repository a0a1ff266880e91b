import { createHash } from 'node:crypto';

/** Stands in the trailer until the whole file is known. */
export const NO_FILE_ID = Buffer.alloc(16);

/**
 * Puts the file identifier (ISO 32000-1 14.4) in its place: the first 128 bits of the SHA-256 of the file without it.
 * pdfkit's own is a digest of title, author and time, the same for two letters of one day.
 * @param bytes a finished file, changed in place
 */
export function stampFileId(bytes: Buffer): void {
  const blank = NO_FILE_ID.toString('hex');
  const trailer = bytes.lastIndexOf('trailer');
  const first = bytes.indexOf(blank, trailer);
  const second = bytes.indexOf(blank, first + blank.length);
  if (trailer < 0 || first < 0 || second < 0) throw new Error('The trailer has no file identifier');
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, blank.length);
  bytes.write(id, first, 'latin1');
  bytes.write(id, second, 'latin1');
}
