/** SHA-256 as 64 hexadecimal characters, worked out beside the window's own thread: for files of any size. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // Nothing in this app makes a SharedArrayBuffer.
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
