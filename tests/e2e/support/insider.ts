import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sha256 } from '../../../src/main/audit/signing';
import { KDF_PARAMETERS, deriveKey } from '../../../src/main/vault/key-derivation';
import { subkey, unseal } from '../../../src/main/vault/sealing';
import { createVault } from '../../../src/main/vault/vault';
import { registerKeyId } from '../../../src/shared/audit/register-key';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { valueOf } from '../../main/support/vaults';
import { filesIn, inEncodings } from './plaintext';

/** IV, and the first block of what is sealed. */
const [IV, BLOCK] = [12, 16];
/** A case key as it lies wrapped: IV, 32 bytes, tag. */
const WRAPPED = IV + 32 + 16;
/** Places tried at once, and bytes read behind one that opens to something. */
const [STRETCH, MOST] = [65_536, 1_048_576];
const MAIN_PURPOSES = [
  'journal heads',
  'workspace entries',
  'time stamping',
  'erasure plans',
  'erasure notes',
];
const WINDOW_LABELS = ['case keys', 'queue', 'records', 'blind index'];

/** What somebody with a passphrase, the files and tools of their own gets to read. */
export interface Insider {
  /** Whatever opens to JSON or to a PDF, with noise behind it. */
  readonly texts: readonly Buffer[];
  readonly pdfs: number;
  readonly says: (word: string) => boolean;
}

/**
 * Takes every byte of the folders for the beginning of something sealed, under every key the passphrase leads to. Seals
 * and contexts are not asked: the cipher is opened without them.
 * @param vault the vault folder; the passphrase is of its first seat
 * @param around other folders, where they are there
 */
export async function insider(
  vault: string,
  passphrase: string,
  around: readonly string[] = [],
): Promise<Insider> {
  const keys = await keysOf(vault, passphrase);
  const texts = [vault, ...around]
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .map((path) => readFileSync(path))
    .flatMap((bytes) => keys.flatMap((key) => opened(bytes, key)));
  return {
    texts,
    pdfs: texts.filter((text) => text.subarray(0, 4).equals(Buffer.from('%PDF'))).length,
    says: (word) => texts.some((text) => inEncodings(word).some((bytes) => text.includes(bytes))),
  };
}

async function keysOf(vault: string, passphrase: string): Promise<readonly Buffer[]> {
  // On a copy: opening counts attempts.
  const folder = mkdtempSync(join(tmpdir(), 'uvildig-insider-'));
  try {
    cpSync(vault, folder, { recursive: true });
    const costs = { kdf: deriveKey, kdfParameters: KDF_PARAMETERS };
    const { key, seatKey } = valueOf(
      await createVault({ folder, clock: { now: () => Date.now() }, ...costs }).open({ passphrase }),
    );
    const window = WINDOW_LABELS.map((label) =>
      Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `uvildig v1 ${label}`, 32)),
    );
    const main = [key, seatKey].flatMap((root) => [
      root,
      ...[...MAIN_PURPOSES, 'document signing', 'identity'].map((purpose) => subkey(root, purpose)),
    ]);
    return [...main, ...window, ...(window[0] ? caseKeys(vault, window[0]) : [])];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every key of a case, or of a register row, anywhere in the files of the vault folder itself. */
function caseKeys(vault: string, wrapping: Buffer): readonly Buffer[] {
  const journal = Buffer.concat(filesIn(join(vault, 'journal')).map((path) => readFileSync(path)));
  const named = journal.toString('latin1').matchAll(/"case":"([0-9a-f]{32})"/g);
  const cases = [...new Set([...named].map(([, id]) => asId<CaseId>(id ?? '')))];
  const places = cases
    .flatMap((caseId) => [caseId, registerKeyId(caseId, sha256)])
    .map((id) => `keyring/${id}/1`);
  return readdirSync(vault, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(vault, entry.name)))
    .flatMap((bytes) =>
      Array.from({ length: Math.max(0, bytes.length - WRAPPED + 1) }, (_, at) =>
        places.flatMap((place) => unseal(wrapping, bytes.subarray(at, at + WRAPPED), place) ?? []),
      ).flat(),
    );
}

/** The beginnings of JSON or of a PDF in these bytes, under this key. */
function opened(bytes: Buffer, key: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  const last = bytes.length - IV - BLOCK;
  for (let from = 0; from <= last; from += STRETCH) {
    const count = Math.min(STRETCH, last - from + 1);
    const stream = firstBlocks(bytes, from, count, key);
    for (let place = 0; place < count; place++) {
      const at = from + place;
      const byteAt = (index: number) => (bytes[at + IV + index] ?? 0) ^ (stream[place * BLOCK + index] ?? 0);
      if (beginsText(byteAt)) found.push(readOn(bytes, at, key));
    }
  }
  return found;
}

/** The first block of key stream for an IV at each place, as GCM makes it (NIST SP 800-38D): its counter begins at 2. */
function firstBlocks(bytes: Buffer, from: number, count: number, key: Buffer): Buffer {
  const counters = Buffer.alloc(count * BLOCK);
  for (let place = 0; place < count; place++) {
    bytes.copy(counters, place * BLOCK, from + place, from + place + IV);
    counters[place * BLOCK + BLOCK - 1] = 2;
  }
  return createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(counters);
}

function beginsText(byteAt: (index: number) => number): boolean {
  const first = byteAt(0);
  if (first === 0x25) return byteAt(1) === 0x50 && byteAt(2) === 0x44 && byteAt(3) === 0x46;
  if (first !== 0x7b && first !== 0x5b) return false;
  for (let index = 1; index < BLOCK; index++) {
    const byte = byteAt(index);
    if (byte < 0x20 || byte === 0x7f) return false;
  }
  return true;
}

function readOn(bytes: Buffer, at: number, key: Buffer): Buffer {
  const counter = Buffer.concat([bytes.subarray(at, at + IV), Buffer.from([0, 0, 0, 2])]);
  return createDecipheriv('aes-256-ctr', key, counter).update(bytes.subarray(at + IV, at + IV + MOST));
}
