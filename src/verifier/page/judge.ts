import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

import { verifyPack } from '../../shared/audit/verify-pack';
import type { PackVerdict } from '../../shared/audit/verify-pack';
import type { VerifySignature } from '../../shared/audit/verify-trail';
import { decodeUtf8 } from '../decode-utf8';
import { openPack } from '../open-pack';

/** UNREADABLE: no PDF. BROWSER_TOO_OLD: without Ed25519 (before Chrome 137, Firefox 129, Safari 17). */
export type Judgement =
  | { readonly state: 'judged'; readonly verdict: PackVerdict }
  | { readonly state: 'UNREADABLE' | 'BROWSER_TOO_OLD' };

const ED25519 = { name: 'Ed25519' };

/**
 * Verifies a pack with the browser's own cryptography, which answers later: a first walk collects the signatures that
 * will be asked about, a second one has the answers. Which ones are asked about does not depend on the answers; one
 * that was not collected would count as wrong.
 * @param pdf attacker-controlled
 */
export async function judge(pdf: Uint8Array): Promise<Judgement> {
  if (!(await knowsEd25519())) return { state: 'BROWSER_TOO_OLD' };
  const pack = await openPack(pdf);
  if (!pack) return { state: 'UNREADABLE' };
  const asked = new Map<string, Parameters<VerifySignature>>();
  verifyPack(pack, { sha256, verifySignature: collect }, decodeUtf8);
  const valid = await validOf(asked);
  const verifySignature: VerifySignature = (...question) => valid.has(nameOf(question));
  return { state: 'judged', verdict: verifyPack(pack, { sha256, verifySignature }, decodeUtf8) };

  function collect(...question: Parameters<VerifySignature>): boolean {
    asked.set(nameOf(question), question);
    return true;
  }
}

function nameOf([publicKey, message, signature]: Parameters<VerifySignature>): string {
  return `${publicKey} ${bytesToHex(message)} ${signature}`;
}

async function validOf(
  asked: ReadonlyMap<string, Parameters<VerifySignature>>,
): Promise<ReadonlySet<string>> {
  const keys = new Map<string, Promise<CryptoKey>>();
  const valid = new Set<string>();
  await Promise.all(
    [...asked].map(async ([name, [publicKey, message, signature]]) => {
      const key = keys.get(publicKey) ?? imported(publicKey);
      keys.set(publicKey, key);
      try {
        const [sig, data] = [Uint8Array.from(hexToBytes(signature)), Uint8Array.from(message)];
        if (await crypto.subtle.verify(ED25519, await key, sig, data)) valid.add(name);
      } catch {
        // Bytes that are no key have signed nothing.
      }
    }),
  );
  return valid;
}

function imported(publicKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', Uint8Array.from(hexToBytes(publicKey)), ED25519, false, ['verify']);
}

/** RFC 8032, 7.1, first test: a key every browser that knows the curve takes. */
const KNOWN_KEY = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';

async function knowsEd25519(): Promise<boolean> {
  try {
    await imported(KNOWN_KEY);
    return true;
  } catch {
    // The only use of asking: a browser that does not know the curve refuses every key.
    return false;
  }
}
