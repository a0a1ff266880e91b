import { createHash, createPrivateKey, sign } from 'node:crypto';

import { signPdf } from '../../src/main/pdf/signing/sign-pdf';
import type { Signing } from '../../src/main/pdf/signing/signing-order';
import { selfIssuedCertificate } from '../../src/main/vault/self-issued-certificate';
import type { Anchor, Anchors } from '../../src/shared/audit/anchors';
import { checkpointCode, checkpointMessage } from '../../src/shared/audit/checkpoint';
import type { Entry, PackEntry } from '../../src/shared/audit/entry';
import { WORKSPACE_STREAM } from '../../src/shared/audit/entry';
import { makeEntries } from '../../src/shared/audit/make-entries';
import type { EntryContent } from '../../src/shared/audit/make-entries';
import { merklePath, merkleRoot } from '../../src/shared/audit/merkle';
import type { LeftOutLetter, PackKeys } from '../../src/shared/audit/pack';
import { packFiles, packKeys } from '../../src/shared/audit/pack-files';
import type { PackPurpose } from '../../src/shared/audit/purposes';
import type { EmbeddedFile } from '../../src/shared/audit/report';
import {
  workspaceCheckpointHash,
  workspaceCheckpointMessage,
} from '../../src/shared/audit/workspace-checkpoint';
import type { WorkspaceCheckpointBody } from '../../src/shared/audit/workspace-checkpoint';
import type { WorkspaceEvent } from '../../src/shared/audit/workspace-events';
import type { CaseEvent, UsedClause } from '../../src/shared/complaint/events';
import type { CheckpointBody, CodedCheckpoint } from '../../src/shared/core/checkpoint';
import { asId } from '../../src/shared/core/ids';
import type { CaseId, DeviceId, LetterId } from '../../src/shared/core/ids';
import { streamsOf } from '../../src/shared/audit/causal-order';
import { createHybridClock } from '../../src/shared/sync/hybrid-clock';
import { ANNA, assessed, CHECKPOINT, countingIds, HOLDING, issuing, letterOf, NOW, TODAY } from './cases';
import { nodeSha256, testKey } from './fake-desktop';
import type { TestKey } from './fake-desktop';
import { CASE, WORKSPACE } from './packs';

const NAME = 'Anna Lind';
export const ORGANISATION = 'Nordbetaling AB';

/** One device that writes in the case; its signatures are real. */
interface Device {
  readonly id: DeviceId;
  readonly key: TestKey;
}

export function testDevice(letter: string): Device {
  return { id: asId<DeviceId>(letter.repeat(32)), key: testKey() };
}

/** What a PDF is signed with. */
export interface DocumentSeal {
  readonly certificate: Uint8Array;
  readonly privateKey: Uint8Array;
  readonly fingerprint: string;
}

export async function documentSeal(): Promise<DocumentSeal> {
  const made = await selfIssuedCertificate(NAME, ORGANISATION, NOW);
  return { ...made, fingerprint: createHash('sha256').update(made.certificate).digest('hex') };
}

/** @param stamp asks a time-stamp authority; without one the signature has no stamp */
export function sealed(
  pdf: Uint8Array,
  { certificate, privateKey }: DocumentSeal,
  stamp?: Signing['stamp'],
): Promise<Uint8Array> {
  const key = createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' });
  return signPdf(pdf, {
    order: { certificate, chain: [], keyType: 'EC', at: NOW },
    sign: (data) => Promise.resolve(sign('sha256', data, key)),
    ...(stamp && { stamp }),
  });
}

/** Everything a pack is made of, open to be tampered with before the files are written. */
export interface PackDraft {
  readonly devices: readonly [Device, ...Device[]];
  readonly entries: readonly Entry[];
  readonly keys: PackKeys;
  readonly checkpoint: CodedCheckpoint;
  readonly letters: readonly Uint8Array[];
  /** The lines that are written instead of the entries, where some are withheld. */
  readonly trail?: readonly PackEntry[];
  /** full when absent. */
  readonly purpose?: PackPurpose;
  readonly leftOut?: readonly LeftOutLetter[];
  readonly anchors?: Anchors;
  /** UVI-2026-0417 when absent. */
  readonly reference?: string;
}

