import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { checkpointMessage } from '../../src/shared/audit/checkpoint';
import type { CheckpointBody } from '../../src/shared/core/checkpoint';
import { hashHeader } from '../../src/shared/audit/hashing';
import { merkleRoot } from '../../src/shared/audit/merkle';
import { registerKeyId } from '../../src/shared/audit/register-key';
import type { WorkspaceEvent } from '../../src/shared/audit/workspace-events';
import type { CaseId, DeviceId, StaffId, WorkspaceId } from '../../src/shared/core/ids';
import { asId } from '../../src/shared/core/ids';
import type { Sha256 } from '../../src/shared/core/ports';
import type { Person } from '../../src/shared/audit/people';
import { err, ok } from '../../src/shared/core/result';
import type {
  Desktop,
  Failure,
  JournalFinding,
  JournalRecord,
  Request,
  Response,
  Responses,
  WorkspaceEntry,
  Session,
} from '../../src/shared/ipc/contract';
import { NOW } from './cases';

export const nodeSha256: Sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

export function nodeVerify(publicKey: string, message: Uint8Array, signature: string): boolean {
  const der = Buffer.concat([SPKI_PREFIX, Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, message, key, Buffer.from(signature, 'hex'));
}

export interface TestKey {
  readonly publicKey: string;
  sign(message: Uint8Array): string;
}

export function testKey(): TestKey {
  const pair = generateKeyPairSync('ed25519');
  const privateKey: KeyObject = createPrivateKey(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
  return { publicKey, sign: (message) => sign(null, message, privateKey).toString('hex') };
}

/** What the main process keeps, in memory: enough of it for the store, with real hashes and signatures. */
export class FakeMain {
  readonly key = testKey();
  readonly journal: JournalRecord[] = [];
  readonly keyring = new Map<CaseId, Uint8Array>();
  readonly documents = new Map<string, Uint8Array[]>();
  readonly records = new Map<string, Uint8Array>();
  readonly vaultKey = new Uint8Array(32).fill(7);
  /** What the window had recorded of the workspace. */
  readonly workspaceEvents: Request<'workspaceRecord'>['event'][] = [];
  /** The workspace's own stream, as far as erasures go. */
  readonly facts: { readonly staff: StaffId; readonly body: WorkspaceEvent }[] = [];
  /** What older copies of the vault have brought back. */
  returned: Responses['erasuresReturned'] = [];
  /** Who has been enrolled in the workspace. */
  enrolled: readonly StaffId[] = [asId<StaffId>('a'.repeat(32))];
  /** The next append fails with this, once. */
  failNext: Failure | undefined;

  /** What the journal says of itself when it is opened. */
  findings: readonly JournalFinding[] = [];
  /** What reading every byte of the journal finds. */
  inspection: readonly JournalFinding[] = [];

  readonly session = {
    workspace: {
      workspaceId: asId<WorkspaceId>('1'.repeat(32)),
      organisation: 'Nordbetaling AB',
      market: 'DK',
      language: 'da',
    },
    staff: { staffId: asId<StaffId>('a'.repeat(32)), name: 'Anna Lind', role: 'reviewer' },
    deviceId: asId<DeviceId>('d'.repeat(32)),
  } as const;

  /** A fresh copy: taking the vault key over overwrites it. */
  open(): Session {
    return {
      ...this.session,
      founder: true,
      vaultKey: this.vaultKey.slice(),
      devicePublicKey: this.key.publicKey,
    };
  }

  heads(caseIds?: readonly CaseId[]) {
    const heads = new Map<string, { caseId: CaseId; deviceId: DeviceId; length: number; head: string }>();
    for (const { header, hash } of this.journal) {
      if (caseIds && !caseIds.includes(header.case)) continue;
      const name = `${header.case}/${header.device}`;
      heads.set(name, {
        caseId: header.case,
        deviceId: header.device,
        length: (heads.get(name)?.length ?? 0) + 1,
        head: hash,
      });
    }
    return [...heads.values()];
  }

  people(): readonly Person[] {
    return this.enrolled.map((staffId, index) => ({
      device: index === 0 ? this.session.deviceId : asId<DeviceId>(staffId),
      staffId,
      name: index === 0 ? this.session.staff.name : 'Somebody else',
      role: 'reviewer',
      since: NOW,
      founder: index === 0,
    }));
  }

  append({ entries, newKeys }: Request<'journalAppend'>): Response<'journalAppend'> {
    const failure = this.failNext;
    this.failNext = undefined;
    if (failure) return err(failure);
    const signed = [];
    for (const { header, sealedBody } of entries) {
      const head = this.heads([header.case]).find((candidate) => candidate.deviceId === header.device);
      const expected = { seq: head?.length ?? 0, prev: head?.head ?? '' };
      if (header.seq !== expected.seq || header.prev !== expected.prev) {
        return err({ code: 'STREAM_MISMATCH', expected });
      }
      const hash = hashHeader(header, nodeSha256);
      const sig = this.key.sign(Buffer.from(hash, 'hex'));
      this.journal.push({ header, hash, sig, sealedBody });
      signed.push({ hash, sig });
    }
    for (const { caseId, wrappedKey } of newKeys) this.keyring.set(caseId, wrappedKey);
    return ok(signed);
  }

  checkpoint({ caseId, hashes }: Request<'signCheckpoint'>): Response<'signCheckpoint'> {
    const body: CheckpointBody = {
      v: 1,
      workspace: this.session.workspace.workspaceId,
      case: caseId,
      streams: this.heads([caseId]).map(({ deviceId, length, head }) => ({ device: deviceId, length, head })),
      root: merkleRoot(hashes, nodeSha256),
      takenAt: NOW,
      signer: this.session.deviceId,
    };
    return ok({ body, sig: this.key.sign(checkpointMessage(body, nodeSha256)) });
  }

  private entries(): readonly WorkspaceEntry[] {
    const facts = this.facts.map(({ staff, body }, seq) => ({
      header: { staff, seq, recordedAt: NOW + seq },
      body,
    }));
    // Of an entry the store reads who, when and what.
    return facts as unknown as readonly WorkspaceEntry[];
  }

  /** As the main process does it; that two people agreed is not asked here. */
  private erase({ erasureId, again, cases }: Request<'eraseCases'>): Response<'eraseCases'> {
    const failure = this.failNext;
    this.failNext = undefined;
    if (failure) return err(failure);
    const stubs = cases.map(({ caseId, documents, drafts }) => {
      this.keyring.delete(caseId);
      for (const documentId of documents) this.documents.delete(documentId);
      for (const recordId of drafts) this.records.delete(`drafts/${recordId}`);
      const own = this.journal.filter(({ header }) => header.case === caseId);
      for (const { header, sealedBody } of own) if (header.type !== 'CaseErased') sealedBody.fill(0);
      return {
        caseId,
        entries: own.length,
        root: merkleRoot(
          own.map(({ hash }) => hash),
          nodeSha256,
        ),
      };
    });
    this.facts.push({
      staff: this.session.staff.staffId,
      body: {
        type: 'CasesErased',
        v: 1,
        erasureId,
        basis: 'retention',
        cases: stubs,
        documents: 0,
        drafts: 0,
        ...(again && { again }),
      },
    });
    return ok(null);
  }

  readonly desktop = {
    setIdleMinutes: () => Promise.resolve(ok(null)),
    journalAppend: (request: Request<'journalAppend'>) => Promise.resolve(this.append(request)),
    journalHeads: ({ offset, limit }: Request<'journalHeads'>) => {
      const heads = this.heads();
      return Promise.resolve(
        ok({ heads: heads.slice(offset, offset + limit), total: heads.length, findings: this.findings }),
      );
    },
    journalCaseHeads: ({ caseIds }: Request<'journalCaseHeads'>) => Promise.resolve(ok(this.heads(caseIds))),
    journalScan: ({ position }: Request<'journalScan'>) => {
      const next = position + 10;
      return Promise.resolve(
        ok({
          records: this.journal.slice(position, next),
          next: next < this.journal.length ? next : null,
          size: this.journal.length,
          findings: [],
        }),
      );
    },
    journalInspect: () => Promise.resolve(ok({ next: null, findings: this.inspection })),
    keyringGet: ({ caseIds }: Request<'keyringGet'>) =>
      Promise.resolve(
        ok(
          caseIds.flatMap((caseId) => {
            const wrappedKey = this.keyring.get(caseId);
            return wrappedKey ? [{ caseId, wrappedKey }] : [];
          }),
        ),
      ),
    documentWrite: ({ documentId, index, chunk }: Request<'documentWrite'>) => {
      const chunks = this.documents.get(documentId) ?? [];
      chunks[index] = chunk;
      this.documents.set(documentId, chunks);
      return Promise.resolve(ok(null));
    },
    documentRead: ({ documentId, index }: Request<'documentRead'>) =>
      Promise.resolve(ok(this.documents.get(documentId)?.[index] ?? null)),
    workspaceRecord: ({ event }: Request<'workspaceRecord'>) => {
      const failure = this.failNext;
      this.failNext = undefined;
      if (failure) return Promise.resolve(err(failure));
      this.workspaceEvents.push(event);
      if ('erasureId' in event) this.facts.push({ staff: this.session.staff.staffId, body: event });
      return Promise.resolve(ok(null));
    },
    workspaceEntries: () => Promise.resolve(ok({ entries: this.entries(), total: this.facts.length })),
    draftIds: () =>
      Promise.resolve(ok([...this.records.keys()].flatMap((name) => name.split('drafts/')[1] ?? []))),
    eraseCases: (request: Request<'eraseCases'>) => Promise.resolve(this.erase(request)),
    erasuresReturned: () => Promise.resolve(ok(this.returned)),
    registerRowsDestroy: ({ caseIds }: Request<'registerRowsDestroy'>) => {
      for (const caseId of caseIds) this.keyring.delete(registerKeyId(caseId, nodeSha256));
      return Promise.resolve(ok(null));
    },
    people: () => Promise.resolve(ok(this.people())),
    recordWrite: ({ collection, recordId, bytes }: Request<'recordWrite'>) => {
      if (bytes) this.records.set(`${collection}/${recordId}`, bytes);
      else this.records.delete(`${collection}/${recordId}`);
      return Promise.resolve(ok(null));
    },
    recordRead: ({ collection, recordId }: Request<'recordRead'>) =>
      Promise.resolve(ok(this.records.get(`${collection}/${recordId}`) ?? null)),
    signCheckpoint: (request: Request<'signCheckpoint'>) => Promise.resolve(this.checkpoint(request)),
    checkpointCover: () => Promise.resolve(ok([])),
    verifySignatures: ({ items }: Request<'verifySignatures'>) =>
      Promise.resolve(
        ok(items.map(({ publicKey, hash, sig }) => nodeVerify(publicKey, Buffer.from(hash, 'hex'), sig))),
      ),
    // The store calls nothing else of the desktop; a call to anything else fails loudly.
  } as unknown as Desktop;
}
