import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { FailedAttempt, UnlockMeans } from '../../shared/audit/workspace-events';
import type { Market, Role } from '../../shared/complaint/vocabulary';
import { asId } from '../../shared/core/ids';
import type { DeviceId } from '../../shared/core/ids';
import type { Clock } from '../../shared/core/ports';
import { longEnough } from '../../shared/core/passphrase';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { UiLanguage } from '../../shared/core/text';
import type { Failure, SeatStatus } from '../../shared/ipc/contract';
import { newDeviceKey } from '../audit/signing';
import { outcomeOf, systemCode } from '../failure';
import { UNFINISHED, makeFolder } from '../files/durable';
import { createAttempts } from './attempts';
import type { Attempts, AttemptStatus, Unreported } from './attempts';
import { documentKeyPath } from './document-keys';
import { newId } from './identity';
import type { Identity } from './identity';
import type { Kdf, KdfParameters } from './key-derivation';
import { newRecoveryCode, parseRecoveryCode } from './recovery-code';
import { makeSeat, openSeat, withPassphrase, withRecoveryCode } from './seat';
import type { OpenedSeat } from './seat';
import { MAX_SEATS, UNTOLD_DEVICE, mendVaultFile, readVaultFile, writeVaultFile } from './vault-file';
import type { Seat, VaultContent } from './vault-file';

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

/** The keys in the open; whoever holds this zeroes them when done. */
export interface OpenedVault {
  readonly key: Buffer;
  readonly seatKey: Buffer;
  readonly identity: Identity;
  readonly by: UnlockMeans;
  /** This person made the workspace. */
  readonly founder: boolean;
  /** The language the workspace was made in. */
  readonly language: UiLanguage;
}

export type VaultState =
  | { readonly state: 'absent' }
  | ({
      readonly state: 'present';
      readonly organisation: string;
      readonly language: UiLanguage;
      /** Empty while one person works alone; the rest is then about that person, otherwise about the first. */
      readonly people: readonly SeatStatus[];
    } & AttemptStatus);

export interface NewPerson {
  readonly name: string;
  readonly role: Role;
  readonly passphrase: string;
}

/** The file that guards the vault key. Keeps nothing in memory; calls must not overlap. */
export interface Vault {
  readonly state: () => Promise<Result<VaultState, Failure>>;
  readonly create: (
    workspace: NewWorkspace,
  ) => Promise<Result<{ readonly recoveryCode: string; readonly opened: OpenedVault }, Failure>>;
  /** @param device whose seat; the first where it is left out. NOT_FOUND when there is none. */
  readonly open: (secret: Secret, device?: DeviceId) => Promise<Result<OpenedVault, Failure>>;
  /** @param current the passphrase or the recovery code */
  readonly changePassphrase: (
    current: string,
    next: string,
    device?: DeviceId,
  ) => Promise<Result<UnlockMeans, Failure>>;
  /** A seat from a version 1 file gets a key of its own with it: answered, and the caller's to zero. */
  readonly renewRecoveryCode: (
    passphrase: string,
    device?: DeviceId,
  ) => Promise<Result<{ readonly recoveryCode: string; readonly seatKey?: Buffer }, Failure>>;
  /**
   * Gives a person a seat. NAME_TAKEN: names tell people apart on the unlock page. SEAT_OLD: the founder's own seat is
   * from a version 1 file, so that everybody could open it.
   * @param enrol told before the seat exists; nothing is written when it fails
   */
  readonly addSeat: (
    opened: Pick<OpenedSeat, 'vaultKey' | 'identity'>,
    person: NewPerson,
    enrol: (identity: Identity) => Promise<Result<null, Failure>>,
  ) => Promise<Result<{ readonly recoveryCode: string }, Failure>>;
  /** Destroys a person's keys. Does nothing when there are none. NOT_ALLOWED for the first seat. */
  readonly removeSeat: (device: DeviceId) => Promise<Result<null, Failure>>;
  /** Failed attempts at any seat that are not in the trail yet; they stay on file until `reported`. */
  readonly unreported: () => Promise<Unreported>;
  readonly reported: () => Promise<void>;
}