/**
 * A case's events written by the devices in turns, each knowing what the others had written.
 * @param after what its checkpoints name as the newest one of the workspace
 */
export function draftOf(
  devices: PackDraft['devices'],
  seal: DocumentSeal,
  events: readonly CaseEvent[],
  letters: readonly Uint8Array[] = LETTERS,
  after?: CheckpointBody['after'],
): PackDraft {
  const tie = after && { after };
  const newSalt = countingIds();
  let entries: readonly Entry[] = [];
  for (const [index, event] of events.entries()) {
    const device = devices[index % devices.length] ?? devices[0];
    const body = withCheckpoint(event, codedCheckpoint(entries, devices[0], tie));
    entries = [...entries, entryAfter(entries, device, body, CASE, newSalt)];
  }
  return {
    devices,
    entries,
    keys: keysOf(devices, seal),
    checkpoint: codedCheckpoint(entries, devices[0], tie),
    letters,
  };
}

function entryAfter<T extends EntryContent>(
  before: readonly Entry[],
  { id, key }: Device,
  body: T,
  caseId: CaseId,
  newSalt: () => string,
): Entry & { readonly body: T } {
  const streams = streamsOf(before);
  const own = streams.find((stream) => stream[0]?.header.device === id) ?? [];
  const clock = createHybridClock({ now: () => NOW + before.length });
  const [unsigned] = makeEntries(
    [body],
    {
      workspace: WORKSPACE,
      caseId,
      device: id,
      seq: own.length,
      prev: own.at(-1)?.hash ?? '',
      seen: streams.flatMap((stream) => {
        const last = stream.at(-1);
        return last && last.header.device !== id
          ? [{ device: last.header.device, seq: last.header.seq, hash: last.hash }]
          : [];
      }),
    },
    {
      staff: ANNA,
      role: 'reviewer',
      recordedAt: NOW + before.length,
      tick: () => clock.tick(),
      newSalt,
      sha256: nodeSha256,
    },
  );
  if (!unsigned) throw new Error('One body, one entry');
  return { ...unsigned, sig: key.sign(Buffer.from(unsigned.hash, 'hex')) };
}

export function codedCheckpoint(
  entries: readonly Entry[],
  signer: Device,
  change: Partial<CheckpointBody> = {},
): CodedCheckpoint {
  const streams = streamsOf(entries);
  const body: CheckpointBody = {
    v: 1,
    workspace: WORKSPACE,
    case: CASE,
    streams: streams.map((stream) => ({
      device: asId<DeviceId>(stream[0]?.header.device ?? ''),
      length: stream.length,
      head: stream.at(-1)?.hash ?? '',
    })),
    root: merkleRoot(
      streams.flat().map(({ hash }) => hash),
      nodeSha256,
    ),
    takenAt: NOW,
    signer: signer.id,
    ...change,
  };
  const sig = signer.key.sign(checkpointMessage(body, nodeSha256));
  return { body, sig, code: checkpointCode(body, nodeSha256) };
}

/**
 * A workspace checkpoint over a part of the trail, with entries of other cases around it.
 * @param before the one it continues
 */
export function anchorOver(
  entries: readonly Entry[],
  signer: Device,
  before: Anchor | undefined,
  change: Partial<WorkspaceCheckpointBody> = {},
): Anchor {
  const others = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
  const leaves = [...others, ...entries.map(({ hash }) => hash), ...others];
  const body: WorkspaceCheckpointBody = {
    v: 1,
    workspace: WORKSPACE,
    number: before ? before.body.number + 1 : 0,
    prev: before ? workspaceCheckpointHash(before.body, nodeSha256) : '',
    entries: leaves.length,
    root: merkleRoot(leaves, nodeSha256),
    takenAt: NOW,
    signer: signer.id,
    ...change,
  };
  const covers = streamsOf(entries).flatMap((stream) => {
    const entry = stream.at(-1)?.hash;
    if (entry === undefined) return [];
    const index = leaves.indexOf(entry);
    return [{ entry, index, path: merklePath(leaves, index, nodeSha256) }];
  });
  return { body, sig: signer.key.sign(workspaceCheckpointMessage(body, nodeSha256)), covers };
}

