import { readFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs/promises';
import { join } from 'node:path';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { caseId, createScribe, openDesk, scanAll } from '../support/desk';
import { tempFolder } from '../support/temp-folder';

/** What the disk does to files of the journal from now on. */
const disk = vi.hoisted(() => ({ fails: undefined as 'write' | 'flush' | undefined }));

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof FileSystem>();
  return {
    ...actual,
    open: async (...args: Parameters<typeof actual.open>) => fragile(await actual.open(...args), args[0]),
  };
});

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'write' });
}

/** The journal uses one form of `write` only. */
type Write = (bytes: Buffer, offset: number, length: number, position: number) => Promise<unknown>;

function fragile(file: FileSystem.FileHandle, path: unknown): FileSystem.FileHandle {
  if (!String(path).endsWith('.journal')) return file;
  const write = file.write.bind(file) as Write;
  const datasync = file.datasync.bind(file);
  const breaking: Write = async (bytes, offset, length, position) => {
    if (disk.fails !== 'write') return write(bytes, offset, length, position);
    await write(bytes, offset, 10, position);
    throw refusal('ENOSPC');
  };
  return Object.assign(file, {
    write: breaking,
    datasync: () => (disk.fails === 'flush' ? Promise.reject(refusal('EIO')) : datasync()),
  });
}

describe('journal: a disk that refuses', () => {
  beforeEach(() => {
    disk.fails = undefined;
  });

  it('when the disk is full half-way through a write → DISK_FULL, no trace of it, and it goes on once there is room', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder);
    const scribe = createScribe();
    await desk.journal.append(scribe.next(caseId(1)));
    const path = join(folder, 'journal', '0000000000000000.journal');
    const before = readFileSync(path);
    const request = scribe.next(caseId(1));
    disk.fails = 'write';
    expect(await desk.journal.append(request)).toEqual({
      ok: false,
      error: { code: 'DISK_FULL', detail: 'ENOSPC' },
    });
    expect(readFileSync(path)).toEqual(before);
    disk.fails = undefined;
    expect(await desk.journal.append(request)).toMatchObject({ ok: true });
    expect(await scanAll(desk.journal)).toMatchObject({ records: { length: 2 }, findings: [] });
    await desk.close();
  });

  it('when a flush fails → DISK_FAILED from then on, until the journal is opened again', async () => {
    const folder = tempFolder();
    const desk = await openDesk(folder);
    const scribe = createScribe();
    await desk.journal.append(scribe.next(caseId(1)));
    const request = scribe.next(caseId(1));
    disk.fails = 'flush';
    expect(await desk.journal.append(request)).toMatchObject({ error: { code: 'DISK_FAILED' } });
    disk.fails = undefined;
    expect(await desk.journal.append(request)).toMatchObject({ error: { code: 'DISK_FAILED' } });
    await desk.close();
    const again = await openDesk(folder);
    expect(again.journal.findings).toEqual([]);
    expect(await again.journal.append(request)).toMatchObject({ ok: true });
    await again.close();
  });
});
