const IV_BYTES = 12;
const TAG_BYTES = 16;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * AES-256-GCM with a fresh random 96-bit IV: IV, ciphertext and tag in one array.
 * @param place table, id and version of the record, so that a sealed record cannot be moved to another place
 * @source NIST SP 800-38D; at most 2^32 seals under one key
 */
export async function seal(key: CryptoKey, plain: Uint8Array, place: string): Promise<Uint8Array> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(place) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, buffer(plain)));
  const record = new Uint8Array(IV_BYTES + sealed.byteLength);
  record.set(iv);
  record.set(sealed, IV_BYTES);
  return record;
}

/** Undefined when the record is damaged, moved, or sealed by another key. */
export async function unseal(
  key: CryptoKey,
  record: Uint8Array,
  place: string,
): Promise<Uint8Array | undefined> {
  if (record.byteLength < IV_BYTES + TAG_BYTES) return undefined;
  // Views, not copies: 100 000 records are opened at a time, and each copy would be one more thing to clear away.
  const algorithm = {
    name: 'AES-GCM',
    iv: buffer(record.subarray(0, IV_BYTES)),
    additionalData: encoder.encode(place),
  };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, buffer(record.subarray(IV_BYTES))));
  } catch (error) {
    // The only error a well-formed call gives is a failed tag.
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}

export async function sealJson(key: CryptoKey, value: unknown, place: string): Promise<Uint8Array> {
  return seal(key, encoder.encode(JSON.stringify(value)), place);
}

/** Undefined when the record cannot be opened. What comes back is as unknown as any stored record. */
export async function unsealJson(key: CryptoKey, record: Uint8Array, place: string): Promise<unknown> {
  const plain = await unseal(key, record, place);
  const value: unknown = plain && JSON.parse(decoder.decode(plain));
  return value;
}

/** WebCrypto's types want memory that is not shared between threads; ours never is. */
export function buffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // Nothing in this app makes a SharedArrayBuffer.
  return bytes as Uint8Array<ArrayBuffer>;
}