/** Letters, addenda and the finalisation keep a checkpoint over everything before them. */
function withCheckpoint(event: CaseEvent, checkpoint: CodedCheckpoint): CaseEvent {
  if (event.type === 'LetterIssued' || event.type === 'AddendumIssued') {
    return { ...event, letter: { ...event.letter, checkpoint } };
  }
  return event.type === 'CaseFinalised' ? { ...event, checkpoint } : event;
}

/** The root enrols itself and then the others. */
function keysOf(devices: PackDraft['devices'], seal: DocumentSeal): PackKeys {
  const newSalt = countingIds();
  const stream = asId<CaseId>(WORKSPACE_STREAM);
  const events: readonly WorkspaceEvent[] = [
    ...devices.map(({ id, key }): WorkspaceEvent => ({
      type: 'DeviceEnrolled',
      v: 1,
      deviceId: id,
      publicKey: key.publicKey,
      staffId: ANNA,
      staffName: NAME,
      role: 'reviewer',
      from: NOW,
    })),
    {
      type: 'DocumentKeySet',
      v: 1,
      kind: 'self-issued',
      certificate: seal.fingerprint,
      subject: `O=${ORGANISATION}\nCN=${NAME}`,
    },
  ];
  let entries: readonly (Entry & { readonly body: WorkspaceEvent })[] = [];
  for (const [index, event] of events.entries()) {
    // The last one, about the document key, by the newest device: it has seen what the root wrote.
    const writer = index === events.length - 1 ? (devices.at(-1) ?? devices[0]) : devices[0];
    entries = [...entries, entryAfter(entries, writer, event, stream, newSalt)];
  }
  const keys = packKeys(WORKSPACE, entries);
  if (!keys) throw new Error('A device was enrolled');
  return keys;
}

/** The keys with approvals of a standard paragraph by the root, after all it has written. */
export function approving(
  { devices, keys }: PackDraft,
  [clause]: readonly UsedClause[],
  versions: readonly number[],
): PackKeys {
  if (!clause) throw new Error('Which paragraph?');
  const newSalt = countingIds();
  let entries: readonly Entry[] = keys.enrolments;
  for (const version of versions) {
    const event: WorkspaceEvent = {
      type: 'ClauseApproved',
      v: 1,
      clauseId: clause.id,
      version,
      sha256: 'e'.repeat(64),
    };
    entries = [...entries, entryAfter(entries, devices[0], event, asId<CaseId>(WORKSPACE_STREAM), newSalt)];
  }
  return { ...keys, approvals: entries.slice(keys.enrolments.length) };
}

const LETTERS = ['the holding reply', 'the final assessment', 'the addendum'].map((text) =>
  new TextEncoder().encode(`%PDF-1.7 ${text}`),
);

/** A case with two letters and an addendum, worked through its own commands. */
export function caseWithLetters(letters: readonly Uint8Array[] = LETTERS): readonly CaseEvent[] {
  const [holding, final, addendum] = letters.map((bytes, index) => ({
    letterId: asId<LetterId>(String(index).repeat(32)),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    issuedOn: TODAY,
  }));
  const play = assessed();
  play.does(issuing({ ...HOLDING, ...holding }));
  play.does(issuing(final));
  play.does({ type: 'FinaliseCase', checkpoint: CHECKPOINT });
  play.does({
    type: 'IssueAddendum',
    letter: letterOf({ kind: 'addendum', ...addendum }),
    reason: 'Forkert dato',
  });
  return play.events.map(({ event }) => event);
}

/** The files of the pack, written by the real writer: the manifest fits whatever it is given. */
export function filesOf(draft: PackDraft): readonly EmbeddedFile[] {
  const {
    entries,
    keys,
    checkpoint,
    letters,
    trail = entries,
    purpose = 'full',
    leftOut = [],
    anchors,
    reference = 'UVI-2026-0417',
  } = draft;
  return packFiles(
    {
      workspace: WORKSPACE,
      organisation: ORGANISATION,
      caseId: CASE,
      reference,
      createdAt: NOW,
      createdBy: ANNA,
      purpose,
      checkpoint,
      entries: trail,
      keys,
      ...(anchors && { anchors }),
      letters: letters.map((bytes, index) => ({
        fileName: `brev ${String(index + 1)}.pdf`,
        mediaType: 'application/pdf',
        description: 'Brev',
        bytes,
      })),
      leftOut,
      exhibits: [],
    },
    nodeSha256,
  );
}
