import { randomBytes } from 'node:crypto';

import type { DeviceId } from '../../shared/core/ids';
import type { Identity } from './identity';
import { sealIdentity, unsealIdentity } from './identity';
import { deriveRecoveryKey } from './key-derivation';
import type { Kdf, KdfParameters } from './key-derivation';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code';
import { seal, subkey, unseal } from './sealing';
import type { Seat } from './vault-file';

/** What a seat's secret opens; whoever holds this zeroes both keys when done. */
export interface OpenedSeat {
  /** Opens what is this person's alone: the key they sign with. */
  readonly seatKey: Buffer;
  /** Opens what everybody of the workspace reads. */
  readonly vaultKey: Buffer;
  readonly identity: Identity;
}

export interface SeatCosts {
  readonly kdf: Kdf;
  readonly kdfParameters: KdfParameters;
}

export interface NewSeat {
  readonly seat: Seat;
  readonly recoveryCode: string;
  /** The caller's to zero. */
  readonly seatKey: Buffer;
}

/**
 * A place of one person at the workspace: a random seat key, wrapped by their passphrase and by their recovery code,
 * seals the vault key and their identity. So knowing the vault key opens nobody's signing key.
 */
export async function makeSeat(
  { vaultKey, identity }: Pick<OpenedSeat, 'vaultKey' | 'identity'>,
  passphrase: string,
  costs: SeatCosts,
): Promise<NewSeat> {
  const seatKey = randomBytes(32);
  const device = identity.deviceId;
  const sealed = seal(subkey(seatKey, 'vault key'), vaultKey, vaultKeyContext(device));
  const kept = { device, vaultKey: sealed.toString('base64') };
  const recoveryCode = newRecoveryCode();
  const seat: Seat = {
    ...kept,
    shown: null,
    ...(await lockWithPassphrase(kept, seatKey, passphrase, costs)),
    recovery: lockWithCode(kept, seatKey, recoveryCode),
    identity: sealIdentity(seatKey, identity, identityContext(kept)),
  };
  return { seat, recoveryCode, seatKey };
}

/** Who the seat's own secret lets in; `wrong`: the secret is another one; `damaged`: it fits, what it opens does not. */
export async function openSeat(
  seat: Seat,
  secret: { readonly passphrase: string } | { readonly code: Uint8Array },
  kdf: Kdf,
): Promise<OpenedSeat | 'wrong' | 'damaged'> {
  const seatKey =
    'code' in secret
      ? unwrapWithCode(seat, secret.code)
      : await unwrapWithPassphrase(seat, secret.passphrase, kdf);
  if (!seatKey) return 'wrong';
  const identity = unsealIdentity(seatKey, seat.identity, identityContext(seat));
  const vaultKey =
    seat.vaultKey === null
      ? Buffer.from(seatKey)
      : unseal(
          subkey(seatKey, 'vault key'),
          Buffer.from(seat.vaultKey, 'base64'),
          vaultKeyContext(seat.device),
        );
  if (identity && vaultKey) return { seatKey, vaultKey, identity };
  seatKey.fill(0);
  vaultKey?.fill(0);
  return 'damaged';
}

/** The seat with another passphrase. */
export async function withPassphrase(
  seat: Seat,
  seatKey: Uint8Array,
  passphrase: string,
  costs: SeatCosts,
): Promise<Seat> {
  return { ...seat, ...(await lockWithPassphrase(seat, seatKey, passphrase, costs)) };
}

/** The seat with another recovery code. */
export function withRecoveryCode(seat: Seat, seatKey: Uint8Array, recoveryCode: string): Seat {
  return { ...seat, recovery: lockWithCode(seat, seatKey, recoveryCode) };
}

type Lock = Seat['recovery'];
type Kept = Pick<Seat, 'device' | 'vaultKey'>;

async function lockWithPassphrase(
  seat: Kept,
  key: Uint8Array,
  passphrase: string,
  { kdf, kdfParameters }: SeatCosts,
): Promise<Pick<Seat, 'kdf' | 'passphrase'>> {
  const salt = randomBytes(16);
  const wrapping = await kdf(passphrase, salt, kdfParameters);
  return {
    kdf: kdfParameters,
    passphrase: wrap(key, wrapping, salt, passphraseContext(seat, kdfParameters)),
  };
}

function lockWithCode(seat: Kept, key: Uint8Array, recoveryCode: string): Lock {
  const secret = parseRecoveryCode(recoveryCode);
  if (!secret) throw new Error('A fresh recovery code must be readable');
  const salt = randomBytes(16);
  return wrap(key, deriveRecoveryKey(secret, salt), salt, recoveryContext(seat));
}

function wrap(key: Uint8Array, wrapping: Uint8Array, salt: Buffer, context: string): Lock {
  const wrapped = seal(wrapping, key, context).toString('base64');
  wrapping.fill(0);
  return { salt: salt.toString('hex'), wrapped };
}

async function unwrapWithPassphrase(seat: Seat, passphrase: string, kdf: Kdf): Promise<Buffer | undefined> {
  const wrapping = await kdf(passphrase, Buffer.from(seat.passphrase.salt, 'hex'), seat.kdf);
  return unwrap(seat.passphrase, wrapping, passphraseContext(seat, seat.kdf));
}

function unwrapWithCode(seat: Seat, code: Uint8Array): Buffer | undefined {
  const wrapping = deriveRecoveryKey(code, Buffer.from(seat.recovery.salt, 'hex'));
  return unwrap(seat.recovery, wrapping, recoveryContext(seat));
}

function unwrap(lock: Lock, wrapping: Uint8Array, context: string): Buffer | undefined {
  const key = unseal(wrapping, Buffer.from(lock.wrapped, 'base64'), context);
  wrapping.fill(0);
  return key;
}

/** A seat's parts fit that seat alone: none can be moved to another one. A first version's file knew no seats. */
function frameOf({ device, vaultKey }: Kept): string {
  return vaultKey === null ? 'uvildig|vault|1' : `uvildig|vault|2|${device}`;
}

/** The parameters are under the seal: they cannot be made cheaper than what the key was derived with. */
function passphraseContext(seat: Kept, { memoryKiB, iterations, parallelism }: KdfParameters): string {
  return `${frameOf(seat)}|passphrase|argon2id|${memoryKiB}|${iterations}|${parallelism}`;
}

function recoveryContext(seat: Kept): string {
  return `${frameOf(seat)}|recovery`;
}

function identityContext(seat: Kept): string {
  return `${frameOf(seat)}|identity`;
}

function vaultKeyContext(device: DeviceId): string {
  return `uvildig|vault|2|${device}|vault-key`;
}
