import { ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { CheckpointFacts, CheckpointState, Failure } from '../../shared/ipc/contract';
import type { StampedCheckpoint } from '../audit/stamped-checkpoint';
import type { OpenSession } from '../vault/open-session';

/** Nobody reads further back; the workspace's stream has them all. */
const MAX_SHOWN = 100;

export async function checkpointState({
  checkpoints,
  stamping,
}: OpenSession): Promise<Result<CheckpointState, Failure>> {
  const authority = await stamping.authority();
  if (!authority.ok) return authority;
  const trouble = stamping.trouble();
  return ok({
    checkpoints: (await checkpoints.all()).slice(0, MAX_SHOWN).map(factsOf),
    authority: authority.value ?? null,
    ...(trouble && { trouble }),
  });
}

function factsOf({ taken, stamp }: StampedCheckpoint): CheckpointFacts {
  const { number, takenAt, entries } = taken.checkpoint.body;
  return {
    number,
    code: taken.code,
    occasion: taken.occasion,
    takenAt,
    entries,
    ...(stamp && { stamp: { at: stamp.stampedAt, authority: stamp.authority } }),
  };
}
