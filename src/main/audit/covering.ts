import { merklePath } from '../../shared/audit/merkle';
import { MAX_ANCHORS } from '../../shared/audit/anchors';
import type { Cover } from '../../shared/audit/anchors';
import type { Hash } from '../../shared/audit/entry';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { CoveringCheckpoint, Failure } from '../../shared/ipc/contract';
import type { StampedCheckpoint } from './stamped-checkpoint';
import type { Journal } from './journal';
import { sha256 } from './signing';
import { splitHashes } from './split-hashes';

/** Finds the workspace checkpoints that stand for the entries of a case. */
export interface Covering {
  /**
   * From the first checkpoint that covers one of the entries to the newest one, at most the last thousand.
   * @param streams hashes of the entries of each stream, by number
   * @returns JOURNAL_DAMAGED when what a checkpoint stands for cannot be read
   */
  readonly of: (
    streams: readonly (readonly Hash[])[],
  ) => Promise<Result<readonly CoveringCheckpoint[], Failure>>;
}

/** @param all the newest first */
export function createCovering(
  journal: Pick<Journal, 'hashes'>,
  all: () => Promise<readonly StampedCheckpoint[]>,
): Covering {
  // What a checkpoint stands for does not change: read once in a session.
  const segments = new Map<number, Buffer>();

  async function segmentOf({ taken }: StampedCheckpoint): Promise<Buffer | undefined> {
    const { number } = taken.checkpoint.body;
    const known = segments.get(number);
    if (known) return known;
    const read = await journal.hashes(taken.journal.from, taken.journal.to);
    if (read) segments.set(number, read);
    return read;
  }

  return {
    of: async (streams) => {
      const anchors: CoveringCheckpoint[] = [];
      const oldestFirst = (await all()).slice(0, MAX_ANCHORS).toReversed();
      for (const checkpoint of oldestFirst) {
        const segment = await segmentOf(checkpoint);
        if (!segment) return err({ code: 'JOURNAL_DAMAGED', detail: 'CHECKPOINT' });
        const covers = streams.flatMap((hashes) => coverOf(hashes, segment));
        if (covers.length === 0 && anchors.length === 0) continue;
        const { taken, stamp } = checkpoint;
        const stamped = stamp && { stamp: { authority: stamp.authority, token: stamp.token } };
        anchors.push({
          anchor: { ...taken.checkpoint, covers, ...stamped },
          code: taken.code,
          ...(stamp && { stampedAt: stamp.stampedAt }),
        });
      }
      return ok(anchors);
    },
  };
}

/** The last entry of a stream that is in the segment. */
function coverOf(hashes: readonly Hash[], segment: Buffer): readonly Cover[] {
  const last = hashes.findLastIndex((hash) => indexIn(segment, hash) !== undefined);
  const entry = hashes[last];
  const index = entry === undefined ? undefined : indexIn(segment, entry);
  if (entry === undefined || index === undefined) return [];
  return [{ entry, index, path: merklePath(splitHashes(segment), index, sha256) }];
}

function indexIn(segment: Buffer, hash: Hash): number | undefined {
  const sought = Buffer.from(hash, 'hex');
  for (let at = segment.indexOf(sought); at !== -1; at = segment.indexOf(sought, at + 1)) {
    if (at % sought.length === 0) return at / sought.length;
  }
  return undefined;
}
