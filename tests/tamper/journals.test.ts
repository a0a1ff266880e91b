import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { encodeFrame, pieces } from '../../src/main/audit/frames';
import { createSnapshotStore } from '../../src/main/audit/heads-snapshot';
import { readJournal } from '../../src/main/audit/journal-opening';
import { createJournalReader } from '../../src/main/audit/journal-reader';
import { decodeRecords, encodeRecords } from '../../src/main/audit/record-codec';
import { hashHeader } from '../../src/shared/audit/hashing';
import type { JournalRecord } from '../../src/shared/ipc/contract';
import { caseId, createScribe, identity, openDesk } from '../main/support/desk';
import { tempFolder } from '../main/support/temp-folder';
import { nodeSha256, testKey } from '../support/fake-desktop';
import { chance } from './support/chance';
import type { Chance } from './support/chance';
import { Tally } from './support/tally';
import { verifySignature } from './support/verify-signature';

const FILE = '0000000000000000.journal';
const SNAPSHOT_KEY = Buffer.alloc(32, 7);

interface Scene {
  readonly bytes: Buffer;
  /** Where each frame begins, and the end of the file. */
  readonly edges: readonly number[];
  /** The same journal some appends ago, and one of another machine. */
  readonly older: readonly Buffer[];
  readonly foreign: Buffer;
  readonly random: Chance;
}

type Change = (scene: Scene) => Buffer;

/** Three cases, written in turn. */
async function writtenJournal(folder: string, appends: number): Promise<readonly Buffer[]> {
  const states: Buffer[] = [];
  for (let done = 0; done < appends; done += 5) {
    const desk = await openDesk(folder);
    const scribe = scribeOf(folder);
    for (let index = done; index < done + 5; index++) {
      await desk.journal.append(scribe.next(caseId(index % 3), 1 + (index % 2)));
    }
    await desk.close();
    states.push(readFileSync(join(folder, 'journal', FILE)));
  }
  return states;
}

const scribes = new Map<string, ReturnType<typeof createScribe>>();

function scribeOf(folder: string) {
  const scribe = scribes.get(folder) ?? createScribe();
  scribes.set(folder, scribe);
  return scribe;
}

function edgesOf(bytes: Buffer): readonly number[] {
  return [...[...pieces(bytes)].map(({ offset }) => offset), bytes.length];
}

function framesOf(bytes: Buffer): readonly Buffer[] {
  return [...pieces(bytes)].map(({ offset, end }) => bytes.subarray(offset, end));
}

/** The records of one frame changed, and every checksum made to fit. */
function reframed({ bytes, random }: Scene, change: (record: JournalRecord) => JournalRecord): Buffer {
  const frames = framesOf(bytes);
  const at = random.below(frames.length);
  return Buffer.concat(
    [...pieces(bytes)].map((piece, index) => {
      const records = piece.kind === 'frame' && index === at ? decodeRecords(piece.payload) : undefined;
      return records ? encodeFrame(encodeRecords(records.map(change))) : (frames[index] ?? Buffer.alloc(0));
    }),
  );
}

const forger = testKey();

