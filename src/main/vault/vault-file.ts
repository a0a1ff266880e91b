import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { canonicalJson } from '../../shared/audit/canonical-json';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import { UI_LANGUAGES } from '../../shared/core/text';
import type { Failure } from '../../shared/ipc/contract';
import { failureOf } from '../failure';
import { writeAtomically } from '../files/durable';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/);
const lock = z.strictObject({ salt: z.string().regex(/^[0-9a-f]{32}$/), wrapped: base64 });

/**
 * `vault.json`. In the clear is only what the unlock page shows; the vault key is wrapped twice, by the passphrase and
 * by the recovery code, and seals the identity.
 */
const contentSchema = z.strictObject({
  format: z.literal('uvildig-vault'),
  version: z.literal(1),
  organisation: z.string().min(1),
  language: z.enum(UI_LANGUAGES),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    // The upper limits keep a changed file from asking for all memory or for ever.
    memoryKiB: z.number().int().min(8).max(2_097_152),
    iterations: z.number().int().min(1).max(100),
    parallelism: z.number().int().min(1).max(16),
  }),
  passphrase: lock,
  recovery: lock,
  identity: base64,
});
const fileSchema = contentSchema.extend({ check: z.string() });

export type VaultContent = z.infer<typeof contentSchema>;

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
  const bytes = Buffer.from(`${JSON.stringify({ ...content, check: checksum(content) }, null, 2)}\n`);
  await writeAtomically(join(folder, NAME), bytes);
  await writeAtomically(join(folder, COPY_NAME), bytes);
}

/** True when both copies are there and say the same. */
export async function copiesAgree(folder: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [NAME, COPY_NAME].map((name) => readFile(join(folder, name)).catch(() => undefined)),
  );
  return first !== undefined && second !== undefined && first.equals(second);
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
  if (!parsed.success) return undefined;
  const { check, ...content } = parsed.data;
  return check === checksum(content) ? content : undefined;
}

/** Tells a damaged file from a wrong passphrase. Against people the seals protect, not this. */
function checksum(content: VaultContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
