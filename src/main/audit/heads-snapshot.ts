import { readFile } from 'node:fs/promises';

import type { WorkspaceId } from '../../shared/core/ids';
import type { StreamHead } from '../../shared/ipc/contract';
import { systemCode } from '../failure';
import { writeAtomically } from '../files/durable';
import { seal, unseal } from '../vault/sealing';
import { createHeadTable, encodeHeads } from './head-table';
import type { HeadTable } from './head-table';

/**
 * The journal's heads as of a position, sealed: opening need not read a million records again, and a journal that was
 * cut short is noticed. A cache: without it the journal is read from its beginning.
 */
export interface HeadsSnapshot {
  /** Everything before this position of the journal is counted in. */
  readonly position: number;
  /** Where the last frame before the position begins, and its 16 bytes of head; null when there is none. */
  readonly lastFrame: { readonly offset: number; readonly head: Buffer } | null;
  /** Positions of the frames that hold entries of the workspace's own stream. */
  readonly workspaceFrames: readonly number[];
  readonly heads: HeadTable;
}

export type NewSnapshot = Omit<HeadsSnapshot, 'heads'> & { readonly heads: Iterable<StreamHead> };

export interface SnapshotStore {
  /** Undefined when there is none, or none that this workspace's key opens. */
  readonly load: () => Promise<HeadsSnapshot | undefined>;
  readonly save: (snapshot: NewSnapshot) => Promise<void>;
}

/** @param key 32 bytes, for this purpose only */
export function createSnapshotStore(path: string, key: Uint8Array, workspaceId: WorkspaceId): SnapshotStore {
  const context = `uvildig|journal-heads|2|${workspaceId}`;
  return {
    load: async () => {
      const sealed = await readFile(path).catch((error: unknown) => {
        if (systemCode(error) === 'ENOENT') return undefined;
        throw error;
      });
      const plain = sealed && unseal(key, sealed, context);
      return plain && decode(plain);
    },
    save: (snapshot) => writeAtomically(path, seal(key, encode(snapshot), context)),
  };
}

const NO_FRAME = -1;
const FIXED_BYTES = 8 + 8 + 16 + 4;

function encode({ position, lastFrame, workspaceFrames, heads }: NewSnapshot): Buffer {
  const bytes = Buffer.alloc(FIXED_BYTES + workspaceFrames.length * 8);
  bytes.writeDoubleLE(position, 0);
  bytes.writeDoubleLE(lastFrame?.offset ?? NO_FRAME, 8);
  lastFrame?.head.copy(bytes, 16);
  bytes.writeUInt32LE(workspaceFrames.length, 32);
  for (const [index, frame] of workspaceFrames.entries()) bytes.writeDoubleLE(frame, FIXED_BYTES + index * 8);
  return Buffer.concat([bytes, encodeHeads(heads)]);
}

function decode(bytes: Buffer): HeadsSnapshot {
  const lastOffset = bytes.readDoubleLE(8);
  const frameCount = bytes.readUInt32LE(32);
  const workspaceFrames = Array.from({ length: frameCount }, (_, index) =>
    bytes.readDoubleLE(FIXED_BYTES + index * 8),
  );
  const lastFrame =
    lastOffset === NO_FRAME ? null : { offset: lastOffset, head: Buffer.from(bytes.subarray(16, 32)) };
  const heads = createHeadTable(bytes.subarray(FIXED_BYTES + frameCount * 8));
  return { position: bytes.readDoubleLE(0), lastFrame, workspaceFrames, heads };
}
