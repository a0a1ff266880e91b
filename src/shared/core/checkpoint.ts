import type { CaseId, DeviceId, WorkspaceId } from './ids';
import type { Instant } from './ports';

/** How far every stream of a case had come at an instant. */
export interface CheckpointBody {
  readonly v: 1;
  readonly workspace: WorkspaceId;
  readonly case: CaseId;
  /** Ascending by device id; `head` is the hash of the stream's last entry. */
  readonly streams: readonly { readonly device: DeviceId; readonly length: number; readonly head: string }[];
  /** RFC 6962 tree hash over all entry hashes: streams by device id, entries by number. */
  readonly root: string;
  readonly takenAt: Instant;
  readonly signer: DeviceId;
  /** The newest checkpoint of the workspace then, by its number and message; absent when there was none. */
  readonly after?: { readonly number: number; readonly hash: string };
}

export interface Checkpoint {
  readonly body: CheckpointBody;
  /** Ed25519 by the signer; 128 hexadecimal characters. */
  readonly sig: string;
}

/** A checkpoint with its short code, as it is printed on a letter. */
export interface CodedCheckpoint extends Checkpoint {
  readonly code: string;
}
