import { cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { encodeFrame, pieces } from '../../../src/main/audit/frames';
import { decodeRecords, encodeRecords } from '../../../src/main/audit/record-codec';
import { segmentPath } from '../../../src/main/audit/segments';
import { caseId, createScribe, identity, openDesk, scanAll } from '../support/desk';
import type { Scribe } from '../support/desk';
import { tempFolder } from '../support/temp-folder';

const noSnapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };

interface Written {
  readonly folder: string;
  readonly file: string;
  readonly scribe: Scribe;
  /** Where each append begins, and the end of the file. */
  readonly edges: readonly number[];
}

/** Five appends to one case, each a frame. */
async function writeJournal({ snapshot }: { readonly snapshot: boolean }): Promise<Written> {
  const folder = tempFolder();
  const desk = await openDesk(folder, snapshot ? {} : { snapshots: noSnapshots });
  const scribe = createScribe();
  for (let i = 0; i < 5; i++) await desk.journal.append(scribe.next(caseId(1)));
  await desk.close();
  const file = segmentPath(join(folder, 'journal'), 0);
  const bytes = readFileSync(file);
  return { folder, file, scribe, edges: [...[...pieces(bytes)].map(({ offset }) => offset), bytes.length] };
}

function lengthOf(desk: Awaited<ReturnType<typeof openDesk>>): number {
  return desk.journal.heads.of(caseId(1), identity.deviceId).length;
}

describe('journal: a write that was cut short', () => {
  it('when the file ends at any byte of the last record → that record is gone, the rest stands, writing goes on', async () => {
    const { folder, edges } = await writeJournal({ snapshot: false });
    const [last = 0, end = 0] = edges.slice(-2);
    const whole = readFileSync(segmentPath(join(folder, 'journal'), 0));
    const copy = tempFolder();
    cpSync(folder, copy, { recursive: true });
    const file = segmentPath(join(copy, 'journal'), 0);
    for (let length = last; length < end; length++) {
      writeFileSync(file, whole.subarray(0, length));
      const desk = await openDesk(copy, { snapshots: noSnapshots });
      expect(desk.journal.findings).toEqual([]);
      expect(lengthOf(desk)).toBe(4);
      // Every length is opened; writing on is tried at some of them, because each takes a flush.
      if (length % 40 === 0) {
        expect((await desk.journal.append(createScribe().next(caseId(length)))).ok).toBe(true);
        expect(await scanAll(desk.journal)).toMatchObject({ records: { length: 5 }, findings: [] });
      }
      await desk.close();
    }
  });

  it('when the power failed and the last record is zeros → it is cut off', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: false });
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, edges[4]));
    const desk = await openDesk(folder, { snapshots: noSnapshots });
    expect(desk.journal.findings).toEqual([]);
    expect(lengthOf(desk)).toBe(4);
    await desk.close();
  });
});

