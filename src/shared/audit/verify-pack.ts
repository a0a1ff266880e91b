import { bytesToHex } from '@noble/hashes/utils.js';
import type { z } from 'zod';

import type { Sha256 } from '../core/ports';
import { ANCHORS_FILE, anchorsSchema, verifyAnchors } from './anchors';
import type { AnchorFacts, Anchors } from './anchors';
import { canonicalJson } from './canonical-json';
import { checkpointCode } from './checkpoint';
import { tieFaults } from './checkpoint-ties';
import { keptCheckpoints, verifyKeptCheckpoints } from './coded-checkpoints';
import type { KeptCheckpoint } from './coded-checkpoints';
import type { Entry, PackEntry } from './entry';
import { WORKSPACE_STREAM } from './entry';
import { entrySchema, packEntrySchema } from './entry-schema';
import { KEYS_FILE, keysSchema, MANIFEST_FILE, manifestSchema, TRAIL_FILE } from './pack';
import type { PackDevice, PackDocumentKey, PackKeys, PackManifest, WithheldCount } from './pack';
import { withheldCounts } from './pack-files';
import type { PackPurpose } from './purposes';
import { sealFaults } from './pdf-seal';
import type { PdfSeal, SealStamp } from './pdf-seal';
import type { DocumentKeyKind } from './workspace-events';
import { verifyCheckpoint, verifyTrail } from './verify-trail';
import type { Fault, Verifiers } from './verify-trail';
import { withheldFaults } from './withheld-faults';

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
  /** What the pack was made for; absent from packs of version 1, which hold everything. */
  readonly purpose?: PackPurpose;
  /** Contents that are kept from the reader, and why; of these the signed hash was checked and nothing else. */
  readonly withheld: readonly WithheldCount[];
  /** Issued letters that are not enclosed. */
  readonly lettersLeftOut: number;
  /** Of the moment the pack was made: compare it with the one printed in the pack. */
  readonly checkpointCode?: string;
  /** Public key of the device that created the workspace: compare it with one the firm has given you. */
  readonly rootKey?: string;
  /** Checkpoints of the whole workspace that cover the case, the newest last. */
  readonly anchors: readonly AnchorFacts[];
  readonly letters: readonly EnclosedLetter[];
  /** Whose signature the PDF carries; absent when there is none that can be read. */
  readonly signer?: PackSigner;
}

export interface PackSigner {
  readonly subject: string;
  /** Absent when the certificate is not among the document keys. */
  readonly kind?: DocumentKeyKind;
  /** When the signature was there, as a time-stamp authority states. */
  readonly stamp?: SealStamp;
}

/** A pack as it was read from its PDF. */
export interface OpenedPack {
  readonly parts: readonly PackPart[];
  /** Absent when the PDF carries no signature that can be read. */
  readonly seal?: PdfSeal;
  /** Time stamps of the workspace's checkpoints that hold, by the checkpoint's place in the list. */
  readonly stamps?: ReadonlyMap<number, SealStamp>;
}

/** Decodes UTF-8; undefined for bytes that are none. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined;

/** Of manifest, keys and trail each, in bytes: tens of thousands of entries. */
const MAX_TEXT_BYTES = 32 * 1_048_576;
/** Letters and finalisations of one case. */
const MAX_CHECKPOINTS = 200;
/** Of one kind; after so many nobody reads on. */
const MAX_FAULTS = 1_000;

/**
 * Verifies an audit pack from its file alone: embedded files against the manifest, entries against their hashes, links,
 * signatures and checkpoint, devices and document keys against their enrolments, standard paragraphs against their
 * approvals, letters and what is withheld against the trail, and the PDF's own signature against the document keys.
 * @param pack attacker-controlled
 */
