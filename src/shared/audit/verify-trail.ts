import { hexToBytes } from '@noble/hashes/utils.js';

import type { DeviceId } from '../core/ids';
import type { Sha256 } from '../core/ports';
import { mayFollow, streamsOf } from './causal-order';
import { checkpointMessage } from './checkpoint';
import type { Checkpoint } from '../core/checkpoint';
import type { EntryHeader, Hash, PackEntry } from './entry';
import { hashBody, hashHeader } from './hashing';
import { merkleRoot } from './merkle';
import type { PackDevice } from './pack';

/** Everything that can be wrong with a trail or a pack. The codes are part of the format: never renamed. */
export const FAULTS = {
  NOT_A_PACK: 'The file holds no audit pack',
  FILE_MISSING: 'A file the manifest names is not in the pack',
  FILE_UNLISTED: 'The pack holds a file the manifest does not name',
  FILE_REPEATED: 'A file name stands twice in the pack or its manifest',
  FILE_CHANGED: 'A file differs from the hash in the manifest',
  TOO_LARGE: 'A part of the pack is larger than the format allows',
  MANIFEST_UNREADABLE: 'The manifest cannot be read',
  KEYS_UNREADABLE: 'The list of keys cannot be read',
  ENTRY_UNREADABLE: 'A line of the trail cannot be read',
  WRONG_WORKSPACE: 'An entry belongs to another workspace',
  WRONG_CASE: 'An entry belongs to another case',
  HASH_WRONG: 'The hash of an entry is not that of its header',
  BODY_WRONG: 'The content of an entry is not what its header was made for',
  SIGNATURE_WRONG: 'The signature of an entry was not made by the key of its device',
  DEVICE_UNKNOWN: 'An entry was written by a device that was never enrolled',
  WRITER_WRONG: 'An entry names another person or role than its device was enrolled for',
  ENTRY_REPEATED: 'The same number stands twice in a stream',
  ENTRY_MISSING: 'A number is missing in a stream',
  ORDER_WRONG: 'The entries do not stand in the order in which they were written',
  LINK_BROKEN: 'An entry does not continue the one before it',
  SEEN_MISSING: 'An entry knew of another one that is not there',
  CHECKPOINT_SIGNATURE_WRONG: 'The checkpoint was not signed by the key of its device',
  CHECKPOINT_WRONG_CASE: 'The checkpoint belongs to another case or workspace',
  CUT_SHORT: 'The trail ends before the checkpoint',
  LONGER_THAN_CHECKPOINT: 'The trail goes on after the checkpoint',
  HEAD_WRONG: 'The last entry of a stream is not the one the checkpoint names',
  ROOT_WRONG: 'The entries together are not those the checkpoint was made over',
  CHECKPOINT_MISSING: 'An entry about a letter or the finalisation keeps no checkpoint',
  CHECKPOINT_TOO_LATE: 'A letter or the finalisation keeps a checkpoint that was taken after it',
  CODE_WRONG: 'The code on a letter or of the finalisation is not that of its checkpoint',
  AFTER_WRONG: 'A letter, the finalisation or the pack names another checkpoint of the workspace before it',
  ANCHORS_UNREADABLE: 'The checkpoints of the workspace cannot be read',
  WORKSPACE_CHECKPOINT_WRONG:
    'A checkpoint of the workspace is not signed by one of its devices or does not continue the one before it',
  COVER_WRONG: 'An entry is not among those a checkpoint of the workspace was taken over',
  STAMP_WRONG: 'The time stamp of a checkpoint does not hold',
  ENROLMENT_WRONG: 'The enrolment of a device is not proven',
  LETTER_MISSING: 'A letter the trail says was issued is not in the pack',
  LETTER_UNKNOWN: 'The pack holds a letter that the trail does not say was issued',
  CLAUSE_UNPROVEN: 'The approval of a standard paragraph in a letter is not proven',
  WITHHELD_WRONG: 'The manifest states other withheld contents or letters than the pack withholds',
  WITHHELD_FORBIDDEN: 'A content or letter is withheld that must not be',
  ERASURE_WRONG:
    'The pack is said to be of an erased case, and its trail does not say so, or still has contents',
  PDF_UNSIGNED: 'The PDF carries no signature that can be read',
  PDF_CHANGED: 'The PDF was changed after it was signed',
  PDF_CONTINUED: 'The signature does not cover the whole PDF: something was added to it',
  PDF_KEY_UNKNOWN: 'The PDF was signed with a key the workspace never named',
} as const;

