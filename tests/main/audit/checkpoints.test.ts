import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createCheckpoints } from '../../../src/main/audit/checkpoints';
import type { Checkpoints } from '../../../src/main/audit/checkpoints';
import { createSigner, sha256, verifySignatures } from '../../../src/main/audit/signing';
import { openWorkspaceLog } from '../../../src/main/audit/workspace-log';
import { merkleRoot, rootFromPath } from '../../../src/shared/audit/merkle';
import { workspaceCheckpointHash } from '../../../src/shared/audit/workspace-checkpoint';
import { ok } from '../../../src/shared/core/result';
import { caseId, createScribe, identity, openDesk, scanAll } from '../support/desk';
import type { Desk, Scribe } from '../support/desk';
import { tempFolder } from '../support/temp-folder';
import { handClock, valueOf } from '../support/vaults';

const DAY = 86_400_000;

let folder: string;
let desk: Desk;
let scribe: Scribe;
let clock: ReturnType<typeof handClock>;
let checkpoints: Checkpoints;
/** From where on the workspace's stream was read. */
let reads: (number | undefined)[];

async function open(): Promise<void> {
  desk = await openDesk(folder, { segmentBytes: 5_000 });
  const log = await openWorkspaceLog({
    journal: desk.journal,
    identity,
    key: Buffer.alloc(32, 3),
    clock,
  });
  const signer = createSigner(identity.devicePrivateKey);
  reads = [];
  const counted: typeof log = {
    ...log,
    entries: (from) => {
      reads.push(from);
      return log.entries(from);
    },
  };
  checkpoints = createCheckpoints({ journal: desk.journal, log: counted, identity, signer, clock });
}

beforeEach(async () => {
  folder = tempFolder();
  clock = handClock();
  scribe = createScribe();
  await open();
});

afterEach(async () => {
  await desk.close();
});

async function write(number: number, entries: number): Promise<readonly string[]> {
  const appended = valueOf(await desk.journal.append(scribe.next(caseId(number), entries)));
  return appended.map(({ hash }) => hash);
}

describe('checkpoints of the workspace', () => {
  it('when entries were written in many files → root over all of them in their order, signed', async () => {
    const hashes: string[] = [];
    for (let number = 0; number < 30; number += 1)
      hashes.push(...(await write(number % 7, 1 + (number % 4))));
    const { checkpoint, code } = valueOf(await checkpoints.take('asked'));
    expect(checkpoint.body).toEqual({
      v: 1,
      workspace: identity.workspaceId,
      number: 0,
      prev: '',
      entries: hashes.length,
      root: merkleRoot(hashes, sha256),
      takenAt: clock.at,
      signer: identity.deviceId,
    });
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const hash = workspaceCheckpointHash(checkpoint.body, sha256);
    const check = { publicKey: identity.devicePublicKey, hash, sig: checkpoint.sig };
    expect(await verifySignatures([check])).toEqual([true]);
  });

  it('when there are more → each goes on where the one before ended, across a restart, and names it', async () => {
    await write(1, 3);
    const first = valueOf(await checkpoints.take('asked')).checkpoint.body;
    await desk.close();
    await open();
    const hashes = [...(await write(1, 2)), ...(await write(2, 1))];
    const second = valueOf(await checkpoints.take('asked')).checkpoint.body;
    expect(second.number).toBe(1);
    expect(second.prev).toBe(workspaceCheckpointHash(first, sha256));
    // The entry that keeps the first checkpoint is the first that the second stands for.
    const [kept] = await desk.journal.workspaceRecords();
    expect(second.entries).toBe(hashes.length + 1);
    expect(second.root).toBe(merkleRoot([kept!.hash, ...hashes], sha256));
    expect((await checkpoints.all()).map(({ taken }) => taken.checkpoint.body.number)).toEqual([1, 0]);
  });

  it('when they are asked for again and again, also at once → each entry of the stream is read once', async () => {
    for (let number = 0; number < 3; number += 1) {
      await write(number, 1);
      valueOf(await checkpoints.take('asked'));
    }
    const [first, second] = await Promise.all([checkpoints.all(), checkpoints.all()]);
    expect(first.map(({ taken }) => taken.checkpoint.body.number)).toEqual([2, 1, 0]);
    expect(second).toEqual(first);
    expect(reads).toEqual([0, 0, 1, 2, 2]);
    expect(await checkpoints.all()).toEqual(first);
    expect(reads.at(-1)).toBe(3);
  });

  it('when a day begins → one checkpoint, however often it is asked for', async () => {
    await write(1, 1);
    for (let asked = 0; asked < 3; asked += 1) valueOf(await checkpoints.takeDaily());
    expect(await checkpoints.all()).toHaveLength(1);
    clock.at += DAY;
    valueOf(await checkpoints.takeDaily());
    expect((await checkpoints.all()).map(({ taken }) => taken.occasion)).toEqual(['daily', 'daily']);
  });

  it('when entries are written while it is taken → they belong to the next', async () => {
    await write(1, 5);
    const [taken, later] = await Promise.all([checkpoints.take('asked'), write(2, 2)]);
    const first = valueOf(taken).checkpoint.body;
    const second = valueOf(await checkpoints.take('asked')).checkpoint.body;
    const { records } = await scanAll(desk.journal);
    expect(first.entries + second.entries).toBe(records.length + 1);
    expect(later).toHaveLength(2);
  });
});

describe('what covers a case', () => {
  it('when its entries lie in several checkpoints → the last entry of each, with a path to its root', async () => {
    const early = await write(1, 3);
    await write(2, 4);
    valueOf(await checkpoints.take('asked'));
    await write(2, 2);
    valueOf(await checkpoints.take('asked'));
    const late = await write(1, 2);
    valueOf(await checkpoints.take('asked'));
    const uncovered = await write(1, 1);
    const found = valueOf(await checkpoints.covering.of([[...early, ...late, ...uncovered]]));
    expect(found.map(({ anchor }) => anchor.covers.map(({ entry }) => entry))).toEqual([
      [early.at(-1)],
      [],
      [late.at(-1)],
    ]);
    for (const { anchor } of found) {
      for (const { entry, index, path } of anchor.covers) {
        const { entries, root } = anchor.body;
        expect(rootFromPath(entry, index, entries, path, sha256)).toBe(root);
      }
    }
  });

  it('when no checkpoint was taken since the case began → none; when the journal is damaged → that is said', async () => {
    await write(2, 1);
    valueOf(await checkpoints.take('asked'));
    const hashes = await write(1, 1);
    expect(valueOf(await checkpoints.covering.of([hashes]))).toEqual([]);
    const signer = createSigner(identity.devicePrivateKey);
    const journal = { position: () => 9, hashes: () => Promise.resolve(undefined) };
    const log = { record: () => Promise.resolve(ok(null)), entries: () => Promise.resolve([]) };
    const damaged = createCheckpoints({ journal, log, identity, signer, clock });
    expect(await damaged.take('asked')).toMatchObject({ ok: false, error: { code: 'JOURNAL_DAMAGED' } });
  });
});
