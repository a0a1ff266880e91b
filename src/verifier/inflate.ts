/**
 * Unpacks zlib's format (RFC 1950) into exactly as many bytes as were announced, and takes no more memory than that.
 * @param packed attacker-controlled
 * @throws when it is something else, or gives fewer or more bytes
 */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) {
      await reader.cancel();
      throw new Error('More bytes than announced');
    }
    bytes.set(value, at);
    at += value.length;
  }
  if (at !== size) throw new Error('Fewer bytes than announced');
  return bytes;
}
