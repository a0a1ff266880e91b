import { describe, expect, test } from 'vitest';

import { fileDropped } from '../../../src/renderer/src/features/intake/dropped-files';
import { FILE_BYTES_LIMIT } from '../../../src/shared/intake/intake-source';

const file = (name: string, text = 'x') => new File([text], name);
const drop = (...files: File[]) => fileDropped({ files, folders: [] });

describe('dropping files', () => {
  test('when one file is dropped → it is the one with the cases, whatever its name', async () => {
    const taken = await drop(file('eksport.dat', 'abc'));
    expect(taken).toMatchObject({ ok: true, value: { name: 'eksport.dat' } });
    expect(taken.ok && new TextDecoder().decode(taken.value.bytes)).toBe('abc');
  });

  test('when other files come with it → they are its attachments', async () => {
    const taken = await drop(file('a.pdf', 'A'), file('sager.json', '[]'), file('noter.txt'));
    if (!taken.ok) throw new Error('refused');
    const { name, beside } = taken.value;
    expect(name).toBe('sager.json');
    expect(beside.names).toEqual(new Set(['a.pdf', 'noter.txt']));
    expect(await beside.read('a.pdf')).toEqual({ ok: true, value: new TextEncoder().encode('A') });
    expect(await beside.read('sager.json')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  test('when several files could hold cases → none is taken', async () => {
    expect(await drop(file('a.json'), file('b.csv'), file('c.pdf'))).toEqual({
      ok: false,
      error: { kind: 'several', names: ['a.json', 'b.csv'] },
    });
  });

  test('when a plain text comes with other files and nothing else could hold cases → it is taken', async () => {
    expect(await drop(file('sager.txt'), file('a.pdf'))).toMatchObject({ value: { name: 'sager.txt' } });
  });

  test('when there is no candidate, or a folder → a reason is given', async () => {
    expect(await drop(file('a.pdf'), file('b.png'))).toMatchObject({ error: { kind: 'nothing' } });
    expect(await drop()).toMatchObject({ error: { kind: 'nothing' } });
    expect(await fileDropped({ files: [file('a.json')], folders: ['Sager'] })).toMatchObject({
      error: { kind: 'folder', name: 'Sager' },
    });
  });

  test('when the file is larger than an import may be → it is refused without being read', async () => {
    const huge = file('sager.json');
    Object.defineProperty(huge, 'size', { value: FILE_BYTES_LIMIT + 1 });
    huge.arrayBuffer = () => Promise.reject(new Error('must not be read'));
    expect(await drop(huge)).toMatchObject({
      error: { kind: 'problem', problem: { code: 'file-too-large' } },
    });
  });

  test('when the file has gone since it was dropped → it is refused', async () => {
    const gone = file('sager.json');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await drop(gone)).toMatchObject({ error: { kind: 'nothing' } });
  });

  test('when a sibling has a name that could lead elsewhere → it is no attachment', async () => {
    const taken = await drop(file('sager.json'), file('aux.txt'));
    expect(taken.ok && taken.value.beside.names).toEqual(new Set());
  });
});