export type FaultCode = keyof typeof FAULTS;

/** One thing that is wrong, and where. */
export interface Fault {
  readonly code: FaultCode;
  /** Such as `trail.jsonl line 7` or a file name. */
  readonly place: string;
}

/** Ed25519 over the 32 bytes of a hash. Malformed keys or signatures are simply not valid. */
export type VerifySignature = (publicKey: string, message: Uint8Array, signature: string) => boolean;

export interface Verifiers {
  readonly sha256: Sha256;
  readonly verifySignature: VerifySignature;
}

/** What every entry of one trail must agree with. */
export interface TrailFrame {
  readonly workspace: string;
  readonly case: string;
  readonly devices: readonly PackDevice[];
}

/** After so many the entries are no longer looked at. */
const MAX_FAULTS = 1_000;

/**
 * Checks a trail in the order it stands in the file, one fault for each thing that is wrong.
 * @param entries attacker-controlled; parsed for shape only
 * @param missing absent: every entry of each stream must be there
 */
export function verifyTrail(
  entries: readonly PackEntry[],
  frame: TrailFrame,
  verifiers: Verifiers,
  missing?: 'some-are-elsewhere',
): readonly Fault[] {
  const devices = new Map<string, PackDevice>(frame.devices.map((device) => [device.device, device]));
  const chain = chainFaults(entries).filter(
    ({ code }) => missing === undefined || (code !== 'ENTRY_MISSING' && code !== 'SEEN_MISSING'),
  );
  const faults: Fault[] = [];
  for (const [index, entry] of entries.entries()) {
    // Nobody reads on, and every signature takes its time.
    if (faults.length + chain.length > MAX_FAULTS) break;
    for (const code of entryFaults(entry, frame, devices, verifiers)) {
      faults.push({ code, place: placeOf(entry, index) });
    }
  }
  return [...faults, ...chain];
}

/** How an outsider finds an entry again. */
function placeOf({ header }: PackEntry, index: number): string {
  return `line ${String(index + 1)} (device ${header.device.slice(0, 8)}, number ${String(header.seq)}, ${header.type})`;
}

function entryFaults(
  entry: PackEntry,
  frame: TrailFrame,
  devices: ReadonlyMap<string, PackDevice>,
  { sha256, verifySignature }: Verifiers,
): readonly FaultCode[] {
  const { header, hash, sig } = entry;
  const faults: FaultCode[] = [];
  if (header.workspace !== frame.workspace) faults.push('WRONG_WORKSPACE');
  if (header.case !== frame.case) faults.push('WRONG_CASE');
  if (hashHeader(header, sha256) !== hash) faults.push('HASH_WRONG');
  if (!('withheld' in entry) && !bodyFits(entry.salt, entry.body, header, sha256)) faults.push('BODY_WRONG');
  const device = devices.get(header.device);
  if (!device) return [...faults, 'DEVICE_UNKNOWN'];
  if (device.staff !== header.staff || device.role !== header.role) faults.push('WRITER_WRONG');
  if (!verifySignature(device.publicKey, hexToBytes(hash), sig)) faults.push('SIGNATURE_WRONG');
  return faults;
}

function bodyFits(salt: string, body: unknown, header: EntryHeader, sha256: Sha256): boolean {
  return bodyHashOrNone(salt, body, sha256) === header.bodyHash && bodyAgrees(body, header);
}

