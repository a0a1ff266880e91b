import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { WORKSPACE_STREAM } from '../../../src/shared/audit/entry';
import { hashHeader } from '../../../src/shared/audit/hashing';
import type { CaseId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { sha256, verifySignatures } from '../../../src/main/audit/signing';
import { caseId, createScribe, identity, openDesk, scanAll } from '../support/desk';
import { tempFolder } from '../support/temp-folder';

describe('journal: appending', () => {
  it('when entries continue their stream → each is answered with its hash and a signature that holds', async () => {
    const desk = await openDesk(tempFolder());
    const request = createScribe().next(caseId(1), 3);
    const answer = await desk.journal.append(request);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.map(({ hash }) => hash)).toEqual(
      request.entries.map(({ header }) => hashHeader(header, sha256)),
    );
    const publicKey = identity.devicePublicKey;
    expect(await verifySignatures(answer.value.map(({ hash, sig }) => ({ publicKey, hash, sig })))).toEqual([
      true,
      true,
      true,
    ]);
    await desk.close();
  });

  it('when the number or the previous hash is another → STREAM_MISMATCH says what is expected, nothing is written', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder);
    const scribe = createScribe();
    const first = scribe.next(caseId(1));
    await desk.journal.append(first);
    const size = desk.journal.heads.of(caseId(1), identity.deviceId);
    const skipped = scribe.next(caseId(1));
    const afterSkipped = scribe.next(caseId(1));
    const expected = { seq: 1, prev: size.head };
    for (const request of [afterSkipped, first]) {
      expect(await desk.journal.append({ ...request, newKeys: [] })).toEqual({
        ok: false,
        error: { code: 'STREAM_MISMATCH', expected },
      });
    }
    expect((await desk.journal.append(skipped)).ok).toBe(true);
    expect((await scanAll(desk.journal)).records).toHaveLength(2);
    await desk.close();
  });

  it('when one entry of a request does not fit → none of the request is written', async () => {
    const desk = await openDesk(tempFolder());
    const scribe = createScribe();
    const good = scribe.next(caseId(1), 2);
    scribe.next(caseId(2));
    const bad = scribe.next(caseId(2));
    const answer = await desk.journal.append({
      entries: [...good.entries, ...bad.entries],
      newKeys: good.newKeys,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'STREAM_MISMATCH' } });
    expect(desk.journal.heads.caseStreams()).toBe(0);
    expect((await desk.journal.append(good)).ok).toBe(true);
    await desk.close();
  });

  it('when many requests come at once → all are answered, in order, and share flushes', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder);
    const scribe = createScribe();
    const requests = Array.from({ length: 60 }, (_, index) => scribe.next(caseId(index % 7)));
    const answers = await Promise.all(requests.map((request) => desk.journal.append(request)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const { records } = await scanAll(desk.journal);
    expect(records.map(({ header }) => header)).toEqual(
      requests.flatMap(({ entries }) => entries.map(({ header }) => header)),
    );
    const frames = readFileSync(join(folder, 'journal', '0000000000000000.journal')).toString('latin1');
    expect(frames.split('UvF1').length - 1).toBeLessThan(10);
    await desk.close();
  });

  it('when a case begins without a key → refused, for nobody could ever read it', async () => {
    const desk = await openDesk(tempFolder());
    const request = createScribe().next(caseId(1));
    expect(await desk.journal.append({ ...request, newKeys: [] })).toMatchObject({
      ok: false,
      error: { code: 'NOT_ALLOWED', detail: 'CASE_KEY_MISSING' },
    });
    await desk.close();
  });

  it('when another key is given to a case that has entries → refused, the key stays', async () => {
    const desk = await openDesk(tempFolder());
    const scribe = createScribe();
    await desk.journal.append(scribe.next(caseId(1)));
    const key = desk.keyring.get(caseId(1));
    const other = { caseId: caseId(1), wrappedKey: Buffer.alloc(60, 9) };
    expect(await desk.journal.append({ ...scribe.next(caseId(1)), newKeys: [other] })).toMatchObject({
      ok: false,
      error: { code: 'NOT_ALLOWED' },
    });
    expect(desk.keyring.get(caseId(1))).toEqual(key);
    await desk.close();
  });

  it('when two requests at once begin the same case with different keys → the second is refused', async () => {
    const desk = await openDesk(tempFolder());
    const [first, second] = [createScribe().next(caseId(1)), createScribe().next(caseId(1))];
    // One in front, so that the two share a flush.
    const [, ...answers] = await Promise.all(
      [createScribe().next(caseId(2)), first, { ...second, entries: [] }].map((request) =>
        desk.journal.append(request),
      ),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(desk.keyring.get(caseId(1))).toEqual(Uint8Array.from(first.newKeys[0]!.wrappedKey));
    await desk.close();
  });

  it('when the bodies of one request are more than 16 MiB → TOO_LARGE', async () => {
    const desk = await openDesk(tempFolder());
    const request = createScribe().next(caseId(1), 5, 4 * 1_048_576);
    expect(await desk.journal.append(request)).toEqual({ ok: false, error: { code: 'TOO_LARGE' } });
    await desk.close();
  });

  it('when it is closed while requests wait → those are written, later ones are answered LOCKED', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder);
    const scribe = createScribe();
    const waiting = [
      desk.journal.append(scribe.next(caseId(1))),
      desk.journal.append(scribe.next(caseId(2))),
    ];
    await desk.close();
    expect((await Promise.all(waiting)).every(({ ok }) => ok)).toBe(true);
    expect(await desk.journal.append(scribe.next(caseId(3)))).toEqual({
      ok: false,
      error: { code: 'LOCKED' },
    });
    const again = await openDesk(folder);
    expect(again.journal.heads.caseStreams()).toBe(2);
    await again.close();
  });
});

