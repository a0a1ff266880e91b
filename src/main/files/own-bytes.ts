/**
 * Bytes in a buffer of their own. Sending a view to a window sends the whole buffer below it, and small Buffers of Node
 * share one, with whatever else was in it.
 */
export function ownBytes(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(bytes);
}
