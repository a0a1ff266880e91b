import type { CaseId, DeviceId, StaffId, WorkspaceId } from '../core/ids';
import type { Instant } from '../core/ports';
import type { Role } from '../complaint/vocabulary';
import type { WithheldReason } from './purposes';

/** The case id of the workspace's own stream (devices, unlocks, imports, exports): 32 zeros. */
export const WORKSPACE_STREAM = '0'.repeat(32);

/** SHA-256 as 64 lowercase hexadecimal characters. */
export type Hash = string;

/** How far another stream of the case was known when an entry was written. */
export interface Seen {
  readonly device: DeviceId;
  /** Number of the last entry seen of that device's stream. */
  readonly seq: number;
  readonly hash: Hash;
}

/**
 * What is hashed and signed of one entry. Holds no personal data: the body stays outside, tied by `bodyHash`, so that it
 * can be erased without breaking the chain. Serialised as canonical JSON (RFC 8785).
 */
export interface EntryHeader {
  readonly v: 1;
  readonly workspace: WorkspaceId;
  readonly case: CaseId;
  readonly device: DeviceId;
  /** 0, 1, 2 … without gaps in a stream (case and device). */
  readonly seq: number;
  /** Hash of the entry before in this stream; empty for the first. */
  readonly prev: Hash | '';
  /** Heads of the case's other streams known when writing, by device id in ascending order. */
  readonly seen: readonly Seen[];
  /** Hybrid logical clock: `<ms since 1970, 12 hex digits>-<counter, 4 hex digits>`; orders as text. */
  readonly hlc: string;
  /** Wall clock of the device, ms since 1970 UTC. */
  readonly recordedAt: Instant;
  readonly staff: StaffId;
  readonly role: Role;
  readonly type: string;
  readonly typeVersion: number;
  /** SHA-256 over salt (16 bytes) followed by the canonical JSON of the body in UTF-8. */
  readonly bodyHash: Hash;
}

/** A header with its proof. */
export interface SignedHeader {
  readonly header: EntryHeader;
  /** SHA-256 over the canonical JSON of the header in UTF-8. */
  readonly hash: Hash;
  /** Ed25519 (RFC 8032) by the device key over the 32 bytes of `hash`; 128 hexadecimal characters. */
  readonly sig: string;
}

/** An entry with its content. `salt` is 32 hexadecimal characters, random for each entry. */
export interface Entry extends SignedHeader {
  readonly salt: string;
  readonly body: unknown;
}

/** An entry in a pack whose content is kept from its reader. Without the salt a short content cannot be guessed. */
export interface WithheldEntry extends SignedHeader {
  readonly withheld: { readonly reason: WithheldReason };
}

/** A line of a pack's trail. */
export type PackEntry = Entry | WithheldEntry;

/** The content of a line; undefined where it is withheld. */
export function bodyIn(entry: PackEntry): unknown {
  return 'withheld' in entry ? undefined : entry.body;
}
