import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { UnlockMeans } from '../../shared/audit/workspace-events';
import type { Market, Role } from '../../shared/complaint/vocabulary';
import { asId } from '../../shared/core/ids';
import type { Clock } from '../../shared/core/ports';
import { longEnough } from '../../shared/core/passphrase';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { UiLanguage } from '../../shared/core/text';
import type { Failure } from '../../shared/ipc/contract';
import { newDeviceKey } from '../audit/signing';
import { outcomeOf, systemCode } from '../failure';
import { UNFINISHED, makeFolder } from '../files/durable';
import { createAttempts } from './attempts';
import type { Attempts, AttemptStatus } from './attempts';
import { newId, sealIdentity, unsealIdentity } from './identity';
import type { Identity } from './identity';
import { deriveRecoveryKey } from './key-derivation';
import type { Kdf, KdfParameters } from './key-derivation';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code';
import { seal, unseal } from './sealing';
import { copiesAgree, readVaultFile, writeVaultFile } from './vault-file';
import type { VaultContent } from './vault-file';

export interface VaultOptions {
  readonly folder: string;
  readonly clock: Clock;
  readonly kdf: Kdf;
  readonly kdfParameters: KdfParameters;
}

export interface NewWorkspace {
  readonly organisation: string;
  readonly staffName: string;
  readonly role: Role;
  readonly market: Market;
  readonly language: UiLanguage;
  readonly passphrase: string;
}

export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };

/** The vault key in the open; whoever holds this zeroes `key` when done. */
export interface OpenedVault {
  readonly key: Buffer;
  readonly identity: Identity;
  readonly by: UnlockMeans;
  /** The language the workspace was made in. */
  readonly language: UiLanguage;
}

export type VaultState =
  | { readonly state: 'absent' }
  | ({
      readonly state: 'present';
      readonly organisation: string;
      readonly language: UiLanguage;
    } & AttemptStatus);

/** The file that guards the vault key. Keeps nothing in memory; calls must not overlap. */
export interface Vault {
  readonly attempts: Attempts;
  readonly state: () => Promise<Result<VaultState, Failure>>;
  readonly create: (
    workspace: NewWorkspace,
  ) => Promise<Result<{ readonly recoveryCode: string; readonly opened: OpenedVault }, Failure>>;
  readonly open: (secret: Secret) => Promise<Result<OpenedVault, Failure>>;
  /** @param current the passphrase or the recovery code */
  readonly changePassphrase: (current: string, next: string) => Promise<Result<UnlockMeans, Failure>>;
  readonly renewRecoveryCode: (passphrase: string) => Promise<Result<string, Failure>>;
}

export function createVault(options: VaultOptions): Vault {
  const { folder, clock, kdf } = options;
  const attempts = createAttempts(join(folder, ATTEMPTS), clock);

  async function content(): Promise<Result<VaultContent, Failure>> {
    const file = await readVaultFile(folder);
    if (!file.ok) return file;
    if (file.value) return ok(file.value);
    return err({ code: (await hasRemains(folder)) ? 'VAULT_DAMAGED' : 'VAULT_ABSENT' });
  }

  async function lockWithPassphrase(key: Uint8Array, passphrase: string): Promise<WrappedKey> {
    const salt = randomBytes(16);
    const wrapping = await kdf(passphrase, salt, options.kdfParameters);
    return wrap(key, wrapping, salt, passphraseContext(options.kdfParameters));
  }

  /** Tries one secret under the rules for attempts. The key of the answer is the caller's to zero. */
  async function tryToOpen(secret: Secret): Promise<Result<OpenedVault & Opened, Failure>> {
    const file = await content();
    if (!file.ok) return file;
    const by: UnlockMeans = 'passphrase' in secret ? 'passphrase' : 'recovery-code';
    const code = 'recoveryCode' in secret ? parseRecoveryCode(secret.recoveryCode) : undefined;
    // A code whose check character does not fit was mistyped: nobody guesses like that, so it does not count.
    if ('recoveryCode' in secret && !code) return err({ code: 'WRONG_SECRET', detail: 'MISTYPED' });
    const begun = await attempts.begin(by);
    if (!begun.ok) return begun;
    const key = code
      ? unwrapWithCode(file.value, code)
      : 'passphrase' in secret
        ? await unwrapWithPassphrase(file.value, secret.passphrase, kdf)
        : undefined;
    if (!key) {
      await attempts.failed();
      const { waitUntil } = await attempts.status();
      return err({ code: 'WRONG_SECRET', ...(waitUntil === undefined ? {} : { until: waitUntil }) });
    }
    await attempts.succeeded();
    const identity = unsealIdentity(key, file.value.identity);
    if (identity) return ok({ key, identity, by, language: file.value.language, content: file.value });
    key.fill(0);
    return err({ code: 'VAULT_DAMAGED' });
  }

  /** Both wrapped keys are needed after every change, and the copy brought up to date after a crash. */
  async function mend(file: VaultContent): Promise<void> {
    if (!(await copiesAgree(folder))) await writeVaultFile(folder, file);
  }

  return {
    attempts,
    state: () =>
      outcomeOf<VaultState>(async () => {
        const file = await content();
        if (!file.ok) return file.error.code === 'VAULT_ABSENT' ? ok({ state: 'absent' }) : file;
        const { organisation, language } = file.value;
        return ok({ state: 'present', organisation, language, ...(await attempts.status()) });
      }),

    create: (workspace) =>
      outcomeOf(async () => {
        if (!longEnough(workspace.passphrase)) return err({ code: 'WEAK_PASSPHRASE' });
        await makeFolder(folder);
        const existing = await content();
        if (existing.ok) return err({ code: 'VAULT_EXISTS' });
        if (existing.error.code !== 'VAULT_ABSENT') return existing;
        const key = randomBytes(32);
        const identity = newIdentity(workspace);
        const recoveryCode = newRecoveryCode();
        await writeVaultFile(folder, {
          format: 'uvildig-vault',
          version: 1,
          organisation: workspace.organisation,
          language: workspace.language,
          kdf: options.kdfParameters,
          passphrase: await lockWithPassphrase(key, workspace.passphrase),
          recovery: lockWithCode(key, recoveryCode),
          identity: sealIdentity(key, identity),
        });
        return ok({
          recoveryCode,
          opened: { key, identity, by: 'passphrase', language: workspace.language },
        });
      }),

    open: (secret) =>
      outcomeOf(async () => {
        const opened = await tryToOpen(secret);
        if (!opened.ok) return opened;
        const { content: file, ...vault } = opened.value;
        await mend(file);
        return ok(vault);
      }),

    changePassphrase: (current, next) =>
      outcomeOf(async () => {
        if (!longEnough(next)) return err({ code: 'WEAK_PASSPHRASE' });
        const isCode = parseRecoveryCode(current) !== undefined;
        const opened = await tryToOpen(isCode ? { recoveryCode: current } : { passphrase: current });
        if (!opened.ok) return opened;
        const { key, by, content: file } = opened.value;
        const passphrase = await lockWithPassphrase(key, next);
        key.fill(0);
        await writeVaultFile(folder, { ...file, kdf: options.kdfParameters, passphrase });
        return ok(by);
      }),

    renewRecoveryCode: (passphrase) =>
      outcomeOf(async () => {
        const opened = await tryToOpen({ passphrase });
        if (!opened.ok) return opened;
        const { key, content: file } = opened.value;
        const recoveryCode = newRecoveryCode();
        const recovery = lockWithCode(key, recoveryCode);
        key.fill(0);
        await writeVaultFile(folder, { ...file, recovery });
        return ok(recoveryCode);
      }),
  };
}