const CHANGES: readonly { readonly kind: string; readonly times: number; readonly change: Change }[] = [
  {
    kind: 'bit flipped',
    times: 900,
    change: ({ bytes, random }) => {
      const changed = Buffer.from(bytes);
      const at = random.below(bytes.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
      return changed;
    },
  },
  {
    kind: 'end cut off',
    times: 200,
    change: ({ bytes, random }) => bytes.subarray(0, bytes.length - 1 - random.below(bytes.length - 1)),
  },
  {
    kind: 'whole frames cut off',
    times: 40,
    change: ({ bytes, edges, random }) => bytes.subarray(0, random.pick(edges.slice(0, -1))),
  },
  {
    kind: 'piece made zero or random',
    times: 100,
    change: ({ bytes, random }) => {
      const changed = Buffer.from(bytes);
      const from = random.below(bytes.length);
      const size = Math.min(bytes.length - from, 1 + random.below(700));
      random.pick([Buffer.alloc(size), random.bytes(size)]).copy(changed, from);
      return changed;
    },
  },
  {
    kind: 'frame dropped',
    times: 40,
    change: ({ bytes, random }) => {
      const frames = framesOf(bytes);
      const at = random.below(frames.length);
      return Buffer.concat(frames.filter((_, index) => index !== at));
    },
  },
  {
    // Frames of different cases may change places: each stream says the same.
    kind: 'frames of one case swapped',
    times: 100,
    change: ({ bytes, random }) => {
      const frames = [...framesOf(bytes)];
      const a = random.below(frames.length);
      const b = (a + 3 * (1 + random.below(4))) % (frames.length - (frames.length % 3));
      if (a % 3 !== b % 3) return bytes;
      const [first, second] = [frames[a], frames[b]];
      if (first && second) [frames[a], frames[b]] = [second, first];
      return Buffer.concat(frames);
    },
  },
  {
    kind: 'frame repeated',
    times: 100,
    change: ({ bytes, random }) => {
      const frames = framesOf(bytes);
      return Buffer.concat(frames.toSpliced(random.below(frames.length + 1), 0, random.pick(frames)));
    },
  },
  {
    kind: 'frame of another machine put in or put in its place',
    times: 120,
    change: ({ bytes, foreign, random }) => {
      const frames = framesOf(bytes);
      const taken = random.pick(framesOf(foreign));
      return Buffer.concat(frames.toSpliced(random.below(frames.length), random.below(2), taken));
    },
  },
  { kind: 'older copy', times: 12, change: ({ older, random }) => random.pick(older) },
  { kind: 'journal of another machine', times: 5, change: ({ foreign }) => foreign },
  { kind: 'emptied', times: 1, change: () => Buffer.alloc(0) },
  {
    kind: 'clock set back, checksums and hashes made to fit',
    times: 100,
    change: (scene) =>
      reframed(scene, (record) => {
        const header = {
          ...record.header,
          recordedAt: record.header.recordedAt - 1 - scene.random.below(1e6),
        };
        return { ...record, header, hash: hashHeader(header, nodeSha256) };
      }),
  },
  {
    kind: 'person exchanged, hashes made to fit, signed by a foreign key',
    times: 60,
    change: (scene) =>
      reframed(scene, (record) => {
        const header = { ...record.header, role: 'approver' as const };
        const hash = hashHeader(header, nodeSha256);
        return { ...record, header, hash, sig: forger.sign(Buffer.from(hash, 'hex')) };
      }),
  },
  {
    kind: 'signature changed, checksums made to fit',
    times: 60,
    change: (scene) =>
      reframed(scene, (record) => ({ ...record, sig: scene.random.bytes(64).toString('hex') })),
  },
];

/** What an unlock does with the files: opening, inspecting, the heads held against the store, the trail verified. */
async function examined(folder: string) {
  const snapshots = createSnapshotStore(join(folder, 'heads.snapshot'), SNAPSHOT_KEY, identity.workspaceId);
  const reading = await readJournal(join(folder, 'journal'), await snapshots.load());
  let findings = reading.findings.length;
  const reader = createJournalReader(reading.segments, () => reading.end, reading.heads);
  for (let next: number | null = 0; next !== null;) {
    const inspected = await reader.inspect(next);
    findings += inspected.findings.length;
    next = inspected.next;
  }
  let signatures = true;
  for (let next: number | null = 0; next !== null;) {
    const scanned = await reader.scan(next);
    findings += scanned.findings.length;
    signatures &&= scanned.records.every(({ hash, sig }) =>
      verifySignature(identity.devicePublicKey, Buffer.from(hash, 'hex'), sig),
    );
    next = scanned.next;
  }
  return { findings, heads: JSON.stringify([...reading.heads.all()]), signatures };
}

test('when a journal is changed in any way → opening, inspecting, the store or a signature tells', async () => {
  const [folder, elsewhere, copy] = [tempFolder(), tempFolder(), tempFolder()];
  const states = await writtenJournal(folder, 20);
  const [foreign] = (await writtenJournal(elsewhere, 15)).slice(-1);
  const [bytes] = states.slice(-1);
  if (!bytes || !foreign) throw new Error('The journals were written');
  const tally = new Tally('Journals');
  const honest = await examined(folder);
  tally.honest(honest.findings === 0 && honest.signatures);
  const random = chance();
  const scene = { bytes, edges: edgesOf(bytes), older: states.slice(0, -1), foreign, random };
  mkdirSync(join(copy, 'journal'), { recursive: true });
  cpSync(join(folder, 'heads.snapshot'), join(copy, 'heads.snapshot'));
  const byStage = { opening: 0, store: 0, signature: 0 };
  for (const { kind, times, change } of CHANGES) {
    for (let time = 0; time < times; time++) {
      const changed = change(scene);
      if (changed.equals(bytes)) {
        tally.add(kind, 'unchanged');
        continue;
      }
      writeFileSync(join(copy, 'journal', FILE), changed);
      const found = await examined(copy);
      const stage = stageOf(found, honest.heads);
      if (stage) byStage[stage] += 1;
      tally.add(kind, stage ? 'fault' : 'missed', String(changed.length));
    }
  }
  // Every file put back is the honest journal again.
  writeFileSync(join(copy, 'journal', FILE), bytes);
  const restored = await examined(copy);
  tally.honest(restored.findings === 0 && restored.signatures && restored.heads === honest.heads);
  rmSync(join(copy, 'journal', FILE));
  expect(readdirSync(join(copy, 'journal'))).toEqual([]);
  tally.add('file deleted', (await examined(copy)).findings > 0 ? 'fault' : 'missed');
  tally.print();
  process.stdout.write(
    `Journals: found by opening and inspecting ${String(byStage.opening)}, ` +
      `by the store ${String(byStage.store)}, by a signature ${String(byStage.signature)}\n`,
  );
  expect(tally.missed).toEqual([]);
  expect(tally.falseAlarms).toBe(0);
  expect(tally.mutations).toBeGreaterThan(1_500);
}, 300_000);

function stageOf(
  { findings, heads, signatures }: Awaited<ReturnType<typeof examined>>,
  honest: string,
): 'opening' | 'store' | 'signature' | undefined {
  if (findings > 0) return 'opening';
  if (heads !== honest) return 'store';
  return signatures ? undefined : 'signature';
}
