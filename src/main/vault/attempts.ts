import { readFile } from 'node:fs/promises';

import { z } from 'zod';

import type { FailedAttempt, UnlockMeans } from '../../shared/audit/workspace-events';
import type { Clock, Instant } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure } from '../../shared/ipc/contract';
import { failureOf } from '../failure';
import { writeAtomically } from '../files/durable';

/** Failures before the first delay. */
const FREE_FAILURES = 3;
const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 15 * 60_000;
/** Attempts listed for the trail; further ones are only counted. */
const MAX_LISTED = 500;

const recordSchema = z.strictObject({
  /** Since the last success. */
  failures: z.number().int().min(0),
  lastAt: z.number(),
  /** Not yet in the trail. */
  attempts: z.array(
    z.strictObject({
      at: z.number(),
      by: z.enum(['passphrase', 'recovery-code']),
      outcome: z.enum(['wrong-secret', 'interrupted']),
    }),
  ),
  unlisted: z.number().int().min(0),
});
type AttemptRecord = z.infer<typeof recordSchema>;

export interface AttemptStatus {
  readonly failures: number;
  readonly waitUntil?: Instant;
}

/** Counts attempts to open the vault, in a file, so that neither a crash nor a restart gives a free one. */
export interface Attempts {
  readonly status: () => Promise<AttemptStatus>;
  /** Before the secret is tried: counts the attempt as failed until it is known to have succeeded. */
  readonly begin: (by: UnlockMeans) => Promise<Result<null, Failure>>;
  readonly failed: () => Promise<void>;
  readonly succeeded: () => Promise<void>;
  /** The failures that are not in the trail yet; they stay on file until {@link Attempts.reported}. */
  readonly unreported: () => Promise<Unreported>;
  readonly reported: () => Promise<void>;
}

export interface Unreported {
  readonly attempts: readonly FailedAttempt[];
  readonly unlisted: number;
}

export function createAttempts(path: string, clock: Clock): Attempts {
  async function load(): Promise<AttemptRecord> {
    const record = await read(path);
    // A clock that was set back must not shorten the delay: it starts again.
    if (record.failures > 0 && clock.now() < record.lastAt) {
      record.lastAt = clock.now();
      await save(record);
    }
    return record;
  }
  const save = (record: AttemptRecord): Promise<void> =>
    writeAtomically(path, Buffer.from(JSON.stringify(record)));

  return {
    status: async () => statusOf(await load(), clock.now()),
    begin: async (by) => {
      const record = await load();
      const { waitUntil } = statusOf(record, clock.now());
      if (waitUntil !== undefined) return err({ code: 'WAIT', until: waitUntil });
      record.failures += 1;
      record.lastAt = clock.now();
      if (record.attempts.length < MAX_LISTED) {
        record.attempts.push({ at: record.lastAt, by, outcome: 'interrupted' });
      } else record.unlisted += 1;
      await save(record);
      return ok(null);
    },
    failed: async () => {
      const record = await load();
      const last = record.attempts.at(-1);
      if (last && record.unlisted === 0) last.outcome = 'wrong-secret';
      record.lastAt = clock.now();
      await save(record);
    },
    succeeded: async () => {
      const record = await load();
      record.failures = 0;
      // What `begin` noted was this success.
      if (record.unlisted > 0) record.unlisted -= 1;
      else record.attempts.pop();
      await save(record);
    },
    unreported: async () => {
      const { attempts, unlisted } = await load();
      return { attempts, unlisted };
    },
    reported: async () => {
      await save({ ...(await load()), attempts: [], unlisted: 0 });
    },
  };
}

function statusOf({ failures, lastAt }: AttemptRecord, now: Instant): AttemptStatus {
  const delay = delayAfter(failures);
  const waitUntil = lastAt + delay;
  // Where nothing is delayed, a clock that was put right must not keep anybody out until it has caught up.
  return delay > 0 && waitUntil > now ? { failures, waitUntil } : { failures };
}

/** 2 s after the third failure, then twice as long each time, at most a quarter of an hour. */
function delayAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures - FREE_FAILURES, 20));
}

async function read(path: string): Promise<AttemptRecord> {
  const nothing = { failures: 0, lastAt: 0, attempts: [], unlisted: 0 };
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (failureOf(error).code === 'NOT_FOUND') return nothing;
    throw error;
  }
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch {
    // Somebody changed the file: that gives no free attempts, the delay starts now.
    return { ...nothing, failures: FREE_FAILURES, lastAt: Infinity };
  }
}