describe('journal: bytes that were acknowledged', () => {
  it('when a byte in the middle is changed → damaged is reported with its place, and again when scanning', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: false });
    const bytes = readFileSync(file);
    bytes[edges[2]! + 30] = bytes[edges[2]! + 30]! ^ 1;
    writeFileSync(file, bytes);
    const desk = await openDesk(folder, { snapshots: noSnapshots });
    const damaged = { kind: 'damaged', position: edges[2], length: edges[3]! - edges[2]! };
    const broken = {
      kind: 'broken-chain',
      position: edges[3],
      caseId: caseId(1),
      deviceId: identity.deviceId,
      seq: 3,
    };
    expect(desk.journal.findings).toEqual([damaged, broken]);
    const scanned = await scanAll(desk.journal);
    expect(scanned.findings).toEqual([damaged]);
    expect(scanned.records.map(({ header }) => header.seq)).toEqual([0, 1, 3, 4]);
    await desk.close();
  });

  it('when a byte of the last record is changed → it is reported and not cut off', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: false });
    const bytes = readFileSync(file);
    bytes[bytes.length - 5] = bytes[bytes.length - 5]! ^ 1;
    writeFileSync(file, bytes);
    const desk = await openDesk(folder, { snapshots: noSnapshots });
    expect(desk.journal.findings).toEqual([
      { kind: 'damaged', position: edges[4], length: edges[5]! - edges[4]! },
    ]);
    await desk.close();
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('when whole records are cut off at the end → the snapshot tells how long the streams were', async () => {
    const { folder, file, scribe, edges } = await writeJournal({ snapshot: true });
    truncateSync(file, edges[3]);
    const desk = await openDesk(folder);
    expect(desk.journal.findings).toMatchObject([
      { kind: 'truncated', position: edges[5], streams: [{ caseId: caseId(1), length: 5 }] },
    ]);
    expect(lengthOf(desk)).toBe(3);
    // Neither where the file ends nor where the truth ends may the stream go on: it would fork.
    expect(await desk.journal.append(scribe.next(caseId(1)))).toMatchObject({
      error: { code: 'JOURNAL_DAMAGED' },
    });
    expect((await desk.journal.append(createScribe().next(caseId(2)))).ok).toBe(true);
    await desk.close();
    const again = await openDesk(folder);
    expect(again.journal.findings).toMatchObject([{ kind: 'truncated' }]);
    await again.close();
  });

  it('when the last record is cut at a byte the snapshot has seen → truncated, and nothing more is cut off', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: true });
    truncateSync(file, edges[5]! - 10);
    const desk = await openDesk(folder);
    const kinds = desk.journal.findings.map(({ kind }) => kind);
    expect(kinds).toEqual(['damaged', 'truncated']);
    await desk.close();
    expect(readFileSync(file)).toHaveLength(edges[5]! - 10);
  });

  it('when a record is taken out and the file grows past its old length again → still noticed', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: true });
    const bytes = readFileSync(file);
    const without = Buffer.concat([bytes.subarray(0, edges[3]), bytes.subarray(edges[4])]);
    writeFileSync(file, without);
    const other = createScribe();
    const desk = await openDesk(folder);
    for (let i = 0; i < 4; i++) await desk.journal.append(other.next(caseId(2), 2));
    await desk.close();
    const again = await openDesk(folder);
    expect(again.journal.findings.length).toBeGreaterThan(0);
    await again.close();
  });

  it('when two records change places, or one is there twice → the chain is reported broken', async () => {
    for (const change of [swapped, doubled]) {
      const { folder, file, edges } = await writeJournal({ snapshot: false });
      writeFileSync(file, change(readFileSync(file), edges));
      const desk = await openDesk(folder, { snapshots: noSnapshots });
      expect(desk.journal.findings.map(({ kind }) => kind)).toContain('broken-chain');
      expect(lengthOf(desk)).toBe(5);
      await desk.close();
    }
  });

  it('when a header is edited and the checksums are made to fit → the hash gives it away', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: false });
    const bytes = readFileSync(file);
    const [frame] = pieces(bytes.subarray(edges[4]));
    const records = frame?.kind === 'frame' ? decodeRecords(frame.payload) : undefined;
    const edited = records!.map((record) => ({ ...record, header: { ...record.header, recordedAt: 1 } }));
    writeFileSync(file, Buffer.concat([bytes.subarray(0, edges[4]), encodeFrame(encodeRecords(edited))]));
    const desk = await openDesk(folder, { snapshots: noSnapshots });
    expect(desk.journal.findings).toMatchObject([{ kind: 'broken-chain', seq: 4 }]);
    await desk.close();
  });

  it('when a byte is changed where the snapshot spares reading → opening trusts the snapshot, inspecting finds it', async () => {
    const { folder, file, edges } = await writeJournal({ snapshot: true });
    const bytes = readFileSync(file);
    bytes[edges[2]! + 30] = bytes[edges[2]! + 30]! ^ 1;
    writeFileSync(file, bytes);
    const desk = await openDesk(folder);
    expect(desk.journal.findings).toEqual([]);
    expect(await desk.journal.inspect(0)).toMatchObject({
      records: [],
      next: null,
      findings: [
        { kind: 'damaged', position: edges[2], length: edges[3]! - edges[2]! },
        { kind: 'broken-chain', position: edges[3], seq: 3 },
      ],
    });
    await desk.close();
  });

  it('when a segment is missing → its place is reported damaged, the others are read', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder, { segmentBytes: 1_500, snapshots: noSnapshots });
    const scribe = createScribe();
    for (let i = 0; i < 12; i++) await desk.journal.append(scribe.next(caseId(1)));
    await desk.close();
    const first = segmentPath(join(folder, 'journal'), 0);
    const length = readFileSync(first).length;
    renameSync(first, `${first}.away`);
    const again = await openDesk(folder, { snapshots: noSnapshots });
    expect(again.journal.findings[0]).toEqual({ kind: 'damaged', position: 0, length });
    const scanned = await scanAll(again.journal);
    expect(scanned.findings).toEqual([{ kind: 'damaged', position: 0, length }]);
    expect(scanned.records.length).toBeLessThan(12);
    await again.close();
  });

  it('when the whole journal is gone but the snapshot is there → truncated', async () => {
    const { folder, file } = await writeJournal({ snapshot: true });
    rmSync(file);
    const desk = await openDesk(folder);
    expect(desk.journal.findings).toMatchObject([{ kind: 'truncated', streams: [{ length: 5 }] }]);
    await desk.close();
  });

  it('when the snapshot is damaged → everything is read again and agrees', async () => {
    const { folder } = await writeJournal({ snapshot: true });
    const path = join(folder, 'heads.snapshot');
    const bytes = readFileSync(path);
    bytes[20] = bytes[20]! ^ 1;
    writeFileSync(path, bytes);
    const desk = await openDesk(folder);
    expect(desk.journal.findings).toEqual([]);
    expect(lengthOf(desk)).toBe(5);
    await desk.close();
  });
});

function swapped(bytes: Buffer, edges: readonly number[]): Buffer {
  const part = (index: number) => bytes.subarray(edges[index], edges[index + 1]);
  return Buffer.concat([part(0), part(2), part(1), part(3), part(4)]);
}

function doubled(bytes: Buffer, edges: readonly number[]): Buffer {
  return Buffer.concat([bytes, bytes.subarray(edges[1], edges[2])]);
}
