/** @param hashes 32 bytes each */
export function splitHashes(hashes: Buffer): string[] {
  return Array.from({ length: hashes.length / 32 }, (_, index) =>
    hashes.subarray(index * 32, index * 32 + 32).toString('hex'),
  );
}
