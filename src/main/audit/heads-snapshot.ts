import { readFile } from 'node:fs/promises';

import type { WorkspaceId } from '../../shared/core/ids';
import { asId } from '../../shared/core/ids';
import type { StreamHead } from '../../shared/ipc/contract';
import { systemCode } from '../failure';
import { writeAtomically } from '../files/durable';
import { seal, unseal } from '../vault/sealing';

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
  readonly heads: readonly StreamHead[];
}

export interface SnapshotStore {
  /** Undefined when there is none, or none that this workspace's key opens. */
  readonly load: () => Promise<HeadsSnapshot | undefined>;
  readonly save: (snapshot: HeadsSnapshot) => Promise<void>;
}

/** @param key 32 bytes, for this purpose only */
export function createSnapshotStore(path: string, key: Uint8Array, workspaceId: WorkspaceId): SnapshotStore {
  const context = `uvildig|journal-heads|1|${workspaceId}`;
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
const FIXED_BYTES = 8 + 8 + 16 + 4 + 4;
const HEAD_BYTES = 16 + 16 + 8 + 32;

function encode(snapshot: HeadsSnapshot): Buffer {
  const { workspaceFrames, heads, lastFrame } = snapshot;
  const bytes = Buffer.alloc(FIXED_BYTES + workspaceFrames.length * 8 + heads.length * HEAD_BYTES);
  bytes.writeDoubleLE(snapshot.position, 0);
  bytes.writeDoubleLE(lastFrame?.offset ?? NO_FRAME, 8);
  lastFrame?.head.copy(bytes, 16);
  bytes.writeUInt32LE(workspaceFrames.length, 32);
  bytes.writeUInt32LE(heads.length, 36);
  let at = FIXED_BYTES;
  for (const frame of workspaceFrames) at = bytes.writeDoubleLE(frame, at);
  for (const head of heads) {
    at += bytes.write(head.caseId, at, 'hex');
    at += bytes.write(head.deviceId, at, 'hex');
    at = bytes.writeDoubleLE(head.length, at);
    at += bytes.write(head.head, at, 'hex');
  }
  return bytes;
}

function decode(bytes: Buffer): HeadsSnapshot {
  const lastOffset = bytes.readDoubleLE(8);
  const frameCount = bytes.readUInt32LE(32);
  const headCount = bytes.readUInt32LE(36);
  const workspaceFrames = Array.from({ length: frameCount }, (_, i) =>
    bytes.readDoubleLE(FIXED_BYTES + i * 8),
  );
  const first = FIXED_BYTES + frameCount * 8;
  const heads: StreamHead[] = [];
  for (let at = first; heads.length < headCount; at += HEAD_BYTES) {
    heads.push(decodeHead(bytes, at, heads.at(-1)));
  }
  const lastFrame =
    lastOffset === NO_FRAME ? null : { offset: lastOffset, head: Buffer.from(bytes.subarray(16, 32)) };
  return { position: bytes.readDoubleLE(0), lastFrame, workspaceFrames, heads };
}

/** @param before the head that lies before this one: nearly all are of the same device, whose id is then shared */
function decodeHead(bytes: Buffer, at: number, before: StreamHead | undefined): StreamHead {
  const device = at + 16;
  const earlier = device - HEAD_BYTES;
  const same = before && bytes.compare(bytes, earlier, earlier + 16, device, device + 16) === 0;
  return {
    caseId: asId(bytes.toString('hex', at, device)),
    deviceId: same ? before.deviceId : asId(bytes.toString('hex', device, device + 16)),
    length: bytes.readDoubleLE(at + 32),
    head: bytes.toString('hex', at + 40, at + 72),
  };
}
