import type { LockReason, WorkspaceEvent } from '../../shared/audit/workspace-events';
import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import { peopleOf } from '../../shared/audit/people';
import type { Person } from '../../shared/audit/people';
import type { CaseId, DeviceId } from '../../shared/core/ids';
import { asId } from '../../shared/core/ids';
import type { Clock, Instant } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { UiLanguage } from '../../shared/core/text';
import type { Failure, Session, VaultStatus } from '../../shared/ipc/contract';
import { refuseForRole } from '../audit/role-guard';
import { outcomeOf } from '../failure';
import { createSerial } from '../serial';
import type { Unreported } from './attempts';
import { documentSealingKey } from './document-keys';
import type { Identity } from './identity';
import { openSession } from './open-session';
import type { OpenSession } from './open-session';
import type { NewPerson, NewWorkspace, OpenedVault, Secret, Vault } from './vault';

export interface KeeperOptions {
  readonly vault: Vault;
  /** The vault folder. */
  readonly folder: string;
  readonly notesFolder: string;
  readonly clock: Clock;
  /** The language of the interface now, if it was ever chosen. */
  readonly language: () => UiLanguage | undefined;
  /** Who unlocked last on this machine. */
  readonly lastSeat: () => DeviceId | undefined;
  readonly onOpened: (seat: DeviceId) => void;
  /** What was begun in an earlier session and has to be finished; trouble with it keeps nobody out. */
  readonly carryOn: (session: OpenSession) => Promise<void>;
  /** The keys are about to go: whatever shows case content must let go of it. */
  readonly onLocked: (reason: LockReason) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Opens and locks the vault, one thing at a time, and records that it did. */
export interface Keeper {
  readonly status: () => Promise<Result<VaultStatus, Failure>>;
  readonly create: (
    workspace: NewWorkspace,
  ) => Promise<Result<{ readonly recoveryCode: string; readonly session: Session }, Failure>>;
  /** @param seat whose; may be left out where one person works alone */
  readonly unlock: (secret: Secret, seat?: DeviceId) => Promise<Result<Session, Failure>>;
  readonly changePassphrase: (current: string, next: string) => Promise<Result<null, Failure>>;
  readonly renewRecoveryCode: (
    passphrase: string,
  ) => Promise<Result<{ readonly recoveryCode: string }, Failure>>;
  /** Only the person who made the workspace says who else works in it. */
  readonly addPerson: (person: NewPerson) => Promise<Result<{ readonly recoveryCode: string }, Failure>>;
  /** NOT_ALLOWED for the person who made the workspace, NOT_FOUND for who does not work in it. */
  readonly removePerson: (seat: DeviceId) => Promise<Result<null, Failure>>;
  /** Does nothing when it is locked already. */
  readonly lock: (reason: LockReason) => Promise<void>;
  /** LOCKED when it is not open. */
  readonly session: () => Result<OpenSession, Failure>;
  /** Work on an open vault that nobody may lock in the middle of. */
  readonly undisturbed: <T>(
    work: (session: OpenSession) => Promise<Result<T, Failure>>,
  ) => Promise<Result<T, Failure>>;
  /** It is open, or was since the app started. */
  readonly wasOpen: () => boolean;
}

export function createKeeper(options: KeeperOptions): Keeper {
  const { vault, clock } = options;
  const serial = createSerial();
  let current: OpenSession | undefined;
  let wasOpen = false;

  const session = (): Result<OpenSession, Failure> => (current ? ok(current) : err({ code: 'LOCKED' }));

  async function begin(opened: OpenedVault): Promise<Result<Session, Failure>> {
    const opening = await openSession(opened, options);
    const people = peopleOf((await opening.log.entries()).map(({ body }) => body));
    const retired = people.filter(({ until }) => until !== undefined).map(({ device }) => device);
    if (retired.includes(opened.identity.deviceId)) {
      // An older copy of the vault file was put back.
      await opening.close();
      return err({ code: 'SEAT_REMOVED' });
    }
    // Somebody's removal was recorded, and the machine stopped before their keys were gone.
    if (opened.founder) for (const seat of retired) await vault.removeSeat(seat);
    const failed = failedAttempts(await vault.unreported());
    for (const event of openingEvents(opened, opening, failed, clock)) {
      const recorded = await opening.log.record(event);
      if (recorded.ok) continue;
      // Nobody opens the vault without a trace.
      await opening.close();
      return recorded;
    }
    if (failed.length > 0) await vault.reported();
    await options.carryOn(opening).catch(options.onTrouble);
    current = opening;
    wasOpen = true;
    options.onOpened(opened.identity.deviceId);
    return ok(sessionOf(opening, options.language() ?? opened.language));
  }

  /** For what has happened already and must not be reported as failed because it could not be recorded. */
  async function recordDone(session: OpenSession, event: WorkspaceEvent): Promise<void> {
    const recorded = await session.log.record(event);
    if (!recorded.ok) options.onTrouble(new Error(`${event.type} not recorded: ${recorded.error.code}`));
  }

  return {
    session,
    wasOpen: () => wasOpen,
    undisturbed: (work) =>
      serial(() => {
        const open = session();
        return open.ok ? outcomeOf(() => work(open.value)) : Promise.resolve(open);
      }),
    status: async () => {
      const state = await vault.state();
      if (!state.ok || state.value.state === 'absent') return state.ok ? ok({ state: 'absent' }) : state;
      const lastSeat = options.lastSeat();
      return ok({
        ...state.value,
        ...(lastSeat === undefined ? {} : { lastSeat }),
        state: current ? 'unlocked' : 'locked',
        language: options.language() ?? state.value.language,
      });
    },
    create: (workspace) =>
      serial(() =>
        outcomeOf(async () => {
          const created = await vault.create(workspace);
          if (!created.ok) return created;
          const begun = await begin(created.value.opened);
          return begun.ok ? ok({ recoveryCode: created.value.recoveryCode, session: begun.value }) : begun;
        }),
      ),
    unlock: (secret, seat) =>
      serial(() =>
        outcomeOf(async () => {
          // The key goes to the window once for each unlocking.
          if (current) return err({ code: 'NOT_ALLOWED', detail: 'UNLOCKED' });
          const opened = await vault.open(secret, seat);
          // From here on the benchmarks count: deriving the key takes as long as it is meant to take.
          performance.mark('uvildig:vault-key');
          return opened.ok ? begin(opened.value) : opened;
        }),
      ),
    changePassphrase: (old, next) =>
      serial(async () => {
        if (!current) return err({ code: 'LOCKED' });
        const changed = await vault.changePassphrase(old, next, current.identity.deviceId);
        if (!changed.ok) return changed;
        await recordDone(current, { type: 'PassphraseChanged', v: 1, by: changed.value });
        return ok(null);
      }),
    renewRecoveryCode: (passphrase) =>
      serial(async () => {
        if (!current) return err({ code: 'LOCKED' });
        const renewed = await vault.renewRecoveryCode(passphrase, current.identity.deviceId);
        if (!renewed.ok) return renewed;
        const { recoveryCode, seatKey } = renewed.value;
        if (seatKey) {
          await current.documentKeys.resealBy(documentSealingKey(seatKey));
          seatKey.fill(0);
        }
        await recordDone(current, { type: 'RecoveryCodeRenewed', v: 1 });
        return ok({ recoveryCode });
      }),
    addPerson: (person) =>
      serial(() =>
        outcomeOf(async () => {
          if (!current) return err({ code: 'LOCKED' });
          if (!current.founder) return refuseForRole({ attempt: 'DeviceEnrolled' }, current);
          const { vaultKey, identity, log } = current;
          // The trail first: nobody may be able to write whom it does not know.
          return vault.addSeat({ vaultKey, identity }, person, (added) =>
            log.record(enrolment(added, clock.now())),
          );
        }),
      ),
    removePerson: (seat) =>
      serial(() =>
        outcomeOf(async () => {
          if (!current) return err({ code: 'LOCKED' });
          if (!current.founder) return refuseForRole({ attempt: 'DeviceRetired' }, current);
          const { log } = current;
          const person = peopleOf((await log.entries()).map(({ body }) => body)).find(
            ({ device, until }) => device === seat && until === undefined,
          );
          if (!person) return err({ code: 'NOT_FOUND', detail: 'SEAT' });
          if (person.founder) return err({ code: 'NOT_ALLOWED', detail: 'FOUNDER' });
          const failed = failedAttempts(await vault.unreported());
          for (const event of [...failed, retirement(person, clock.now())]) {
            const recorded = await log.record(event);
            if (!recorded.ok) return recorded;
          }
          await vault.reported();
          return vault.removeSeat(seat);
        }),
      ),
    lock: (reason) =>
      serial(async () => {
        const closing = current;
        if (!closing) return;
        current = undefined;
        try {
          options.onLocked(reason);
          await recordDone(closing, { type: 'Locked', v: 1, reason });
        } finally {
          await closing.close();
        }
      }),
  };
}

/** Clocks that are set by the network step back by seconds, ms. */
const CLOCK_TOLERANCE_MS = 60_000;

/** What the trail is told at the beginning of a session. */
function openingEvents(
  opened: OpenedVault,
  opening: OpenSession,
  failed: readonly WorkspaceEvent[],
  clock: Clock,
): WorkspaceEvent[] {
  const isNew = opening.journal.heads.ofCase(asId<CaseId>(WORKSPACE_STREAM)).length === 0;
  const { lastRecordedAt } = opening.log;
  const setBack = lastRecordedAt !== undefined && clock.now() < lastRecordedAt - CLOCK_TOLERANCE_MS;
  return [
    ...(isNew ? firstEvents(opened.identity, clock.now()) : []),
    ...failed,
    ...(setBack ? [{ type: 'ClockSetBack', v: 1, lastRecordedAt } as const] : []),
    { type: 'Unlocked', v: 1, by: opened.by },
  ];
}

/** The device that creates a workspace enrols itself: it is the root of trust of the workspace's stream. */
function firstEvents(identity: Identity, now: Instant): WorkspaceEvent[] {
  const { organisation, market } = identity;
  return [{ type: 'WorkspaceCreated', v: 1, organisation, market }, enrolment(identity, now)];
}

function enrolment(identity: Identity, now: Instant): WorkspaceEvent {
  const { deviceId, devicePublicKey: publicKey, staffId, staffName, role } = identity;
  return { type: 'DeviceEnrolled', v: 1, deviceId, publicKey, staffId, staffName, role, from: now };
}

function retirement({ device: deviceId, staffId }: Person, now: Instant): WorkspaceEvent {
  return { type: 'DeviceRetired', v: 1, deviceId, staffId, until: now };
}

function failedAttempts({ attempts, unlisted }: Unreported): WorkspaceEvent[] {
  return attempts.length + unlisted > 0 ? [{ type: 'UnlockFailed', v: 1, attempts, unlisted }] : [];
}

function sessionOf({ vaultKey, identity, founder }: OpenSession, language: UiLanguage): Session {
  const { workspaceId, organisation, market, staffId, staffName, role, deviceId, devicePublicKey } = identity;
  return {
    vaultKey: Uint8Array.from(vaultKey),
    workspace: { workspaceId, organisation, market, language },
    staff: { staffId, name: staffName, role },
    founder,
    deviceId,
    devicePublicKey,
  };
}
