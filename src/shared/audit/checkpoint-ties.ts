import type { Checkpoint } from '../core/checkpoint';
import type { Sha256 } from '../core/ports';
import type { Anchors } from './anchors';
import type { Hash } from './entry';
import type { Fault } from './verify-trail';
import { workspaceCheckpointHash } from './workspace-checkpoint';

/** A checkpoint of the case, and where it stands. */
interface PlacedCheckpoint {
  readonly place: string;
  readonly checkpoint: Checkpoint | undefined;
}

/**
 * A checkpoint of the case names the newest one of its workspace: where the list holds that one, or names it as the one
 * before its first, it must be the same.
 */
export function tieFaults(
  placed: readonly PlacedCheckpoint[],
  { checkpoints }: Anchors,
  sha256: Sha256,
): readonly Fault[] {
  const [first] = checkpoints;
  const known = new Map<number, Hash>(
    checkpoints.map(({ body }) => [body.number, workspaceCheckpointHash(body, sha256)]),
  );
  if (first && first.body.prev !== '') known.set(first.body.number - 1, first.body.prev);
  return placed.flatMap(({ place, checkpoint }) => {
    const after = checkpoint?.body.after;
    const there = after && known.get(after.number);
    return there !== undefined && there !== after?.hash ? [{ code: 'AFTER_WRONG', place }] : [];
  });
}
