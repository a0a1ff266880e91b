import { checkpointCode, checkpointMessage } from '../../src/shared/audit/checkpoint';
import type { Checkpoint, CheckpointBody, CodedCheckpoint } from '../../src/shared/core/checkpoint';
import type { Entry, PackEntry } from '../../src/shared/audit/entry';
import { WORKSPACE_STREAM } from '../../src/shared/audit/entry';
import { makeEntries } from '../../src/shared/audit/make-entries';
import type { EntryContent } from '../../src/shared/audit/make-entries';
import { merkleRoot } from '../../src/shared/audit/merkle';
import { packFiles, packKeys } from '../../src/shared/audit/pack-files';
import type { PackKeys } from '../../src/shared/audit/pack';
import type { PackPurpose } from '../../src/shared/audit/purposes';
import type { PdfSeal } from '../../src/shared/audit/pdf-seal';
import type { PackPart } from '../../src/shared/audit/verify-pack';
import type { Verifiers } from '../../src/shared/audit/verify-trail';
import type { WorkspaceEvent } from '../../src/shared/audit/workspace-events';
import type { CaseEvent } from '../../src/shared/complaint/events';
import type { CaseId, DeviceId, WorkspaceId } from '../../src/shared/core/ids';
import { asId } from '../../src/shared/core/ids';
import { createHybridClock } from '../../src/shared/sync/hybrid-clock';
import { ANNA, countingIds, finalised, letterOf, NOW } from './cases';
import { nodeSha256, nodeVerify, testKey } from './fake-desktop';
import type { TestKey } from './fake-desktop';

export const WORKSPACE = asId<WorkspaceId>('1'.repeat(32));
export const CASE = asId<CaseId>('c'.repeat(32));
const DEVICE = asId<DeviceId>('d'.repeat(32));

/** What a reader finds of the signature of a pack nobody has touched. */
export const SEAL: PdfSeal = {
  certificate: 'a'.repeat(64),
  subject: 'O=Nordbetaling AB, CN=Anna Lind',
  valid: true,
  whole: true,
};

export const verifiers: Verifiers = {
  sha256: nodeSha256,
  verifySignature(publicKey, message, signature) {
    try {
      return nodeVerify(publicKey, message, signature);
    } catch {
      return false;
    }
  },
};

/** Signs and chains contents as one device would. */
export function signedEntries<T extends EntryContent>(
  contents: readonly T[],
  key: TestKey,
  change: { readonly caseId?: CaseId; readonly device?: DeviceId; readonly after?: readonly Entry[] } = {},
): readonly (Entry & { readonly body: T })[] {
  const last = change.after?.at(-1);
  const clock = createHybridClock({ now: () => NOW });
  return makeEntries(
    contents,
    {
      workspace: WORKSPACE,
      caseId: change.caseId ?? CASE,
      device: change.device ?? DEVICE,
      seq: last ? last.header.seq + 1 : 0,
      prev: last?.hash ?? '',
      seen: [],
    },
    {
      staff: ANNA,
      role: 'reviewer',
      recordedAt: NOW,
      tick: () => clock.tick(),
      newSalt: countingIds(),
      sha256: nodeSha256,
    },
  ).map(({ header, hash, salt, body }) => ({
    header,
    hash,
    salt,
    body,
    sig: key.sign(Buffer.from(hash, 'hex')),
  }));
}

export function checkpointOver(
  entries: readonly Entry[],
  key: TestKey,
  change: Partial<CheckpointBody> = {},
): Checkpoint {
  const body: CheckpointBody = {
    v: 1,
    workspace: WORKSPACE,
    case: CASE,
    streams: [{ device: DEVICE, length: entries.length, head: entries.at(-1)?.hash ?? '' }],
    root: merkleRoot(
      entries.map((entry) => entry.hash),
      nodeSha256,
    ),
    takenAt: NOW,
    signer: DEVICE,
    ...change,
  };
  return { body, sig: key.sign(checkpointMessage(body, nodeSha256)) };
}

export interface TestPack {
  readonly key: TestKey;
  readonly entries: readonly Entry[];
  readonly keys: PackKeys;
  readonly checkpoint: Checkpoint;
  /** The lines that are written instead of the entries, where some are withheld. */
  readonly trail?: readonly PackEntry[];
  /** full when absent. */
  readonly purpose?: PackPurpose;
}

const LETTER_BYTES = new TextEncoder().encode('%PDF-1.7 the letter');

/**
 * A finalised case's trail with everything a pack needs.
 * @param change what the writer of the trail wrote instead, with the real key
 */
export function testPack(
  key = testKey(),
  change: (event: CaseEvent) => CaseEvent = (event) => event,
): TestPack {
  const sha256 = Buffer.from(nodeSha256(LETTER_BYTES)).toString('hex');
  const entries = finalised().events.reduce<readonly Entry[]>(
    (after, { event }) => [
      ...after,
      ...signedEntries([change(withCheckpoint(event, sha256, after, key))], key, { after }),
    ],
    [],
  );
  const enrolment: WorkspaceEvent = {
    type: 'DeviceEnrolled',
    v: 1,
    deviceId: DEVICE,
    publicKey: key.publicKey,
    staffId: ANNA,
    staffName: 'Anna Lind',
    role: 'reviewer',
    from: NOW,
  };
  const documentKey: WorkspaceEvent = {
    type: 'DocumentKeySet',
    v: 1,
    kind: 'self-issued',
    certificate: SEAL.certificate,
    subject: SEAL.subject,
  };
  const keys = packKeys(
    WORKSPACE,
    signedEntries<WorkspaceEvent>([enrolment, documentKey], key, { caseId: asId<CaseId>(WORKSPACE_STREAM) }),
  );
  if (!keys) throw new Error('A device was enrolled');
  return { key, entries, keys, checkpoint: checkpointOver(entries, key) };
}

/** Letters and the finalisation keep a checkpoint over everything before them. */
function withCheckpoint(event: CaseEvent, sha256: string, before: readonly Entry[], key: TestKey): CaseEvent {
  const checkpoint = codedCheckpoint(before, key);
  if (event.type === 'LetterIssued') return { ...event, letter: letterOf({ sha256, checkpoint }) };
  return event.type === 'CaseFinalised' ? { ...event, checkpoint } : event;
}

export function codedCheckpoint(
  entries: readonly Entry[],
  key: TestKey,
  change: Partial<CheckpointBody> = {},
): CodedCheckpoint {
  const checkpoint = checkpointOver(entries, key, change);
  return { ...checkpoint, code: checkpointCode(checkpoint.body, nodeSha256) };
}

/** The files of a pack made by the real writer from whatever it is given. */
export function partsOf({
  entries,
  keys,
  checkpoint,
  trail = entries,
  purpose = 'full',
}: TestPack): readonly PackPart[] {
  return packFiles(
    {
      workspace: WORKSPACE,
      organisation: 'Nordbetaling AB',
      caseId: CASE,
      reference: 'UVI-2026-0417',
      createdAt: NOW,
      createdBy: ANNA,
      purpose,
      checkpoint,
      entries: trail,
      keys,
      letters: [
        {
          fileName: 'endelig vurdering.pdf',
          mediaType: 'application/pdf',
          description: 'Endelig vurdering',
          bytes: LETTER_BYTES,
        },
      ],
      leftOut: [],
      exhibits: [],
    },
    nodeSha256,
  ).map(({ name, bytes }) => ({ name, bytes }));
}