export function verifyPack(
  { parts, seal, stamps }: OpenedPack,
  verifiers: Verifiers,
  decode: DecodeUtf8,
): PackVerdict {
  const files = new Map(parts.map((part) => [part.name, part.bytes]));
  const large = [MANIFEST_FILE, KEYS_FILE, TRAIL_FILE, ANCHORS_FILE].filter(
    (name) => (files.get(name)?.byteLength ?? 0) > MAX_TEXT_BYTES,
  );
  if (large[0] !== undefined) return unreadable({ code: 'TOO_LARGE', place: large[0] });
  const [manifestBytes, keyBytes, trailBytes] = [MANIFEST_FILE, KEYS_FILE, TRAIL_FILE].map((name) =>
    files.get(name),
  );
  if (!manifestBytes) return unreadable({ code: 'NOT_A_PACK', place: MANIFEST_FILE });
  const manifest = parse(manifestBytes, manifestSchema, decode);
  if (!manifest) return unreadable({ code: 'MANIFEST_UNREADABLE', place: MANIFEST_FILE });
  const faults: Fault[] = [
    ...repeated(parts.map(({ name }) => name)),
    ...repeated(manifest.files.map(({ name }) => name)),
    ...fileFaults(manifest, files, verifiers.sha256),
  ];
  const keys = keyBytes && parse(keyBytes, keysSchema(manifest.v), decode);
  if (keyBytes && !keys) faults.push({ code: 'KEYS_UNREADABLE', place: KEYS_FILE });
  const trail = readTrail(trailBytes, manifest.v === 1 ? entrySchema : packEntrySchema, decode);
  faults.push(...trail.faults);
  const devices = keys?.devices ?? [];
  const frame = { workspace: manifest.workspace, case: manifest.case, devices };
  faults.push(...verifyTrail(trail.entries, frame, verifiers).map(inTrail));
  faults.push(...verifyCheckpoint(manifest.checkpoint, trail.entries, frame, verifiers));
  const kept = keptCheckpoints(trail.entries);
  if (kept.length > MAX_CHECKPOINTS) return unreadable({ code: 'TOO_LARGE', place: 'letters' });
  faults.push(...verifyKeptCheckpoints(kept, trail.entries, frame, verifiers));
  if (keys) {
    faults.push(...enrolmentFaults(keys, manifest, verifiers));
    if (keys.approvals) faults.push(...approvalFaults(keys, keys.approvals, kept, verifiers));
  }
  faults.push(...letterFaults(manifest, kept));
  const placed = [{ place: MANIFEST_FILE, checkpoint: manifest.checkpoint }, ...kept];
  const anchored = anchorsOf(files.get(ANCHORS_FILE), decode, (anchors) => {
    const { faults: found, facts } = verifyAnchors(
      anchors,
      trail.entries,
      stamps ?? new Map(),
      frame,
      verifiers,
    );
    return { faults: [...found, ...tieFaults(placed, anchors, verifiers.sha256)], facts };
  });
  faults.push(...anchored.faults);
  faults.push(...withheldFaults(manifest, trail.entries, kept));
  faults.push(...sealFaults(seal, keys));
  const rootKey = devices.find(({ device }) => device === keys?.root)?.publicKey;
  return {
    sound: faults.length === 0,
    faults,
    reference: manifest.reference,
    organisation: manifest.organisation,
    entries: trail.entries.length,
    ...(manifest.purpose && { purpose: manifest.purpose }),
    withheld: withheldCounts(trail.entries),
    lettersLeftOut: manifest.leftOut?.length ?? 0,
    checkpointCode: checkpointCode(manifest.checkpoint.body, verifiers.sha256),
    ...(rootKey !== undefined && { rootKey }),
    anchors: anchored.facts,
    letters: manifest.files
      .filter((file) => file.part === 'letter')
      .map(({ name, sha256 }) => {
        const code = kept.find(({ letter }) => letter === sha256)?.checkpoint?.code;
        return { name, sha256, ...(code !== undefined && { code }) };
      }),
    ...(seal && { signer: signerOf(seal, keys) }),
  };
}

/** A pack of a case that no checkpoint of the workspace covers has no such file. */
function anchorsOf(
  bytes: Uint8Array | undefined,
  decode: DecodeUtf8,
  verify: (anchors: Anchors) => ReturnType<typeof verifyAnchors>,
): ReturnType<typeof verifyAnchors> {
  if (!bytes) return { faults: [], facts: [] };
  const anchors = parse(bytes, anchorsSchema, decode);
  if (!anchors) return { faults: [{ code: 'ANCHORS_UNREADABLE', place: ANCHORS_FILE }], facts: [] };
  return verify(anchors);
}

