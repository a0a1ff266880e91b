import type { Role } from '../complaint/vocabulary';
import type { CaseId, DeviceId, StaffId, WorkspaceId } from '../core/ids';
import type { Instant, Sha256 } from '../core/ports';
import type { EntryHeader, Hash, Seen } from './entry';
import { hashBody, hashHeader } from './hashing';

/** Where a stream continues. */
export interface StreamPosition {
  readonly workspace: WorkspaceId;
  readonly caseId: CaseId;
  readonly device: DeviceId;
  readonly seq: number;
  readonly prev: Hash | '';
  readonly seen: readonly Seen[];
}

/** Who writes, and with which sources of time and chance. */
export interface Writer {
  readonly staff: StaffId;
  readonly role: Role;
  readonly recordedAt: Instant;
  readonly tick: () => string;
  /** 32 hexadecimal characters. */
  readonly newSalt: () => string;
  readonly sha256: Sha256;
}

/** A body with its kind; what is recorded in one entry. */
export interface EntryContent {
  readonly type: string;
  readonly v: number;
}

export interface UnsignedEntry<T> {
  readonly header: EntryHeader;
  readonly hash: Hash;
  readonly salt: string;
  readonly body: T;
}

/** Chains contents onto a stream. The signature is added by the witness. */
export function makeEntries<T extends EntryContent>(
  contents: readonly T[],
  at: StreamPosition,
  writer: Writer,
): readonly UnsignedEntry<T>[] {
  let { prev } = at;
  return contents.map((body, index) => {
    const salt = writer.newSalt();
    const header: EntryHeader = {
      v: 1,
      workspace: at.workspace,
      case: at.caseId,
      device: at.device,
      seq: at.seq + index,
      prev,
      seen: at.seen,
      hlc: writer.tick(),
      recordedAt: writer.recordedAt,
      staff: writer.staff,
      role: writer.role,
      type: body.type,
      typeVersion: body.v,
      bodyHash: hashBody(salt, body, writer.sha256),
    };
    const hash = hashHeader(header, writer.sha256);
    prev = hash;
    return { header, hash, salt, body };
  });
}
