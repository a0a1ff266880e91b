import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { createFolders } from '../../../src/main/files/folders';
import { tempFolder } from '../support/temp-folder';
import { valueOf } from '../support/vaults';

const BYTES = new TextEncoder().encode('%PDF-1.7');

async function chosen(path: string) {
  const folders = createFolders(() => Promise.resolve(path));
  const answer = valueOf(await folders.choose());
  if (!answer) throw new Error('None was chosen');
  return { folders, ...answer };
}

describe('a chosen folder', () => {
  test('when a file is written → whole, readable again, with its hash, and nothing else is left', async () => {
    const path = tempFolder();
    const { folders, folder, empty } = await chosen(path);
    expect(empty).toBe(true);
    expect(await folders.write(folder, '0001-a.pdf', BYTES)).toEqual({ ok: true, value: null });
    expect(readdirSync(path)).toEqual(['0001-a.pdf']);
    expect(valueOf(await folders.read(folder, '0001-a.pdf'))).toEqual(BYTES);
    const sha256 = createHash('sha256').update(BYTES).digest('hex');
    expect(valueOf(await folders.hash(folder, '0001-a.pdf'))).toEqual({ sha256, size: BYTES.byteLength });
    expect(valueOf(await folders.read(folder, 'none.csv'))).toBeNull();
    expect(valueOf(await folders.hash(folder, 'none.csv'))).toBeNull();
  });

  test.each([
    '../out.pdf',
    '..\\out.pdf',
    '/tmp/out.pdf',
    'C:out.pdf',
    'a/b.pdf',
    '.hidden.pdf',
    'con.pdf',
    'a\u0000.pdf',
    'fdp.\u202eexe.pdf',
    'run.exe',
    'script.sh',
    'noending',
    'a.pdf.lnk',
  ])('when a file is named %j → NOT_ALLOWED, and nothing is written', async (name) => {
    const path = join(tempFolder(), 'inner');
    mkdirSync(path);
    const { folders, folder } = await chosen(path);
    for (const answer of [
      await folders.write(folder, name, BYTES),
      await folders.read(folder, name),
      await folders.hash(folder, name),
    ]) {
      expect(answer).toEqual({ ok: false, error: { code: 'NOT_ALLOWED', detail: 'UNSAFE_NAME' } });
    }
    expect(readdirSync(path)).toEqual([]);
    expect(readdirSync(join(path, '..'))).toEqual(['inner']);
  });

  test('when a link lies in the folder → it is neither read nor written through', async () => {
    const path = tempFolder();
    const outside = join(tempFolder(), 'secret.csv');
    writeFileSync(outside, 'secret');
    symlinkSync(outside, join(path, 'index.csv'));
    const { folders, folder } = await chosen(path);
    expect((await folders.read(folder, 'index.csv')).ok).toBe(false);
    expect(valueOf(await folders.hash(folder, 'index.csv'))).toBeNull();
    expect((await folders.write(folder, 'index.csv', BYTES)).ok).toBe(true);
    expect(readFileSync(outside, 'utf8')).toBe('secret');
  });

  test('when the folder gives way to a link, or goes → NOT_FOUND', async () => {
    const path = join(tempFolder(), 'usb');
    const elsewhere = tempFolder();
    mkdirSync(path);
    const { folders, folder } = await chosen(path);
    renameSync(path, `${path}-away`);
    symlinkSync(elsewhere, path);
    expect(await folders.write(folder, 'a.pdf', BYTES)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(path);
    expect(await folders.write(folder, 'a.pdf', BYTES)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  test('when another folder is chosen, or the vault is locked → the token opens nothing', async () => {
    const { folders, folder } = await chosen(tempFolder());
    const second = valueOf(await folders.choose());
    expect(await folders.write(folder, 'a.pdf', BYTES)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    folders.forget();
    const token = second?.folder ?? '';
    expect(await folders.write(token, 'a.pdf', BYTES)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  test('when it holds files → not empty; what the system puts there does not count', async () => {
    const path = tempFolder();
    writeFileSync(join(path, '.DS_Store'), '');
    writeFileSync(join(path, 'Thumbs.db'), '');
    expect((await chosen(path)).empty).toBe(true);
    writeFileSync(join(path, 'holiday.jpg'), '');
    expect((await chosen(path)).empty).toBe(false);
  });
});
