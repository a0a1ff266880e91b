import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { CaseId, StaffId, WorkspaceId } from '../core/ids';
import type { Instant, Sha256 } from '../core/ports';
import { ANCHORS_FILE } from './anchors';
import type { Anchors } from './anchors';
import { canonicalJson } from './canonical-json';
import type { Checkpoint } from '../core/checkpoint';
import type { UsedClause } from '../complaint/events';
import type { Entry, PackEntry } from './entry';
import { KEYS_FILE, MANIFEST_FILE, TRAIL_FILE } from './pack';
import type {
  LeftOutLetter,
  PackDevice,
  PackDocumentKey,
  PackFile,
  PackKeys,
  PackManifest,
  WithheldCount,
} from './pack';
import { WITHHELD_REASONS } from './purposes';
import type { PackPurpose } from './purposes';
import type { EmbeddedFile } from './report';
import type { WorkspaceEvent } from './workspace-events';

/** What goes into a pack besides the pages people read. */
export interface PackContent {
  readonly workspace: WorkspaceId;
  readonly organisation: string;
  readonly caseId: CaseId;
  readonly reference: string;
  readonly createdAt: Instant;
  readonly createdBy: StaffId;
  readonly purpose: PackPurpose;
  /** Taken after the last of `entries`. */
  readonly checkpoint: Checkpoint;
  /** The whole trail in causal order; some of the contents may be withheld. */
  readonly entries: readonly PackEntry[];
  readonly keys: PackKeys;
  /** Absent when no checkpoint of the workspace covers the case yet. */
  readonly anchors?: Anchors;
  readonly letters: readonly PackDocument[];
  /** Letters the trail names that are not among `letters`. */
  readonly leftOut: readonly LeftOutLetter[];
  readonly exhibits: readonly PackDocument[];
}

export interface PackDocument {
  /** As it came in; made harmless here. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** The files of a pack, the manifest first. Same content, same bytes. */
export function packFiles(content: PackContent, sha256: Sha256): readonly EmbeddedFile[] {
  const used = new Set<string>();
  const documents = (folder: 'letter' | 'exhibit', list: readonly PackDocument[]) =>
    list.map((document, index) => ({
      part: folder,
      file: {
        name: uniqueName(`${folder}-${String(index + 1)}-${safeName(document.fileName)}`, used),
        mediaType: document.mediaType,
        description: document.description,
        relationship: 'Source',
        bytes: document.bytes,
      } satisfies EmbeddedFile,
    }));
  const parts: readonly { readonly part: PackFile['part']; readonly file: EmbeddedFile }[] = [
    { part: 'trail', file: data(TRAIL_FILE, 'application/jsonl', 'Trail', trailText(content.entries)) },
    { part: 'keys', file: data(KEYS_FILE, 'application/json', 'Keys', canonicalJson(content.keys)) },
    ...(content.anchors ? [anchorsPart(content.anchors)] : []),
    ...documents('letter', content.letters),
    ...documents('exhibit', content.exhibits),
  ];
  const manifest: PackManifest = {
    format: 'uvildig audit pack',
    v: 2,
    purpose: content.purpose,
    withheld: withheldCounts(content.entries),
    leftOut: content.leftOut,
    workspace: content.workspace,
    organisation: content.organisation,
    case: content.caseId,
    reference: content.reference,
    createdAt: content.createdAt,
    createdBy: content.createdBy,
    checkpoint: { body: content.checkpoint.body, sig: content.checkpoint.sig },
    files: parts.map(({ part, file }) => ({
      name: file.name,
      mediaType: file.mediaType,
      size: file.bytes.byteLength,
      sha256: bytesToHex(sha256(file.bytes)),
      part,
    })),
  };
  return [
    data(MANIFEST_FILE, 'application/json', 'Manifest', canonicalJson(manifest)),
    ...parts.map(({ file }) => file),
  ];
}

function anchorsPart(anchors: Anchors): { readonly part: PackFile['part']; readonly file: EmbeddedFile } {
  const file = data(ANCHORS_FILE, 'application/json', 'Checkpoints of the workspace', canonicalJson(anchors));
  return { part: 'checkpoints', file };
}

const ENROLLING: readonly WorkspaceEvent['type'][] = ['DeviceEnrolled', 'DocumentKeySet'];

/** How many contents are withheld for which reason, as the manifest states it. */
export function withheldCounts(entries: readonly PackEntry[]): readonly WithheldCount[] {
  return WITHHELD_REASONS.map((reason) => ({
    reason,
    count: entries.filter((entry) => 'withheld' in entry && entry.withheld.reason === reason).length,
  })).filter(({ count }) => count > 0);
}

/**
 * The keys of a workspace, from the entries of its own stream. Undefined when no device was ever enrolled.
 * @param used standard paragraphs in the letters of the pack; their approvals go with the keys
 */
export function packKeys(
  workspace: WorkspaceId,
  entries: readonly (Entry & { readonly body: WorkspaceEvent })[],
  used: readonly UsedClause[] = [],
): PackKeys | undefined {
  const enrolments = entries.filter(({ body }) => ENROLLING.includes(body.type));
  const documentKeys = enrolments.flatMap(({ body }): readonly PackDocumentKey[] =>
    body.type === 'DocumentKeySet'
      ? [{ certificate: body.certificate, kind: body.kind, subject: body.subject }]
      : [],
  );
  const devices = enrolments.flatMap(({ body }): readonly PackDevice[] => {
    if (body.type !== 'DeviceEnrolled') return [];
    const { deviceId, publicKey, staffId, staffName, role, from } = body;
    return [{ device: deviceId, publicKey, staff: staffId, staffName, role, from }];
  });
  const root = devices[0]?.device;
  if (!root) return undefined;
  const approvals = entries.filter(
    ({ body }) =>
      body.type === 'ClauseApproved' &&
      used.some(({ id, version }) => id === body.clauseId && version === body.version),
  );
  return {
    v: 2,
    workspace,
    root,
    devices,
    documentKeys,
    enrolments: enrolments.map(plainEntry),
    approvals: approvals.map(plainEntry),
  };
}

function trailText(entries: readonly PackEntry[]): string {
  return entries.map((entry) => `${canonicalJson(plainEntry(entry))}\n`).join('');
}

/** Nothing but what the format names, whatever else the caller keeps with it. */
function plainEntry<T extends PackEntry>(entry: T): T;
function plainEntry(entry: PackEntry): PackEntry {
  const { header, hash, sig } = entry;
  if ('withheld' in entry) return { header, hash, sig, withheld: { reason: entry.withheld.reason } };
  return { header, hash, sig, salt: entry.salt, body: entry.body };
}

function data(name: string, mediaType: string, description: string, text: string): EmbeddedFile {
  return { name, mediaType, description, relationship: 'Data', bytes: utf8ToBytes(text) };
}

/** Letters, digits, dot, dash and underscore only: no path, nothing a shell or a file system could take amiss. */
function safeName(fileName: string): string {
  const name = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(-100);
  return name === '' ? 'file' : name;
}

function uniqueName(name: string, used: Set<string>): string {
  let unique = name;
  for (let count = 2; used.has(unique); count++) unique = `${String(count)}-${name}`;
  used.add(unique);
  return unique;
}
