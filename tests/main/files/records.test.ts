import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createRecords } from '../../../src/main/files/records';
import { tempFolder } from '../support/temp-folder';

const ID = 'ab'.repeat(16);

describe('records', () => {
  it('when written, read and removed → what was written, then nothing', async () => {
    const records = createRecords(tempFolder());
    expect(await records.read('drafts', ID)).toEqual({ ok: true, value: null });
    expect(await records.write('drafts', ID, Buffer.from('sealed'))).toEqual({ ok: true, value: null });
    expect(await records.read('drafts', ID)).toEqual({
      ok: true,
      value: new Uint8Array(Buffer.from('sealed')),
    });
    expect(await records.read('settings', ID)).toEqual({ ok: true, value: null });
    expect(await records.write('drafts', ID, null)).toEqual({ ok: true, value: null });
    expect(await records.write('drafts', ID, null)).toEqual({ ok: true, value: null });
    expect(await records.read('drafts', ID)).toEqual({ ok: true, value: null });
  });

  it('when many writes of one record are under way → the last one asked for wins, and no half file is left', async () => {
    const folder = tempFolder();
    const records = createRecords(folder);
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => records.write('drafts', ID, Buffer.from(`text ${i}`))),
    );
    expect(readFileSync(join(folder, 'drafts', ID), 'utf8')).toBe('text 29');
    expect(readdirSync(join(folder, 'drafts'))).toEqual([ID]);
  });

  it('when a crash left a half written file → the record is as before, and the next write replaces both', async () => {
    const folder = tempFolder();
    const records = createRecords(folder);
    await records.write('drafts', ID, Buffer.from('whole'));
    writeFileSync(join(folder, 'drafts', `${ID}.new`), 'ha');
    expect(await records.read('drafts', ID)).toMatchObject({ value: new Uint8Array(Buffer.from('whole')) });
    await records.write('drafts', ID, Buffer.from('next'));
    expect(readdirSync(join(folder, 'drafts'))).toEqual([ID]);
  });

  it('when the bytes are read → they lie in a buffer of their own', async () => {
    const records = createRecords(tempFolder());
    await records.write('settings', ID, Buffer.from('x'));
    const answer = await records.read('settings', ID);
    expect(answer.ok && answer.value?.buffer.byteLength).toBe(1);
  });

  it('when the disk refuses → a failure with a code and no path', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'drafts', ID), { recursive: true });
    const answer = await createRecords(folder).write('drafts', ID, Buffer.from('x'));
    expect(answer).toMatchObject({ ok: false, error: { code: 'DISK_FAILED' } });
    expect(JSON.stringify(answer)).not.toContain(folder);
  });
});
