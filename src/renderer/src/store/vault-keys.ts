import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { buffer } from './sealing';

/** Keys derived from the vault key. None can be taken out again. */
export interface VaultKeys {
  /** Wraps case keys. */
  readonly caseKeys: CryptoKey;
  /** Seals queue rows and the queue snapshot. */
  readonly queue: CryptoKey;
  /** Seals drafts and settings. */
  readonly records: CryptoKey;
  /** Makes blind indexes. */
  readonly blindIndex: CryptoKey;
}

/**
 * Takes the raw vault key over: derives what is needed and overwrites the bytes.
 * @param raw 32 bytes; zero afterwards
 * @source RFC 5869 (HKDF-SHA-256), one label per use
 */
export async function takeVaultKey(raw: Uint8Array): Promise<VaultKeys> {
  const root = await crypto.subtle.importKey('raw', buffer(raw), 'HKDF', false, ['deriveKey']);
  raw.fill(0);
  const aes = (label: string) =>
    crypto.subtle.deriveKey(hkdf(label), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [caseKeys, queue, records, blindIndex] = await Promise.all([
    aes('case keys'),
    aes('queue'),
    aes('records'),
    crypto.subtle.deriveKey(hkdf('blind index'), root, hmac, false, ['sign']),
  ]);
  return { caseKeys, queue, records, blindIndex };
}

/**
 * An exact-match index of an identifier that says nothing about it: HMAC-SHA-256, first 16 bytes as 32 hexadecimal
 * characters. Leaks equality only, so never for values with few possibilities.
 */
export async function blindIndex(keys: VaultKeys, use: string, value: string): Promise<string> {
  const mac = await crypto.subtle.sign(
    'HMAC',
    keys.blindIndex,
    buffer(utf8ToBytes(`${use}\n${value.trim()}`)),
  );
  return bytesToHex(new Uint8Array(mac).subarray(0, 16));
}

function hkdf(label: string): HkdfParams {
  return {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: buffer(utf8ToBytes(`uvildig v1 ${label}`)),
  };
}
