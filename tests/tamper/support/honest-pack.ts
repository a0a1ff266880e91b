import { createPrivateKey, sign } from 'node:crypto';

import { renderReport } from '../../../src/main/pdf/render-report';
import { signPdf } from '../../../src/main/pdf/signing/sign-pdf';
import { selfIssuedCertificate } from '../../../src/main/vault/self-issued-certificate';
import { causalOrder } from '../../../src/shared/audit/causal-order';
import { checkpointCode, checkpointMessage } from '../../../src/shared/audit/checkpoint';
import type { Entry } from '../../../src/shared/audit/entry';
import { WORKSPACE_STREAM } from '../../../src/shared/audit/entry';
import { makeEntries } from '../../../src/shared/audit/make-entries';
import type { EntryContent } from '../../../src/shared/audit/make-entries';
import { merkleRoot } from '../../../src/shared/audit/merkle';
import { packFiles, packKeys } from '../../../src/shared/audit/pack-files';
import type { PackContent } from '../../../src/shared/audit/pack-files';
import type { PdfSeal } from '../../../src/shared/audit/pdf-seal';
import type { EmbeddedFile } from '../../../src/shared/audit/report';
import type { WorkspaceEvent } from '../../../src/shared/audit/workspace-events';
import type { Checkpoint, CodedCheckpoint } from '../../../src/shared/core/checkpoint';
import type { CaseId, DeviceId, StaffId, WorkspaceId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { createHybridClock } from '../../../src/shared/sync/hybrid-clock';
import { readSeal } from '../../../src/verifier/read-seal';
import { NOW } from '../../support/cases';
import { nodeSha256, testKey } from '../../support/fake-desktop';
import type { TestKey } from '../../support/fake-desktop';

/** A device with its key, and the person it belongs to. */
export interface Writer {
  readonly key: TestKey;
  readonly device: DeviceId;
  readonly staff: StaffId;
}

/** What a pack that withholds nothing is made of. */
export interface WholeContent extends PackContent {
  readonly entries: readonly Entry[];
}

export interface HonestPack {
  readonly writers: readonly Writer[];
  readonly content: WholeContent;
  readonly signatory: Signatory;
  readonly files: readonly EmbeddedFile[];
  readonly pdf: Uint8Array;
  readonly seal: PdfSeal;
}

/** Signs a PDF as whoever has the certificate's key. */
export type PdfSigning = (pdf: Uint8Array) => Promise<Uint8Array>;

export interface Signatory {
  readonly certificate: string;
  readonly sign: PdfSigning;
}

export async function newSignatory(name: string): Promise<Signatory> {
  const { certificate, privateKey } = await selfIssuedCertificate(name, 'Nordbetaling AB', NOW);
  const key = createPrivateKey({ key: Buffer.from(privateKey), type: 'pkcs8', format: 'der' });
  const order = { certificate, chain: [], keyType: 'EC', at: NOW } as const;
  return {
    certificate: Buffer.from(nodeSha256(certificate)).toString('hex'),
    sign: (pdf) => signPdf(pdf, { order, sign: (data) => Promise.resolve(sign('sha256', data, key)) }),
  };
}

export function newWriter(number: number): Writer {
  const id = (letter: string) => `${letter}${String(number)}`.repeat(16);
  return { key: testKey(), device: asId(id('d')), staff: asId(id('a')) };
}

interface Wish {
  readonly workspace: WorkspaceId;
  readonly caseId: CaseId;
  readonly writers: readonly Writer[];
  readonly notes: number;
  readonly exhibits: number;
}

/** A pack as the app makes it: trail, keys, letters and exhibits, rendered and signed. */
async function honestPack(wish: Wish): Promise<HonestPack> {
  const signatory = await newSignatory('Anna Lind');
  const content = packContent(wish, signatory.certificate);
  return { writers: wish.writers, content, signatory, ...(await made(content, signatory)) };
}

async function made(content: PackContent, { sign: seals }: Signatory) {
  const files = packFiles(content, nodeSha256);
  const pdf = await seals(await rendered(files));
  const seal = await readSeal(pdf);
  if (!seal) throw new Error('The pack is signed');
  return { files, pdf, seal };
}

/** The same case in a pack that withholds something or holds more, made by the same person. */
export async function remade(pack: HonestPack, change: Partial<PackContent>): Promise<HonestPack> {
  return { ...pack, ...(await made({ ...pack.content, ...change }, pack.signatory)) };
}

export function packContent(wish: Wish, certificate: string): WholeContent {
  const { workspace, caseId, writers, notes } = wish;
  const letter = Buffer.from(`%PDF-1.7 letter of ${caseId}`);
  const sha256 = Buffer.from(nodeSha256(letter)).toString('hex');
  const trail = new Trail(workspace, caseId);
  const writerOf = (index: number): Writer => writers[index % writers.length] ?? fail();
  trail.write({ type: 'ComplaintReceived', v: 1, text: 'Jeg har betalt to gange.' }, writerOf(0));
  for (let index = 0; index < notes; index++) {
    // Now and then two write without knowing of each other.
    const knows = index % 4 !== 2;
    trail.write({ type: 'NoteAdded', v: 1, text: `Note ${String(index)}` }, writerOf(index), knows);
  }
  trail.write(
    { type: 'LetterIssued', v: 1, letter: { sha256, checkpoint: trail.coded(writerOf(0)) } },
    writerOf(0),
  );
  trail.write({ type: 'CaseFinalised', v: 1, checkpoint: trail.coded(writerOf(0)) }, writerOf(0));
  const keys = packKeys(workspace, enrolments(wish, certificate));
  if (!keys) throw new Error('A device was enrolled');
  return {
    workspace,
    organisation: 'Nordbetaling AB',
    caseId,
    reference: `UVI-2026-${caseId.slice(0, 4)}`,
    createdAt: NOW,
    createdBy: writerOf(0).staff,
    purpose: 'full',
    checkpoint: trail.checkpoint(writerOf(0)),
    entries: causalOrder(trail.entries),
    keys,
    letters: [document('endelig vurdering.pdf', letter)],
    leftOut: [],
    exhibits: Array.from({ length: wish.exhibits }, (_, index) =>
      document(`bilag ${String(index)}.txt`, Buffer.from(`Bilag ${String(index)} `.repeat(40))),
    ),
  };
}

function document(fileName: string, bytes: Uint8Array) {
  return { fileName, mediaType: 'application/octet-stream', description: fileName, bytes };
}

function enrolments({ workspace, writers }: Wish, certificate: string) {
  const trail = new Trail<WorkspaceEvent>(workspace, asId(WORKSPACE_STREAM));
  const [root] = writers;
  if (!root) return [];
  trail.write({ type: 'WorkspaceCreated', v: 1, organisation: 'Nordbetaling AB', market: 'DK' }, root);
  for (const { key, device, staff } of writers) {
    const { publicKey } = key;
    const person = { staffId: staff, staffName: 'Anna Lind', role: 'reviewer', from: NOW } as const;
    trail.write({ type: 'DeviceEnrolled', v: 1, deviceId: device, publicKey, ...person }, root);
  }
  trail.write({ type: 'Unlocked', v: 1, by: 'passphrase' }, root);
  trail.write(
    { type: 'DocumentKeySet', v: 1, kind: 'self-issued', certificate, subject: 'CN=Anna Lind' },
    root,
  );
  return trail.entries;
}

/** Verifying asks for no more of a body. */
interface AnyContent extends EntryContent {
  readonly text?: string;
  readonly letter?: { readonly sha256: string; readonly checkpoint: CodedCheckpoint };
  readonly checkpoint?: CodedCheckpoint;
}

/** The streams of one case, written by several devices. */
class Trail<T extends EntryContent = AnyContent> {
  readonly entries: (Entry & { readonly body: T })[] = [];
  private readonly clock = createHybridClock({ now: () => NOW });
  private salts = 0;

  private readonly workspace: WorkspaceId;
  private readonly caseId: CaseId;

  constructor(workspace: WorkspaceId, caseId: CaseId) {
    this.workspace = workspace;
    this.caseId = caseId;
  }

  write(body: T, { key, device, staff }: Writer, knows = true): void {
    const own = this.entries.findLast(({ header }) => header.device === device);
    const others = [...new Set(this.entries.map(({ header }) => header.device))]
      .filter((other) => other !== device)
      .sort();
    // Who does not know of the last entry knows of those before it.
    const known = knows ? this.entries : this.entries.slice(0, -1);
    const seen = others.flatMap((other) => {
      const head = known.findLast(({ header }) => header.device === other);
      return head ? [{ device: other, seq: head.header.seq, hash: head.hash }] : [];
    });
    const made = makeEntries(
      [body],
      {
        workspace: this.workspace,
        caseId: this.caseId,
        device,
        seq: own ? own.header.seq + 1 : 0,
        prev: own?.hash ?? '',
        seen,
      },
      {
        staff,
        role: 'reviewer',
        recordedAt: NOW + this.entries.length,
        tick: () => this.clock.tick(),
        newSalt: () => (++this.salts).toString(16).padStart(32, '0'),
        sha256: nodeSha256,
      },
    );
    for (const entry of made) {
      this.entries.push({ ...entry, sig: key.sign(Buffer.from(entry.hash, 'hex')) });
    }
  }

  checkpoint({ key, device }: Writer): Checkpoint {
    const devices = [...new Set(this.entries.map(({ header }) => header.device))].sort();
    const streams = devices.map((each) => this.entries.filter(({ header }) => header.device === each));
    const body = {
      v: 1,
      workspace: this.workspace,
      case: this.caseId,
      streams: streams.map((stream) => {
        const head = stream.at(-1) ?? fail();
        return { device: head.header.device, length: stream.length, head: head.hash };
      }),
      root: merkleRoot(
        streams.flat().map(({ hash }) => hash),
        nodeSha256,
      ),
      takenAt: NOW,
      signer: device,
    } as const;
    return { body, sig: key.sign(checkpointMessage(body, nodeSha256)) };
  }

  coded(writer: Writer): CodedCheckpoint {
    const checkpoint = this.checkpoint(writer);
    return { ...checkpoint, code: checkpointCode(checkpoint.body, nodeSha256) };
  }
}

export async function rendered(files: readonly EmbeddedFile[]): Promise<Uint8Array> {
  const report = await renderReport(
    {
      language: 'en',
      title: 'Audit pack',
      subtitle: 'Case',
      organisation: 'Nordbetaling AB',
      reference: 'UVI',
      date: localDate('2026-11-20'),
      blocks: [],
      foot: 'Nordbetaling AB',
      pageOf: 'page {page} of {pages}',
    },
    files,
    NOW,
  );
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

function fail(): never {
  throw new Error('There is a writer and an entry');
}

const WORKSPACE = asId<WorkspaceId>('1'.repeat(32));

/** Three cases of two workspaces; the last was worked on two machines. */
export function threePacks(): Promise<readonly HonestPack[]> {
  const [anna, bo] = [newWriter(1), newWriter(2)];
  return Promise.all([
    honestPack({
      workspace: WORKSPACE,
      caseId: asId('c1'.repeat(16)),
      writers: [anna],
      notes: 3,
      exhibits: 0,
    }),
    honestPack({
      workspace: asId('2'.repeat(32)),
      caseId: asId('c2'.repeat(16)),
      writers: [newWriter(3)],
      notes: 8,
      exhibits: 2,
    }),
    honestPack({
      workspace: WORKSPACE,
      caseId: asId('c3'.repeat(16)),
      writers: [anna, bo],
      notes: 14,
      exhibits: 1,
    }),
  ]);
}