export function createVault(options: VaultOptions): Vault {
  const { folder, clock, kdf } = options;

  async function content(): Promise<Result<VaultContent, Failure>> {
    const file = await readVaultFile(folder);
    if (!file.ok) return file;
    if (file.value) return ok(file.value);
    return err({ code: (await hasRemains(folder)) ? 'VAULT_DAMAGED' : 'VAULT_ABSENT' });
  }

  /**
   * Each seat has its own count: with one for all, whoever has a seat could wipe out the delay by opening it between two
   * guesses at another's.
   */
  function attemptsAt({ seats }: VaultContent, seat: Seat): Attempts {
    return createAttempts(join(folder, attemptsFile(seat, seats[0] === seat)), clock);
  }

  /** Tries one secret under the rules for attempts. The keys of the answer are the caller's to zero. */
  async function tryToOpen(secret: Secret, device?: DeviceId): Promise<Result<Tried, Failure>> {
    const file = await content();
    if (!file.ok) return file;
    const seat = seatOf(file.value, device);
    if (!seat) return err({ code: 'NOT_FOUND', detail: 'SEAT' });
    const by: UnlockMeans = 'passphrase' in secret ? 'passphrase' : 'recovery-code';
    const code = 'recoveryCode' in secret ? parseRecoveryCode(secret.recoveryCode) : undefined;
    // A code whose check character does not fit was mistyped: nobody guesses like that, so it does not count.
    if ('recoveryCode' in secret && !code) return err({ code: 'WRONG_SECRET', detail: 'MISTYPED' });
    const attempts = attemptsAt(file.value, seat);
    const begun = await attempts.begin(by);
    if (!begun.ok) return begun;
    const opened = await openSeat(seat, code ? { code } : { passphrase: passphraseIn(secret) }, kdf);
    if (opened === 'wrong') {
      await attempts.failed();
      const { waitUntil } = await attempts.status();
      return err({ code: 'WRONG_SECRET', ...(waitUntil === undefined ? {} : { until: waitUntil }) });
    }
    await attempts.succeeded();
    if (opened === 'damaged') return err({ code: 'VAULT_DAMAGED' });
    const told = { ...seat, device: opened.identity.deviceId };
    return ok({ opened, by, seat: told, file: withSeat(file.value, seat, told) });
  }

  return {
    state: () =>
      outcomeOf<VaultState>(async () => {
        const file = await content();
        if (!file.ok) return file.error.code === 'VAULT_ABSENT' ? ok({ state: 'absent' }) : file;
        const { organisation, language, seats } = file.value;
        const statuses = await Promise.all(seats.map((seat) => attemptsAt(file.value, seat).status()));
        const people = seats.flatMap(({ device, shown }, index): readonly SeatStatus[] =>
          shown ? [{ seat: device, ...shown, ...(statuses[index] ?? { failures: 0 }) }] : [],
        );
        return ok({ state: 'present', organisation, language, people, ...(statuses[0] ?? { failures: 0 }) });
      }),

    create: (workspace) =>
      outcomeOf(async () => {
        if (!longEnough(workspace.passphrase)) return err({ code: 'WEAK_PASSPHRASE' });
        await makeFolder(folder);
        const existing = await content();
        if (existing.ok) return err({ code: 'VAULT_EXISTS' });
        if (existing.error.code !== 'VAULT_ABSENT') return existing;
        const key = randomBytes(32);
        const identity = newIdentity({ ...workspace, workspaceId: asId(newId()) });
        const made = await makeSeat({ vaultKey: key, identity }, workspace.passphrase, options);
        const { organisation, language } = workspace;
        await writeVaultFile(folder, {
          format: 'uvildig-vault',
          version: 2,
          organisation,
          language,
          seats: [made.seat],
        });
        return ok({
          recoveryCode: made.recoveryCode,
          opened: { key, seatKey: made.seatKey, identity, by: 'passphrase', founder: true, language },
        });
      }),

    open: (secret, device) =>
      outcomeOf(async () => {
        const tried = await tryToOpen(secret, device);
        if (!tried.ok) return tried;
        const { opened, by, seat, file } = tried.value;
        await mendVaultFile(folder, file);
        const { vaultKey: key, seatKey, identity } = opened;
        const founder = file.seats[0]?.device === seat.device;
        return ok({ key, seatKey, identity, by, founder, language: file.language });
      }),

    changePassphrase: (current, next, device) =>
      outcomeOf(async () => {
        if (!longEnough(next)) return err({ code: 'WEAK_PASSPHRASE' });
        const isCode = parseRecoveryCode(current) !== undefined;
        const tried = await tryToOpen(isCode ? { recoveryCode: current } : { passphrase: current }, device);
        if (!tried.ok) return tried;
        const { opened, by, seat, file } = tried.value;
        const changed = await withPassphrase(seat, opened.seatKey, next, options);
        forget(opened);
        await writeVaultFile(folder, withSeat(file, seat, changed));
        return ok(by);
      }),

    renewRecoveryCode: (passphrase, device) =>
      outcomeOf(async () => {
        const tried = await tryToOpen({ passphrase }, device);
        if (!tried.ok) return tried;
        const { opened, seat, file } = tried.value;
        if (seat.vaultKey === null) {
          // Both secrets are known now, as at the beginning: the moment to part the two keys.
          const made = await makeSeat(opened, passphrase, options);
          forget(opened);
          await writeVaultFile(folder, withSeat(file, seat, made.seat));
          return ok({ recoveryCode: made.recoveryCode, seatKey: made.seatKey });
        }
        const recoveryCode = newRecoveryCode();
        const changed = withRecoveryCode(seat, opened.seatKey, recoveryCode);
        forget(opened);
        await writeVaultFile(folder, withSeat(file, seat, changed));
        return ok({ recoveryCode });
      }),

    addSeat: ({ vaultKey, identity: founder }, person, enrol) =>
      outcomeOf(async () => {
        if (!longEnough(person.passphrase)) return err({ code: 'WEAK_PASSPHRASE' });
        const file = await content();
        if (!file.ok) return file;
        const [first, ...others] = file.value.seats;
        if (first?.vaultKey === null) return err({ code: 'SEAT_OLD' });
        if (file.value.seats.length >= MAX_SEATS) return err({ code: 'TOO_LARGE', detail: 'SEATS' });
        const shownFirst = { name: founder.staffName, role: founder.role };
        const names = [shownFirst, ...others.flatMap(({ shown }) => shown ?? [])].map(({ name }) =>
          alike(name),
        );
        if (names.includes(alike(person.name))) return err({ code: 'NAME_TAKEN' });
        const { name, role } = person;
        const identity = newIdentity({ ...founder, staffName: name, role });
        const made = await makeSeat({ vaultKey, identity }, person.passphrase, options);
        made.seatKey.fill(0);
        const enrolled = await enrol(identity);
        if (!enrolled.ok) return enrolled;
        const seats = file.value.seats.map((seat) =>
          seat === first ? { ...seat, shown: shownFirst } : seat,
        );
        await writeVaultFile(folder, {
          ...file.value,
          seats: [...seats, { ...made.seat, shown: { name, role } }],
        });
        return ok({ recoveryCode: made.recoveryCode });
      }),

    removeSeat: (device) =>
      outcomeOf(async () => {
        const file = await content();
        if (!file.ok) return file;
        const seat = seatOf(file.value, device);
        if (!seat) return ok(null);
        if (seat === file.value.seats[0]) return err({ code: 'NOT_ALLOWED', detail: 'FOUNDER' });
        const rest = file.value.seats.filter((other) => other !== seat);
        // Alone again: no name needs to stand in the clear.
        const seats = rest.length === 1 ? rest.map((one) => ({ ...one, shown: null })) : rest;
        await writeVaultFile(folder, { ...file.value, seats });
        for (const path of [join(folder, attemptsFile(seat, false)), documentKeyPath(folder, device)]) {
          await rm(path, { force: true });
        }
        return ok(null);
      }),

    unreported: async () => {
      const file = await content();
      if (!file.ok) return { attempts: [], unlisted: 0 };
      const found = await Promise.all(
        file.value.seats.map(async (seat) => {
          const { attempts, unlisted } = await attemptsAt(file.value, seat).unreported();
          const where = file.value.seats.length > 1 ? { device: seat.device } : {};
          return { attempts: attempts.map((one): FailedAttempt => ({ ...one, ...where })), unlisted };
        }),
      );
      return {
        attempts: found.flatMap(({ attempts }) => attempts).sort((a, b) => a.at - b.at),
        unlisted: found.reduce((sum, { unlisted }) => sum + unlisted, 0),
      };
    },
    reported: async () => {
      const file = await content();
      if (!file.ok) return;
      for (const seat of file.value.seats) await attemptsAt(file.value, seat).reported();
    },
  };
}