function signerOf({ certificate, subject, stamp }: PdfSeal, keys: PackKeys | undefined): PackSigner {
  const kind = keys?.documentKeys.find((key) => key.certificate === certificate)?.kind;
  return { subject, ...(kind && { kind }), ...(stamp && { stamp }) };
}

function unreadable(fault: Fault): PackVerdict {
  return {
    sound: false,
    faults: [fault],
    entries: 0,
    withheld: [],
    lettersLeftOut: 0,
    anchors: [],
    letters: [],
  };
}

function parse<T>(bytes: Uint8Array, schema: z.ZodType<T>, decode: DecodeUtf8): T | undefined {
  const text = decode(bytes);
  if (text === undefined) return undefined;
  return parseCanonical(text, schema);
}

/** One value has one text: nothing said twice for readers that take the first or the last, no room between. */
function parseCanonical<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    const value = schema.safeParse(JSON.parse(text)).data;
    return value !== undefined && canonicalJson(value) === text ? value : undefined;
  } catch {
    // Not JSON: said by the caller as a fault.
    return undefined;
  }
}

function readTrail(
  bytes: Uint8Array | undefined,
  schema: z.ZodType<PackEntry>,
  decode: DecodeUtf8,
): { readonly entries: readonly PackEntry[]; readonly faults: readonly Fault[] } {
  const text = bytes && decode(bytes);
  if (text === undefined) return { entries: [], faults: [{ code: 'ENTRY_UNREADABLE', place: TRAIL_FILE }] };
  const entries: PackEntry[] = [];
  const faults: Fault[] = [];
  for (let from = 0, line = 1; from < text.length && faults.length < MAX_FAULTS; line++) {
    const end = text.indexOf('\n', from);
    // A line that is not ended was cut off.
    const entry = end === -1 ? undefined : parseCanonical(text.slice(from, end), schema);
    if (entry) entries.push(entry);
    else faults.push({ code: 'ENTRY_UNREADABLE', place: `${TRAIL_FILE} line ${String(line)}` });
    from = end === -1 ? text.length : end + 1;
  }
  return { entries, faults };
}

function inTrail({ code, place }: Fault): Fault {
  return { code, place: `${TRAIL_FILE} ${place}` };
}

/** Each name once: of two files with one name, one reader would show the one and another the other. */
function repeated(names: readonly string[]): readonly Fault[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice].map((place) => ({ code: 'FILE_REPEATED', place }));
}