/** The type in the header is signed, the one in the body is what people read: they must be the same. */
function bodyAgrees(body: unknown, header: EntryHeader): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return 'type' in body && body.type === header.type && 'v' in body && body.v === header.typeVersion;
}

function bodyHashOrNone(salt: string, body: unknown, sha256: Sha256): Hash | undefined {
  try {
    return hashBody(salt, body, sha256);
  } catch {
    // A body that canonical JSON cannot say was never hashed by us.
    return undefined;
  }
}

function chainFaults(entries: readonly PackEntry[]): readonly Fault[] {
  const faults: Fault[] = [];
  const last = new Map<DeviceId, PackEntry>();
  const hashes = hashesByNumber(entries);
  for (const [index, entry] of entries.entries()) {
    const { device, seq, prev, seen } = entry.header;
    const before = last.get(device);
    const expected = before ? before.header.seq + 1 : 0;
    const add = (code: FaultCode) => faults.push({ code, place: placeOf(entry, index) });
    if (seq > expected) add(hashes.get(device)?.has(expected) ? 'ORDER_WRONG' : 'ENTRY_MISSING');
    else if (seq < expected) add(before?.header.seq === seq ? 'ENTRY_REPEATED' : 'ORDER_WRONG');
    else if (prev !== (before?.hash ?? '')) add('LINK_BROKEN');
    const unseen = seen.some((head) => hashes.get(head.device)?.get(head.seq) !== head.hash);
    if (unseen) add('SEEN_MISSING');
    const neighbour = entries[index - 1];
    if (neighbour && neighbour.header.device !== device && !mayFollow(entry.header, neighbour.header)) {
      add('ORDER_WRONG');
    } else if (seen.some((head) => (last.get(head.device)?.header.seq ?? -1) < head.seq) && !unseen) {
      add('ORDER_WRONG');
    }
    last.set(device, entry);
  }
  return faults;
}

/** Of each stream, the hash of its entries by their numbers. */
function hashesByNumber(entries: readonly PackEntry[]): ReadonlyMap<DeviceId, ReadonlyMap<number, Hash>> {
  const streams = new Map<DeviceId, Map<number, Hash>>();
  for (const { header, hash } of entries) {
    const stream = streams.get(header.device) ?? new Map<number, Hash>();
    streams.set(header.device, stream.set(header.seq, hash));
  }
  return streams;
}

/** Holds a whole trail against a checkpoint taken at its end. */
export function verifyCheckpoint(
  { body, sig }: Checkpoint,
  entries: readonly PackEntry[],
  frame: TrailFrame,
  { sha256, verifySignature }: Verifiers,
): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (code: FaultCode, place = 'checkpoint') => faults.push({ code, place });
  const signer = frame.devices.find((device) => device.device === body.signer);
  if (!signer || !verifySignature(signer.publicKey, checkpointMessage(body, sha256), sig)) {
    add('CHECKPOINT_SIGNATURE_WRONG');
  }
  if (body.workspace !== frame.workspace || body.case !== frame.case) add('CHECKPOINT_WRONG_CASE');
  const streams = streamsOf(entries);
  const byDevice = new Map(streams.map((stream) => [stream[0]?.header.device, stream]));
  const named = new Map<string, number>(body.streams.map((stream) => [stream.device, stream.length]));
  for (const stream of streams) {
    const device = stream[0]?.header.device ?? '';
    if (!named.has(device)) add('LONGER_THAN_CHECKPOINT', `stream of device ${device.slice(0, 8)}`);
  }
  for (const { device, length, head } of body.streams) {
    const stream = byDevice.get(device) ?? [];
    const place = `stream of device ${device.slice(0, 8)}`;
    if (stream.length < length) add('CUT_SHORT', place);
    else if (stream.length > length) add('LONGER_THAN_CHECKPOINT', place);
    else if (stream.at(-1)?.hash !== head) add('HEAD_WRONG', place);
  }
  const hashes = streams.flat().map((entry) => entry.hash);
  if (merkleRoot(hashes, sha256) !== body.root) add('ROOT_WRONG');
  return faults;
}