const ATTEMPTS = 'attempts.json';

interface Opened {
  readonly content: VaultContent;
}

type WrappedKey = VaultContent['passphrase'];

/**
 * Something of a workspace is there though its key file is not: that workspace must not be buried under a new one.
 * Files that stem from a first start that was cut short do not count.
 */
async function hasRemains(folder: string): Promise<boolean> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
  return names.some((name) => name !== ATTEMPTS && !name.endsWith(UNFINISHED));
}

function newIdentity(workspace: NewWorkspace): Identity {
  const { publicKey, privateKey } = newDeviceKey();
  return {
    workspaceId: asId(newId()),
    organisation: workspace.organisation,
    market: workspace.market,
    staffId: asId(newId()),
    staffName: workspace.staffName,
    role: workspace.role,
    deviceId: asId(newId()),
    devicePublicKey: publicKey,
    devicePrivateKey: privateKey,
  };
}

function lockWithCode(key: Uint8Array, recoveryCode: string): WrappedKey {
  const secret = parseRecoveryCode(recoveryCode);
  if (!secret) throw new Error('A fresh recovery code must be readable');
  const salt = randomBytes(16);
  return wrap(key, deriveRecoveryKey(secret, salt), salt, RECOVERY_CONTEXT);
}

function wrap(key: Uint8Array, wrapping: Uint8Array, salt: Buffer, context: string): WrappedKey {
  const wrapped = seal(wrapping, key, context).toString('base64');
  wrapping.fill(0);
  return { salt: salt.toString('hex'), wrapped };
}

async function unwrapWithPassphrase(
  file: VaultContent,
  passphrase: string,
  kdf: Kdf,
): Promise<Buffer | undefined> {
  const wrapping = await kdf(passphrase, Buffer.from(file.passphrase.salt, 'hex'), file.kdf);
  return unwrap(file.passphrase, wrapping, passphraseContext(file.kdf));
}

function unwrapWithCode(file: VaultContent, code: Uint8Array): Buffer | undefined {
  const wrapping = deriveRecoveryKey(code, Buffer.from(file.recovery.salt, 'hex'));
  return unwrap(file.recovery, wrapping, RECOVERY_CONTEXT);
}

function unwrap(wrapped: WrappedKey, wrapping: Uint8Array, context: string): Buffer | undefined {
  const key = unseal(wrapping, Buffer.from(wrapped.wrapped, 'base64'), context);
  wrapping.fill(0);
  return key;
}

const RECOVERY_CONTEXT = 'uvildig|vault|1|recovery';

/** The parameters are under the seal: they cannot be made cheaper than what the key was derived with. */
function passphraseContext({ memoryKiB, iterations, parallelism }: KdfParameters): string {
  return `uvildig|vault|1|passphrase|argon2id|${memoryKiB}|${iterations}|${parallelism}`;
}
