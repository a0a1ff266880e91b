import { bytesToHex } from '@noble/hashes/utils.js';
import type { z } from 'zod';

import type { Sha256 } from '../core/ports';
import { checkpointCode } from './checkpoint';
import { keptCheckpoints, verifyKeptCheckpoints } from './coded-checkpoints';
import type { KeptCheckpoint } from './coded-checkpoints';
import type { Entry } from './entry';
import { WORKSPACE_STREAM } from './entry';
import { entrySchema } from './entry-schema';
import { KEYS_FILE, keysSchema, MANIFEST_FILE, manifestSchema, TRAIL_FILE } from './pack';
import type { PackDocumentKey, PackKeys, PackManifest } from './pack';
import { sealFaults } from './pdf-seal';
import type { PdfSeal } from './pdf-seal';
import type { DocumentKeyKind } from './workspace-events';
import { devicesById, entryFaults, verifyCheckpoint, verifyTrail } from './verify-trail';
import type { Fault, Verifiers } from './verify-trail';

/** A file taken out of a pack. */
export interface PackPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface EnclosedLetter {
  readonly name: string;
  readonly sha256: string;
  /** Compare it with the one printed on the letter. Recomputed: a wrong one is a fault. */
  readonly code?: string;
}

export interface PackVerdict {
  readonly sound: boolean;
  /** Everything that is wrong; empty when sound. */
  readonly faults: readonly Fault[];
  /** What the pack is about, as far as it could be read. */
  readonly reference?: string;
  readonly organisation?: string;
  readonly entries: number;
  /** Of the moment the pack was made: compare it with the one printed in the pack. */
  readonly checkpointCode?: string;
  readonly letters: readonly EnclosedLetter[];
  /** Whose signature the PDF carries; absent when there is none that can be read. */
  readonly signer?: PackSigner;
  /** Public key of the device that created the workspace: compare it with one the firm has given otherwise. */
  readonly rootKey?: string;
}

export interface PackSigner {
  readonly subject: string;
  /** Absent when the certificate is not among the document keys. */
  readonly kind?: DocumentKeyKind;
}

/** A pack as it was read from its PDF. */
export interface OpenedPack {
  readonly parts: readonly PackPart[];
  /** Absent when the PDF carries no signature that can be read. */
  readonly seal?: PdfSeal;
}

/** Decodes UTF-8; undefined for bytes that are none. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined;

/**
 * Verifies an audit pack from its file alone: embedded files against the manifest, entries against their hashes, links,
 * signatures and checkpoint, devices and document keys against their enrolments, letters against the trail, and the
 * PDF's own signature against the document keys.
 * @param pack attacker-controlled
 */
export function verifyPack(
  { parts, seal }: OpenedPack,
  verifiers: Verifiers,
  decode: DecodeUtf8,
): PackVerdict {
  const files = new Map(parts.map((part) => [part.name, part.bytes]));
  const [manifestBytes, keyBytes, trailBytes] = [MANIFEST_FILE, KEYS_FILE, TRAIL_FILE].map((name) =>
    files.get(name),
  );
  if (!manifestBytes) return unreadable({ code: 'NOT_A_PACK', place: MANIFEST_FILE });
  const manifest = parse(manifestBytes, manifestSchema, decode);
  if (!manifest) return unreadable({ code: 'MANIFEST_UNREADABLE', place: MANIFEST_FILE });
  const faults: Fault[] = [...fileFaults(manifest, files, verifiers.sha256), ...repeatedNames(parts)];
  const keys = keyBytes && parse(keyBytes, keysSchema, decode);
  if (keyBytes && !keys) faults.push({ code: 'KEYS_UNREADABLE', place: KEYS_FILE });
  const trail = readTrail(trailBytes, decode);
  faults.push(...trail.faults);
  const devices = keys?.devices ?? [];
  const frame = { workspace: manifest.workspace, case: manifest.case, devices };
  faults.push(...verifyTrail(trail.entries, frame, verifiers).map(inTrail));
  faults.push(...verifyCheckpoint(manifest.checkpoint, trail.entries, frame, verifiers));
  const kept = keptCheckpoints(trail.entries);
  const rootKey = devices.find(({ device }) => device === keys?.root)?.publicKey;
  faults.push(...verifyKeptCheckpoints(kept, trail.entries, frame, verifiers));
  if (keys) faults.push(...enrolmentFaults(keys, manifest, verifiers));
  faults.push(...letterFaults(manifest, kept));
  faults.push(...sealFaults(seal, keys));
  return {
    sound: faults.length === 0,
    faults,
    reference: manifest.reference,
    organisation: manifest.organisation,
    entries: trail.entries.length,
    checkpointCode: checkpointCode(manifest.checkpoint.body, verifiers.sha256),
    letters: manifest.files
      .filter((file) => file.part === 'letter')
      .map(({ name, sha256 }) => {
        const code = kept.find(({ letter }) => letter === sha256)?.checkpoint?.code;
        return { name, sha256, ...(code !== undefined && { code }) };
      }),
    ...(seal && { signer: signerOf(seal, keys) }),
    ...(rootKey !== undefined && { rootKey }),
  };
}

function signerOf({ certificate, subject }: PdfSeal, keys: PackKeys | undefined): PackSigner {
  const kind = keys?.documentKeys.find((key) => key.certificate === certificate)?.kind;
  return { subject, ...(kind && { kind }) };
}

function unreadable(fault: Fault): PackVerdict {
  return { sound: false, faults: [fault], entries: 0, letters: [] };
}

function parse<T>(bytes: Uint8Array, schema: z.ZodType<T>, decode: DecodeUtf8): T | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    // Not JSON: said by the caller as a fault.
    return undefined;
  }
}