const ATTEMPTS = 'attempts';

interface Tried {
  readonly opened: OpenedSeat;
  readonly by: UnlockMeans;
  readonly seat: Seat;
  readonly file: VaultContent;
}

function attemptsFile({ device }: Seat, isFirst: boolean): string {
  return isFirst ? `${ATTEMPTS}.json` : `${ATTEMPTS}-${device}.json`;
}

function seatOf({ seats }: VaultContent, device: DeviceId | undefined): Seat | undefined {
  // The only seat of a version 1 file tells its device once it is opened.
  if (device === undefined || seats[0]?.device === UNTOLD_DEVICE) return seats[0];
  return seats.find((seat) => seat.device === device);
}

function withSeat(file: VaultContent, seat: Seat, changed: Seat): VaultContent {
  return { ...file, seats: file.seats.map((one) => (isSame(one, seat) ? changed : one)) };
}

function isSame(one: Seat, other: Seat): boolean {
  return one === other || one.device === other.device;
}

function passphraseIn(secret: Secret): string {
  return 'passphrase' in secret ? secret.passphrase : '';
}

function forget({ seatKey, vaultKey }: OpenedSeat): void {
  seatKey.fill(0);
  vaultKey.fill(0);
}

function alike(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

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
  return names.some((name) => !name.startsWith(ATTEMPTS) && !name.endsWith(UNFINISHED));
}

function newIdentity(
  person: Pick<Identity, 'workspaceId' | 'organisation' | 'market' | 'staffName' | 'role'>,
): Identity {
  const { workspaceId, organisation, market, staffName, role } = person;
  const { publicKey, privateKey } = newDeviceKey();
  return {
    workspaceId,
    organisation,
    market,
    staffId: asId(newId()),
    staffName,
    role,
    deviceId: asId(newId()),
    devicePublicKey: publicKey,
    devicePrivateKey: privateKey,
  };
}