describe('journal: opening again', () => {
  it('when any requests were written in any grouping → the same heads and records come back', async () => {
    const shape = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 15,
    });
    await fc.assert(
      fc.asyncProperty(shape, fc.boolean(), fc.boolean(), async (requests, together, keepSnapshot) => {
        const folder = tempFolder();
        const desk = await openDesk(folder, { segmentBytes: 2_000, snapshotEveryBytes: 3_000 });
        const scribe = createScribe();
        const appends = requests.map(([id, count]) => scribe.next(caseId(id), count));
        if (together) await Promise.all(appends.map((request) => desk.journal.append(request)));
        else for (const request of appends) await desk.journal.append(request);
        const before = [...desk.journal.heads.all()];
        await desk.close();
        const again = await openDesk(folder, keepSnapshot ? {} : { snapshots: noSnapshots });
        expect(again.journal.findings).toEqual([]);
        expect(new Set(again.journal.heads.all())).toEqual(new Set(before));
        expect((await scanAll(again.journal)).records.map(({ header }) => header)).toEqual(
          appends.flatMap(({ entries }) => entries.map(({ header }) => header)),
        );
        await again.close();
      }),
      { numRuns: 25 },
    );
  });

  it('when segments fill up → a new one begins, and scanning goes through all of them', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder, { segmentBytes: 3_000 });
    const scribe = createScribe();
    for (let i = 0; i < 20; i++) await desk.journal.append(scribe.next(caseId(1)));
    expect(readdirSync(join(folder, 'journal')).length).toBeGreaterThan(3);
    expect((await scanAll(desk.journal)).records).toHaveLength(20);
    await desk.close();
  });

  it('when one answer would be larger than 4 MB → scanning takes several, each record once', async () => {
    const desk = await openDesk(tempFolder());
    const scribe = createScribe();
    for (let i = 0; i < 5; i++) await desk.journal.append(scribe.next(caseId(i), 2, 1_500_000));
    const first = await desk.journal.scan(0);
    expect(first.next).not.toBeNull();
    expect(first.records.length).toBeLessThan(10);
    expect((await scanAll(desk.journal)).records).toHaveLength(10);
    await desk.close();
  });

  it('when the journal is long → a snapshot lets opening skip what it knows', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder, { snapshotEveryBytes: 1_000 });
    const scribe = createScribe();
    for (let i = 0; i < 10; i++) await desk.journal.append(scribe.next(caseId(i)));
    await desk.close();
    expect(existsSync(join(folder, 'heads.snapshot'))).toBe(true);
    const again = await openDesk(folder);
    expect([...again.journal.heads.all()]).toHaveLength(10);
    await again.close();
    expect(statSync(join(folder, 'heads.snapshot')).size).toBeLessThan(2_000);
  });

  it("when the workspace's own entries lie among others, in several segments → they come back in order, long ones too", async () => {
    const desk = await openDesk(tempFolder(), { segmentBytes: 20_000 });
    const scribe = createScribe();
    const own = asId<CaseId>(WORKSPACE_STREAM);
    const written: number[] = [];
    for (const bytes of [100, 30_000, 200, 9_000, 300]) {
      await desk.journal.append(scribe.next(caseId(1)));
      await desk.journal.append({ ...scribe.next(own, 1, bytes), newKeys: [] });
      written.push(bytes);
    }
    const found = await desk.journal.workspaceRecords();
    expect(found.map(({ header }) => header.seq)).toEqual([0, 1, 2, 3, 4]);
    expect(found.map(({ sealedBody }) => sealedBody.byteLength)).toEqual(written);
    await desk.close();
  });

  it('when pages of heads are asked for → together they are all heads', async () => {
    const desk = await openDesk(tempFolder());
    const scribe = createScribe();
    for (let i = 0; i < 7; i++) await desk.journal.append(scribe.next(caseId(i + 1)));
    const { heads } = desk.journal;
    const pages = [heads.page(0, 3), heads.page(3, 3), heads.page(6, 3)];
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    expect(pages.flat()).toEqual([...heads.all()]);
    expect(heads.caseStreams()).toBe(7);
    await desk.close();
  });
});

const noSnapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