function readTrail(
  bytes: Uint8Array | undefined,
  decode: DecodeUtf8,
): { readonly entries: readonly Entry[]; readonly faults: readonly Fault[] } {
  const text = bytes && decode(bytes);
  if (text === undefined) return { entries: [], faults: [{ code: 'ENTRY_UNREADABLE', place: TRAIL_FILE }] };
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const entry = parseLine(line);
    if (entry) entries.push(entry);
    else faults.push({ code: 'ENTRY_UNREADABLE', place: `${TRAIL_FILE} line ${String(index + 1)}` });
  }
  return { entries, faults };
}

function parseLine(line: string): Entry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    // Not JSON: said by the caller as a fault.
    return undefined;
  }
}

function inTrail({ code, place }: Fault): Fault {
  return { code, place: `${TRAIL_FILE} ${place}` };
}

function fileFaults(
  manifest: PackManifest,
  files: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
): readonly Fault[] {
  const listed = new Set(manifest.files.map((file) => file.name));
  const faults: Fault[] = [];
  for (const { name, size, sha256: expected } of manifest.files) {
    const bytes = files.get(name);
    if (!bytes) faults.push({ code: 'FILE_MISSING', place: name });
    else if (bytes.byteLength !== size || bytesToHex(sha256(bytes)) !== expected) {
      faults.push({ code: 'FILE_CHANGED', place: name });
    }
  }
  for (const required of [TRAIL_FILE, KEYS_FILE]) {
    if (!listed.has(required)) faults.push({ code: 'FILE_MISSING', place: required });
  }
  for (const name of files.keys()) {
    if (name !== MANIFEST_FILE && !listed.has(name)) faults.push({ code: 'FILE_UNLISTED', place: name });
  }
  return faults;
}

/** Of two files with one name every reader may take another. */
function repeatedNames(parts: readonly PackPart[]): readonly Fault[] {
  return repeated(parts.map(({ name }) => name)).map((name) => ({ code: 'FILE_UNLISTED', place: name }));
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/**
 * Every device must have been enrolled by a signed entry of the workspace's own stream, the first one by itself, and
 * every document key named by one.
 */
function enrolmentFaults(keys: PackKeys, manifest: PackManifest, verifiers: Verifiers): readonly Fault[] {
  const faults: Fault[] = [];
  if (keys.workspace !== manifest.workspace) faults.push({ code: 'WRONG_WORKSPACE', place: KEYS_FILE });
  const frame = { workspace: manifest.workspace, case: WORKSPACE_STREAM, devices: keys.devices };
  const devices = devicesById(frame);
  const proven = new Set<string>();
  for (const [index, entry] of keys.enrolments.entries()) {
    // Other entries of the workspace's stream stand between them and are not part of a pack: no chain to check.
    const sound = entryFaults(entry, frame, devices, verifiers).length === 0;
    const byKnown = entry.header.device === keys.root || proven.has(entry.header.device);
    const named = sound && byKnown ? enrolled(entry, keys) : undefined;
    if (named !== undefined) proven.add(named);
    else faults.push({ code: 'ENROLMENT_WRONG', place: `${KEYS_FILE} enrolment ${String(index + 1)}` });
  }
  for (const device of repeated(keys.devices.map((each) => each.device))) {
    faults.push({ code: 'ENROLMENT_WRONG', place: `${KEYS_FILE} device ${device.slice(0, 8)}` });
  }
  for (const { device } of keys.devices) {
    if (!proven.has(device)) faults.push({ code: 'ENROLMENT_WRONG', place: `device ${device.slice(0, 8)}` });
  }
  for (const key of keys.documentKeys) {
    if (!proven.has(nameOfKey(key))) {
      faults.push({ code: 'ENROLMENT_WRONG', place: `certificate ${key.certificate.slice(0, 8)}` });
    }
  }
  return faults;
}

/** All that is said of a document key: one that is listed twice must be the same twice. */
function nameOfKey({ certificate, kind, subject }: PackDocumentKey): string {
  return `${certificate} ${kind} ${subject}`;
}

/** The device or the document key an enrolment speaks of, if it says the same as the lists. */
function enrolled({ body }: Entry, keys: PackKeys): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const said: Readonly<Record<string, unknown>> = { ...body };
  if (said['type'] === 'DocumentKeySet') {
    const named = keys.documentKeys.find(
      ({ certificate, kind, subject }) =>
        certificate === said['certificate'] && kind === said['kind'] && subject === said['subject'],
    );
    return named && nameOfKey(named);
  }
  if (said['type'] !== 'DeviceEnrolled') return undefined;
  const device = keys.devices.find((candidate) => candidate.device === said['deviceId']);
  const agrees =
    device?.publicKey === said['publicKey'] &&
    device?.staff === said['staffId'] &&
    device?.staffName === said['staffName'] &&
    device?.role === said['role'] &&
    device?.from === said['from'];
  return agrees ? device?.device : undefined;
}

/** The letters in the pack and the letters the trail says were issued must be the same ones. */
function letterFaults(manifest: PackManifest, kept: readonly KeptCheckpoint[]): readonly Fault[] {
  const issued = new Set(kept.flatMap(({ letter }) => letter ?? []));
  const letters = manifest.files.filter((file) => file.part === 'letter');
  const enclosed = new Set(letters.map((file) => file.sha256));
  return [
    ...[...issued]
      .filter((sha256) => !enclosed.has(sha256))
      .map((sha256): Fault => ({ code: 'LETTER_MISSING', place: `sha256 ${sha256}` })),
    ...letters
      .filter((file) => !issued.has(file.sha256))
      .map((file): Fault => ({ code: 'LETTER_UNKNOWN', place: file.name })),
  ];
}
