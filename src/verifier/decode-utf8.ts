/** @returns undefined for bytes that are no UTF-8; a byte order mark stays, and is no JSON */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: said as a fault of the file it stands in.
    return undefined;
  }
}