function fileFaults(
  manifest: PackManifest,
  files: ReadonlyMap<string, Uint8Array>,
  sha256: Sha256,
): readonly Fault[] {
  const listed = new Set(manifest.files.map((file) => file.name));
  const faults: Fault[] = [];
  const hashes = new Map([...files].map(([name, bytes]) => [name, bytesToHex(sha256(bytes))]));
  for (const { name, size, sha256: expected } of manifest.files) {
    const bytes = files.get(name);
    if (!bytes) faults.push({ code: 'FILE_MISSING', place: name });
    else if (bytes.byteLength !== size || hashes.get(name) !== expected) {
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

/**
 * Every device must have been enrolled by a signed entry of the workspace's own stream, the first one by itself, and
 * every document key named by one: each as a whole, and a device once.
 */
function enrolmentFaults(keys: PackKeys, manifest: PackManifest, verifiers: Verifiers): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (place: string) => faults.push({ code: 'ENROLMENT_WRONG', place });
  if (keys.workspace !== manifest.workspace) add(KEYS_FILE);
  const frame = { workspace: manifest.workspace, case: WORKSPACE_STREAM, devices: keys.devices };
  // Other entries of the workspace's stream stand between the enrolments and are not part of a pack.
  for (const { place } of verifyTrail(keys.enrolments, frame, verifiers, 'some-are-elsewhere'))
    add(`${KEYS_FILE} enrolments ${place}`);
  const listed = new Set([...keys.devices.map(deviceText), ...keys.documentKeys.map(documentKeyText)]);
  const proven = new Set<string>();
  const writers = new Set<string>([keys.root]);
  for (const [index, entry] of keys.enrolments.entries()) {
    const said = enrolled(entry);
    if (said === undefined || !listed.has(said.text) || !writers.has(entry.header.device)) {
      add(`${KEYS_FILE} enrolment ${String(index + 1)}`);
      continue;
    }
    proven.add(said.text);
    if (said.device !== undefined) writers.add(said.device);
  }
  const devices = new Set<string>();
  for (const device of keys.devices) {
    if (!proven.has(deviceText(device)) || devices.has(device.device)) {
      add(`device ${device.device.slice(0, 8)}`);
    }
    devices.add(device.device);
  }
  for (const key of keys.documentKeys) {
    if (!proven.has(documentKeyText(key))) add(`certificate ${key.certificate.slice(0, 8)}`);
  }
  return faults;
}

/** What is said of a device, in the words of the list. */
function deviceText({ device, publicKey, staff, staffName, role, from }: PackDevice): string {
  return canonicalJson([device, publicKey, staff, staffName, role, from]);
}

function documentKeyText({ certificate, kind, subject }: PackDocumentKey): string {
  return canonicalJson([certificate, kind, subject]);
}

/** What an enrolment says of a device or a document key. */
function enrolled({ body }: Entry): { readonly text: string; readonly device?: string } | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const said: Readonly<Record<string, unknown>> = { ...body };
  const textOf = (...members: readonly string[]) => canonicalJson(members.map((name) => said[name] ?? null));
  if (said['type'] === 'DocumentKeySet') return { text: textOf('certificate', 'kind', 'subject') };
  if (said['type'] !== 'DeviceEnrolled') return undefined;
  return {
    text: textOf('deviceId', 'publicKey', 'staffId', 'staffName', 'role', 'from'),
    device: String(said['deviceId']),
  };
}

/** Every standard paragraph in a letter must have been approved in that version, by a signed entry of the workspace. */
function approvalFaults(
  keys: PackKeys,
  approvals: readonly Entry[],
  kept: readonly KeptCheckpoint[],
  verifiers: Verifiers,
): readonly Fault[] {
  const frame = { workspace: keys.workspace, case: WORKSPACE_STREAM, devices: keys.devices };
  const faults: Fault[] = verifyTrail(approvals, frame, verifiers, 'some-are-elsewhere').map(({ place }) => ({
    code: 'CLAUSE_UNPROVEN',
    place: `${KEYS_FILE} approvals ${place}`,
  }));
  const approved = new Set(approvals.flatMap(({ body }) => approvedIn(body) ?? []));
  for (const { place, clauses } of kept) {
    for (const [index, clause] of clauses.entries()) {
      const name = clauseName(clause, 'id');
      if (name !== undefined && approved.has(name)) continue;
      faults.push({ code: 'CLAUSE_UNPROVEN', place: `${place}, paragraph ${String(index + 1)}` });
    }
  }
  return faults;
}

function approvedIn(body: unknown): string | undefined {
  const isApproval =
    typeof body === 'object' && body !== null && 'type' in body && body.type === 'ClauseApproved';
  return isApproval ? clauseName(body, 'clauseId') : undefined;
}

/** Which paragraph in which version; undefined where that cannot be read. */
function clauseName(value: unknown, idMember: 'id' | 'clauseId'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const members: Readonly<Record<string, unknown>> = { ...value };
  const [id, version] = [members[idMember], members['version']];
  return typeof id === 'string' && typeof version === 'number' ? `${id} ${String(version)}` : undefined;
}

/** The letters in the pack and the letters the trail says were issued must be the same ones, but for those left out. */
function letterFaults(manifest: PackManifest, kept: readonly KeptCheckpoint[]): readonly Fault[] {
  const issued = new Set(kept.flatMap(({ letter }) => letter ?? []));
  const letters = manifest.files.filter((file) => file.part === 'letter');
  const accounted = new Set([...letters, ...(manifest.leftOut ?? [])].map(({ sha256 }) => sha256));
  return [
    ...[...issued]
      .filter((sha256) => !accounted.has(sha256))
      .map((sha256): Fault => ({ code: 'LETTER_MISSING', place: `sha256 ${sha256}` })),
    ...letters
      .filter((file) => !issued.has(file.sha256))
      .map((file): Fault => ({ code: 'LETTER_UNKNOWN', place: file.name })),
  ];
}
