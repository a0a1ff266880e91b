import { createHash } from 'node:crypto';

import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findBatch, runBatch } from '../../../src/renderer/src/store/export-batch';
import type { BatchStep } from '../../../src/renderer/src/store/export-batch';
import type { Services } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import type { BatchId, CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { err, ok } from '../../../src/shared/core/result';
import type { Failure } from '../../../src/shared/ipc/contract';
import type { BatchPlan } from '../../../src/shared/reports/batch';
import { complaintOf, NOW } from '../../support/cases';
import { auditSession, CASE } from '../audit/session';
import type { AuditSession } from '../audit/session';

const FOLDER = 'f'.repeat(64);
const NOTHING = { made: [], missed: [] };
const OTHERS = ['1', '2', '3'].map((digit) => asId<CaseId>(digit.repeat(32)));

let open: AuditSession;
let services: Services;
/** The folder's files. */
let files: Map<string, Uint8Array>;
/** What the folder answers to the next writes of packs; undefined: done. */
let refuse: (name: string) => Failure | undefined;

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function planOf(change: Partial<BatchPlan> = {}): BatchPlan {
  return {
    batchId: asId<BatchId>('9'.repeat(32)),
    createdAt: NOW,
    language: 'en',
    purpose: 'full',
    filter: { by: 'receipt', from: localDate('2026-01-01'), to: localDate('2026-12-31') },
    population: 4,
    cases: [CASE, ...OTHERS],
    ...change,
  };
}

async function run(plan = planOf(), begun: Parameters<typeof runBatch>[3] = NOTHING, stopAfter = Infinity) {
  const stop = new AbortController();
  const steps: BatchStep[] = [];
  const outcome = await runBatch(
    services,
    FOLDER,
    plan,
    begun,
    (step) => {
      steps.push(step);
      if (step.done >= stopAfter) stop.abort();
    },
    stop.signal,
  );
  return { outcome, steps };
}

function index(): readonly string[][] {
  const text = new TextDecoder().decode(files.get('index.csv'));
  return Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data.slice(1);
}

function find(empty = false) {
  return findBatch(services, { folder: FOLDER, empty });
}

beforeEach(async () => {
  open = await auditSession();
  files = new Map();
  refuse = () => undefined;
  for (const [place, caseId] of OTHERS.entries()) {
    const complaint = complaintOf({
      // Two references that look alike as file names.
      reference: place === 0 ? '../UVI 2026' : place === 1 ? '..-UVI 2026' : '=SUM(A1)',
      externalId: `CS-${String(place)}`,
    });
    await open.session.services.cases.receive(complaint, [], caseId);
  }
  services = {
    ...open.session.services,
    desktop: {
      ...open.session.services.desktop,
      folderWrite: ({ name, bytes }) => {
        const failure = refuse(name);
        if (failure) return Promise.resolve(err(failure));
        files.set(name, bytes);
        return Promise.resolve(ok(null));
      },
      folderRead: ({ name }) => Promise.resolve(ok(files.get(name) ?? null)),
      folderHash: ({ name }) => {
        const bytes = files.get(name);
        return Promise.resolve(ok(bytes ? { sha256: hashOf(bytes), size: bytes.byteLength } : null));
      },
    },
  };
});

afterEach(async () => {
  await open.end();
});

describe('a batch of packs', () => {
  test('when it runs to its end → numbered packs, an index with every hash, both kinds of event', async () => {
    const { outcome, steps } = await run();
    expect(outcome.stop).toBeUndefined();
    expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
    expect([...files.keys()].sort()).toEqual([
      '0001-UVI-2026-0417-audit-pack.pdf',
      '0002-..-UVI-2026-audit-pack.pdf',
      '0003-..-UVI-2026-audit-pack.pdf',
      '0004--SUM-A1--audit-pack.pdf',
      'batch.json',
      'index.csv',
      'index.pdf',
      'verify.html',
    ]);
    for (const [file = '', , , sha256] of index())
      expect(hashOf(files.get(file) ?? new Uint8Array())).toBe(sha256);
    // A reference that a spreadsheet would carry out.
    expect(index()[3]?.[1]).toBe("'=SUM(A1)");
    const events = open.workspaceRecord.mock.calls.map(([{ event }]) => event);
    expect(events.map(({ type }) => type)).toEqual([...Array<string>(4).fill('Exported'), 'PacksExported']);
    expect(events.at(-1)).toMatchObject({ packs: 4, chosen: 4, sha256: hashOf(files.get('index.csv')!) });
    expect(await find()).toEqual(ok({ kind: 'finished' }));
  });

  test('when many packs are made → the stream of the workspace is read once, and then only on from there', async () => {
    const { workspaceEntries } = services.desktop;
    const offsets: number[] = [];
    services = {
      ...services,
      desktop: {
        ...services.desktop,
        workspaceEntries: (request) => {
          offsets.push(request.offset);
          return workspaceEntries(request);
        },
      },
    };
    expect((await run()).outcome.progress.made).toHaveLength(4);
    expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
  });

  test('when it is cancelled → what is done is listed; found again, it goes on and makes nothing twice', async () => {
    const { outcome } = await run(planOf(), NOTHING, 2);
    expect(outcome.stop).toEqual({ kind: 'cancelled' });
    expect(index()).toHaveLength(2);
    expect(files.has('index.pdf')).toBe(false);
    const found = await find();
    if (!found.ok || found.value.kind !== 'begun') throw new Error('It was not found');
    expect(found.value.plan).toEqual(planOf());
    expect(found.value.progress.made).toHaveLength(2);
    const rendered = open.renderReport.mock.calls.length;
    const { outcome: second } = await run(found.value.plan, found.value.progress);
    expect(second.stop).toBeUndefined();
    expect(index()).toHaveLength(4);
    // The two that were missing, and the index.
    expect(open.renderReport.mock.calls.length - rendered).toBe(3);
  });

  test('when a finished pack was changed or taken away meanwhile → it is made again', async () => {
    await run(planOf(), NOTHING, 3);
    files.set('0001-UVI-2026-0417-audit-pack.pdf', new Uint8Array([1]));
    files.delete('0002-..-UVI-2026-audit-pack.pdf');
    const found = await find();
    if (!found.ok || found.value.kind !== 'begun') throw new Error('It was not found');
    expect(found.value.progress.made.map(({ caseId }) => caseId)).toEqual([OTHERS[1]]);
  });

  test.each(['DISK_FULL', 'NOT_ALLOWED', 'NOT_FOUND'] as const)(
    'when the folder answers %s → it stops; the index lists what is whole, and the trail knows',
    async (code) => {
      refuse = (name) => (name.startsWith('0003') ? { code } : undefined);
      const { outcome } = await run();
      expect(outcome.stop).toEqual({ kind: 'folder', failure: { code } });
      expect(index()).toHaveLength(2);
      const events = open.workspaceRecord.mock.calls.map(([{ event }]) => event);
      expect(events.at(-1)).toMatchObject({ type: 'PacksExported', packs: 2, chosen: 4 });
      refuse = () => undefined;
      const found = await find();
      expect(found).toMatchObject({ value: { kind: 'begun', progress: { made: [{}, {}] } } });
    },
  );

  test('when one case cannot be read → the others are packed, and the index names it', async () => {
    const unknown = asId<CaseId>('7'.repeat(32));
    const { outcome } = await run(planOf({ cases: [CASE, unknown] }));
    expect(outcome.stop).toBeUndefined();
    expect(outcome.progress.missed).toMatchObject([{ caseId: unknown }]);
    expect(index().map((row) => row[0])).toEqual(['0001-UVI-2026-0417-audit-pack.pdf', '']);
  });

  test('when it is for the supervisor → every pack is, and the index and the trail say so', async () => {
    await run(planOf({ purpose: 'regulator-sample' }));
    expect([...files.keys()].filter((name) => name.endsWith('-regulator-sample.pdf'))).toHaveLength(4);
    expect(index().map((row) => row.at(-1))).toEqual(Array(4).fill('Sample for the supervisor'));
    const purpose = 'regulator-sample';
    const events = open.workspaceRecord.mock.calls.map(([{ event }]) => event);
    expect(events).toMatchObject([...Array<object>(4).fill({ purpose }), { type: 'PacksExported', purpose }]);
    const [rendered] = open.renderReport.mock.calls.at(-1) ?? [];
    expect(JSON.stringify(rendered?.report.blocks)).toContain('Sample for the supervisor');
  });

  test('when a sample was drawn → draw.csv has every case that fits, and the event has the seed', async () => {
    const sample = { size: 1, seed: 'autumn-2026' };
    const all = [CASE, ...OTHERS].map((caseId) => ({
      caseId,
      draw: hashOf(new TextEncoder().encode(`autumn-2026/${caseId}`)),
    }));
    await run(planOf({ sample, draw: all, cases: [CASE] }));
    const draw = new TextDecoder().decode(files.get('draw.csv'));
    for (const caseId of [CASE, ...OTHERS]) {
      expect(draw).toContain(`${caseId};${hashOf(new TextEncoder().encode(`autumn-2026/${caseId}`))};`);
    }
    const events = open.workspaceRecord.mock.calls.map(([{ event }]) => event);
    expect(events.at(-1)).toMatchObject({ type: 'PacksExported', sample });
  });
});

describe('a folder that was chosen', () => {
  const mark = { format: 'uvildig audit packs', v: 1, batchId: '9'.repeat(32), finished: false };
  const holding = (content: string) => files.set('batch.json', new TextEncoder().encode(content));

  test('when other files are in it, or a mark that is none → occupied', async () => {
    expect(await find()).toEqual(ok({ kind: 'occupied' }));
    for (const content of ['', '{', '[]', '"x"', '{"format":"uvildig audit packs"}', 'x'.repeat(20_000)]) {
      holding(content);
      expect(await find()).toEqual(ok({ kind: 'occupied' }));
    }
  });

  test('when somebody else’s batch is in it → unknown, and nothing of it is believed', async () => {
    holding(JSON.stringify({ ...mark, workspace: '0'.repeat(32) }));
    expect(await find()).toEqual(ok({ kind: 'unknown' }));
    holding(JSON.stringify({ ...mark, workspace: services.workspace.workspaceId }));
    expect(await find()).toEqual(ok({ kind: 'unknown' }));
    expect(await find(true)).toEqual(ok({ kind: 'empty' }));
  });
});
