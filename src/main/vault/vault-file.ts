import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { canonicalJson } from '../../shared/audit/canonical-json';
import { ROLES } from '../../shared/complaint/vocabulary';
import { asId } from '../../shared/core/ids';
import type { DeviceId } from '../../shared/core/ids';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import { id } from '../../shared/core/shapes';
import { UI_LANGUAGES } from '../../shared/core/text';
import type { Failure } from '../../shared/ipc/contract';
import { failureOf } from '../failure';
import { writeAtomically } from '../files/durable';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
/** A key wrapped by one secret. */
const lock = z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), wrapped: base64 });

const kdf = z.strictObject({
  name: z.literal('argon2id'),
  // The upper limits keep a changed file from asking for all memory or for ever.
  memoryKiB: z.number().int().min(8).max(2_097_152),
  iterations: z.number().int().min(1).max(100),
  parallelism: z.number().int().min(1).max(16),
});

const seatSchema = z.strictObject({
  /** The id of the device this person signs as. */
  device: id<DeviceId>(),
  /** What the unlock page shows to choose among; null while one person works alone. */
  shown: z.strictObject({ name: z.string().min(1), role: z.enum(ROLES) }).nullable(),
  kdf,
  /** Both wrap the seat key. */
  passphrase: lock,
  recovery: lock,
  /** Sealed by the seat key. null: taken over from a version 1 file, where the two are one key. */
  vaultKey: base64.nullable(),
  identity: base64,
});
/** A place of one person at the workspace. */
export type Seat = z.infer<typeof seatSchema>;

/** The unlock page shows them all. */
export const MAX_SEATS = 50;

/** `vault.json`. In the clear is only what the unlock page shows. */
const contentSchema = z.strictObject({
  format: z.literal('uvildig-vault'),
  version: z.literal(2),
  organisation: z.string().min(1),
  language: z.enum(UI_LANGUAGES),
  /** The first one made the workspace. */
  seats: z.array(seatSchema).min(1).max(MAX_SEATS),
});
const fileSchema = contentSchema.extend({ check: z.string() });

export type VaultContent = z.infer<typeof contentSchema>;

/** One person, whose passphrase and code wrap the vault key itself. */
const firstVersionSchema = z.strictObject({
  format: z.literal('uvildig-vault'),
  version: z.literal(1),
  organisation: z.string().min(1),
  language: z.enum(UI_LANGUAGES),
  kdf,
  passphrase: lock,
  recovery: lock,
  identity: base64,
  check: z.string(),
});

/** In place of the device of a version 1 file, which only its secret tells. */
export const UNTOLD_DEVICE = asId<DeviceId>('0'.repeat(32));

const NAME = 'vault.json';
/** A second copy of the same content, and no older one: an old passphrase must not open it. */
const COPY_NAME = 'vault.json.bak';

/**
 * Undefined when there is no vault. A damaged file is answered from its copy; when both are damaged, or one is and the
 * other is missing, that is VAULT_DAMAGED and never "no vault".
 */
export async function readVaultFile(folder: string): Promise<Result<VaultContent | undefined, Failure>> {
  let found = false;
  for (const name of [NAME, COPY_NAME]) {
    const bytes = await readIfThere(join(folder, name));
    if (!bytes.ok) return bytes;
    if (bytes.value === undefined) continue;
    found = true;
    const content = parse(bytes.value);
    if (content) return ok(content);
  }
  return found ? err({ code: 'VAULT_DAMAGED' }) : ok(undefined);
}

/** The second copy is written only after the first has reached the disk: one of them is whole at any moment. */
export async function writeVaultFile(folder: string, content: VaultContent): Promise<void> {
  const bytes = bytesOf(content);
  await writeAtomically(join(folder, NAME), bytes);
  await writeAtomically(join(folder, COPY_NAME), bytes);
}

/** Writes it unless both copies are there and say just this: after a crash, or after an older version of the app. */
export async function mendVaultFile(folder: string, content: VaultContent): Promise<void> {
  const wanted = bytesOf(content);
  const copies = await Promise.all(
    [NAME, COPY_NAME].map((name) => readFile(join(folder, name)).catch(() => undefined)),
  );
  if (!copies.every((copy) => copy?.equals(wanted))) await writeVaultFile(folder, content);
}

function bytesOf(unordered: VaultContent): Buffer {
  // The schema puts the members in one order, so that the same content has the same bytes.
  const content = contentSchema.parse(unordered);
  return Buffer.from(`${JSON.stringify({ ...content, check: checksum(content) }, null, 2)}\n`);
}

async function readIfThere(path: string): Promise<Result<Buffer | undefined, Failure>> {
  try {
    return ok(await readFile(path));
  } catch (error) {
    const failure = failureOf(error);
    return failure.code === 'NOT_FOUND' ? ok(undefined) : err(failure);
  }
}

function parse(bytes: Buffer): VaultContent | undefined {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) return parseFirstVersion(json);
  const { check, ...content } = parsed.data;
  return check === checksum(content) ? content : undefined;
}

/** The same locks in the new shape; the file itself is rewritten once somebody has opened it. */
function parseFirstVersion(json: unknown): VaultContent | undefined {
  const parsed = firstVersionSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const { check, ...content } = parsed.data;
  if (check !== checksum(content)) return undefined;
  const { version: _one, kdf: parameters, passphrase, recovery, identity, ...rest } = content;
  const locks = { kdf: parameters, passphrase, recovery, identity };
  return { ...rest, version: 2, seats: [{ device: UNTOLD_DEVICE, shown: null, vaultKey: null, ...locks }] };
}

/** Tells a damaged file from a wrong passphrase. Against people the seals protect, not this. */
function checksum(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
