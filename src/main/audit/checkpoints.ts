import { codeOf } from '../../shared/audit/checkpoint';
import { merkleRoot } from '../../shared/audit/merkle';
import { workspaceCheckpointHash, workspaceCheckpointMessage } from '../../shared/audit/workspace-checkpoint';
import type { WorkspaceCheckpointBody } from '../../shared/audit/workspace-checkpoint';
import type { CheckpointOccasion } from '../../shared/audit/workspace-events';
import { localDateAt } from '../../shared/core/time-zone';
import type { Clock, Instant } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure } from '../../shared/ipc/contract';
import { createSerial } from '../serial';
import type { Identity } from '../vault/identity';
import type { Journal } from './journal';
import { createCovering } from './covering';
import type { Covering } from './covering';
import { sha256 } from './signing';
import type { Signer } from './signing';
import { splitHashes } from './split-hashes';
import type { CheckpointStamp, StampedCheckpoint, TakenCheckpoint } from './stamped-checkpoint';
import type { WorkspaceLog } from './workspace-log';

/** The chain of workspace checkpoints of this machine's journal. */
export interface Checkpoints {
  /** The newest first. */
  readonly all: () => Promise<readonly StampedCheckpoint[]>;
  /** JOURNAL_DAMAGED when what it is to stand for cannot be read whole. */
  readonly take: (occasion: CheckpointOccasion) => Promise<Result<TakenCheckpoint, Failure>>;
  /** Takes the day's checkpoint unless there is one already. */
  readonly takeDaily: () => Promise<Result<null, Failure>>;
  /** Ties the entries of a case to the checkpoints taken over them. */
  readonly covering: Covering;
  /** Keeps what a time-stamp authority answered. */
  readonly stamp: (stamp: CheckpointStamp) => Promise<Result<null, Failure>>;
}

export interface CheckpointsOptions {
  readonly journal: Pick<Journal, 'position' | 'hashes'>;
  readonly log: Pick<WorkspaceLog, 'record' | 'entries'>;
  readonly identity: Pick<Identity, 'workspaceId' | 'deviceId'>;
  readonly signer: Signer;
  readonly clock: Clock;
}

export function createCheckpoints({
  journal,
  log,
  identity,
  signer,
  clock,
}: CheckpointsOptions): Checkpoints {
  const serial = createSerial();
  // The stream only grows, and this is asked twice a minute: each of its entries is looked at once.
  let read = 0;
  const known: TakenCheckpoint[] = [];
  const stamps = new Map<number, CheckpointStamp>();

  async function all(): Promise<readonly StampedCheckpoint[]> {
    const from = read;
    const entries = await log.entries(from);
    // Whoever asked at the same time may have read on.
    for (const { body } of entries.slice(read - from)) {
      if (body.type === 'CheckpointTaken') known.push(body);
      if (body.type === 'CheckpointStamped') stamps.set(body.number, body);
    }
    read = Math.max(read, from + entries.length);
    return known
      .map((taken) => ({ taken, stamp: stamps.get(taken.checkpoint.body.number) }))
      .toSorted((a, b) => b.taken.checkpoint.body.number - a.taken.checkpoint.body.number);
  }

  async function take(occasion: CheckpointOccasion): Promise<Result<TakenCheckpoint, Failure>> {
    const [last] = await all();
    const [from, to] = [last?.taken.journal.to ?? 0, journal.position()];
    const hashes = await journal.hashes(from, to);
    if (!hashes) return err({ code: 'JOURNAL_DAMAGED', detail: 'CHECKPOINT' });
    const leaves = splitHashes(hashes);
    const body: WorkspaceCheckpointBody = {
      v: 1,
      workspace: identity.workspaceId,
      number: last ? last.taken.checkpoint.body.number + 1 : 0,
      prev: last ? workspaceCheckpointHash(last.taken.checkpoint.body, sha256) : '',
      entries: leaves.length,
      root: merkleRoot(leaves, sha256),
      takenAt: clock.now(),
      signer: identity.deviceId,
    };
    const message = workspaceCheckpointMessage(body, sha256);
    const taken: TakenCheckpoint = {
      type: 'CheckpointTaken',
      v: 1,
      occasion,
      checkpoint: { body, sig: signer.sign(message) },
      code: codeOf(message),
      journal: { from, to },
    };
    const recorded = await log.record(taken);
    return recorded.ok ? ok(taken) : recorded;
  }

  return {
    all,
    covering: createCovering(journal, all),
    take: (occasion) => serial(() => take(occasion)),
    takeDaily: () =>
      serial(async () => {
        const [last] = await all();
        if (last && dayOf(last.taken.checkpoint.body.takenAt) === dayOf(clock.now())) return ok(null);
        const taken = await take('daily');
        return taken.ok ? ok(null) : taken;
      }),
    stamp: (stamp) => log.record(stamp),
  };
}

/** On the office's calendar. */
function dayOf(at: Instant): string {
  return localDateAt(at);
}
